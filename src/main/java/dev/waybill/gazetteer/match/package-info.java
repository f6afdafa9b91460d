/**
 * The second step of an answer: which places of the gazetteer the readings of a text lead to, and how.
 *
 * <p>What this package is not: it judges nothing. Start reading at {@link dev.waybill.gazetteer.match.NameSearch}.
 *
 * <p>Its types are public only for the other packages of the gazetteer; nothing outside it may use them.
 */
@NullMarked
package dev.waybill.gazetteer.match;

import org.jspecify.annotations.NullMarked;

/**
 * The third step of an answer: what speaks for each place found, how sure that makes the answer, and what the names of
 * one journey say about each other.
 *
 * <p>What this package is not: it looks up no text but hints. Start reading at {@link dev.waybill.gazetteer.judge.Judge}.
 *
 * <p>Its types are public only for the other packages of the gazetteer; nothing outside it may use them.
 */
@NullMarked
package dev.waybill.gazetteer.judge;

import org.jspecify.annotations.NullMarked;

/**
 * Who said what, when and how surely: the vocabulary with which every statement in Waybill is labelled.
 *
 * <p>What this package is not: it knows no place, no route and no file format but the plain table, whose lines and
 * columns its problems name. {@link dev.waybill.source.Basis} is the
 * boundary that matters most: what a source reported, and what Waybill inferred. Start reading at {@link
 * dev.waybill.source.Claim}.
 */
@NullMarked
package dev.waybill.source;

import org.jspecify.annotations.NullMarked;

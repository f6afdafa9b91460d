/**
 * The compact file of shapes: layers at several levels of detail that share their lines.
 *
 * <p>What this package is not: it knows no meaning of a layer. Start reading at {@link dev.waybill.geo.vector.VectorFile}.
 */
@NullMarked
package dev.waybill.geo.vector;

import org.jspecify.annotations.NullMarked;

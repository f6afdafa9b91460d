/**
 * A layer as a FlatGeobuf file: binary features with a spatial index before them, for web maps and GIS that read a part
 * of a file.
 *
 * <p>The bytes are laid out by the format's own library; what stands in them is decided here. Start reading at {@link
 * dev.waybill.export.flatgeobuf.FlatGeobufWriter}.
 */
@NullMarked
package dev.waybill.export.flatgeobuf;

import org.jspecify.annotations.NullMarked;

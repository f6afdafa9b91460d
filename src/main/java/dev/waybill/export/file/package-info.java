/**
 * Writing a file so that a reader meets the old one or the new one, never a part.
 *
 * <p>Start reading at {@link dev.waybill.export.file.AtomicFile}.
 */
@NullMarked
package dev.waybill.export.file;

import org.jspecify.annotations.NullMarked;

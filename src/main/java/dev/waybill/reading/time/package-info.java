/**
 * Dates as texts write them, worked out against the day of publication.
 *
 * <p>What this package is not: it does not decide which date belongs to which claim. Start reading at {@link
 * dev.waybill.reading.time.DateFinder}.
 */
@NullMarked
package dev.waybill.reading.time;

import org.jspecify.annotations.NullMarked;

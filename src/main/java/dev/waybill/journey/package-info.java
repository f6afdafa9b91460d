/**
 * The journey as resolved: a dossier's places found, its legs routed and measured, its sources compared.
 *
 * <p>This is where what was reported and what Waybill inferred are told apart, for good: every place, path and number
 * here carries which of the two it is. What this package is not: it draws and writes nothing. Start reading at {@link
 * dev.waybill.journey.Journey}; {@link dev.waybill.journey.resolution.JourneyBuilder} makes one.
 */
@NullMarked
package dev.waybill.journey;

import org.jspecify.annotations.NullMarked;

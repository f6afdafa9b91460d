/**
 * Makes a journey of a dossier: places resolved together, claims joined into legs, sources compared.
 *
 * <p>Start reading at {@link dev.waybill.journey.resolution.JourneyBuilder}.
 */
@NullMarked
package dev.waybill.journey.resolution;

import org.jspecify.annotations.NullMarked;

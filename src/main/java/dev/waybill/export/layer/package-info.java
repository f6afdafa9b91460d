/**
 * A journey as six tables with geometry: legs, places, events, claims, sources and areas.
 *
 * <p>Columns carry their unit in the name, values are flat, and geometry is WGS 84 longitude, latitude, cut at the
 * antimeridian. What this package is not: it knows no file format. Start reading at {@link
 * dev.waybill.export.layer.JourneyLayers}.
 */
@NullMarked
package dev.waybill.export.layer;

import org.jspecify.annotations.NullMarked;

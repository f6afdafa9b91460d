/**
 * Layers as GeoJSON (RFC 7946) and as newline-delimited GeoJSON.
 *
 * <p>Start reading at {@link dev.waybill.export.geojson.GeoJsonWriter}.
 */
@NullMarked
package dev.waybill.export.geojson;

import org.jspecify.annotations.NullMarked;

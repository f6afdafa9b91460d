/**
 * Anyone's own track as a routable network: OpenStreetMap extracts, GeoJSON and GeoPackage lines.
 *
 * <p>The way of a file: a reader ({@code OsmTrack}, {@code GeoJsonTrack}, {@code GeoPackageTrack}) collects ways and
 * named points as {@code RawTrack}; {@code NearMisses} joins ends that nearly touch; {@code NetworkBuilder} cuts the
 * ways at junctions into a {@link dev.waybill.routing.rail.track.RailNetwork}. What this package is not: it downloads nothing
 * and repairs nothing silently; what it joined or left out it counts. Start reading at {@link
 * dev.waybill.routing.rail.imported.RailImport}.
 */
@NullMarked
package dev.waybill.routing.rail.imported;

import org.jspecify.annotations.NullMarked;

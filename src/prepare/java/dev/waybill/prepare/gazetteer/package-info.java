/**
 * Makes the gazetteer's file from GeoNames, airports, seaports, stations, areas and hand-kept sites.
 *
 * <p>What this package is not: it answers no query; see {@code dev.waybill.gazetteer} for that. Start reading at
 * {@link dev.waybill.prepare.gazetteer.GazetteerPart}.
 */
@NullMarked
package dev.waybill.prepare.gazetteer;

import org.jspecify.annotations.NullMarked;

package dev.waybill.routing;

import dev.waybill.geo.LonLat;

/**
 * The two ends of a way.
 *
 * @param from start
 * @param to end
 */
public record Ends(LonLat from, LonLat to) {}

/**
 * Ways over a user's own road network, imported from OpenStreetMap.
 *
 * <p>GraphHopper finds them: profiles for cars and lorries with their access rules and turn restrictions, prepared as
 * contraction hierarchies. What this package is not: it holds no data; without an import there is no router. Start reading
 * at {@link dev.waybill.routing.road.RoadRouter}.
 */
@NullMarked
package dev.waybill.routing.road;

import org.jspecify.annotations.NullMarked;

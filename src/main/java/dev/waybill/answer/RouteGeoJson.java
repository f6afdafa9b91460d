package dev.waybill.answer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.waybill.app.Endpoints;
import dev.waybill.gazetteer.Candidate;
import dev.waybill.geo.GeoLine;
import dev.waybill.geo.LonLat;
import dev.waybill.routing.DirectRoute;
import dev.waybill.routing.Passage;
import dev.waybill.routing.RailRoute;
import dev.waybill.routing.Route;
import dev.waybill.routing.RouteResult;
import dev.waybill.routing.SeaRoute;
import dev.waybill.source.TransportMode;
import dev.waybill.words.RouteWords;
import java.util.List;

/** Ways as a GeoJSON FeatureCollection (RFC 7946), a feature per way; empty with a reason where there is none. */
public final class RouteGeoJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private RouteGeoJson() {}

    public static String write(Endpoints.Pair ends, TransportMode mode, RouteResult<? extends Route> result)
            throws JsonProcessingException {
        ObjectNode collection = JSON.createObjectNode().put("type", "FeatureCollection");
        ArrayNode features = collection.putArray("features");
        if (result instanceof RouteResult.NoRoute<?> none) {
            collection.put("reason", RouteWords.ENGLISH.reason(none.reason()));
            collection.put("reason_code", none.reason().code());
        } else {
            for (Route route : ((RouteResult.Found<?>) result).routes()) {
                ObjectNode feature = features.addObject().put("type", "Feature");
                putGeometry(feature.putObject("geometry"), route.line().cutAtAntimeridian());
                putProperties(feature.putObject("properties"), ends, mode, route);
            }
        }
        return JSON.writeValueAsString(collection);
    }

    private static void putGeometry(ObjectNode geometry, List<GeoLine> parts) {
        if (parts.size() == 1) {
            geometry.put("type", "LineString");
            putPositions(geometry.putArray("coordinates"), parts.get(0));
            return;
        }
        geometry.put("type", "MultiLineString");
        ArrayNode lines = geometry.putArray("coordinates");
        parts.forEach(part -> putPositions(lines.addArray(), part));
    }

    private static void putPositions(ArrayNode array, GeoLine line) {
        for (LonLat position : line.positions()) {
            array.addArray()
                    .add(ResolutionJson.decimals(position.lonDegrees(), 6))
                    .add(ResolutionJson.decimals(position.latDegrees(), 6));
        }
    }

    private static void putProperties(ObjectNode to, Endpoints.Pair ends, TransportMode mode, Route route) {
        to.put("from", name(ends.from().findBest().orElseThrow()));
        to.put("to", name(ends.to().findBest().orElseThrow()));
        to.put("mode", mode.word());
        to.put("geometry_basis", route instanceof DirectRoute ? "direct" : "routed");
        to.put("length_km", ResolutionJson.decimals(route.lengthMetres() / 1000, 3));
        to.put("length_nm", ResolutionJson.decimals(route.lengthMetres() / 1852, 3));
        to.put("from_gap_km", ResolutionJson.decimals(route.fromGapMetres() / 1000, 3));
        to.put("to_gap_km", ResolutionJson.decimals(route.toGapMetres() / 1000, 3));
        to.put("hours_min", ResolutionJson.decimals(route.underWay().minHours(), 1));
        to.put("hours_max", ResolutionJson.decimals(route.underWay().maxHours(), 1));
        to.put("character", RouteWords.ENGLISH.character(route.character()));
        to.put("notes", String.join(" ", RouteWords.ENGLISH.notes(route.notes())));
        if (route instanceof SeaRoute sea) {
            to.put("passages", String.join(",", sea.passages().stream().map(Passage::id).toList()));
            double nearest = sea.minLandDistanceMetres();
            to.put("min_land_distance_km", Double.isNaN(nearest) ? null : ResolutionJson.decimals(nearest / 1000, 3));
            to.put("crosses_land_m", ResolutionJson.decimals(sea.crossesLandMetres(), 1));
        } else if (route instanceof DirectRoute direct) {
            to.put("reason", RouteWords.ENGLISH.reason(direct.reason()));
            to.put("reason_code", direct.reason().code());
        } else if (route instanceof RailRoute rail) {
            to.put("rail_km", ResolutionJson.decimals(rail.railKilometres(), 1));
            to.put("official_share", ResolutionJson.decimals(rail.officialShare(), 3));
            to.put(
                    "stations",
                    String.join(" - ", rail.stations().stream().map(RailRoute.Stop::name).toList()));
        }
    }

    private static String name(Candidate candidate) {
        return candidate.place().name();
    }
}

package dev.waybill.export.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.waybill.geo.LonLat;
import dev.waybill.journey.ResolvedPlace;
import dev.waybill.source.Precision;
import dev.waybill.words.FactText;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The places as the page's script reads them: as spelt, as resolved, how surely and why. */
final class PlaceNodes {

    /** Areas are drawn as a hatch, whose rim need not be sharp. */
    private static final double REGION_TOLERANCE_METRES = 3_000;

    private static final double COUNTRY_TOLERANCE_METRES = 12_000;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private PlaceNodes() {}

    /**
     * The places.
     *
     * @param facts says why
     * @param countryNames by ISO 3166-1 alpha-2 code
     */
    static ArrayNode of(List<ResolvedPlace> places, FactText facts, Map<String, String> countryNames, Plane plane) {
        ArrayNode nodes = NODES.arrayNode();
        for (ResolvedPlace place : places) {
            ObjectNode node = nodes.addObject();
            node.put("id", place.id());
            node.put("name", place.name());
            node.put("native", place.nativeName());
            StatementNodes.strings(node.putArray("spellings"), place.spellings());
            node.set("at", position(place.position()));
            node.put("kind", place.kind());
            node.put("country", countryNames.getOrDefault(place.countryCode(), place.countryCode()));
            node.put("region", place.regionName());
            node.put("precision", StatementNodes.word(place.precision()));
            node.put("radius", Math.round(place.radiusMetres()));
            node.put("outcome", StatementNodes.word(place.outcome()));
            node.put("confidence", Math.round(place.confidence() * 100));
            node.put("reason", facts.why(place));
            if (place.area() != null) {
                boolean isCountry = place.precision() == Precision.COUNTRY;
                double metres = isCountry ? COUNTRY_TOLERANCE_METRES : REGION_TOLERANCE_METRES;
                Thinner thinner = new Thinner(plane, (lon, lat) -> metres, Set.of());
                node.set("area", Ground.shape(place.area(), plane, thinner));
            }
            losers(node.putArray("losers"), place.losers(), facts);
        }
        return nodes;
    }

    private static void losers(ArrayNode nodes, List<ResolvedPlace.Loser> losers, FactText facts) {
        for (ResolvedPlace.Loser loser : losers) {
            nodes.addObject().put("name", loser.name()).put("why", facts.whyNot(loser));
        }
    }

    /** Degrees to the fourth decimal: no place is known to less than 10 m. */
    static @Nullable ArrayNode position(@Nullable LonLat position) {
        if (position == null) {
            return null;
        }
        return NODES.arrayNode().add(rounded(position.lonDegrees())).add(rounded(position.latDegrees()));
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * 1e4) / 1e4;
    }
}

package dev.waybill.prepare.gazetteer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waybill.gazetteer.index.Feature;
import dev.waybill.gazetteer.index.PlaceRow;
import dev.waybill.geo.LonLat;
import dev.waybill.prepare.Packages;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Envelope;

/**
 * Counties of the United States, from the Census Bureau's shapes in the package us-atlas (public domain, TopoJSON).
 *
 * <p>A county's point is the middle of the box around its shape, its radius half the box's diagonal. A county is called so in
 * its name: "Orange County", "Orleans Parish". The Aleutian islands beyond 180 degrees count on to the west.
 */
final class Counties {

    private static final int RADIUS_STEP_METRES = 10_000;
    private static final int MOST_RADIUS_METRES = 250_000;
    private static final int FIRST_CITY = 500;
    private static final String FIRST_TERRITORY = "57";

    /** What a county is called where it is not called so: in Alaska, in Louisiana. */
    private static final Map<String, String> GENERIC = Map.of("02", "Borough", "22", "Parish");

    private final JsonNode topology;
    private final Map<String, String> states = new HashMap<>();

    private Counties(JsonNode topology) {
        this.topology = topology;
        for (JsonNode state : topology.path("objects").path("states").path("geometries")) {
            states.put(state.path("id").asText(), state.path("properties").path("name").asText());
        }
    }

    static List<Entry> read(Packages packages) throws IOException {
        try (InputStream in = Packages.open(packages.npm("us-atlas", "3.0.1"), "counties-10m.json")) {
            Counties counties = new Counties(new ObjectMapper().readTree(in));
            List<Entry> entries = new ArrayList<>();
            for (JsonNode node : counties.topology.path("objects").path("counties").path("geometries")) {
                if (isCounty(node.path("id").asText())) {
                    entries.add(counties.entry(node));
                }
            }
            return entries;
        }
    }

    /** Neither a city that belongs to no county, which is numbered from 500, nor a part of a territory. */
    private static boolean isCounty(String fips) {
        return Integer.parseInt(fips.substring(2)) < FIRST_CITY && fips.compareTo(FIRST_TERRITORY) < 0;
    }

    private Entry entry(JsonNode node) {
        String id = node.path("id").asText();
        String state = states.get(id.substring(0, 2));
        String name = node.path("properties").path("name").asText();
        String whole = name + " " + GENERIC.getOrDefault(id.substring(0, 2), "County");
        Envelope box = new Envelope();
        addArcs(node.path("arcs"), box);
        LonLat middle = LonLat.of((box.getMinX() + box.getMaxX()) / 2, (box.getMinY() + box.getMaxY()) / 2);
        double radius = middle.distanceMetresTo(LonLat.of(box.getMaxX(), box.getMaxY()));
        return new Entry(new PlaceRow("county:US-" + id, whole, null, middle, Feature.COUNTY, "US", state, 0,
                rounded(radius), "US Census Bureau"), List.of());
    }

    /** In steps, since the file holds few different radii. */
    private static int rounded(double metres) {
        return (int) Math.min(MOST_RADIUS_METRES, Math.ceil(metres / RADIUS_STEP_METRES) * RADIUS_STEP_METRES);
    }

    /** Adds all points of the arcs that a nested list names; a negative number is an arc the other way round. */
    private void addArcs(JsonNode arcs, Envelope box) {
        for (JsonNode each : arcs) {
            if (each.isArray()) {
                addArcs(each, box);
            } else {
                addArc(each.asInt() < 0 ? ~each.asInt() : each.asInt(), box);
            }
        }
    }

    /** An arc is quantised: its first point whole, each other by its difference from the one before. */
    private void addArc(int number, Envelope box) {
        JsonNode scale = topology.path("transform").path("scale");
        JsonNode translate = topology.path("transform").path("translate");
        long x = 0;
        long y = 0;
        for (JsonNode step : topology.path("arcs").path(number)) {
            x += step.path(0).asLong();
            y += step.path(1).asLong();
            double lon = x * scale.path(0).asDouble() + translate.path(0).asDouble();
            box.expandToInclude(lon > 0 ? lon - 360 : lon,
                    y * scale.path(1).asDouble() + translate.path(1).asDouble());
        }
    }
}

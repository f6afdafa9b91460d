package dev.waybill.prepare.gazetteer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waybill.gazetteer.index.Feature;
import dev.waybill.gazetteer.index.PlaceRow;
import dev.waybill.gazetteer.name.NameKey;
import dev.waybill.geo.LonLat;
import dev.waybill.prepare.Packages;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The world's seaports from the package sea-ports (MIT), which warns that not all its positions are right.
 *
 * <p>A port is taken only if a town of its name and country lies within {@value #PORT_TO_TOWN_METRES} m, which its row
 * then agrees with; the stated radius says that the berth is not known better than that list knows it.
 */
final class Seaports {

    private static final int PORT_TO_TOWN_METRES = 30_000;
    private static final int RADIUS_METRES = 10_000;

    private final Map<String, List<Entry>> townsByName = new HashMap<>();

    Seaports(List<Entry> towns) {
        for (Entry town : towns) {
            List<String> names = new ArrayList<>(town.alternates());
            names.add(town.row().name());
            names.stream().map(NameKey::of).distinct().forEach(key -> townsByName
                    .computeIfAbsent(town.row().country() + key, k -> new ArrayList<>(1))
                    .add(town));
        }
    }

    List<Entry> read(Packages packages) throws IOException {
        List<Entry> entries = new ArrayList<>();
        try (InputStream in = Packages.open(packages.npm("sea-ports", "0.0.9"), "lib/ports.json")) {
            new ObjectMapper().readTree(in).properties().forEach(port -> addIfAgreed(entries, port.getKey(), port.getValue()));
        }
        return entries;
    }

    private void addIfAgreed(List<Entry> entries, String code, JsonNode node) {
        JsonNode lonLat = node.get("coordinates");
        if (lonLat == null || lonLat.size() != 2 || Math.abs(lonLat.get(1).asDouble()) > 90) {
            return;
        }
        LonLat position = LonLat.of(lonLat.get(0).asDouble(), lonLat.get(1).asDouble());
        String name = node.get("name").asText().replaceAll("\\s*[(/].*", "");
        for (Entry town : townsByName.getOrDefault(code.substring(0, 2) + NameKey.of(name), List.of())) {
            if (town.row().position().distanceMetresTo(position) < PORT_TO_TOWN_METRES) {
                entries.add(new Entry(row(code, town, position), town.alternates()));
                return;
            }
        }
    }

    private static PlaceRow row(String code, Entry town, LonLat position) {
        PlaceRow row = town.row();
        return new PlaceRow("unlocode:" + code, row.name(), row.nativeName(), position, Feature.PORT, row.country(),
                row.region(), 0, RADIUS_METRES, "sea-ports");
    }
}

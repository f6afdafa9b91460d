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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The ports of the world: the hand-kept table, and what the package sea-ports (MIT) has beside it, which warns that not all its
 * positions are right.
 *
 * <p>A row of that package is taken only if a town of its name and country lies within {@value #PORT_TO_TOWN_METRES} m, which it
 * then agrees with, and a hand-kept port within {@value #PORT_TO_PORT_METRES} m, so that it lies at water that ships reach; the
 * stated radius says that the berth is not known better than that list knows it. A port also has the names that its town has
 * in other languages.
 */
final class Seaports {

    private static final int PORT_TO_TOWN_METRES = 30_000;
    private static final int PORT_TO_PORT_METRES = 60_000;
    private static final int RADIUS_METRES = 10_000;

    private final Map<String, List<Entry>> townsByName = new HashMap<>();
    private final List<Entry> kept;
    private final Set<String> known;

    /**
     * Ports beside towns.
     *
     * @param towns the towns to agree with
     * @param kept the hand-kept ports
     * @param sites ports and other places of the table of sites
     */
    Seaports(List<Entry> towns, List<Entry> kept, List<Entry> sites) {
        this.kept = List.copyOf(kept);
        this.known = Stream.concat(kept.stream(), sites.stream()).flatMap(port -> port.codes().stream()).collect(Collectors.toSet());
        for (Entry town : towns) {
            List<String> names = new ArrayList<>(town.alternates());
            names.add(town.row().name());
            names.stream().map(NameKey::of).distinct().forEach(key -> townsByName
                    .computeIfAbsent(town.row().country() + key, k -> new ArrayList<>(1))
                    .add(town));
        }
    }

    /** The hand-kept ports, each with the names of its town. */
    List<Entry> listKept() {
        return kept.stream().map(this::withNamesOfTown).toList();
    }

    private Entry withNamesOfTown(Entry port) {
        String key = port.row().country() + NameKey.of(port.row().name());
        return townsByName.getOrDefault(key, List.of()).stream()
                .filter(town -> town.row().feature().isSettlement() && NameKey.of(town.row().name()).equals(NameKey.of(port.row().name())))
                .filter(town -> town.row().position().distanceMetresTo(port.row().position()) < PORT_TO_TOWN_METRES)
                .findFirst()
                .map(town -> {
                    Set<String> names = new LinkedHashSet<>(port.alternates());
                    names.addAll(town.alternates());
                    return new Entry(port.row(), names).withCodes(port.codes());
                })
                .orElse(port);
    }

    private boolean isAtWater(LonLat position) {
        return kept.stream().anyMatch(port -> port.row().position().distanceMetresTo(position) < PORT_TO_PORT_METRES);
    }

    /** What the package has beside the hand-kept ports. */
    List<Entry> read(Packages packages) throws IOException {
        List<Entry> entries = new ArrayList<>();
        try (InputStream in = Packages.open(packages.npm("sea-ports", "0.0.9"), "lib/ports.json")) {
            new ObjectMapper().readTree(in).properties().forEach(port -> addIfAgreed(entries, port.getKey(), port.getValue()));
        }
        return entries;
    }

    private void addIfAgreed(List<Entry> entries, String code, JsonNode node) {
        JsonNode lonLat = node.get("coordinates");
        if (known.contains(code) || lonLat == null || lonLat.size() != 2 || Math.abs(lonLat.get(1).asDouble()) > 90) {
            return;
        }
        LonLat position = LonLat.of(lonLat.get(0).asDouble(), lonLat.get(1).asDouble());
        String name = node.get("name").asText().replaceAll("\\s*[(/].*", "");
        for (Entry town : townsByName.getOrDefault(code.substring(0, 2) + NameKey.of(name), List.of())) {
            if (town.row().position().distanceMetresTo(position) < PORT_TO_TOWN_METRES && isAtWater(position)) {
                entries.add(new Entry(row(code, town, position), town.alternates()).withCodes(List.of(code)));
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

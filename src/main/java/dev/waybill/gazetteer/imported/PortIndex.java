package dev.waybill.gazetteer.imported;

import dev.waybill.gazetteer.index.Feature;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** NGA's World Port Index (UpdatedPub150.csv): ports with decimal positions, alternate names and UN/LOCODEs. */
final class PortIndex {

    private static final int RADIUS_METRES = 3_000;

    private final Map<String, String> codeOfCountry = new HashMap<>();
    private final PlaceSink sink;

    PortIndex(PlaceSink sink) {
        this.sink = sink;
        for (String code : Locale.getISOCountries()) {
            codeOfCountry.put(new Locale("", code).getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
        }
    }

    static boolean isTable(HeadedRows rows) {
        return rows.has("main port name") && rows.has("latitude");
    }

    void read(Path file) throws IOException {
        try (HeadedRows rows = new HeadedRows(file)) {
            while (rows.next()) {
                add(rows);
            }
        }
    }

    private void add(HeadedRows row) throws IOException {
        String name = row.get("main port name");
        var position = Positions.decimal(row.get("longitude"), row.get("latitude"));
        if (!ImportedPlace.isName(name) || position.isEmpty()) {
            sink.leaveOut("no name or no position");
            return;
        }
        String locode = row.get("un/locode").replace(" ", "").toUpperCase(Locale.ROOT);
        sink.add(new ImportedPlace(row.get("world port index number").replaceAll("\\.0*$", ""), name,
                List.of(row.get("alternate port name")), List.of(locode), position.get(), Feature.PORT, country(row, locode), 0,
                RADIUS_METRES));
    }

    /** By the code's first letters, which are ISO's, or the country's name. */
    private String country(HeadedRows row, String locode) {
        if (locode.matches("[A-Z]{2}[A-Z0-9]{3}")) {
            return locode.substring(0, 2);
        }
        String given = row.get("country code");
        return given.matches("[A-Z]{2}") ? given : codeOfCountry.getOrDefault(given.toLowerCase(Locale.ROOT), "");
    }
}

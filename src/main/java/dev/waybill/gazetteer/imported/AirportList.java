package dev.waybill.gazetteer.imported;

import dev.waybill.gazetteer.index.Feature;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The airports of OurAirports (airports.csv), closed ones left out. */
final class AirportList {

    private static final int RADIUS_METRES = 2_000;

    private final PlaceSink sink;

    AirportList(PlaceSink sink) {
        this.sink = sink;
    }

    static boolean isTable(HeadedRows rows) {
        return rows.has("ident") && rows.has("latitude_deg");
    }

    void read(Path file) throws IOException {
        try (HeadedRows rows = new HeadedRows(file)) {
            while (rows.next()) {
                add(rows);
            }
        }
    }

    private void add(HeadedRows row) throws IOException {
        var position = Positions.decimal(row.get("longitude_deg"), row.get("latitude_deg"));
        String name = row.get("name");
        if (row.get("type").equals("closed") || position.isEmpty() || !ImportedPlace.isName(name)) {
            sink.leaveOut("closed, without a name or a position");
            return;
        }
        List<String> codes = List.of(row.get("ident"), row.get("icao_code"), row.get("gps_code"), row.get("iata_code"));
        String country = row.get("iso_country");
        sink.add(new ImportedPlace(row.get("ident"), name, Arrays.asList(row.get("keywords").split(",")), codes,
                position.get(), Feature.AIRPORT,
                country.matches("[A-Z]{2}") ? country : "", 0, RADIUS_METRES));
    }
}

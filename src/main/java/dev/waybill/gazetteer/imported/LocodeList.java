package dev.waybill.gazetteer.imported;

import dev.waybill.gazetteer.Geocoder;
import dev.waybill.gazetteer.PlaceQuery;
import dev.waybill.gazetteer.Resolution;
import dev.waybill.gazetteer.index.Feature;
import dev.waybill.geo.LonLat;
import dev.waybill.source.TransportMode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * UN/LOCODE as UNECE publishes it: the parts of the code list, comma-separated, without a header.
 *
 * <p>Columns: change, country, location, name, name without diacritics, subdivision, function, status, date, IATA,
 * coordinates, remarks. Positions are whole minutes, so good to a kilometre or two. A quarter of the rows has none: such a
 * place is put where the built-in gazetteer is sure that its name is in its country, within {@value #BY_NAME_METRES} m.
 */
final class LocodeList {

    private static final int COLUMNS = 12;
    private static final int MINUTE_METRES = 3_000;
    private static final int BY_NAME_METRES = 20_000;

    private final Geocoder known;
    private final PlaceSink sink;

    LocodeList(Geocoder known, PlaceSink sink) {
        this.known = known;
        this.sink = sink;
    }

    /** Whether a first row is one of this list. */
    static boolean isRow(List<String> row) {
        return row.size() >= COLUMNS - 1 && row.get(1).matches("[A-Z]{2}") && row.get(2).matches("[A-Z0-9]{3}|\\s*")
                && row.get(0).length() <= 1;
    }

    void read(Path file) throws IOException {
        try (TableRows rows = new TableRows(file, ',')) {
            for (List<String> row = rows.next(); row != null; row = rows.next()) {
                if (isRow(row) && row.get(2).length() == 3 && !row.get(0).equals("X")) {
                    add(row);
                } else {
                    sink.leaveOut("heads of countries, references, removed entries");
                }
            }
        }
    }

    private void add(List<String> row) throws IOException {
        String country = row.get(1);
        String code = country + row.get(2);
        Feature feature = feature(row.get(6));
        Optional<LonLat> given = Positions.minutes(row.get(10));
        Optional<LonLat> position = given.isPresent() ? given : byName(row, country, feature);
        if (position.isEmpty()) {
            sink.leaveOut("no coordinates, and the name is not surely known");
            return;
        }
        List<String> alternates = List.of(row.get(4), row.get(4).replaceAll(" *\\(.*", ""));
        sink.add(new ImportedPlace(code, row.get(3).strip(), alternates, List.of(code, row.get(9)), position.get(), feature, country, 0,
                given.isPresent() ? MINUTE_METRES : BY_NAME_METRES));
    }

    private Optional<LonLat> byName(List<String> row, String country, Feature feature) {
        TransportMode mode = feature == Feature.PORT ? TransportMode.SHIP : TransportMode.UNKNOWN;
        Resolution answer = known.resolve(new PlaceQuery(row.get(4).replaceAll(" *\\(.*", ""), country, null, null, mode, 1));
        return answer instanceof Resolution.Resolved resolved
                        && resolved.candidates().get(0).place().countryCode().equals(country)
                ? Optional.of(resolved.candidates().get(0).place().position())
                : Optional.empty();
    }

    /** The function's first sign stands for ports, the second for rail, the fourth for airports. */
    private static Feature feature(String function) {
        if (function.startsWith("1")) {
            return Feature.PORT;
        }
        return function.length() > 3 && function.charAt(3) == '4' && function.replace("-", "").equals("4")
                ? Feature.AIRPORT
                : Feature.MINOR;
    }
}

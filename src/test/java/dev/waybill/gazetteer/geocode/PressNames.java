package dev.waybill.gazetteer.geocode;

import dev.waybill.gazetteer.Candidate;
import dev.waybill.gazetteer.PlaceQuery;
import dev.waybill.geo.LonLat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The list of names as the press writes them, with the places that are meant. */
final class PressNames {

    private static final Path LIST = Path.of("src/test/resources/gazetteer/press-names.tsv");

    /** One name; the cells as they stand. */
    record Row(String text, String country, String lon, String lat, String kilometres) {

        boolean isNoPlace() {
            return lon.equals("none");
        }

        boolean isRight(Optional<Candidate> best) {
            return !isNoPlace() && best.isPresent()
                    && best.get().place().position().distanceMetresTo(meant()) <= Double.parseDouble(kilometres) * 1000;
        }

        private LonLat meant() {
            return new LonLat(Double.parseDouble(lon), Double.parseDouble(lat));
        }

        PlaceQuery query() {
            return PlaceQuery.of(text).withCountry(country.isEmpty() ? null : country);
        }
    }

    private PressNames() {}

    static List<Row> list() throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String line : Files.readAllLines(LIST)) {
            if (!line.startsWith("#")) {
                String[] cells = (line + "\t\t").split("\t", -1);
                rows.add(new Row(cells[0], cells[1], cells[2], cells[3], cells[4]));
            }
        }
        return rows;
    }

    /** Every second row, from the first (for fitting) or from the second (for testing). */
    static List<Row> listHalf(boolean first) throws IOException {
        List<Row> all = list();
        List<Row> half = new ArrayList<>();
        for (int i = first ? 0 : 1; i < all.size(); i += 2) {
            half.add(all.get(i));
        }
        return half;
    }
}

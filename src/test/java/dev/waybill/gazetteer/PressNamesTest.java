package dev.waybill.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waybill.geo.LonLat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Names as the press writes them, in a dozen languages, against the places that are meant. */
class PressNamesTest {

    private static final Path LIST = Path.of("src/test/resources/gazetteer/press-names.tsv");

    private record Row(String text, String country, String lon, String lat, String kilometres) {

        boolean isNoPlace() {
            return lon.equals("none");
        }

        boolean isRight(Optional<Candidate> best) {
            LonLat meant = new LonLat(Double.parseDouble(lon), Double.parseDouble(lat));
            return best.isPresent()
                    && best.get().place().position().distanceMetresTo(meant) <= Double.parseDouble(kilometres) * 1000;
        }
    }

    private static List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String line : Files.readAllLines(LIST)) {
            if (!line.startsWith("#")) {
                String[] cells = (line + "\t\t").split("\t", -1);
                rows.add(new Row(cells[0], cells[1], cells[2], cells[3], cells[4]));
            }
        }
        return rows;
    }

    @Test
    void namesOfThePressAreRightAtTheFirstPlace() throws IOException {
        Geocoder geocoder = TestGazetteer.get();
        int places = 0;
        int right = 0;
        int sureAndWrong = 0;
        List<String> wrong = new ArrayList<>();
        for (Row row : rows()) {
            if (!row.isNoPlace()) {
                Resolution found = geocoder.resolve(query(row));
                places++;
                boolean isRight = row.isRight(found.findBest());
                right += isRight ? 1 : 0;
                sureAndWrong += found instanceof Resolution.Resolved && !isRight ? 1 : 0;
                if (!isRight) {
                    wrong.add(row + " -> " + found.findBest());
                }
            }
        }
        assertTrue(places >= 1000, "names: " + places);
        assertTrue(right >= 0.97 * places, right + " of " + places + " right; wrong: " + wrong);
        assertTrue(sureAndWrong <= 0.01 * places, sureAndWrong + " sure and wrong: " + wrong);
    }

    @Test
    void whatIsNoPlaceIsNeverResolved() throws IOException {
        Geocoder geocoder = TestGazetteer.get();
        List<String> resolved = new ArrayList<>();
        int count = 0;
        for (Row row : rows()) {
            if (row.isNoPlace()) {
                count++;
                if (geocoder.resolve(query(row)) instanceof Resolution.Resolved sure) {
                    resolved.add(row.text() + " -> " + sure.best().place());
                }
            }
        }
        assertTrue(count >= 50, "texts that are no places: " + count);
        assertEquals(List.of(), resolved);
    }

    private static PlaceQuery query(Row row) {
        return PlaceQuery.of(row.text()).withCountry(row.country().isEmpty() ? null : row.country());
    }
}

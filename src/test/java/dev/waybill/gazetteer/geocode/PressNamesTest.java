package dev.waybill.gazetteer.geocode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waybill.gazetteer.Geocoder;
import dev.waybill.gazetteer.Resolution;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Names as the press writes them, in a dozen languages, against the places that are meant. */
class PressNamesTest {

    @Test
    void namesOfThePressAreRightAtTheFirstPlace() throws IOException {
        Geocoder geocoder = TestGazetteer.get();
        int places = 0;
        int right = 0;
        int sureAndWrong = 0;
        List<String> wrong = new ArrayList<>();
        for (PressNames.Row row : PressNames.list()) {
            if (!row.isNoPlace()) {
                Resolution found = geocoder.resolve(row.query());
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
        for (PressNames.Row row : PressNames.list()) {
            if (row.isNoPlace()) {
                count++;
                if (geocoder.resolve(row.query()) instanceof Resolution.Resolved sure) {
                    resolved.add(row.text() + " -> " + sure.best().place());
                }
            }
        }
        assertTrue(count >= 50, "texts that are no places: " + count);
        assertEquals(List.of(), resolved);
    }
}

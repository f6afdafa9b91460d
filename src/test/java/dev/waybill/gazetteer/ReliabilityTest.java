package dev.waybill.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waybill.gazetteer.index.GazetteerIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Of the answers given with confidence p, about a share p is right: the table in the documentation is made here. */
class ReliabilityTest {

    private static final long SEED = 300_921;
    private static final int QUESTIONS = 3_000;
    private static final double RIGHT_METRES = 50_000;
    private static final Path DOCS = Path.of("src/site/markdown/gazetteer.md");

    private final int[] counts = new int[10];
    private final int[] right = new int[10];
    private final double[] claimed = new double[10];

    @Test
    void confidenceIsTheShareOfRightAnswers() throws IOException {
        ask();
        double error = 0;
        for (int bin = 0; bin < 10; bin++) {
            error += Math.abs(claimed[bin] - right[bin]) / QUESTIONS;
        }
        assertTrue(error < 0.05, String.format(Locale.ROOT, "expected calibration error %.3f%n%s", error, table()));
    }

    @Test
    void theTableInTheDocumentationIsThisOne() throws IOException {
        ask();
        assertTrue(Files.readString(DOCS).contains(table()), "put into " + DOCS + ":\n" + table());
    }

    @Test
    void askingTwiceGivesTheSameTable() throws IOException {
        ask();
        String first = table();
        ReliabilityTest again = new ReliabilityTest();
        again.ask();
        assertEquals(first, again.table());
    }

    private void ask() throws IOException {
        Geocoder geocoder = TestGazetteer.get();
        GazetteerIndex index = GazetteerIndex.open(TestGazetteer.FOLDER.resolve("gazetteer.wbg"));
        List<SyntheticNames.Question> questions = new SyntheticNames(index, SEED).draw(QUESTIONS);
        for (SyntheticNames.Question question : questions) {
            Candidate best = geocoder.resolve(PlaceQuery.of(question.text()).withCountry(question.country()))
                    .findBest().orElse(null);
            double confidence = best == null ? 0 : best.confidence();
            int bin = Math.min(9, (int) (confidence * 10));
            counts[bin]++;
            claimed[bin] += confidence;
            right[bin] += best != null && question.meant() != null
                    && best.place().position().distanceMetresTo(question.meant()) < RIGHT_METRES ? 1 : 0;
        }
    }

    private String table() {
        StringBuilder table = new StringBuilder("| confidence | answers | expected right | observed right |\n|---|---|---|---|\n");
        for (int bin = 0; bin < 10; bin++) {
            table.append(String.format(Locale.ROOT, "| %.1f – %.1f | %d | %s | %s |%n", bin / 10.0, (bin + 1) / 10.0,
                    counts[bin], percent(claimed[bin], counts[bin]), percent(right[bin], counts[bin])));
        }
        return table.toString();
    }

    private static String percent(double part, int whole) {
        return whole == 0 ? "–" : String.format(Locale.ROOT, "%.0f %%", 100 * part / whole);
    }
}

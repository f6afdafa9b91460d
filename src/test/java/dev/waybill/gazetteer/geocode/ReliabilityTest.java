package dev.waybill.gazetteer.geocode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waybill.gazetteer.Candidate;
import dev.waybill.gazetteer.Geocoder;
import dev.waybill.gazetteer.PlaceQuery;
import dev.waybill.gazetteer.index.GazetteerIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Of the answers given with confidence p, about a share p is right: the tables in the documentation are made here. */
class ReliabilityTest {

    private static final long SEED = 300_921;
    private static final int QUESTIONS = 3_000;
    private static final double RIGHT_METRES = 50_000;
    private static final Path DOCS = Path.of("src/site/markdown/gazetteer.md");

    /** Answers in ten bins of confidence. */
    private static final class Bins {
        private final int[] counts = new int[10];
        private final int[] right = new int[10];
        private final double[] claimed = new double[10];
        private int all;

        void add(Optional<Candidate> best, boolean isRight) {
            double confidence = best.map(Candidate::confidence).orElse(0.0);
            int bin = Math.min(9, (int) (confidence * 10));
            counts[bin]++;
            claimed[bin] += confidence;
            right[bin] += isRight ? 1 : 0;
            all++;
        }

        /** The mean distance between what is claimed and what is so. */
        double error() {
            double error = 0;
            for (int bin = 0; bin < 10; bin++) {
                error += Math.abs(claimed[bin] - right[bin]) / all;
            }
            return error;
        }

        String table() {
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

    @Test
    void confidenceIsTheShareOfRightAnswersToMadeUpQuestions() throws IOException {
        Bins bins = askMadeUp();
        assertTrue(bins.error() < 0.03, String.format(Locale.ROOT, "expected calibration error %.3f%n%s", bins.error(), bins.table()));
        assertInDocumentation(bins);
        assertEquals(bins.table(), askMadeUp().table());
    }

    @Test
    void confidenceIsTheShareOfRightAnswersToNamesOfThePress() throws IOException {
        Bins bins = new Bins();
        Geocoder geocoder = TestGazetteer.get();
        for (PressNames.Row row : PressNames.listHalf(false)) {
            Optional<Candidate> best = geocoder.resolve(row.query()).findBest();
            bins.add(best, row.isRight(best));
        }
        assertTrue(bins.error() < 0.03, String.format(Locale.ROOT, "expected calibration error %.3f%n%s", bins.error(), bins.table()));
        assertInDocumentation(bins);
    }

    private static void assertInDocumentation(Bins bins) throws IOException {
        assertTrue(Files.readString(DOCS).contains(bins.table()), "put into " + DOCS + ":\n" + bins.table());
    }

    private static Bins askMadeUp() throws IOException {
        Bins bins = new Bins();
        Geocoder geocoder = TestGazetteer.get();
        GazetteerIndex index = GazetteerIndex.open(TestGazetteer.FOLDER.resolve("gazetteer.wbg"));
        for (SyntheticNames.Question question : new SyntheticNames(index, SEED).draw(QUESTIONS)) {
            Optional<Candidate> best = geocoder.resolve(PlaceQuery.of(question.text()).withCountry(question.country())).findBest();
            bins.add(best, best.isPresent() && question.meant() != null
                    && best.get().place().position().distanceMetresTo(question.meant()) < RIGHT_METRES);
        }
        return bins;
    }
}

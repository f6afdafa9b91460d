package dev.waybill.gazetteer.geocode;

import dev.waybill.gazetteer.Candidate;
import dev.waybill.gazetteer.Geocoder;
import dev.waybill.gazetteer.PlaceQuery;
import dev.waybill.gazetteer.index.GazetteerIndex;
import dev.waybill.gazetteer.judge.Calibration;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Fits the two numbers of {@link Calibration} to made-up questions and to half of the names of the press, and prints them;
 * run when scores or data change.
 *
 * <p>Maximum likelihood by Newton's method on the logit of the uncalibrated share. The questions are drawn with another
 * seed than those of {@link ReliabilityTest}, and the names are the half that it does not look at.
 */
final class CalibrationFit {

    private static final long SEED = 1;
    private static final int QUESTIONS = 6_000;

    private CalibrationFit() {}

    public static void main(String[] arguments) throws IOException {
        Geocoder geocoder = TestGazetteer.get();
        GazetteerIndex index = GazetteerIndex.open(TestGazetteer.FOLDER.resolve("gazetteer.wbg"));
        List<double[]> rows = new ArrayList<>();
        for (SyntheticNames.Question question : new SyntheticNames(index, SEED).draw(QUESTIONS)) {
            geocoder.resolve(PlaceQuery.of(question.text()).withCountry(question.country())).findBest().ifPresent(best -> {
                boolean right = question.meant() != null
                        && best.place().position().distanceMetresTo(question.meant()) < 50_000;
                rows.add(row(best, right));
            });
        }
        for (PressNames.Row name : PressNames.listHalf(true)) {
            Optional<Candidate> best = geocoder.resolve(name.query()).findBest();
            best.ifPresent(candidate -> rows.add(row(candidate, name.isRight(best))));
        }
        double[] fitted = fit(rows);
        System.out.printf(Locale.ROOT, "slope %.3f offset %.3f from %d answers%n", fitted[0], fitted[1], rows.size());
    }

    private static double[] row(Candidate best, boolean right) {
        double share = Calibration.shareOf(best.confidence());
        return new double[] {Math.log(share / (1 - share)), right ? 1 : 0};
    }

    private static double[] fit(List<double[]> rows) {
        double slope = 1;
        double offset = 0;
        for (int round = 0; round < 50; round++) {
            double g0 = 0, g1 = 0, h00 = 1e-9, h01 = 0, h11 = 1e-9;
            for (double[] row : rows) {
                double p = 1 / (1 + Math.exp(-slope * row[0] - offset));
                double weight = p * (1 - p);
                g0 += (row[1] - p) * row[0];
                g1 += row[1] - p;
                h00 += weight * row[0] * row[0];
                h01 += weight * row[0];
                h11 += weight;
            }
            double determinant = h00 * h11 - h01 * h01;
            slope += (g0 * h11 - g1 * h01) / determinant;
            offset += (g1 * h00 - g0 * h01) / determinant;
        }
        return new double[] {slope, offset};
    }
}

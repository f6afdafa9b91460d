package dev.waybill.gazetteer.geocode;

import dev.waybill.gazetteer.Candidate;
import dev.waybill.gazetteer.Geocoder;
import dev.waybill.gazetteer.PlaceKind;
import dev.waybill.gazetteer.PlaceQuery;
import dev.waybill.gazetteer.Resolution;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How good the answers to a list are. */
final class ListScore {

    private static final double SURE = 0.9;

    /** What a wrong port is called far off: not another berth of it, another place. */
    private static final double FAR_KILOMETRES = 50;

    private int count;
    private int right;
    private int ports;
    private int rightResolved;
    private int resolved;
    private int farResolved;
    private int sure;
    private int sureRight;
    private final List<String> wrong = new ArrayList<>();

    static ListScore of(Geocoder geocoder, List<ReferenceLists.Row> rows) {
        ListScore score = new ListScore();
        rows.forEach(row -> score.add(geocoder, row, answer(geocoder, row)));
        return score;
    }

    private static Resolution answer(Geocoder geocoder, ReferenceLists.Row row) {
        if (row.others().isEmpty()) {
            return geocoder.resolve(row.query());
        }
        List<PlaceQuery> queries = new ArrayList<>(List.of(row.query()));
        row.others().forEach(other -> queries.add(PlaceQuery.of(other)));
        return geocoder.resolveTogether(queries, List.of()).get(0);
    }

    private void add(Geocoder geocoder, ReferenceLists.Row row, Resolution answer) {
        count++;
        Candidate best = answer instanceof Resolution.Unresolved ? null : answer.findBest().orElse(null);
        double off = best == null ? Double.NaN : best.place().position().distanceMetresTo(row.meant()) / 1000;
        boolean isRight = off <= row.kilometres() || best != null && isTheCountry(geocoder, row, best);
        right += isRight ? 1 : 0;
        ports += best != null && best.place().kind() == PlaceKind.PORT ? 1 : 0;
        if (answer instanceof Resolution.Resolved) {
            resolved++;
            rightResolved += isRight ? 1 : 0;
            farResolved += !isRight && off > Math.max(FAR_KILOMETRES, row.kilometres()) ? 1 : 0;
        }
        if (best != null && best.confidence() >= SURE) {
            sure++;
            sureRight += isRight ? 1 : 0;
        }
        if (!isRight) {
            wrong.add(describe(row, answer, best, off));
        }
    }

    /** A country has no one point: it is right if the row's point lies in it, and the row leaves no room for a town. */
    private static boolean isTheCountry(Geocoder geocoder, ReferenceLists.Row row, Candidate best) {
        return best.place().kind() == PlaceKind.COUNTRY && !row.wantsPort() && row.size().isEmpty()
                && geocoder.distanceToCountryMetres(row.meant(), best.place().countryCode()).orElse(1e9) < 20_000;
    }

    private static String describe(ReferenceLists.Row row, Resolution answer, @Nullable Candidate best, double off) {
        return String.format(Locale.ROOT, "%s\t%s\t%s\t%s\t%s\t%.0f km\t%s", row.query().text(), row.query().countryCode(),
                row.size(), answer.getClass().getSimpleName(), best == null ? "-" : best.place().name() + " "
                        + best.place().id() + " " + best.place().countryCode(), off,
                best == null ? "" : String.format(Locale.ROOT, "%.3f %s", best.confidence(), best.step()));
    }

    int count() {
        return count;
    }

    double accuracy() {
        return share(right, count);
    }

    double portShare() {
        return share(ports, count);
    }

    /** Share of the right answers that are given as resolved. */
    double resolvedOfRight() {
        return share(rightResolved, right);
    }

    double wrongOfResolved() {
        return share(resolved - rightResolved, resolved);
    }

    double farOfResolved() {
        return share(farResolved, resolved);
    }

    double rightOfSure() {
        return share(sureRight, sure);
    }

    List<String> wrong() {
        return wrong;
    }

    private static double share(int part, int whole) {
        return whole == 0 ? Double.NaN : (double) part / whole;
    }

    /** The row of a Markdown table. */
    String row(String name) {
        return String.format(Locale.ROOT, "| %s | %d | %.1f | %.1f | %.1f | %.1f (%.1f) | %d, %.1f |", name, count,
                100 * accuracy(), 100 * portShare(), 100 * resolvedOfRight(), 100 * wrongOfResolved(), 100 * farOfResolved(),
                sure, 100 * rightOfSure());
    }

    static String header() {
        return "| list | rows | right % | as a port % | of the right *resolved* % | wrong among *resolved* % (over 50 km) | "
                + "answers of confidence >= 0.9, right % |\n|---|---|---|---|---|---|---|";
    }
}

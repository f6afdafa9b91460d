package dev.waybill.app;

import dev.waybill.gazetteer.Candidate;
import dev.waybill.gazetteer.Place;
import dev.waybill.gazetteer.Resolution;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What the ends of a pair were taken as, as cells of a table: five for each end, empty where no name was asked. */
final class EndCells {

    private static final List<String> OF_AN_END = List.of("name", "country", "kind", "certainty", "runner_up");

    private EndCells() {}

    /** The names of the columns. */
    static List<String> columns() {
        return Stream.of("from_", "to_").flatMap(end -> OF_AN_END.stream().map(end::concat)).toList();
    }

    /** The cells of a pair that was asked by coordinates. */
    static List<String> none() {
        String[] cells = new String[2 * OF_AN_END.size()];
        Arrays.fill(cells, "");
        return List.of(cells);
    }

    /** The cells of a pair that was asked by names. */
    static List<String> of(Resolution from, Resolution to) {
        List<String> cells = new ArrayList<>(ofAnEnd(from));
        cells.addAll(ofAnEnd(to));
        return cells;
    }

    private static List<String> ofAnEnd(Resolution end) {
        List<Candidate> candidates = end.candidates();
        if (candidates.isEmpty()) {
            return List.of("", "", "", "", "");
        }
        Place place = candidates.get(0).place();
        String runnerUp = candidates.size() < 2 ? "" : named(candidates.get(1));
        return List.of(place.name(), place.countryCode(), place.kind().name().toLowerCase(Locale.ROOT),
                String.format(Locale.ROOT, "%.3f", candidates.get(0).confidence()), runnerUp);
    }

    private static String named(Candidate candidate) {
        Place place = candidate.place();
        return String.format(Locale.ROOT, "%s (%s) %.3f", place.name(), place.countryCode(), candidate.confidence());
    }
}

package dev.waybill.gazetteer.geocode;

import dev.waybill.gazetteer.Candidate;
import dev.waybill.gazetteer.Geocoder;
import dev.waybill.gazetteer.PlaceKind;
import dev.waybill.gazetteer.PlaceQuery;
import dev.waybill.gazetteer.Resolution;
import dev.waybill.geo.LonLat;
import dev.waybill.source.TransportMode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Pairs of the world's ports by name, asked as {@code distance --mode sea} asks them: both ends together. */
final class PortPairs {

    private static final Path LIST = Path.of("src/test/resources/gazetteer/port-pairs.tsv");

    private int count;
    private int right;
    private int sure;
    private int sureWrong;
    private int ports;
    private final List<String> wrong = new ArrayList<>();

    private PortPairs() {}

    static PortPairs score(Geocoder geocoder) throws IOException {
        PortPairs score = new PortPairs();
        for (String line : Files.readAllLines(LIST)) {
            if (!line.startsWith("#") && !line.startsWith("from\t")) {
                score.add(geocoder, (line + "\t\t").split("\t", -1));
            }
        }
        return score;
    }

    private void add(Geocoder geocoder, String[] cells) {
        List<Resolution> ends = geocoder.resolveTogether(
                List.of(end(cells[0]), end(cells[1])), List.of(new Geocoder.Link(0, 1, TransportMode.SHIP)));
        boolean from = isRight(ends.get(0), cells[2], cells[3], cells[6]);
        boolean to = isRight(ends.get(1), cells[4], cells[5], cells[6]);
        boolean isSure = ends.stream().allMatch(Resolution.Resolved.class::isInstance);
        boolean open = cells[7].equals("y") && !isSure;
        count++;
        sure += isSure ? 1 : 0;
        if (from && to || open) {
            right++;
        } else {
            sureWrong += isSure ? 1 : 0;
            wrong.add(String.join("\t", cells[0], cells[1], isSure ? "ok" : "ambiguous", describe(ends.get(0)), describe(ends.get(1)),
                    from + " " + to));
        }
        ports += ends.stream().filter(end -> end.findBest().filter(c -> c.place().kind() == PlaceKind.PORT).isPresent()).count();
    }

    private static PlaceQuery end(String text) {
        return PlaceQuery.of(text).withMode(TransportMode.SHIP);
    }

    private static boolean isRight(Resolution end, String lat, String lon, String kilometres) {
        LonLat meant = new LonLat(Double.parseDouble(lon), Double.parseDouble(lat));
        return !(end instanceof Resolution.Unresolved) && end.findBest().orElseThrow().place().position().distanceMetresTo(meant)
                <= Double.parseDouble(kilometres) * 1000;
    }

    private static String describe(Resolution end) {
        return end.findBest().map(Candidate::place).map(p -> p.name() + " " + p.id() + " " + p.position()).orElse("-");
    }

    double wrongShare() {
        return 1 - (double) right / count;
    }

    int sureWrong() {
        return sureWrong;
    }

    List<String> wrong() {
        return wrong;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d pairs of ports: %.1f %% wrong, %d of them sure; %.1f %% sure; %.1f %% of the ends ports", count,
                100 * wrongShare(), sureWrong, 100.0 * sure / count, 50.0 * ports / count);
    }
}

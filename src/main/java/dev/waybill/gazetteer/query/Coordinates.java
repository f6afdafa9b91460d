package dev.waybill.gazetteer.query;

import dev.waybill.geo.LonLat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads coordinates as people write them: decimal degrees with point or comma, degrees, minutes and seconds, hemispheres in
 * English, German, French, Spanish and Russian, {@code geo:} URIs, MGRS, UTM, and plus codes.
 *
 * <p>Where it is open which of two numbers is the latitude, or whether O is Ost or Ouest, all positions that may be meant are
 * given. Two whole numbers without a sign for degrees or a hemisphere are no coordinates.
 */
public final class Coordinates {

    private static final int LONGEST = 80;
    private static final double METRES_A_DEGREE = 111_000;
    private static final Pattern GEO_URI =
            Pattern.compile("(?i)geo:(-?\\d{1,2}(?:\\.\\d+)?),(-?\\d{1,3}(?:\\.\\d+)?)(?:[,;?].*)?");
    private static final Pattern GIVEN = Pattern.compile("given:(-?\\d{1,3}(?:\\.\\d+)?),(-?\\d{1,2}(?:\\.\\d+)?)");

    /** In this order a mark is tried between the two numbers; the last is the middle one of three commas. */
    private static final List<Pattern> BETWEEN = List.of(
            Pattern.compile("\\s*[;/]\\s*"), Pattern.compile("\\s*,\\s+|\\s+,\\s*"), Pattern.compile("(?<=[NSEWO])\\s*,?\\s*(?=[\\d+-])"),
            Pattern.compile("(?<=\\S)\\s*(?=[NSEWO]\\s*\\d)"), Pattern.compile("\\s+"), Pattern.compile(","));

    private Coordinates() {}

    /**
     * What a text may mean.
     *
     * @param positions one position, or all that may be meant
     * @param radiusMetres half of the last digit's unit
     */
    public record Found(List<LonLat> positions, double radiusMetres) {

        /** Copies the positions. */
        public Found {
            positions = List.copyOf(positions);
        }
    }

    /** The positions that a text gives; empty if it is no coordinates. */
    public static Optional<Found> read(String text) {
        String clean = text.strip();
        if (clean.length() > LONGEST || clean.chars().noneMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        Matcher uri = GEO_URI.matcher(clean);
        if (uri.matches()) {
            return fixed(uri.group(2), uri.group(1));
        }
        Matcher given = GIVEN.matcher(clean);
        if (given.matches()) {
            return fixed(given.group(1), given.group(2));
        }
        return GridReferences.read(clean).or(() -> PlusCodes.read(clean)).or(() -> pair(Angle.normalised(clean)));
    }

    private static Optional<Found> fixed(String lon, String lat) {
        int decimals = Math.max(0, lat.length() - lat.indexOf('.') - 1) * (lat.indexOf('.') < 0 ? 0 : 1);
        return found(position(Double.parseDouble(lon), Double.parseDouble(lat)), Math.pow(10, -decimals));
    }

    private static Optional<Found> found(Optional<LonLat> position, double unitDegrees) {
        return position.map(p -> new Found(List.of(p), unitDegrees * METRES_A_DEGREE / 2));
    }

    private static Optional<LonLat> position(double lon, double lat) {
        return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? Optional.of(new LonLat(lon, lat)) : Optional.empty();
    }

    private static Optional<Found> pair(String text) {
        for (Pattern between : BETWEEN) {
            List<int[]> marks = new ArrayList<>();
            Matcher matcher = between.matcher(text);
            while (matcher.find()) {
                marks.add(new int[] {matcher.start(), matcher.end()});
            }
            Optional<Found> found = marks.isEmpty() ? Optional.empty() : pairAt(text, marks);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Tries the marks from the middle one outwards. */
    private static Optional<Found> pairAt(String text, List<int[]> marks) {
        List<int[]> ordered = new ArrayList<>(marks);
        double middle = (marks.size() - 1) / 2.0;
        ordered.sort(Comparator.comparingDouble(mark -> Math.abs(marks.indexOf(mark) - middle)));
        for (int[] mark : ordered) {
            Optional<Angle> first = Angle.parse(text.substring(0, mark[0]));
            Optional<Angle> second = Angle.parse(text.substring(mark[1]));
            if (first.isPresent() && second.isPresent() && first.get().isMarked() && second.get().isMarked()) {
                return meant(first.get(), second.get());
            }
        }
        return Optional.empty();
    }

    private static Optional<Found> meant(Angle first, Angle second) {
        Set<LonLat> positions = new LinkedHashSet<>();
        if (first.mayBeLongitude() && second.mayBeLatitude()) {
            add(positions, first, second);
        }
        if (first.mayBeLatitude() && second.mayBeLongitude()) {
            add(positions, second, first);
        }
        double unit = Math.max(first.unitDegrees(), second.unitDegrees());
        return positions.isEmpty() ? Optional.empty()
                : Optional.of(new Found(List.copyOf(positions), unit * METRES_A_DEGREE / 2));
    }

    private static void add(Set<LonLat> positions, Angle lon, Angle lat) {
        position(lon.degrees(), lat.degrees()).ifPresent(positions::add);
        if (lon.isOpen()) {
            position(-lon.degrees(), lat.degrees()).ifPresent(positions::add);
        }
    }
}

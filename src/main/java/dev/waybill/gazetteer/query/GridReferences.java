package dev.waybill.gazetteer.query;

import dev.waybill.geo.LonLat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * References to the grid of the Universal Transverse Mercator projection on WGS 84: UTM ("32U 565811 5934157",
 * "zone 32N 565811 5934157") and MGRS ("32U NE 65811 34157").
 *
 * <p>The projection is undone by Krüger's series to the third order in the flattening (Karney 2011), good to a millimetre within
 * a zone. Letters of MGRS squares follow NGA.STND.0037. The polar grids are not read.
 */
final class GridReferences {

    private static final Pattern MGRS = Pattern.compile("(\\d{1,2}) ?([C-HJ-NP-X]) ?([A-HJ-NP-Z])([A-HJ-NP-V]) ?(?:(\\d{2,10})|(\\d{1,5}) (\\d{1,5}))");
    private static final Pattern UTM = Pattern.compile(
            "(?:UTM:? )?(?:ZONE )?(\\d{1,2}) ?([C-HJ-NP-X]),? (\\d{6})(?:\\.\\d+)? ?(?:M ?)?E?,? (\\d{5,8})(?:\\.\\d+)? ?(?:M ?)?N?");

    private static final String BANDS = "CDEFGHJKLMNPQRSTUVWX";
    private static final String COLUMNS = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final String ROWS = "ABCDEFGHJKLMNPQRSTUV";
    private static final double RADIUS_METRES = 6_378_137;
    private static final double N = (1 / 298.257223563) / (2 - 1 / 298.257223563);
    private static final double SCALE = 0.9996;
    private static final double SOUTH_METRES = 10_000_000;
    private static final double ROWS_METRES = 2_000_000;

    private GridReferences() {}

    static Optional<Coordinates.Found> read(String text) {
        String upper = text.toUpperCase(Locale.ROOT).replaceAll("\\s+", " ");
        Matcher mgrs = MGRS.matcher(upper);
        if (mgrs.matches()) {
            return ofMgrs(mgrs);
        }
        Matcher utm = UTM.matcher(upper);
        return utm.matches() ? ofUtm(utm) : Optional.empty();
    }

    private static Optional<Coordinates.Found> ofUtm(Matcher utm) {
        int zone = Integer.parseInt(utm.group(1));
        char band = utm.group(2).charAt(0);
        double easting = Double.parseDouble(utm.group(3));
        double northing = Double.parseDouble(utm.group(4));
        if (zone < 1 || zone > 60) {
            return Optional.empty();
        }
        List<LonLat> positions = new ArrayList<>();
        if (band >= 'N') {
            positions.add(inverse(zone, easting, northing));
        }
        if (band < 'N' || band == 'S') {
            positions.add(inverse(zone, easting, northing - SOUTH_METRES));
        }
        return Optional.of(new Coordinates.Found(positions, 1));
    }

    private static Optional<Coordinates.Found> ofMgrs(Matcher mgrs) {
        int zone = Integer.parseInt(mgrs.group(1));
        String digits = mgrs.group(5) == null ? mgrs.group(6) + mgrs.group(7) : mgrs.group(5);
        boolean even = mgrs.group(5) == null ? mgrs.group(6).length() == mgrs.group(7).length() : digits.length() % 2 == 0;
        int column = COLUMNS.indexOf(mgrs.group(3)) - (zone - 1) % 3 * 8;
        if (zone < 1 || zone > 60 || !even || column < 0 || column > 7) {
            return Optional.empty();
        }
        int half = digits.length() / 2;
        double unit = Math.pow(10, 5 - half);
        double easting = (column + 1) * 100_000 + Integer.parseInt(digits.substring(0, half)) * unit + unit / 2;
        int row = (ROWS.indexOf(mgrs.group(4)) + (zone % 2 == 0 ? 15 : 0)) % 20;
        double inCycle = row * 100_000 + Integer.parseInt(digits.substring(half)) * unit + unit / 2;
        return inBand(zone, BANDS.indexOf(mgrs.group(2)), easting, inCycle)
                .map(position -> new Coordinates.Found(List.of(position), unit / 2));
    }

    /** Rows repeat every 2,000 km; the band of latitude says in which cycle the row is. */
    private static Optional<LonLat> inBand(int zone, int band, double easting, double inCycle) {
        double south = -80 + 8 * band;
        double north = band == BANDS.length() - 1 ? 84 : south + 8;
        for (double northing = inCycle - SOUTH_METRES; northing < SOUTH_METRES; northing += ROWS_METRES) {
            LonLat position = inverse(zone, easting, northing);
            if (position.latDegrees() >= south - 0.02 && position.latDegrees() <= north + 0.02) {
                return Optional.of(position);
            }
        }
        return Optional.empty();
    }

    /** The position of a point of a zone; the northing is negative south of the equator. */
    private static LonLat inverse(int zone, double easting, double northing) {
        double a = RADIUS_METRES / (1 + N) * (1 + N * N / 4 + N * N * N * N / 64);
        double xi = northing / (SCALE * a);
        double eta = (easting - 500_000) / (SCALE * a);
        double[] beta = {N / 2 - 2 * N * N / 3 + 37 * N * N * N / 96, N * N / 48 + N * N * N / 15, 17 * N * N * N / 480};
        double xi1 = xi;
        double eta1 = eta;
        for (int j = 1; j <= beta.length; j++) {
            xi1 -= beta[j - 1] * Math.sin(2 * j * xi) * Math.cosh(2 * j * eta);
            eta1 -= beta[j - 1] * Math.cos(2 * j * xi) * Math.sinh(2 * j * eta);
        }
        double chi = Math.asin(Math.sin(xi1) / Math.cosh(eta1));
        double[] delta = {2 * N - 2 * N * N / 3 - 2 * N * N * N, 7 * N * N / 3 - 8 * N * N * N / 5, 56 * N * N * N / 15};
        double lat = chi;
        for (int j = 1; j <= delta.length; j++) {
            lat += delta[j - 1] * Math.sin(2 * j * chi);
        }
        double lon = Math.atan2(Math.sinh(eta1), Math.cos(xi1));
        return LonLat.of(zone * 6 - 183 + Math.toDegrees(lon), Math.toDegrees(lat));
    }
}

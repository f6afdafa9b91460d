package dev.waybill.gazetteer.imported;

import dev.waybill.geo.LonLat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Positions as lists write them. */
final class Positions {

    private static final Pattern MINUTES = Pattern.compile("(\\d{2})(\\d{2})([NS])\\s+(\\d{3})(\\d{2})([EW])");

    private Positions() {}

    /** Decimal degrees; empty if they are none or off the globe, or both zero, which lists write for unknown. */
    static Optional<LonLat> decimal(String lon, String lat) {
        try {
            return checked(Double.parseDouble(lon), Double.parseDouble(lat));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Degrees and minutes as UN/LOCODE has them: "5130N 00007W". */
    static Optional<LonLat> minutes(String text) {
        Matcher match = MINUTES.matcher(text.strip());
        if (!match.matches() || Integer.parseInt(match.group(2)) > 59 || Integer.parseInt(match.group(5)) > 59) {
            return Optional.empty();
        }
        double lat = Integer.parseInt(match.group(1)) + Integer.parseInt(match.group(2)) / 60.0;
        double lon = Integer.parseInt(match.group(4)) + Integer.parseInt(match.group(5)) / 60.0;
        return checked(match.group(6).equals("W") ? -lon : lon, match.group(3).equals("S") ? -lat : lat);
    }

    private static Optional<LonLat> checked(double lon, double lat) {
        boolean there = Math.abs(lon) <= 180 && Math.abs(lat) <= 90 && (lon != 0 || lat != 0);
        return there ? Optional.of(LonLat.of(lon, lat)) : Optional.empty();
    }
}

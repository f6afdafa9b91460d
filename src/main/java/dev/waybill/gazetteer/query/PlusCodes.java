package dev.waybill.gazetteer.query;

import dev.waybill.geo.LonLat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whole plus codes ("9F5FHX3Q+2H"), as the Open Location Code specification (Google, 2014) defines them: five pairs of digits to
 * base 20, then cells of a grid of four by five. Short codes, which need a town beside them, are not read.
 */
final class PlusCodes {

    private static final String DIGITS = "23456789CFGHJMPQRVWX";
    private static final Pattern WHOLE = Pattern.compile("[2-9CFGHJMPQRV][2-9CFGHJMPQRVWX]{7}\\+(?:[2-9CFGHJMPQRVWX]{2,7})?");
    private static final int PAIRS = 10;
    private static final double METRES_A_DEGREE = 111_000;

    private PlusCodes() {}

    static Optional<Coordinates.Found> read(String text) {
        String code = text.toUpperCase(Locale.ROOT);
        if (!WHOLE.matcher(code).matches()) {
            return Optional.empty();
        }
        String digits = code.replace("+", "");
        double lat = -90;
        double lon = -180;
        double height = 400;
        double width = 400;
        for (int i = 0; i < Math.min(PAIRS, digits.length()); i += 2) {
            height /= 20;
            width /= 20;
            lat += DIGITS.indexOf(digits.charAt(i)) * height;
            lon += DIGITS.indexOf(digits.charAt(i + 1)) * width;
        }
        for (int i = PAIRS; i < digits.length(); i++) {
            height /= 5;
            width /= 4;
            lat += DIGITS.indexOf(digits.charAt(i)) / 4 * height;
            lon += DIGITS.indexOf(digits.charAt(i)) % 4 * width;
        }
        return lat > 90 || lon > 180 ? Optional.empty() : Optional.of(new Coordinates.Found(
                List.of(new LonLat(lon + width / 2, Math.min(90, lat + height / 2))), height * METRES_A_DEGREE / 2));
    }
}

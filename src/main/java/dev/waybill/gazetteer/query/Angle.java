package dev.waybill.gazetteer.query;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of two coordinates as it is written.
 *
 * @param degrees with its sign
 * @param hemisphere N, S, E, W, O (east in German, west in French and Spanish), or blank if none is written
 * @param isMarked whether a decimal, a sign for degrees or a hemisphere tells it from a mere number
 * @param unitDegrees the unit of its last digit
 */
record Angle(double degrees, char hemisphere, boolean isMarked, double unitDegrees) {

    private static final String NUMBER = "(\\d{1,3})(?:[.,](\\d{1,15}))?";
    private static final Pattern WRITTEN = Pattern.compile("([NSEWO])?\\s*([+-])?\\s*" + NUMBER
            + "\\s*(?:(°)\\s*)?(?:(?<=[°\\s])(\\d{1,2})(?:[.,](\\d{1,10}))?\\s*'?\\s*(?:(?<=['\\s])(\\d{1,2})(?:[.,](\\d{1,10}))?\\s*\"?)?)?\\s*([NSEWO])?");

    /** Hemispheres in words, by what they become; longer ones stand before what they hold. */
    private static final Map<Pattern, String> WORDS = new LinkedHashMap<>();

    static {
        word("с\\.? ?ш\\.?|пн\\.? ?ш\\.?|северной широты|північної широти|n(?:ördl)?\\. ?br(?:eite|\\.)?|nördlicher? breite|de latitude nord|latitude nord|latitud norte|north|nord|norte|北纬|北緯", "N");
        word("ю\\.? ?ш\\.?|пд\\.? ?ш\\.?|южной широты|південної широти|s(?:üdl)?\\. ?br(?:eite|\\.)?|südlicher? breite|de latitude sud|latitude sud|latitud sur|south|süd|sud|sur|南纬|南緯", "S");
        word("в\\.? ?д\\.?|сх\\.? ?д\\.?|восточной долготы|східної довготи|ö(?:stl)?\\. ?l(?:änge|\\.)?|östlicher? länge|de longitude est|longitude est|longitud este|east|ost|este|est|东经|東経|東經", "E");
        word("з\\.? ?д\\.?|зх\\.? ?д\\.?|западной долготы|західної довготи|w(?:estl)?\\. ?l(?:änge|\\.)?|westlicher? länge|de longitude ouest|longitude ouest|longitud oeste|west|ouest|oeste|西经|西経|西經", "W");
    }

    private static void word(String words, String hemisphere) {
        WORDS.put(Pattern.compile("(?<!\\p{L})(?:" + words + ")(?![\\p{L}&&[^NSEWO]])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), hemisphere);
    }

    /** A text with one sort of each mark, and hemispheres as single letters. */
    static String normalised(String text) {
        String one = text.replace('−', '-').replace('–', '-').replaceAll("[º˚]|(?i)\\bdeg(?:rees?)?\\b|(?i)\\bgrad\\b|度", "°")
                .replaceAll("″|”|“|''|秒", "\"").replaceAll("[′’´`‘分]", "'").replaceAll("(?i)(?:lat(?:itude)?|lon(?:g(?:itude)?)?)[.:=]\\s*", "");
        for (Map.Entry<Pattern, String> word : WORDS.entrySet()) {
            one = word.getKey().matcher(one).replaceAll(word.getValue());
        }
        return one.strip();
    }

    /** Reads a normalised text; empty if it is no angle. */
    static Optional<Angle> parse(String text) {
        Matcher m = WRITTEN.matcher(text.strip());
        if (!m.matches() || m.group(1) != null && m.group(10) != null) {
            return Optional.empty();
        }
        String letter = m.group(1) != null ? m.group(1) : m.group(10);
        boolean parts = m.group(6) != null;
        double minutes = parts ? number(m.group(6), m.group(7)) : 0;
        double seconds = m.group(8) != null ? number(m.group(8), m.group(9)) : 0;
        if (minutes >= 60 || seconds >= 60 || parts && m.group(4) != null) {
            return Optional.empty();
        }
        double size = number(m.group(3), m.group(4)) + minutes / 60 + seconds / 3600;
        boolean minus = "-".equals(m.group(2)) ^ ("S".equals(letter) || "W".equals(letter));
        boolean marked = letter != null || m.group(4) != null || m.group(5) != null;
        double unit = m.group(8) != null ? unit(m.group(9)) / 3600 : parts ? unit(m.group(7)) / 60 : unit(m.group(4));
        return Optional.of(new Angle(minus ? -size : size, letter == null ? ' ' : letter.charAt(0), marked, unit));
    }

    private static double number(String whole, String decimals) {
        return Double.parseDouble(decimals == null ? whole : whole + "." + decimals);
    }

    private static double unit(String decimals) {
        return decimals == null ? 1 : Math.pow(10, -decimals.length());
    }

    boolean mayBeLatitude() {
        return Math.abs(degrees) <= 90 && (hemisphere == ' ' || hemisphere == 'N' || hemisphere == 'S');
    }

    boolean mayBeLongitude() {
        return Math.abs(degrees) <= 180 && hemisphere != 'N' && hemisphere != 'S';
    }

    /** Whether it may lie on either side of Greenwich. */
    boolean isOpen() {
        return hemisphere == 'O';
    }
}

package dev.waybill.routing.rail.imported;

import dev.waybill.routing.rail.track.RailLine.SpeedClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a way of track says of itself.
 *
 * @param name of the line, may be empty
 * @param speedClass by its use
 * @param gaugesMm stated gauges, or the standard gauge where none is
 * @param gaugeStated whether the file states the gauge
 */
record TrackTraits(String name, SpeedClass speedClass, List<Integer> gaugesMm, boolean gaugeStated) {

    private static final int STANDARD_GAUGE_MM = 1435;
    private static final int NARROWEST_MM = 300;
    private static final int WIDEST_MM = 3000;
    private static final int LONGEST_NAME = 120;

    TrackTraits {
        gaugesMm = List.copyOf(gaugesMm);
    }

    /**
     * Reads the traits from tags in the manner of OpenStreetMap: name or ref, gauge, usage, service, railway.
     *
     * @param tag gives the value of a tag, or null
     */
    static TrackTraits of(UnaryOperator<@Nullable String> tag) {
        List<Integer> gauges = gauges(tag.apply("gauge"));
        String name = firstOf(tag.apply("name"), tag.apply("NAME"), tag.apply("ref"));
        return new TrackTraits(
                name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name,
                speedClass(tag),
                gauges.isEmpty() ? List.of(STANDARD_GAUGE_MM) : gauges,
                !gauges.isEmpty());
    }

    private static String firstOf(@Nullable String... values) {
        for (String value : values) {
            if (value != null && !value.isBlank()) {
                return value.strip().replaceAll("\\p{Cntrl}+", " ");
            }
        }
        return "";
    }

    /** A main line says so; sidings, spurs, yards and light or narrow track are branches; the rest lies between. */
    private static SpeedClass speedClass(UnaryOperator<@Nullable String> tag) {
        String railway = firstOf(tag.apply("railway")).toLowerCase(Locale.ROOT);
        boolean minor = railway.equals("narrow_gauge") || railway.equals("light_rail");
        if (!firstOf(tag.apply("service")).isEmpty() || minor) {
            return SpeedClass.BRANCH;
        }
        return switch (firstOf(tag.apply("usage")).toLowerCase(Locale.ROOT)) {
            case "main" -> SpeedClass.MAIN;
            case "industrial", "military", "tourism", "test" -> SpeedClass.BRANCH;
            default -> SpeedClass.SECONDARY;
        };
    }

    /** Gauges in millimetres, smallest first, such as from "1435;1520"; what is none is left out. */
    private static List<Integer> gauges(@Nullable String text) {
        List<Integer> gauges = new ArrayList<>();
        for (String part : firstOf(text).split("[;,/ ]+")) {
            if (part.matches("[0-9]{3,4}")) {
                int gauge = Integer.parseInt(part);
                if (gauge >= NARROWEST_MM && gauge <= WIDEST_MM && !gauges.contains(gauge)) {
                    gauges.add(gauge);
                }
            }
        }
        gauges.sort(null);
        return gauges;
    }
}

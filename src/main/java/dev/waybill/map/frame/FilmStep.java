package dev.waybill.map.frame;

import dev.waybill.journey.Journey;
import dev.waybill.journey.Leg;
import dev.waybill.words.LegWords;
import dev.waybill.words.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How far a journey has come in one picture of a film.
 *
 * @param shareByLeg by the legs' numbers, 0 (not begun) to 1 (done); legs that are not named are done
 * @param caption what is said above the map, empty for nothing
 * @param endsLeg whether a leg is just done
 */
public record FilmStep(Map<Integer, Double> shareByLeg, String caption, boolean endsLeg) {

    /** All legs are done. */
    public static final FilmStep DONE = new FilmStep(Map.of(), "", false);

    public FilmStep {
        shareByLeg = Map.copyOf(shareByLeg);
    }

    double shareOf(Leg leg) {
        return shareByLeg.getOrDefault(leg.number(), 1.0);
    }

    /** The pictures of a film: legs by their dates, those without a date after the leg before them. */
    public static List<FilmStep> of(Journey journey, int stepsALeg, Wording words) {
        List<Leg> order = byDate(journey);
        List<FilmStep> film = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            Leg leg = order.get(i);
            for (int step = 1; step <= stepsALeg; step++) {
                Map<Integer, Double> shares = new HashMap<>();
                order.subList(i, order.size()).forEach(later -> shares.put(later.number(), 0.0));
                shares.put(leg.number(), (double) step / stepsALeg);
                film.add(new FilmStep(shares, caption(leg, words), step == stepsALeg));
            }
        }
        return film;
    }

    private static List<Leg> byDate(Journey journey) {
        Map<Integer, LocalDate> starts = new HashMap<>();
        LocalDate before = LocalDate.MIN;
        for (Leg leg : journey.legs()) {
            before = leg.period() == null ? before : leg.period().from();
            starts.put(leg.number(), before);
        }
        List<Leg> order = new ArrayList<>(journey.legs());
        order.sort(Comparator.comparing((Leg leg) -> starts.get(leg.number())).thenComparing(Leg::number));
        return order;
    }

    private static String caption(Leg leg, Wording words) {
        String ends = leg.number() + "  " + LegWords.name(leg.from()) + " → " + LegWords.name(leg.to());
        return leg.period() == null ? ends : ends + ", " + words.period(leg.period());
    }
}

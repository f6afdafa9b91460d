package dev.waybill.routing.sea.search;

import dev.waybill.geo.GeoLine;
import dev.waybill.geo.LonLat;
import dev.waybill.geo.LonLatBox;
import dev.waybill.geo.land.Land;
import dev.waybill.routing.sea.coast.Coast;
import dev.waybill.routing.sea.graph.Water;
import dev.waybill.routing.sea.sight.TautSearch;
import java.util.ArrayList;
import java.util.List;

/**
 * Pulls a track taut past the real coast: the shortest way, 5 metres off the headlands.
 *
 * <p>Exact for ways of up to {@link #EXACT_METRES}: one search over the coast between the ends. Longer ones are pulled taut
 * window by window, twice, which keeps them on the side of the lands on which the best sailed way passes.
 */
public final class Tightening {

    private static final double EXACT_METRES = 1_500_000;
    private static final double WINDOW_METRES = 600_000;
    private static final double ASIDE_METRES = 60_000;

    private final Chart chart;

    public Tightening(Chart chart) {
        this.chart = chart;
    }

    /** The taut track; waterways stay as they are. */
    public Track tighten(Track track) {
        if (track.legs().contains(Water.WATERWAY)) {
            return track;
        }
        List<LonLat> bends = track.bends();
        if (track.metres() <= EXACT_METRES) {
            bends = pulled(bends, 0, bends.size() - 1);
        } else {
            bends = windows(windows(bends, WINDOW_METRES / 2), WINDOW_METRES);
        }
        double metres = 0;
        List<Water> legs = new ArrayList<>();
        for (int i = 1; i < bends.size(); i++) {
            metres += bends.get(i - 1).distanceMetresTo(bends.get(i));
            legs.add(Water.OPEN);
        }
        return new Track(bends, legs, metres);
    }

    private List<LonLat> windows(List<LonLat> bends, double firstMetres) {
        List<LonLat> taut = new ArrayList<>(List.of(bends.get(0)));
        int start = 0;
        double limit = firstMetres;
        double metres = 0;
        for (int i = 1; i < bends.size(); i++) {
            metres += bends.get(i - 1).distanceMetresTo(bends.get(i));
            if (metres > limit || i == bends.size() - 1) {
                List<LonLat> part = pulled(bends, start, i);
                taut.addAll(part.subList(1, part.size()));
                start = i;
                metres = 0;
                limit = WINDOW_METRES;
            }
        }
        return taut;
    }

    private List<LonLat> pulled(List<LonLat> bends, int from, int to) {
        List<LonLat> part = bends.subList(from, to + 1);
        double metres = 0;
        for (int i = 1; i < part.size(); i++) {
            metres += part.get(i - 1).distanceMetresTo(part.get(i));
        }
        if (part.size() == 2 || metres > 2 * EXACT_METRES) {
            return new ArrayList<>(part);
        }
        LonLatBox box = LonLatBox.around(part);
        LonLat middle = box.centre();
        double reach = ASIDE_METRES;
        for (LonLat bend : part) {
            reach = Math.max(reach, ASIDE_METRES + middle.distanceMetresTo(bend));
        }
        Coast coast = Coast.ofChains(chart.land.listChains(Land.boxAround(middle, reach)), Land.PER_DEGREE);
        List<LonLat> found = new TautSearch(coast).find(part.get(0), part.get(part.size() - 1), metres * 1.001 + 100);
        // Beyond the coast at hand the search knows no land.
        boolean sound = !found.isEmpty() && chart.land.crossesLandMetres(new GeoLine(found)) == 0;
        return sound ? found : new ArrayList<>(part);
    }
}

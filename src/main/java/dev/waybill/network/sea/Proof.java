package dev.waybill.network.sea;

import dev.waybill.geo.GeoLine;
import dev.waybill.geo.LonLat;
import dev.waybill.network.HoursRange;
import dev.waybill.network.Passage;
import dev.waybill.network.SeaRoute;
import java.util.ArrayList;
import java.util.List;

/** Turns a track into a route with what proves it: length, passages, distance to land, metres over land. */
final class Proof {

    private static final double KNOT = 1852;
    private static final double SLOW_KNOTS = 10;
    private static final double FAST_KNOTS = 16;
    private static final double LOOKOUT_METRES = 20_000;
    private static final double STEP_METRES = 50_000;

    private final Chart chart;

    Proof(Chart chart) {
        this.chart = chart;
    }

    /** The line of a track, dense enough to draw: great circles between the bends. */
    static GeoLine line(Track track) {
        List<LonLat> dense = new ArrayList<>();
        dense.add(track.bends().get(0));
        for (int i = 1; i < track.bends().size(); i++) {
            dense.addAll(Arcs.steps(track.bends().get(i - 1), track.bends().get(i), STEP_METRES));
        }
        return new GeoLine(dense);
    }

    /** Measures a track. */
    SeaRoute route(Track asFound, double fromGapMetres, double toGapMetres, String character, List<String> notes) {
        Track track = asFound.plain();
        GeoLine line = line(track);
        double length = line.lengthMetres();
        HoursRange hours = new HoursRange(
                length / (FAST_KNOTS * KNOT),
                length / (SLOW_KNOTS * KNOT),
                "at 10 to 16 knots, as most cargo ships sail; no stops, no waiting at canals");
        return new SeaRoute(
                line,
                length,
                fromGapMetres,
                toGapMetres,
                passages(track),
                nearestLandMetres(track),
                overLandMetres(track),
                hours,
                character,
                notes);
    }

    /** The passages in the order in which they are passed. */
    List<Passage> passages(Track track) {
        List<Passage> passed = new ArrayList<>();
        for (int i = 1; i < track.bends().size(); i++) {
            LonLat a = track.bends().get(i - 1);
            LonLat b = track.bends().get(i);
            long mask = chart.gates.crossed(Arcs.x(a), Arcs.y(a), Arcs.z(a), Arcs.x(b), Arcs.y(b), Arcs.z(b));
            for (int bit = 0; bit < chart.gates.size(); bit++) {
                Passage passage = chart.gates.gate(bit).passage();
                if ((mask >>> bit & 1) == 1 && !passed.contains(passage)) {
                    passed.add(passage);
                }
            }
        }
        return passed;
    }

    private double nearestLandMetres(Track track) {
        double nearest = LOOKOUT_METRES;
        for (int i = 1; i < track.bends().size() - 1; i++) {
            if (track.open().get(i - 1) && track.open().get(i)) {
                nearest = Math.min(nearest, chart.land.distanceToLandMetres(track.bends().get(i), nearest));
            }
        }
        return nearest;
    }

    /** Metres over land, waterways left out: their centre lines lead inland. */
    private double overLandMetres(Track track) {
        double metres = 0;
        for (int i = 1; i < track.bends().size(); i++) {
            LonLat a = track.bends().get(i - 1);
            LonLat b = track.bends().get(i);
            if (!onWaterway(track, i)) {
                List<LonLat> leg = new ArrayList<>();
                leg.add(a);
                leg.addAll(Arcs.steps(a, b, 500_000));
                metres += chart.land.crossesLandMetres(new GeoLine(leg));
            }
        }
        return metres;
    }

    private boolean onWaterway(Track track, int step) {
        return !track.open().get(step - 1)
                && chart.onWaterway(track.bends().get(step - 1), track.bends().get(step));
    }
}

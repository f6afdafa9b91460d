package dev.waybill.routing.sea;

import dev.waybill.geo.GeoLine;
import dev.waybill.geo.LonLat;
import dev.waybill.geo.sphere.Arcs;
import dev.waybill.geo.sphere.Ellipsoid;
import dev.waybill.routing.HoursRange;
import dev.waybill.routing.Passage;
import dev.waybill.routing.RouteCharacter;
import dev.waybill.routing.RouteNote;
import dev.waybill.routing.SeaRoute;
import dev.waybill.routing.SpeedBasis;
import dev.waybill.routing.sea.graph.Water;
import dev.waybill.routing.sea.search.Chart;
import dev.waybill.routing.sea.search.Track;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Turns a track into a route with what proves it: length, passages, distance to land, metres over land. */
final class Proof {

    private static final double KNOT = 1852;
    private static final double SLOW_KNOTS = 10;
    private static final double FAST_KNOTS = 16;
    private static final double LOOKOUT_METRES = 20_000;
    private static final double STEP_METRES = 50_000;
    /** So much of the way at either end counts as harbour, on short ways a quarter. */
    private static final double HARBOUR_METRES = 10_000;

    /** Ways are held against the land in pieces, whose boxes hold little land that is not near. */
    private static final double PIECE_METRES = 150_000;

    private static final double GATES_APART_METRES = 1_000;

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
    SeaRoute route(
            Track asFound,
            double fromGapMetres,
            double toGapMetres,
            List<Passage> passages,
            RouteCharacter character,
            List<RouteNote> notes) {
        Track track = asFound.plain();
        GeoLine line = line(track);
        double length = line.lengthMetres();
        HoursRange hours = new HoursRange(
                length / (FAST_KNOTS * KNOT),
                length / (SLOW_KNOTS * KNOT),
                new SpeedBasis.CargoShip(SLOW_KNOTS, FAST_KNOTS));
        return new SeaRoute(
                line,
                length,
                fromGapMetres,
                toGapMetres,
                passages,
                nearestLandMetres(track, length),
                overLandMetres(track),
                hours,
                character,
                notes);
    }

    /** The passages in the order in which they are passed. */
    List<Passage> passages(Track track) {
        Set<Passage> passed = new LinkedHashSet<>();
        for (int i = 1; i < track.bends().size(); i++) {
            addPassages(track.bends().get(i - 1), track.bends().get(i), passed);
        }
        return List.copyOf(passed);
    }

    /** A leg through several gates is halved until each part passes one, so that they come in order. */
    private void addPassages(LonLat a, LonLat b, Set<Passage> passed) {
        long mask = chart.gates.crossed(Arcs.x(a), Arcs.y(a), Arcs.z(a), Arcs.x(b), Arcs.y(b), Arcs.z(b));
        double metres = Long.bitCount(mask) > 1 ? a.distanceMetresTo(b) : 0;
        if (metres > GATES_APART_METRES) {
            LonLat middle = Arcs.steps(a, b, 0.6 * metres).get(0);
            addPassages(a, middle, passed);
            addPassages(middle, b, passed);
            return;
        }
        for (long left = mask; left != 0; left &= left - 1) {
            passed.add(chart.gates.gate(Long.numberOfTrailingZeros(left)).passage());
        }
    }

    /** Nearest approach to land outside the harbours, waterways left out; not a number if that leaves nothing. */
    private double nearestLandMetres(Track track, double length) {
        double harbour = Math.min(HARBOUR_METRES, length / 4);
        double nearest = LOOKOUT_METRES;
        boolean open = false;
        double sofar = 0;
        for (int i = 1; i < track.bends().size(); i++) {
            LonLat a = track.bends().get(i - 1);
            LonLat b = track.bends().get(i);
            double metres = Ellipsoid.metres(Arcs.x(a), Arcs.y(a), Arcs.z(a), Arcs.x(b), Arcs.y(b), Arcs.z(b));
            double from = Math.max(0, harbour - sofar);
            double to = Math.min(metres, length - harbour - sofar);
            if (track.legs().get(i - 1) != Water.WATERWAY && from <= to) {
                open = true;
                nearest = nearestAlong(a, b, from / metres, to / metres, nearest);
            }
            sofar += metres;
        }
        return open ? nearest : Double.NaN;
    }

    /** The same for a part of a leg. */
    private double nearestAlong(LonLat a, LonLat b, double from, double to, double sofar) {
        double nearest = sofar;
        LonLat here = Arcs.between(a, b, from);
        for (LonLat next : Arcs.steps(here, Arcs.between(a, b, to), PIECE_METRES)) {
            nearest = chart.land.distanceToLandMetres(here, next, nearest);
            here = next;
        }
        return nearest;
    }

    /** Metres over land, waterways left out: their centre lines lead inland. */
    private double overLandMetres(Track track) {
        double metres = 0;
        List<LonLat> run = new ArrayList<>();
        for (int i = 1; i < track.bends().size(); i++) {
            boolean open = track.legs().get(i - 1) != Water.WATERWAY;
            if (open && run.isEmpty()) {
                run.add(track.bends().get(i - 1));
            }
            if (open) {
                run.addAll(Arcs.steps(track.bends().get(i - 1), track.bends().get(i), PIECE_METRES));
            }
            if (run.size() > 1 && (!open || i == track.bends().size() - 1)) {
                metres += chart.land.crossesLandMetres(new GeoLine(run));
                run.clear();
            }
        }
        return metres;
    }
}

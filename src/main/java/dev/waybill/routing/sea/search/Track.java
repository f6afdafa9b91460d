package dev.waybill.routing.sea.search;

import dev.waybill.geo.LonLat;
import dev.waybill.routing.sea.graph.Endpoint;
import dev.waybill.routing.sea.graph.Water;
import dev.waybill.routing.sea.graph.Waterway;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A way found, as bends: every position at which the course changes.
 *
 * @param bends at least two
 * @param legs what each leg between two bends is
 * @param metres length by the graph
 */
public record Track(List<LonLat> bends, List<Water> legs, double metres) {

    /** Spells out a way between two endpoints. */
    public static Track of(Chart chart, Endpoint start, Endpoint end, Search.Way way) {
        List<LonLat> bends = new ArrayList<>();
        List<Water> legs = new ArrayList<>();
        int[] nodes = way.nodes();
        if (nodes.length == 0) {
            straight(start, end, way, bends, legs);
        } else {
            bends.addAll(start.bendsTo(way.startIndex()));
            bends.add(chart.graph.position(nodes[0]));
            legs.addAll(start.legsTo(way.startIndex()));
            for (int i = 1; i < nodes.length; i++) {
                step(chart, nodes[i - 1], nodes[i], bends, legs);
            }
            bends.addAll(reversed(end.bendsTo(way.endIndex())));
            legs.addAll(reversed(end.legsTo(way.endIndex())));
        }
        return new Track(bends, legs, way.metres());
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> back = new ArrayList<>(list);
        Collections.reverse(back);
        return back;
    }

    private static void pad(List<Water> legs, int size, Water leg) {
        while (legs.size() < size) {
            legs.add(leg);
        }
    }

    /** Straight over water, or along one waterway from where each end joins it. */
    private static void straight(Endpoint start, Endpoint end, Search.Way way, List<LonLat> bends, List<Water> legs) {
        if (way.startIndex() < 0) {
            bends.addAll(List.of(start.at, end.at));
            legs.add(Water.OPEN);
            return;
        }
        Endpoint.Join out = start.joins.get(way.startIndex());
        Endpoint.Join in = end.joins.get(way.endIndex());
        Waterway.Point from = out.point();
        Waterway.Point to = in.point();
        bends.addAll(out.over());
        pad(legs, bends.size(), Water.HARBOUR);
        bends.add(from.at());
        bends.addAll(from.step() <= to.step() ? between(from, to) : reversed(between(to, from)));
        bends.add(to.at());
        pad(legs, bends.size() - 1, Water.WATERWAY);
        bends.addAll(reversed(in.over()));
        pad(legs, bends.size() - 1, Water.HARBOUR);
    }

    private static List<LonLat> between(Waterway.Point low, Waterway.Point high) {
        return low.waterway().positions().subList(low.step() + 1, high.step() + 1);
    }

    /** One edge of the graph; waterways and the ways out of their mouths have bends of their own. */
    private static void step(Chart chart, int from, int to, List<LonLat> bends, List<Water> legs) {
        int headlands = chart.graph.headlands;
        int mouth = from >= headlands ? from : to;
        boolean waterway = from >= headlands && to >= headlands && Math.max(from, to) < chart.graph.areaCorners;
        boolean out = !waterway && mouth >= headlands && mouth < chart.graph.areaCorners;
        if (waterway) {
            bends.addAll(along(chart, from, to));
        } else if (out) {
            int headland = from == mouth ? to : from;
            Endpoint at = chart.endpoint(chart.graph.position(mouth));
            int index = at == null ? -1 : at.indexOf(headland);
            if (at != null && index >= 0) {
                List<LonLat> way = at.bendsTo(index);
                way.remove(0);
                if (from == headland) {
                    Collections.reverse(way);
                }
                bends.addAll(way);
            }
        }
        bends.add(chart.graph.position(to));
        pad(legs, bends.size() - 1, waterway ? Water.WATERWAY : out ? Water.HARBOUR : Water.OPEN);
    }

    private static List<LonLat> along(Chart chart, int from, int to) {
        Waterway best = null;
        for (Waterway way : chart.graph.waterways) {
            boolean joins = way.from() == from && way.to() == to || way.from() == to && way.to() == from;
            if (joins && (best == null || way.lengthMetres() < best.lengthMetres())) {
                best = way;
            }
        }
        if (best == null) {
            return List.of();
        }
        List<LonLat> between = new ArrayList<>(best.positions().subList(1, best.positions().size() - 1));
        if (best.from() != from) {
            Collections.reverse(between);
        }
        return between;
    }

    /** This track and another that starts where it ends, as one. */
    public Track then(Track next) {
        List<LonLat> both = new ArrayList<>(bends);
        both.addAll(next.bends.subList(1, next.bends.size()));
        List<Water> all = new ArrayList<>(legs);
        all.addAll(next.legs);
        return new Track(both, all, metres + next.metres);
    }

    /** The track without repeated positions. */
    public Track plain() {
        List<LonLat> distinct = new ArrayList<>();
        List<Water> kept = new ArrayList<>();
        for (int i = 0; i < bends.size(); i++) {
            boolean repeated = i > 0 && bends.get(i).equals(distinct.get(distinct.size() - 1));
            if (!repeated) {
                if (i > 0) {
                    kept.add(legs.get(i - 1));
                }
                distinct.add(bends.get(i));
            }
        }
        if (distinct.size() == 1) {
            distinct.add(distinct.get(0));
            kept.add(Water.HARBOUR);
        }
        return new Track(distinct, kept, metres);
    }
}

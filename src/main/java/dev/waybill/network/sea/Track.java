package dev.waybill.network.sea;

import dev.waybill.geo.LonLat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A way found, as bends: every position at which the course changes.
 *
 * @param bends at least two
 * @param open for each step between bends whether it is open sea: no waterway, and not on the way out of a berth
 * @param metres length by the graph
 */
record Track(List<LonLat> bends, List<Boolean> open, double metres) {

    /** Spells out a way between two endpoints. */
    static Track of(Chart chart, Endpoint start, Endpoint end, Search.Way way) {
        List<LonLat> bends = new ArrayList<>();
        List<Boolean> open = new ArrayList<>();
        int[] nodes = way.nodes();
        if (nodes.length == 0) {
            straight(start, end, bends);
        } else {
            bends.addAll(start.bendsTo(way.startIndex()));
            bends.add(chart.graph.position(nodes[0]));
            pad(open, bends.size() - 1, false);
            for (int i = 1; i < nodes.length; i++) {
                step(chart, nodes[i - 1], nodes[i], bends, open);
            }
            List<LonLat> out = end.bendsTo(way.endIndex());
            Collections.reverse(out);
            bends.addAll(out);
        }
        pad(open, bends.size() - 1, nodes.length == 0);
        return new Track(bends, open, way.metres());
    }

    private static void pad(List<Boolean> open, int size, boolean value) {
        while (open.size() < size) {
            open.add(value);
        }
    }

    private static void straight(Endpoint start, Endpoint end, List<LonLat> bends) {
        bends.add(start.at);
        if (start.onWaterway != null && end.onWaterway != null) {
            boolean up = start.onWaterway.step() <= end.onWaterway.step();
            Waterway.Point low = up ? start.onWaterway : end.onWaterway;
            Waterway.Point high = up ? end.onWaterway : start.onWaterway;
            List<LonLat> between =
                    new ArrayList<>(low.waterway().positions().subList(low.step() + 1, high.step() + 1));
            if (!up) {
                Collections.reverse(between);
            }
            bends.addAll(between);
        }
        bends.add(end.at);
    }

    /** One edge of the graph; waterways and the ways out of their mouths have bends of their own. */
    private static void step(Chart chart, int from, int to, List<LonLat> bends, List<Boolean> open) {
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
        pad(open, bends.size() - 1, !waterway && !out);
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
    Track then(Track next) {
        List<LonLat> both = new ArrayList<>(bends);
        both.addAll(next.bends.subList(1, next.bends.size()));
        List<Boolean> opens = new ArrayList<>(open);
        opens.addAll(next.open);
        return new Track(both, opens, metres + next.metres);
    }

    /** The track without repeated positions. */
    Track plain() {
        List<LonLat> distinct = new ArrayList<>();
        List<Boolean> opens = new ArrayList<>();
        for (int i = 0; i < bends.size(); i++) {
            boolean repeated = i > 0 && bends.get(i).equals(distinct.get(distinct.size() - 1));
            if (!repeated) {
                if (i > 0) {
                    opens.add(open.get(i - 1));
                }
                distinct.add(bends.get(i));
            }
        }
        if (distinct.size() == 1) {
            distinct.add(distinct.get(0));
            opens.add(false);
        }
        return new Track(distinct, opens, metres);
    }
}

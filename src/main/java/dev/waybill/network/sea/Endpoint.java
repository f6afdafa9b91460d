package dev.waybill.network.sea;

import dev.waybill.geo.GeoLine;
import dev.waybill.geo.Land;
import dev.waybill.geo.LonLat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One end of a route: where the ship lies, and the nodes of the graph it can reach from there.
 *
 * <p>A position on land goes to the nearest water; to a river or canal if that is nearer than the sea. Does not change
 * once made; costs some milliseconds to make, so it is worth keeping.
 */
final class Endpoint {

    private static final double WATERWAY_REACH_METRES = 60_000;
    private static final double ROADSTEAD_METRES = 200_000;
    private static final int STRAIGHT = -1;
    private static final int DOWN = -2;
    private static final int UP = -3;

    final LonLat at;
    final double gapMetres;
    final double[] vector;
    final boolean inside;
    final Waterway.@Nullable Point onWaterway;
    private final @Nullable Approach approach;

    int[] nodes;
    double[] metres;
    long[] passages;
    /** How each node is reached: an index into the approach, or one of the constants. */
    private int[] how;

    int size;

    private Endpoint(LonLat at, double gap, @Nullable Approach approach, Waterway.@Nullable Point point) {
        this.at = at;
        gapMetres = gap;
        this.approach = approach;
        onWaterway = point;
        vector = new double[] {Arcs.x(at), Arcs.y(at), Arcs.z(at)};
        inside = approach != null && approach.inside;
        int most = approach == null ? 2 : approach.size + 400;
        nodes = new int[most];
        metres = new double[most];
        passages = new long[most];
        how = new int[most];
    }

    /** The endpoint for a position, or null if there is no navigable water near. */
    static @Nullable Endpoint of(LonLat position, SeaGraph graph, Land land, Gates gates) {
        Waterway.Point point = nearestWaterway(position, graph);
        Endpoint closed = null;
        for (int look = 0; look < Berth.LOOKS; look++) {
            for (Berth berth : Berth.near(land, position, look)) {
                if (point != null && point.gapMetres() < berth.gapMetres()) {
                    return onWaterway(point);
                }
                Endpoint end = atSea(berth, graph, land, gates);
                if (end.reachesOut(graph)) {
                    return end;
                }
                closed = closed == null ? end : closed;
            }
        }
        return point != null ? onWaterway(point) : closed;
    }

    private static Endpoint onWaterway(Waterway.Point point) {
        Endpoint end = new Endpoint(point.at(), point.gapMetres(), null, point);
        Waterway way = point.waterway();
        end.add(way.from(), point.metres(), way.passages(), DOWN);
        end.add(way.to(), way.lengthMetres() - point.metres(), way.passages(), UP);
        return end;
    }

    /** Whether a node that can be reached hangs together with the seas. */
    private boolean reachesOut(SeaGraph graph) {
        for (int i = 0; i < size; i++) {
            if (!Double.isNaN(graph.landmarkMetres(nodes[i], 0)) || nodes[i] >= graph.areaCorners) {
                return true;
            }
        }
        return false;
    }

    private static Endpoint atSea(Berth berth, SeaGraph graph, Land land, Gates gates) {
        Approach approach = Approach.from(berth.at(), graph.coast, land);
        Endpoint end = new Endpoint(berth.at(), berth.gapMetres(), approach, null);
        double[] w = new double[3];
        for (int i = 0; i < approach.size; i++) {
            int node = graph.nodeOf[approach.headlands[i]];
            if (node >= 0 && !end.meetsArea(graph, i)) {
                graph.coast.offshore(approach.headlands[i], Sight.OFF, w);
                end.add(node, approach.metres[i], approach.passagesTo(i, w, gates), i);
            }
        }
        for (int node = graph.headlands; node < graph.nodes; node++) {
            double away = Ellipsoid.metres(
                    end.vector[0], end.vector[1], end.vector[2], graph.x[node], graph.y[node], graph.z[node]);
            boolean corner = node >= graph.areaCorners;
            boolean mouthNear = away < ROADSTEAD_METRES && graph.first[node + 1] - graph.first[node] > 2;
            if ((corner || mouthNear) && end.size < end.nodes.length) {
                double[] mouth = {graph.x[node], graph.y[node], graph.z[node]};
                if (end.seesPoint(graph, land, mouth, !corner)) {
                    long mask = gates.crossed(
                            end.vector[0], end.vector[1], end.vector[2], mouth[0], mouth[1], mouth[2]);
                    end.add(node, away, mask, STRAIGHT);
                }
            }
        }
        return end;
    }

    /** Whether the way to a headland of the approach runs into the area to be avoided. */
    private boolean meetsArea(SeaGraph graph, int index) {
        if (graph.area == null || approach == null) {
            return false;
        }
        int node = graph.nodeOf[approach.headlands[index]];
        double[] a = {graph.x[node], graph.y[node], graph.z[node]};
        List<LonLat> bends = approach.bendsTo(index);
        for (int i = bends.size() - 1; i >= 0; i--) {
            LonLat bend = bends.get(i);
            double[] b = {Arcs.x(bend), Arcs.y(bend), Arcs.z(bend)};
            if (graph.area.crosses(a[0], a[1], a[2], b[0], b[1], b[2])) {
                return true;
            }
            a = b;
        }
        return false;
    }

    private static Waterway.@Nullable Point nearestWaterway(LonLat position, SeaGraph graph) {
        Waterway.Point best = null;
        for (Waterway way : graph.waterways) {
            LonLat start = way.positions().get(0);
            double reach = WATERWAY_REACH_METRES + way.lengthMetres();
            if (position.distanceMetresTo(start) < reach) {
                Waterway.Point point = way.nearest(position);
                if (point.gapMetres() < WATERWAY_REACH_METRES
                        && (best == null || point.gapMetres() < best.gapMetres())) {
                    best = point;
                }
            }
        }
        return best;
    }

    private void add(int node, double length, long mask, int way) {
        nodes[size] = node;
        metres[size] = length;
        passages[size] = mask;
        how[size++] = way;
    }

    /**
     * Whether a straight way leads from here to another point: it may leave the stand-off here and enter the other's, but
     * not run through one on the way.
     */
    boolean seesPoint(SeaGraph graph, Land land, double[] other, boolean otherMayBeInside) {
        if (approach == null
                || graph.area != null
                        && graph.area.crosses(vector[0], vector[1], vector[2], other[0], other[1], other[2])) {
            return false;
        }
        int crossed = graph.coast.crossings(vector[0], vector[1], vector[2], other[0], other[1], other[2]);
        int allowed = inside ? 1 : 0;
        if (crossed > allowed && otherMayBeInside && graph.coast.winding(other[0], other[1], other[2]) > 0) {
            allowed++;
        }
        return crossed <= allowed
                && land.crossesLandMetres(GeoLine.between(at, Arcs.lonLat(other[0], other[1], other[2]))) == 0;
    }

    /** The bends from here to a node, this position first, the node left out. */
    List<LonLat> bendsTo(int index) {
        if (how[index] >= 0 && approach != null) {
            return approach.bendsTo(how[index]);
        }
        List<LonLat> bends = new ArrayList<>();
        bends.add(at);
        if (onWaterway != null) {
            List<LonLat> line = onWaterway.waterway().positions();
            if (how[index] == DOWN) {
                List<LonLat> down = new ArrayList<>(line.subList(1, onWaterway.step() + 1));
                Collections.reverse(down);
                bends.addAll(down);
            } else {
                bends.addAll(line.subList(onWaterway.step() + 1, line.size() - 1));
            }
        }
        return bends;
    }

    /** Index of a node among those that can be reached, or -1. */
    int indexOf(int node) {
        for (int i = 0; i < size; i++) {
            if (nodes[i] == node) {
                return i;
            }
        }
        return -1;
    }
}

package dev.waybill.routing.sea.graph;

import dev.waybill.geo.GeoLine;
import dev.waybill.geo.LonLat;
import dev.waybill.geo.land.Land;
import dev.waybill.geo.sphere.Arcs;
import dev.waybill.geo.sphere.Ellipsoid;
import dev.waybill.routing.sea.coast.Berth;
import dev.waybill.routing.sea.coast.Gates;
import dev.waybill.routing.sea.search.Beacons;
import dev.waybill.routing.sea.sight.Sight;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One end of a route: where the ship lies, and the nodes of the graph it can reach from there.
 *
 * <p>A position on land goes to the nearest water; to a river or canal if that is nearer than the sea. Does not change
 * once made; costs some milliseconds to make, so it is worth keeping.
 */
public final class Endpoint {

    private static final double WATERWAY_REACH_METRES = 60_000;
    private static final double ROADSTEAD_METRES = 200_000;
    /** A berth on water may join the centre line of a waterway that is as near as this. */
    private static final double JOIN_METRES = 30_000;

    private static final double LOOK_APART_METRES = 1_000;
    private static final int MOST_LOOKS = 20;
    private static final int STRAIGHT = -1;
    /** Down the waterway of the first join; the next join's are two less, and up is one less than down. */
    private static final int DOWN = -2;

    public final LonLat at;
    public final double gapMetres;
    public final double[] vector;
    public final boolean inside;
    public final Waterway.@Nullable Point onWaterway;
    /** Where this end joins waterways; the end itself if it lies on one. */
    public final List<Join> joins = new ArrayList<>();

    private final @Nullable Approach approach;

    public int[] nodes;
    public double[] metres;
    public long[] passages;
    /** How each node is reached: an index into the approach, straight, or by a join. */
    private int[] how;

    public int size;
    /** How often it was asked about, as {@link Beacons} count. */
    public int asked;

    private @Nullable Bounds bounds;

    /**
     * Where an end joins a waterway.
     *
     * @param point on the centre line; its gap is the metres to it from the berth
     * @param over the bends from the berth to the point, the berth first, the point left out
     */
    public record Join(Waterway.Point point, List<LonLat> over) {}

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
    public static @Nullable Endpoint of(LonLat asked, SeaGraph graph, Land land, Gates gates) {
        LonLat position = LonLat.of(rounded(asked.lonDegrees()), rounded(asked.latDegrees()));
        Waterway.Point point = Waterway.nearest(graph.waterways, position, WATERWAY_REACH_METRES);
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

    /** To a tenth of a millimetre, so that a whole turn of longitude changes nothing. */
    private static double rounded(double degrees) {
        return Math.rint(degrees * 1e9) / 1e9;
    }

    private static Endpoint onWaterway(Waterway.Point point) {
        Endpoint end = new Endpoint(point.at(), point.gapMetres(), null, point);
        end.join(new Join(point.from(0), List.of(point.at())), 0);
        return end;
    }

    private void join(Join join, long mask) {
        if (size + 2 > nodes.length) {
            return;
        }
        Waterway.Point point = join.point();
        Waterway way = point.waterway();
        double away = point.gapMetres();
        int down = DOWN - 2 * joins.size();
        joins.add(join);
        add(way.from(), away + point.metres(), mask | way.passages(), down);
        add(way.to(), away + way.lengthMetres() - point.metres(), mask | way.passages(), down - 1);
    }

    /** Joins the waterways beside the berth, each at the nearest of its points that comes in sight on the way out. */
    private void joinWaterways(SeaGraph graph, Approach approach, Land land, Gates gates) {
        for (Waterway way : graph.waterways) {
            Join join = way.mayComeNear(at, JOIN_METRES) ? join(way, graph, approach, land) : null;
            if (join != null) {
                List<LonLat> all = new ArrayList<>(join.over());
                all.add(join.point().at());
                join(join, gates.alongLine(all));
            }
        }
    }

    private @Nullable Join join(Waterway way, SeaGraph graph, Approach approach, Land land) {
        Join best = null;
        double most = JOIN_METRES;
        for (int corner = -1; corner < approach.corners.size(); corner++) {
            LonLat here = corner < 0 ? at : approach.corners.get(corner).at();
            double sofar = corner < 0 ? 0 : approach.corners.get(corner).metres();
            if (sofar >= most || corner < 0 && way.nearest(at).gapMetres() > JOIN_METRES) {
                break;
            }
            Optional<Waterway.Point> seen = way.listPoints(here, most - sofar, LOOK_APART_METRES).stream()
                    .limit(MOST_LOOKS)
                    .filter(point -> overWater(here, point.at(), graph, land))
                    .findFirst();
            if (seen.isPresent()) {
                most = sofar + seen.get().gapMetres();
                best = new Join(seen.get().from(most), approach.bendsBy(corner));
            }
        }
        return best;
    }

    private static boolean overWater(LonLat here, LonLat there, SeaGraph graph, Land land) {
        return land.crossesLandMetres(GeoLine.between(here, there)) == 0
                && (graph.area == null
                        || !graph.area.crosses(
                                Arcs.x(here), Arcs.y(here), Arcs.z(here), Arcs.x(there), Arcs.y(there), Arcs.z(there)));
    }

    /** Whether a node that can be reached hangs together with the seas. */
    private boolean reachesOut(SeaGraph graph) {
        for (int i = 0; i < size; i++) {
            if (graph.connected(nodes[i]) || nodes[i] >= graph.areaCorners) {
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
        end.joinWaterways(graph, approach, land, gates);
        for (int node = graph.headlands; node < graph.nodes; node++) {
            double away = Ellipsoid.metres(
                    end.vector[0], end.vector[1], end.vector[2], graph.x[node], graph.y[node], graph.z[node]);
            boolean corner = node >= graph.areaCorners;
            boolean mouthNear = away < ROADSTEAD_METRES && graph.first[node + 1] - graph.first[node] > 2;
            if ((corner || mouthNear) && end.size < end.nodes.length) {
                double[] mouth = {graph.x[node], graph.y[node], graph.z[node]};
                boolean mouthInside = !corner && graph.coast.winding(mouth[0], mouth[1], mouth[2]) > 0;
                if (end.seesPoint(graph, land, mouth, mouthInside)) {
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

    /** What the landmarks tell of this end. */
    public Bounds bounds(SeaGraph graph) {
        Bounds known = bounds;
        if (known == null) {
            known = Bounds.of(graph, nodes, metres, size);
            bounds = known;
        }
        return known;
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
    public boolean seesPoint(SeaGraph graph, Land land, double[] other, boolean otherInside) {
        if (approach == null
                || graph.area != null
                        && graph.area.crosses(vector[0], vector[1], vector[2], other[0], other[1], other[2])) {
            return false;
        }
        int allowed = (inside ? 1 : 0) + (otherInside ? 1 : 0);
        return graph.coast.crossings(vector[0], vector[1], vector[2], other[0], other[1], other[2], allowed) <= allowed
                && land.crossesLandMetres(GeoLine.between(at, Arcs.lonLat(other[0], other[1], other[2]))) == 0;
    }

    /** The bends from here to a node, this position first, the node left out. */
    public List<LonLat> bendsTo(int index) {
        if (how[index] >= 0 && approach != null) {
            return approach.bendsTo(how[index]);
        }
        List<LonLat> bends = new ArrayList<>();
        bends.add(at);
        if (how[index] <= DOWN) {
            Join join = joins.get((DOWN - how[index]) / 2);
            bends = new ArrayList<>(join.over());
            bends.add(join.point().at());
            bends.addAll((DOWN - how[index]) % 2 == 0 ? join.point().down() : join.point().up());
        }
        return bends;
    }

    /** What the legs from here to a node are, its last leg included. */
    public List<Water> legsTo(int index) {
        int over = how[index] <= DOWN ? joins.get((DOWN - how[index]) / 2).over().size() : Integer.MAX_VALUE;
        List<Water> legs = new ArrayList<>();
        for (int i = bendsTo(index).size(); i > 0; i--) {
            legs.add(legs.size() < over ? Water.HARBOUR : Water.WATERWAY);
        }
        return legs;
    }

    /** Index of a node among those that can be reached, or -1. */
    public int indexOf(int node) {
        for (int i = 0; i < size; i++) {
            if (nodes[i] == node) {
                return i;
            }
        }
        return -1;
    }
}

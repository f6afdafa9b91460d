package dev.waybill.routing.sea.sight;

import dev.waybill.geo.sphere.Arcs;
import dev.waybill.geo.sphere.Ellipsoid;
import dev.waybill.routing.sea.coast.Coast;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Finds the headlands that can be seen from a position over open water, nearest first.
 *
 * <p>One or several coasts hide what is behind them, but only where the sight line would run from water to land: a
 * position inside a coast looks out of it freely. A headland counts only if the sight line is tangent to it, for else no
 * shortest way bends there. Method: caps, steps and headlands leave one queue by distance; a step hides its directions
 * once everything nearer has been seen, and until then it is tested against each sight line exactly. Takes time in
 * proportion to what is seen rather than to the size of the coast. Not safe for several threads at once.
 */
public final class Sight {

    /** How far off a headland ways pass, in radians: 5 metres, so that no test has to deal with touching. */
    public static final double OFF = 5 / Arcs.EARTH_METRES;

    /** Slack in directions, a tenth of a right angle, for what 5 metres turn the view of close headlands. */
    private static final double SLACK = 0.1;

    private static final int CAP = 0;
    private static final int STEP = 1;
    private static final int HEADLAND = 2;

    private final Coast[] coasts;
    private final Blocked blocked = new Blocked();
    private final Heap queue = new Heap();
    private final double[] at = new double[3];

    /** The headland looked from, if it is one. */
    private @Nullable Coast origin;

    private int originVertex;
    private double px;
    private double py;
    private double pz;
    private double ex;
    private double ey;
    private double ez;
    private double nx;
    private double ny;
    private double nz;

    private final Begun begun = new Begun();

    private int[] seenCoast = new int[256];
    private int[] seenVertex = new int[256];
    private double[] seenChord2 = new double[256];
    private int seen;

    public Sight(Coast... coasts) {
        this.coasts = coasts;
    }

    public int seen() {
        return seen;
    }

    public int seenCoast(int i) {
        return seenCoast[i];
    }

    public int seenVertex(int i) {
        return seenVertex[i];
    }

    double seenChord2(int i) {
        return seenChord2[i];
    }

    /** In which direction it was seen, radians from 0 to less than a full circle. */
    double seenDirection(int i) {
        coasts[seenCoast[i]].offshore(seenVertex[i], OFF, at);
        double direction = Math.atan2(
                nx * at[0] + ny * at[1] + nz * at[2], ex * at[0] + ey * at[1] + ez * at[2]);
        return direction < 0 ? Math.max(0, direction + 2 * Math.PI - 1e-12) : direction;
    }

    /** Metres on the ellipsoid to what was seen. */
    public double seenMetres(int i) {
        coasts[seenCoast[i]].offshore(seenVertex[i], OFF, at);
        return Ellipsoid.metres(px, py, pz, at[0], at[1], at[2]);
    }

    /** Looks around from just off a headland, only in the directions in which a shortest way may leave it. */
    public void lookFromHeadland(int coast, int vertex, double farthestChord2) {
        Coast c = coasts[coast];
        c.offshore(vertex, OFF, at);
        stand(at[0], at[1], at[2]);
        int a = c.prev(vertex);
        int b = c.next(vertex);
        double vx = c.x[vertex];
        double vy = c.y[vertex];
        double vz = c.z[vertex];
        double fromNext = turn(vx - c.x[b], vy - c.y[b], vz - c.z[b]) + SLACK;
        double fromPrev = turn(vx - c.x[a], vy - c.y[a], vz - c.z[a]) - SLACK;
        // Straight out to sea between the prolonged steps no shortest way leaves; the rim is left to the exact test.
        double open = fromPrev - fromNext;
        if ((open + 4) % 4 < 2) {
            blocked.add((fromNext + 4) % 4, (fromPrev + 4) % 4);
        }
        origin = c;
        originVertex = vertex;
        look(farthestChord2);
    }

    /** Looks all around from a position. */
    public void lookFrom(double x, double y, double z, double farthestChord2) {
        stand(x, y, z);
        look(farthestChord2);
    }

    private void stand(double x, double y, double z) {
        px = x;
        py = y;
        pz = z;
        boolean pole = Math.abs(z) > 0.9999;
        ex = pole ? 0 : -y;
        ey = pole ? -z : x;
        ez = pole ? y : 0;
        double length = Math.sqrt(ex * ex + ey * ey + ez * ez);
        ex /= length;
        ey /= length;
        ez /= length;
        nx = py * ez - pz * ey;
        ny = pz * ex - px * ez;
        nz = px * ey - py * ex;
        origin = null;
        queue.clear();
        blocked.clear();
        seen = 0;
        begun.clear();
    }

    private double turn(double x, double y, double z) {
        return Arcs.turn(ex * x + ey * y + ez * z, nx * x + ny * y + nz * z);
    }

    private void look(double farthest) {
        for (int c = 0; c < coasts.length; c++) {
            if (coasts[c].size() > 0) {
                queue.add(0, item(CAP, c, 0));
            }
        }
        while (!queue.isEmpty() && queue.leastKey() <= farthest) {
            double key = queue.leastKey();
            long item = queue.poll();
            if (begun.endBy(key, blocked) && blocked.all()) {
                return;
            }
            int coast = (int) (item >>> 40) & 0xff;
            int id = (int) item;
            switch ((int) (item >>> 48)) {
                case CAP -> open(coast, id);
                case STEP -> begin(coast, id);
                default -> see(coast, id, key);
            }
        }
    }

    private static long item(int kind, int coast, int id) {
        return (long) kind << 48 | (long) coast << 40 | id;
    }

    private void open(int c, int node) {
        Coast coast = coasts[c];
        if (coast.caps.second[node] < 0) {
            for (int s = coast.caps.firstStep(node); s < coast.caps.endStep(node); s++) {
                offerHeadland(c, coast, s);
                offerStep(c, coast, s);
            }
            return;
        }
        offerCap(c, coast, node + 1);
        offerCap(c, coast, coast.caps.second[node]);
    }

    private void offerCap(int c, Coast coast, int node) {
        double cx = coast.caps.x[node];
        double cy = coast.caps.y[node];
        double cz = coast.caps.z[node];
        double cosD = px * cx + py * cy + pz * cz;
        double cosR = coast.caps.cos[node];
        if (cosD >= cosR || cosR <= 0) {
            queue.add(0, item(CAP, c, node));
            return;
        }
        double dx = px - cx;
        double dy = py - cy;
        double dz = pz - cz;
        double chord2 = dx * dx + dy * dy + dz * dz;
        double sinD = Math.sqrt(chord2 * (1 - chord2 / 4));
        double sinR = coast.caps.sin[node];
        double east = ex * cx + ey * cy + ez * cz;
        double north = nx * cx + ny * cy + nz * cz;
        // Tangents to the cap exist unless it holds the antipode too.
        if (sinD > sinR) {
            double sin = sinR / sinD;
            double cos = Math.sqrt(1 - sin * sin);
            double from = Arcs.turn(east * cos + north * sin, north * cos - east * sin);
            double to = Arcs.turn(east * cos - north * sin, north * cos + east * sin);
            if (blocked.covers(from, to)) {
                return;
            }
        }
        double reach = Math.max(0, Math.sqrt(chord2) - 2 * Math.sqrt((1 - cosR) / 2));
        queue.add(reach * reach, item(CAP, c, node));
    }

    private void offerHeadland(int c, Coast coast, int v) {
        if (!coast.convex(v) || !coast.tangent(v, px, py, pz)) {
            return;
        }
        coast.offshore(v, OFF, at);
        double direction = turn(at[0], at[1], at[2]);
        if (!blocked.covers(direction, direction)) {
            double dx = at[0] - px;
            double dy = at[1] - py;
            double dz = at[2] - pz;
            queue.add(dx * dx + dy * dy + dz * dz, item(HEADLAND, c, v));
        }
    }

    private void offerStep(int c, Coast coast, int a) {
        int b = coast.next(a);
        if (b < 0) {
            return;
        }
        double ax = coast.x[a];
        double ay = coast.y[a];
        double az = coast.z[a];
        double bx = coast.x[b];
        double by = coast.y[b];
        double bz = coast.z[b];
        if (Arcs.side(ax, ay, az, bx, by, bz, px, py, pz) >= 0) {
            return;
        }
        if (blocked.covers(turn(bx, by, bz), turn(ax, ay, az))) {
            return;
        }
        double lx = bx - ax;
        double ly = by - ay;
        double lz = bz - az;
        double length2 = lx * lx + ly * ly + lz * lz;
        double t = length2 == 0 ? 0 : ((px - ax) * lx + (py - ay) * ly + (pz - az) * lz) / length2;
        t = Math.max(0, Math.min(1, t));
        double dx = ax + t * lx - px;
        double dy = ay + t * ly - py;
        double dz = az + t * lz - pz;
        // The arc bulges over its chord by an eighth of the squared length.
        double near = Math.max(0, Math.sqrt(dx * dx + dy * dy + dz * dz) - length2 / 8);
        queue.add(near * near, item(STEP, c, a));
    }

    private void begin(int c, int a) {
        Coast coast = coasts[c];
        int b = coast.next(a);
        double from = turn(coast.x[b], coast.y[b], coast.z[b]);
        double to = turn(coast.x[a], coast.y[a], coast.z[a]);
        if (blocked.covers(from, to)) {
            return;
        }
        begun.add(coast, a, from, to, Math.max(chord2(coast, a), chord2(coast, b)));
    }

    private double chord2(Coast coast, int v) {
        double dx = coast.x[v] - px;
        double dy = coast.y[v] - py;
        double dz = coast.z[v] - pz;
        return dx * dx + dy * dy + dz * dz;
    }

    private void see(int c, int v, double key) {
        coasts[c].offshore(v, OFF, at);
        double direction = turn(at[0], at[1], at[2]);
        if (blocked.covers(direction, direction)
                || begun.hides(direction, at)
                || origin != null && !origin.tangent(originVertex, at[0], at[1], at[2])) {
            return;
        }
        if (seen == seenVertex.length) {
            seenCoast = Arrays.copyOf(seenCoast, seen * 2);
            seenVertex = Arrays.copyOf(seenVertex, seen * 2);
            seenChord2 = Arrays.copyOf(seenChord2, seen * 2);
        }
        seenCoast[seen] = c;
        seenVertex[seen] = v;
        seenChord2[seen++] = key;
    }
}

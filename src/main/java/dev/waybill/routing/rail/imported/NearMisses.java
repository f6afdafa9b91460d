package dev.waybill.routing.rail.imported;

import dev.waybill.geo.LonLat;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Joins dead ends to track that they nearly touch.
 *
 * <p>Only an end that no other way shares is joined, and only to another way: to its nearest vertex within the
 * tolerance, else to the nearest point between two. So lines that cross without touching, as on a bridge, stay apart.
 * Distances are planar around the end, good to a millimetre at such range.
 */
final class NearMisses {

    private static final double METRES_PER_DEGREE = 111_320;

    private final RawTrack track;
    private final double toleranceMetres;
    private final STRtree segments = new STRtree();
    /** Vertices to put after a vertex, with their place between it and the next. */
    private final Map<Integer, List<Insertion>> insertions = new HashMap<>();
    /** The vertex to which a way's end at some vertex is led on. */
    private final Map<Integer, Insertion> extensions = new HashMap<>();

    private final BitSet joined = new BitSet();

    private NearMisses(RawTrack track, double toleranceMetres) {
        this.track = track;
        this.toleranceMetres = toleranceMetres;
    }

    /** The track with its near misses joined, and how many there were. */
    record Joined(RawTrack track, int count) {}

    private record Insertion(double share, long key, long position) {}

    /** Joins what lies within the tolerance; a tolerance of 0 joins nothing. */
    static Joined join(RawTrack track, double toleranceMetres) {
        if (toleranceMetres <= 0) {
            return new Joined(track, 0);
        }
        NearMisses misses = new NearMisses(track, toleranceMetres);
        misses.indexSegments();
        VertexUse use = new VertexUse(track);
        for (int way = 0; way < track.wayCount(); way++) {
            for (int end : new int[] {track.firstVertex(way), track.firstVertex(way + 1) - 1}) {
                if (use.count(end) == 1 && !misses.joined.get(end)) {
                    misses.joinEnd(end, way);
                }
            }
        }
        return new Joined(misses.rebuilt(), misses.extensions.size());
    }

    private void indexSegments() {
        for (int way = 0; way < track.wayCount(); way++) {
            for (int vertex = track.firstVertex(way); vertex < track.firstVertex(way + 1) - 1; vertex++) {
                LonLat a = track.position(vertex);
                LonLat b = track.position(vertex + 1);
                segments.insert(
                        new Envelope(a.lonDegrees(), b.lonDegrees(), a.latDegrees(), b.latDegrees()),
                        new int[] {vertex, way});
            }
        }
        segments.build();
    }

    /** The nearest point of a segment to an end. */
    private record Touch(int vertex, double share, double metres) {}

    private void joinEnd(int end, int ownWay) {
        Touch nearest = nearestTouch(end, ownWay);
        if (nearest == null) {
            return;
        }
        int corner = nearerCorner(end, nearest.vertex());
        if (metresBetween(end, corner) <= toleranceMetres) {
            extensions.put(end, new Insertion(0, track.key(corner), track.packedPosition(corner)));
            joined.set(corner);
        } else {
            LonLat a = track.position(nearest.vertex());
            LonLat b = track.position(nearest.vertex() + 1);
            LonLat at = new LonLat(
                    a.lonDegrees() + nearest.share() * (b.lonDegrees() - a.lonDegrees()),
                    a.latDegrees() + nearest.share() * (b.latDegrees() - a.latDegrees()));
            // A negative number: no file's key, since packed positions of the same spot would join what only crosses.
            Insertion insertion = new Insertion(nearest.share(), -1L - extensions.size(), RawTrack.pack(at));
            insertions.computeIfAbsent(nearest.vertex(), vertex -> new ArrayList<>()).add(insertion);
            extensions.put(end, insertion);
        }
        joined.set(end);
    }

    private @Nullable Touch nearestTouch(int end, int ownWay) {
        LonLat at = track.position(end);
        Envelope around = new Envelope(at.lonDegrees(), at.lonDegrees(), at.latDegrees(), at.latDegrees());
        around.expandBy(toleranceMetres / METRES_PER_DEGREE / cosine(at), toleranceMetres / METRES_PER_DEGREE);
        Touch best = null;
        for (Object found : segments.query(around)) {
            int[] segment = (int[]) found;
            if (segment[1] == ownWay) {
                continue;
            }
            Touch touch = touch(at, segment[0]);
            if (touch.metres() <= toleranceMetres
                    && (best == null
                            || touch.metres() < best.metres()
                            || touch.metres() == best.metres() && touch.vertex() < best.vertex())) {
                best = touch;
            }
        }
        return best;
    }

    private Touch touch(LonLat from, int vertex) {
        double[] a = plane(from, track.position(vertex));
        double[] b = plane(from, track.position(vertex + 1));
        double dx = b[0] - a[0];
        double dy = b[1] - a[1];
        double squared = dx * dx + dy * dy;
        double share = squared == 0 ? 0 : Math.max(0, Math.min(1, -(a[0] * dx + a[1] * dy) / squared));
        return new Touch(vertex, share, Math.hypot(a[0] + share * dx, a[1] + share * dy));
    }

    private int nearerCorner(int end, int vertex) {
        return metresBetween(end, vertex) <= metresBetween(end, vertex + 1) ? vertex : vertex + 1;
    }

    private double metresBetween(int a, int b) {
        double[] offset = plane(track.position(a), track.position(b));
        return Math.hypot(offset[0], offset[1]);
    }

    /** Metres east and north of an origin. */
    private static double[] plane(LonLat origin, LonLat position) {
        return new double[] {
            (position.lonDegrees() - origin.lonDegrees()) * METRES_PER_DEGREE * cosine(origin),
            (position.latDegrees() - origin.latDegrees()) * METRES_PER_DEGREE
        };
    }

    private static double cosine(LonLat position) {
        return Math.max(0.01, Math.cos(Math.toRadians(position.latDegrees())));
    }

    private RawTrack rebuilt() {
        RawTrack rebuilt = new RawTrack();
        for (int way = 0; way < track.wayCount(); way++) {
            rebuilt.startWay(track.traits(way));
            int first = track.firstVertex(way);
            int last = track.firstVertex(way + 1) - 1;
            extend(rebuilt, first);
            for (int vertex = first; vertex <= last; vertex++) {
                rebuilt.addVertex(track.key(vertex), track.packedPosition(vertex));
                insertions.getOrDefault(vertex, List.of()).stream()
                        .sorted(Comparator.comparingDouble(Insertion::share).thenComparingLong(Insertion::key))
                        .forEach(insertion -> rebuilt.addVertex(insertion.key(), insertion.position()));
            }
            extend(rebuilt, last);
        }
        track.namedPoints().forEach(point -> rebuilt.addNamedPoint(point.name(), point.position()));
        return rebuilt;
    }

    private void extend(RawTrack rebuilt, int end) {
        Insertion extension = extensions.get(end);
        if (extension != null) {
            rebuilt.addVertex(extension.key(), extension.position());
        }
    }
}

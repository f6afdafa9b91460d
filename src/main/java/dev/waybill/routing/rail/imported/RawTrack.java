package dev.waybill.routing.rail.imported;

import dev.waybill.geo.LonLat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Ways of track as a file has them, one after another in flat arrays: sixteen bytes a vertex, so that the railways of a
 * whole continent fit.
 *
 * <p>A vertex has a key and a position. Where two ways have a vertex of the same key, they join.
 */
final class RawTrack {

    private static final double UNITS_PER_DEGREE = 1e7;

    private long[] keys = new long[1024];
    private long[] positions = new long[1024];
    private int vertexCount;
    private int[] wayStarts = new int[256];
    private int[] wayTraits = new int[256];
    private int wayCount;
    private final List<TrackTraits> traits = new ArrayList<>();
    private final Map<TrackTraits, Integer> traitIndex = new HashMap<>();
    private final List<NamedPoint> namedPoints = new ArrayList<>();

    /** A station or stop that a file names. */
    record NamedPoint(String name, LonLat position) {}

    /** Starts a way; its vertices follow by {@link #addVertex}. */
    void startWay(TrackTraits way) {
        Integer known = traitIndex.putIfAbsent(way, traits.size());
        if (known == null) {
            traits.add(way);
        }
        if (wayCount == wayStarts.length) {
            wayStarts = Arrays.copyOf(wayStarts, wayCount * 2);
            wayTraits = Arrays.copyOf(wayTraits, wayCount * 2);
        }
        wayTraits[wayCount] = known == null ? traits.size() - 1 : known;
        wayStarts[wayCount++] = vertexCount;
    }

    /** Adds a vertex to the way that was started last. */
    void addVertex(long key, long position) {
        if (vertexCount == keys.length) {
            keys = Arrays.copyOf(keys, vertexCount + vertexCount / 2);
            positions = Arrays.copyOf(positions, vertexCount + vertexCount / 2);
        }
        keys[vertexCount] = key;
        positions[vertexCount++] = position;
    }

    /** Adds a vertex that is known by its position alone. */
    void addVertex(LonLat position) {
        addVertex(pack(position), pack(position));
    }

    void addNamedPoint(String name, LonLat position) {
        namedPoints.add(new NamedPoint(name, position));
    }

    int wayCount() {
        return wayCount;
    }

    int vertexCount() {
        return vertexCount;
    }

    /** The first vertex of a way; its last is before {@code firstVertex(way + 1)}. */
    int firstVertex(int way) {
        return way == wayCount ? vertexCount : wayStarts[way];
    }

    TrackTraits traits(int way) {
        return traits.get(wayTraits[way]);
    }

    long key(int vertex) {
        return keys[vertex];
    }

    long packedPosition(int vertex) {
        return positions[vertex];
    }

    LonLat position(int vertex) {
        return unpack(positions[vertex]);
    }

    List<NamedPoint> namedPoints() {
        return namedPoints;
    }

    /** The keys of all vertices, each once, in ascending order. */
    long[] distinctKeys() {
        long[] sorted = Arrays.copyOf(keys, vertexCount);
        Arrays.sort(sorted);
        int distinct = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[distinct++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, distinct);
    }

    /** A position in one number, rounded to about a centimetre. */
    static long pack(LonLat position) {
        long lon = Math.round(position.lonDegrees() * UNITS_PER_DEGREE);
        long lat = Math.round(position.latDegrees() * UNITS_PER_DEGREE);
        return lon << 32 | lat & 0xFFFF_FFFFL;
    }

    static LonLat unpack(long packed) {
        return new LonLat((int) (packed >> 32) / UNITS_PER_DEGREE, (int) packed / UNITS_PER_DEGREE);
    }
}

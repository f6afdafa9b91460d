package dev.waybill.routing.sea.graph;

import dev.waybill.geo.LonLat;
import dev.waybill.geo.sphere.Arcs;
import dev.waybill.routing.sea.coast.Coast;
import dev.waybill.routing.sea.sight.Sight;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The prepared graph: headlands where ships pass them, ends of waterways, and the straight ways between.
 *
 * <p>Nodes below {@link #headlands} are headlands of {@link #coast}; the others are vertices of waterways. Edges run both
 * ways. File, big-endian ints unless said otherwise: WBSEA001; rings, each its number of vertices and their grid
 * coordinates as steps (zigzag varints); the vertices that are nodes, as steps (varints); waterways, each its id's length and bytes, passage
 * bits (long), nodes at its ends, and its positions as steps; the number of nodes and edges; per node how many edges lead to
 * higher nodes (varint); those nodes as steps (varints); floats of metres; edges with passages, and their bits (long); landmarks,
 * and per node the half kilometres to each as unsigned shorts, the greatest two for no way.
 */
public final class SeaGraph {

    static final long MAGIC = 0x5742534541303031L;
    static final int GRID = 10_000;
    public static final double LANDMARK_METRES = 500;
    static final int FAR = 0xffff;
    /** Landmarks that a node reaches only by passages that are closed by default. */
    private static final int SHUT = 0xfffe;

    final Coast coast;
    public final int headlands;
    public final int nodes;
    /** Node of each vertex of the coast, or -1. */
    final int[] nodeOf;

    public final double[] x;
    public final double[] y;
    public final double[] z;
    public final int[] first;
    public final int[] target;
    public final float[] metres;
    /** For each half edge its passages; null where no edge of the node has any. */
    public final long[][] passages;

    public final List<Waterway> waterways;
    public final int landmarks;
    final short[] toLandmark;
    /** Nodes from this one on are corners of {@link #area}. */
    public final int areaCorners;
    /** What ways must stay out of, or null. */
    public final @Nullable Coast area;

    /** A graph over the same coast with other nodes and edges. */
    SeaGraph(SeaGraph of, Coast area, double[][] xyz, int[] first, int[] target, float[] metres, long[][] passages) {
        coast = of.coast;
        headlands = of.headlands;
        nodeOf = of.nodeOf;
        waterways = of.waterways;
        landmarks = of.landmarks;
        areaCorners = of.nodes;
        nodes = xyz[0].length;
        x = xyz[0];
        y = xyz[1];
        z = xyz[2];
        this.first = first;
        this.target = target;
        this.metres = metres;
        this.passages = passages;
        this.area = area;
        toLandmark = java.util.Arrays.copyOf(of.toLandmark, nodes * landmarks);
        java.util.Arrays.fill(toLandmark, of.nodes * landmarks, toLandmark.length, (short) FAR);
    }

    private SeaGraph(ByteBuffer in) throws IOException {
        if (in.remaining() < 12 || in.getLong() != MAGIC) {
            throw new IOException("not a sea graph");
        }
        List<int[]> rings = rings(in);
        // The coast takes as long as all the rest, so both are made side by side.
        CompletableFuture<Coast> coastLater = CompletableFuture.supplyAsync(() -> Coast.ofRings(rings, GRID));
        headlands = in.getInt();
        int[] vertexOf = new int[headlands];
        for (int n = 0; n < headlands; n++) {
            vertexOf[n] = unsigned(in) + (n == 0 ? 0 : vertexOf[n - 1]);
        }
        waterways = waterways(in);
        nodes = in.getInt();
        x = new double[nodes];
        y = new double[nodes];
        z = new double[nodes];
        int edges = in.getInt();
        int[] higher = new int[nodes];
        for (int n = 0; n < nodes; n++) {
            higher[n] = unsigned(in);
        }
        int[] to = new int[edges];
        int e = 0;
        for (int n = 0; n < nodes; n++) {
            int node = n;
            for (int i = 0; i < higher[n]; i++) {
                node += unsigned(in);
                to[e++] = node;
            }
        }
        float[] length = new float[edges];
        FloatBuffer floats = in.asFloatBuffer();
        floats.get(length);
        in.position(in.position() + 4 * edges);
        first = new int[nodes + 1];
        target = new int[2 * edges];
        metres = new float[2 * edges];
        passages = new long[nodes][];
        link(higher, to, length);
        readPassages(in);
        areaCorners = nodes;
        area = null;
        landmarks = in.getInt();
        toLandmark = new short[nodes * landmarks];
        in.asShortBuffer().get(toLandmark);
        coast = coastLater.join();
        nodeOf = new int[coast.size()];
        placeAll(vertexOf);
    }

    private void placeAll(int[] vertexOf) {
        java.util.Arrays.fill(nodeOf, -1);
        double[] at = new double[3];
        for (int n = 0; n < headlands; n++) {
            nodeOf[vertexOf[n]] = n;
            coast.offshore(vertexOf[n], Sight.OFF, at);
            x[n] = at[0];
            y[n] = at[1];
            z[n] = at[2];
        }
        for (Waterway way : waterways) {
            place(way.from(), way.positions().get(0));
            place(way.to(), way.positions().get(way.positions().size() - 1));
        }
    }

    private void place(int node, LonLat at) {
        x[node] = Arcs.x(at);
        y[node] = Arcs.y(at);
        z[node] = Arcs.z(at);
    }

    /**
     * Maps the file and reads it.
     *
     * @throws IOException if it cannot be read or is no sea graph
     */
    public static SeaGraph open(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            return new SeaGraph(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
        }
    }

    private static List<int[]> rings(ByteBuffer in) {
        int count = in.getInt();
        List<int[]> rings = new ArrayList<>(count);
        for (int r = 0; r < count; r++) {
            rings.add(steps(in, in.getInt()));
        }
        return rings;
    }

    /** Grid positions, each as a step from the one before. */
    private static int[] steps(ByteBuffer in, int count) {
        int[] lonLats = new int[2 * count];
        int lon = 0;
        int lat = 0;
        for (int i = 0; i < count; i++) {
            lon += signed(in);
            lat += signed(in);
            lonLats[2 * i] = lon;
            lonLats[2 * i + 1] = lat;
        }
        return lonLats;
    }

    private static int signed(ByteBuffer in) {
        int value = unsigned(in);
        return value >>> 1 ^ -(value & 1);
    }

    /** Seven bits a byte, the lowest first; the high bit says that more follow. */
    private static int unsigned(ByteBuffer in) {
        int value = 0;
        for (int shift = 0; ; shift += 7) {
            byte b = in.get();
            value |= (b & 0x7f) << shift;
            if (b >= 0) {
                return value;
            }
        }
    }

    private static List<Waterway> waterways(ByteBuffer in) {
        int count = in.getInt();
        List<Waterway> waterways = new ArrayList<>(count);
        for (int w = 0; w < count; w++) {
            byte[] id = new byte[in.getInt()];
            in.get(id);
            long mask = in.getLong();
            int from = in.getInt();
            int to = in.getInt();
            int[] grid = steps(in, in.getInt());
            List<LonLat> positions = new ArrayList<>(grid.length / 2);
            for (int i = 0; i < grid.length; i += 2) {
                positions.add(new LonLat((double) grid[i] / GRID, (double) grid[i + 1] / GRID));
            }
            waterways.add(Waterway.of(
                    new String(id, java.nio.charset.StandardCharsets.UTF_8), mask, from, to, positions));
        }
        return waterways;
    }

    /** Lists every edge at both its ends. */
    private void link(int[] higher, int[] to, float[] length) {
        int e = 0;
        for (int n = 0; n < nodes; n++) {
            first[n + 1] += higher[n];
            for (int i = 0; i < higher[n]; i++) {
                first[to[e++] + 1]++;
            }
        }
        for (int n = 0; n < nodes; n++) {
            first[n + 1] += first[n];
        }
        int[] at = java.util.Arrays.copyOf(first, nodes);
        e = 0;
        for (int n = 0; n < nodes; n++) {
            for (int i = 0; i < higher[n]; i++, e++) {
                metres[at[n]] = length[e];
                target[at[n]++] = to[e];
                metres[at[to[e]]] = length[e];
                target[at[to[e]]++] = n;
            }
        }
    }

    private void readPassages(ByteBuffer in) {
        int count = in.getInt();
        for (int i = 0; i < count; i++) {
            int a = in.getInt();
            int b = in.getInt();
            long mask = in.getLong();
            mark(a, b, mask);
            mark(b, a, mask);
        }
    }

    private void mark(int a, int b, long mask) {
        if (passages[a] == null) {
            passages[a] = new long[first[a + 1] - first[a]];
        }
        for (int e = first[a]; e < first[a + 1]; e++) {
            if (target[e] == b) {
                passages[a][e - first[a]] |= mask;
            }
        }
    }

    /**
     * Metres from a node to a landmark with the passages closed that are closed by default, within half a kilometre below, or
     * NaN if there is no way.
     */
    public double landmarkMetres(int node, int landmark) {
        int units = toLandmark[node * landmarks + landmark] & FAR;
        return units >= SHUT ? Double.NaN : units * LANDMARK_METRES;
    }

    /** Whether a node hangs together with the seas, if need be by passages that are closed by default. */
    boolean connected(int node) {
        return toLandmark[node * landmarks] != (short) FAR;
    }

    public LonLat position(int node) {
        return Arcs.lonLat(x[node], y[node], z[node]);
    }
}

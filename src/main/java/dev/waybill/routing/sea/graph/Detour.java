package dev.waybill.routing.sea.graph;

import dev.waybill.routing.sea.coast.Coast;
import dev.waybill.routing.sea.coast.Gates;
import dev.waybill.routing.sea.sight.Sight;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.simplify.TopologyPreservingSimplifier;

/**
 * Closes an area to shipping: ways through it are taken out of the graph, ways around its corners put in.
 *
 * <p>The area counts as land of its own. Takes some tenths of a second; areas of more than {@link #MOST_VERTICES} vertices
 * are simplified first.
 */
public final class Detour {

    private static final int MOST_VERTICES = 2_000;

    private final SeaGraph graph;
    private final Coast area;
    private final List<int[]> edges = new ArrayList<>();
    private final List<Float> lengths = new ArrayList<>();
    private final List<Long> masks = new ArrayList<>();

    private Detour(SeaGraph graph, Coast area) {
        this.graph = graph;
        this.area = area;
    }

    /** The graph without the area. */
    public static SeaGraph around(SeaGraph graph, Geometry area, Gates gates) {
        Detour detour = new Detour(graph, Coast.ofRings(rings(area), SeaGraph.GRID));
        return detour.build(gates);
    }

    private static List<int[]> rings(Geometry area) {
        Geometry plain = area;
        for (double degrees = 0.001; plain.getNumPoints() > MOST_VERTICES; degrees *= 2) {
            plain = TopologyPreservingSimplifier.simplify(area, degrees);
        }
        GeometryFactory factory = new GeometryFactory(new PrecisionModel(SeaGraph.GRID));
        Geometry union = OverlayNGRobust.union(factory.createGeometry(plain));
        List<int[]> rings = new ArrayList<>();
        for (int i = 0; i < union.getNumGeometries(); i++) {
            if (union.getGeometryN(i) instanceof Polygon polygon && !polygon.isEmpty()) {
                rings.add(ring((Polygon) polygon.norm()));
            }
        }
        return rings;
    }

    /** The outer ring, counter-clockwise; holes are as good as closed. */
    private static int[] ring(Polygon polygon) {
        Coordinate[] at = polygon.getExteriorRing().getCoordinates();
        boolean clockwise = !org.locationtech.jts.algorithm.Orientation.isCCW(at);
        int[] ring = new int[2 * (at.length - 1)];
        for (int i = 0; i < at.length - 1; i++) {
            Coordinate c = clockwise ? at[at.length - 1 - i] : at[i];
            ring[2 * i] = (int) Math.round(c.x * SeaGraph.GRID);
            ring[2 * i + 1] = (int) Math.round(c.y * SeaGraph.GRID);
        }
        return ring;
    }

    private SeaGraph build(Gates gates) {
        int[] cornerNode = new int[area.size()];
        int nodes = graph.nodes;
        for (int v = 0; v < area.size(); v++) {
            cornerNode[v] = area.convex(v) ? nodes++ : -1;
        }
        double[][] xyz = {Arrays.copyOf(graph.x, nodes), Arrays.copyOf(graph.y, nodes), Arrays.copyOf(graph.z, nodes)};
        double[] at = new double[3];
        for (int v = 0; v < area.size(); v++) {
            if (cornerNode[v] >= 0) {
                area.offshore(v, Sight.OFF, at);
                for (int k = 0; k < 3; k++) {
                    xyz[k][cornerNode[v]] = at[k];
                }
            }
        }
        keepOutside(xyz);
        lookFromCorners(cornerNode, xyz, gates);
        return link(xyz, nodes);
    }

    private void keepOutside(double[][] p) {
        for (int a = 0; a < graph.nodes; a++) {
            long[] passages = graph.passages[a];
            for (int e = graph.first[a]; e < graph.first[a + 1]; e++) {
                int b = graph.target[e];
                if (a < b && !area.crosses(p[0][a], p[1][a], p[2][a], p[0][b], p[1][b], p[2][b])) {
                    add(a, b, graph.metres[e], passages == null ? 0 : passages[e - graph.first[a]]);
                }
            }
        }
    }

    private void lookFromCorners(int[] cornerNode, double[][] p, Gates gates) {
        Sight sight = new Sight(graph.coast, area);
        for (int v = 0; v < area.size(); v++) {
            int a = cornerNode[v];
            if (a < 0 || graph.coast.winding(p[0][a], p[1][a], p[2][a]) > 0) {
                continue;
            }
            sight.lookFromHeadland(1, v, 4);
            for (int i = 0; i < sight.seen(); i++) {
                boolean headland = sight.seenCoast(i) == 0;
                int b = headland ? graph.nodeOf[sight.seenVertex(i)] : cornerNode[sight.seenVertex(i)];
                if (b >= 0 && (headland || b > a)) {
                    long mask = gates.crossed(p[0][a], p[1][a], p[2][a], p[0][b], p[1][b], p[2][b]);
                    if ((mask & gates.canals()) == 0) {
                        add(a, b, (float) sight.seenMetres(i), mask);
                    }
                }
            }
        }
    }

    private void add(int a, int b, float metres, long mask) {
        edges.add(new int[] {a, b});
        lengths.add(metres);
        masks.add(mask);
    }

    private SeaGraph link(double[][] xyz, int nodes) {
        int[] first = new int[nodes + 1];
        for (int[] edge : edges) {
            first[edge[0] + 1]++;
            first[edge[1] + 1]++;
        }
        for (int n = 0; n < nodes; n++) {
            first[n + 1] += first[n];
        }
        int[] at = Arrays.copyOf(first, nodes);
        int[] target = new int[2 * edges.size()];
        float[] metres = new float[target.length];
        long[][] passages = new long[nodes][];
        for (int e = 0; e < edges.size(); e++) {
            int[] edge = edges.get(e);
            for (int side = 0; side < 2; side++) {
                int n = edge[side];
                if (masks.get(e) != 0) {
                    if (passages[n] == null) {
                        passages[n] = new long[first[n + 1] - first[n]];
                    }
                    passages[n][at[n] - first[n]] = masks.get(e);
                }
                metres[at[n]] = lengths.get(e);
                target[at[n]++] = edge[1 - side];
            }
        }
        return new SeaGraph(graph, area, xyz, first, target, metres, passages);
    }
}

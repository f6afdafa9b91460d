package dev.waybill.routing.rail.search;

import dev.waybill.routing.rail.track.GaugeBreak;
import dev.waybill.routing.rail.track.RailNetwork;
import dev.waybill.routing.rail.track.Segment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/**
 * The network as nodes and edges: a node is a station on one gauge, an edge the track between two or a change of gauge.
 *
 * <p>Edges go both ways at the same cost. Costs are whole numbers, so that sums are exact whatever the order: metres
 * for the shortest way, seconds for the fastest.
 */
public final class TrackGraph {

    private static final int NO_SEGMENT = -1;

    private final RailNetwork network;
    private int[] nodeStation = new int[0];
    private int[] nodeGauge = new int[0];
    /** Nodes of station s: firstNode[s] up to firstNode[s + 1]. */
    private final int[] firstNode;
    private final int[] edgeFrom;
    private final int[] edgeTo;
    private final int[] edgeSegment;
    private final int[] edgeBreak;
    /** Edges at node n: edgesAt[firstEdge[n]] up to edgesAt[firstEdge[n + 1]]. */
    private final int[] firstEdge;
    private final int[] edgesAt;

    public TrackGraph(RailNetwork network) {
        this.network = network;
        this.firstNode = new int[network.stations().size() + 1];
        placeNodes();
        List<int[]> edges = new ArrayList<>();
        addTrack(edges);
        addGaugeChanges(edges);
        edgeFrom = column(edges, 0);
        edgeTo = column(edges, 1);
        edgeSegment = column(edges, 2);
        edgeBreak = column(edges, 3);
        firstEdge = new int[nodeCount() + 1];
        edgesAt = new int[edges.size() * 2];
        indexEdges();
    }

    private void placeNodes() {
        List<TreeSet<Integer>> gaugesAt = new ArrayList<>();
        network.stations().forEach(station -> gaugesAt.add(new TreeSet<>()));
        for (Segment segment : network.segments()) {
            gaugesAt.get(segment.from()).addAll(segment.gaugesMm());
            gaugesAt.get(segment.to()).addAll(segment.gaugesMm());
        }
        int count = gaugesAt.stream().mapToInt(TreeSet::size).sum();
        nodeStation = new int[count];
        nodeGauge = new int[count];
        int node = 0;
        for (int station = 0; station < gaugesAt.size(); station++) {
            firstNode[station] = node;
            for (int gauge : gaugesAt.get(station)) {
                nodeStation[node] = station;
                nodeGauge[node++] = gauge;
            }
        }
        firstNode[gaugesAt.size()] = node;
    }

    private void addTrack(List<int[]> edges) {
        for (int i = 0; i < network.segments().size(); i++) {
            Segment segment = network.segments().get(i);
            for (int gauge : segment.gaugesMm()) {
                edges.add(new int[] {node(segment.from(), gauge), node(segment.to(), gauge), i, -1});
            }
        }
    }

    private void addGaugeChanges(List<int[]> edges) {
        for (int i = 0; i < network.gaugeBreaks().size(); i++) {
            GaugeBreak change = network.gaugeBreaks().get(i);
            for (int narrow : change.gaugesMm()) {
                for (int wide : change.gaugesMm()) {
                    int from = node(change.station(), narrow);
                    int to = node(change.station(), wide);
                    if (narrow < wide && from >= 0 && to >= 0) {
                        edges.add(new int[] {from, to, NO_SEGMENT, i});
                    }
                }
            }
        }
    }

    private static int[] column(List<int[]> rows, int column) {
        return rows.stream().mapToInt(row -> row[column]).toArray();
    }

    private void indexEdges() {
        for (int edge = 0; edge < edgeCount(); edge++) {
            firstEdge[edgeFrom[edge] + 1]++;
            firstEdge[edgeTo[edge] + 1]++;
        }
        Arrays.parallelPrefix(firstEdge, Integer::sum);
        int[] next = Arrays.copyOf(firstEdge, nodeCount());
        for (int edge = 0; edge < edgeCount(); edge++) {
            edgesAt[next[edgeFrom[edge]]++] = edge;
            edgesAt[next[edgeTo[edge]]++] = edge;
        }
    }

    /** The node of a station on a gauge, or -1 if that gauge does not reach it. */
    private int node(int station, int gauge) {
        for (int node = firstNode[station]; node < firstNode[station + 1]; node++) {
            if (nodeGauge[node] == gauge) {
                return node;
            }
        }
        return -1;
    }

    public RailNetwork network() {
        return network;
    }

    public int nodeCount() {
        return nodeStation.length;
    }

    public int edgeCount() {
        return edgeFrom.length;
    }

    /** The station of a node. */
    public int stationOf(int node) {
        return nodeStation[node];
    }

    /** The gauge of a node in millimetres. */
    public int gaugeOf(int node) {
        return nodeGauge[node];
    }

    /** First of the nodes of a station; the last one is before {@code firstNodeOf(station + 1)}. */
    int firstNodeOf(int station) {
        return firstNode[station];
    }

    public int from(int edge) {
        return edgeFrom[edge];
    }

    public int to(int edge) {
        return edgeTo[edge];
    }

    /** The end of an edge that is not this one. */
    public int otherEnd(int edge, int node) {
        return edgeFrom[edge] == node ? edgeTo[edge] : edgeFrom[edge];
    }

    /** The node to which edges lead that hang together, from a node at their beginning. */
    int follow(int node, int[] edges) {
        int at = node;
        for (int edge : edges) {
            at = otherEnd(edge, at);
        }
        return at;
    }

    /** How many edges meet at a node. */
    int degree(int node) {
        return firstEdge[node + 1] - firstEdge[node];
    }

    /** The edge in a place, 0 to {@link #degree} less 1, at a node. */
    int edgeAt(int node, int place) {
        return edgesAt[firstEdge[node] + place];
    }

    /** Whether the edge is a change of gauge. */
    public boolean isGaugeChange(int edge) {
        return edgeSegment[edge] == NO_SEGMENT;
    }

    /** The track of an edge that is no change of gauge. */
    public Segment segment(int edge) {
        return network.segments().get(edgeSegment[edge]);
    }

    /** The index in the network of the track of an edge that is no change of gauge. */
    public int segmentIndex(int edge) {
        return edgeSegment[edge];
    }

    /** Where the gauge changes, for an edge that is a change of gauge. */
    public GaugeBreak gaugeBreak(int edge) {
        return network.gaugeBreaks().get(edgeBreak[edge]);
    }

    /** Whether goods pass customs on an edge: its ends lie in countries without a customs union. */
    public boolean crossesCustoms(int edge) {
        return CustomsBorders.isBetween(countryOf(edgeFrom[edge]), countryOf(edgeTo[edge]));
    }

    private String countryOf(int node) {
        return network.stations().get(nodeStation[node]).countryCode();
    }

    /** What the railway counts for an edge, in metres; none for a change of gauge. */
    public int railMetres(int edge) {
        return isGaugeChange(edge) ? 0 : segment(edge).railMetres();
    }
}

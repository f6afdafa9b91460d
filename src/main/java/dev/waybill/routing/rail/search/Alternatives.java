package dev.waybill.routing.rail.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Finds ways that are genuinely different from the cheapest one.
 *
 * <p>Method: single via paths over plateaus (I. Abraham et al., "Alternative routes in road networks", 2013). Where the
 * tree of cheapest ways from the start and the one from the end run along the same track, going there and on is locally
 * as good as it gets; each such plateau makes one candidate. A candidate counts if
 *
 * <ul>
 *   <li>it costs at most {@value #STRETCH} times the cheapest way and passes no station twice,
 *   <li>its plateau is at least {@value #PLATEAU_SHARE} of what it does not share with the cheapest way, so that it is
 *       no detour for the detour's sake,
 *   <li>it shares at most 95 percent of its length with every way chosen before.
 * </ul>
 *
 * Great differences come first: candidates that share at most 80 percent are taken as long as there are any, then those
 * that share at most 90, then 95; among these in the order of the paper, which weighs twice the cost plus what is shared
 * less the plateau. In the end all are put in order of cost.
 */
public final class Alternatives {

    static final double STRETCH = 1.4;
    static final double PLATEAU_SHARE = 0.2;
    private static final double[] MOST_SHARED = {0.8, 0.9, 0.95};

    private static final long UNKNOWN = -1;

    private final WaySearch search;
    private final TrackGraph graph;
    private final ShortestTree fromStart;
    private final ShortestTree fromEnd;

    private Alternatives(WaySearch search) {
        this.search = search;
        this.graph = search.graph();
        this.fromStart = ShortestTree.grow(graph, search.starts(), search.costs());
        this.fromEnd = ShortestTree.grow(graph, search.ends(), search.costs());
    }

    /**
     * Up to so many ways, the given cheapest one first, the others in order of cost. With points to pass, an alternative
     * differs on one of the stretches between them.
     *
     * @param best the cheapest way
     * @param search that found it
     * @param most how many ways at most, the given one included
     */
    public static List<FoundWay> find(FoundWay best, WaySearch search, int most) {
        if (search.vias().isEmpty()) {
            return new Alternatives(search).choose(best, most);
        }
        List<FoundWay> ways = new ArrayList<>();
        int node = best.start().node();
        for (int i = 0; i < best.stretches().size(); i++) {
            int next = search.graph().follow(node, best.stretches().get(i));
            ways.addAll(withOtherStretch(search, best, i, node, next, most));
            node = next;
        }
        ways.sort(Comparator.comparingLong(FoundWay::cost));
        ways.add(0, best);
        return ways.subList(0, Math.min(most, ways.size()));
    }

    private static List<FoundWay> withOtherStretch(
            WaySearch search, FoundWay best, int index, int from, int to, int most) {
        int[] stretch = best.stretches().get(index);
        EdgeCosts costs = search.costs();
        long cost = Arrays.stream(stretch).mapToLong(costs::of).sum();
        Access start = new Access(from, 0, 0);
        Access end = new Access(to, 0, 0);
        WaySearch part = new WaySearch(search.graph(), costs, List.of(start), List.of(), List.of(end));
        List<FoundWay> ways = new ArrayList<>();
        for (FoundWay other : find(new FoundWay(start, end, List.of(stretch), cost), part, most)) {
            List<int[]> stretches = new ArrayList<>(best.stretches());
            stretches.set(index, other.edges());
            if (other.edges() != stretch) {
                ways.add(new FoundWay(best.start(), best.end(), stretches, best.cost() - cost + other.cost()));
            }
        }
        return ways;
    }

    private List<FoundWay> choose(FoundWay best, int most) {
        List<Candidate> chosen = new ArrayList<>();
        chosen.add(new Candidate(best, 0, trackOf(best)));
        List<Candidate> candidates = candidates(chosen.get(0));
        for (double mostShared : MOST_SHARED) {
            for (Candidate candidate : candidates) {
                if (chosen.size() < most && differs(candidate, chosen, mostShared)) {
                    chosen.add(candidate);
                }
            }
        }
        return chosen.stream()
                .map(Candidate::way)
                .sorted(Comparator.comparingLong(FoundWay::cost))
                .toList();
    }

    private boolean differs(Candidate candidate, List<Candidate> chosen, double mostShared) {
        long length = lengthOf(candidate.track());
        return chosen.stream().allMatch(other -> sharedMetres(candidate.track(), other.track()) <= mostShared * length);
    }

    /** A way for each plateau off the cheapest way that passes the tests, best first. */
    private List<Candidate> candidates(Candidate best) {
        List<Candidate> candidates = new ArrayList<>();
        long[] offFromStart = metresOff(best, fromStart);
        long[] offFromEnd = metresOff(best, fromEnd);
        // Most plateaus hardly leave the best way, or leave it for a trifle; they need no closer look.
        double leastOff = (1 - MOST_SHARED[MOST_SHARED.length - 1]) / 2 * lengthOf(best.track());
        for (int node = 0; node < graph.nodeCount(); node++) {
            long off = offFromStart[node] + offFromEnd[node];
            if (off < leastOff || !startsPlateau(node) || costThrough(node) > STRETCH * best.way().cost()) {
                continue;
            }
            long plateauMetres = plateauMetres(node);
            if (plateauMetres >= PLATEAU_SHARE * off) {
                addCandidate(wayThrough(node), plateauMetres, best, candidates);
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::weight)
                .thenComparingLong(candidate -> candidate.way().cost()));
        return candidates;
    }

    private void addCandidate(FoundWay way, long plateauMetres, Candidate best, List<Candidate> candidates) {
        BitSet track = trackOf(way);
        long shared = sharedMetres(track, best.track());
        if (plateauMetres >= PLATEAU_SHARE * (lengthOf(track) - shared) && isSimple(way)) {
            double weight = 2.0 * way.cost() / best.way().cost()
                    + (double) (shared - plateauMetres) / lengthOf(best.track());
            candidates.add(new Candidate(way, weight, track));
        }
    }

    /** For each node the metres that its way in a tree has run since it left the best way; 0 where it is not reached. */
    private long[] metresOff(Candidate best, ShortestTree tree) {
        long[] off = new long[graph.nodeCount()];
        Arrays.fill(off, UNKNOWN);
        int bestNode = best.way().start().node();
        off[bestNode] = 0;
        for (int edge : best.way().edges()) {
            bestNode = graph.otherEnd(edge, bestNode);
            off[bestNode] = 0;
        }
        int[] path = new int[graph.nodeCount()];
        for (int i = 0; i < off.length; i++) {
            int length = 0;
            int node = i;
            while (off[node] == UNKNOWN && tree.lastEdge(node) >= 0) {
                path[length++] = node;
                node = graph.otherEnd(tree.lastEdge(node), node);
            }
            long metres = Math.max(0, off[node]);
            off[node] = metres;
            while (length > 0) {
                node = path[--length];
                metres += graph.railMetres(tree.lastEdge(node));
                off[node] = metres;
            }
        }
        return off;
    }

    private long costThrough(int node) {
        return fromStart.cost(node) + fromEnd.cost(node);
    }

    /** The edge by which a plateau goes on from a node towards the end, or -1. */
    private int plateauEdge(int node) {
        int edge = fromEnd.lastEdge(node);
        return edge >= 0 && fromStart.lastEdge(graph.otherEnd(edge, node)) == edge ? edge : -1;
    }

    /** Whether a plateau, perhaps of this node alone, starts at a node. */
    private boolean startsPlateau(int node) {
        if (!fromStart.reaches(node) || !fromEnd.reaches(node)) {
            return false;
        }
        int before = fromStart.lastEdge(node);
        return before < 0 || plateauEdge(graph.otherEnd(before, node)) != before;
    }

    /** Length of the plateau that starts at a node, with the parts of the edges before and after that belong to it. */
    private long plateauMetres(int start) {
        double metres = partOfEdge(start, fromStart.lastEdge(start), fromEnd);
        int node = start;
        for (int edge = plateauEdge(node); edge >= 0; edge = plateauEdge(node)) {
            metres += graph.railMetres(edge);
            node = graph.otherEnd(edge, node);
        }
        return Math.round(metres + partOfEdge(node, fromEnd.lastEdge(node), fromStart));
    }

    /**
     * How much of an edge belongs to the plateau at whose end it hangs: from its points up to there, the cheapest way in
     * the other tree still goes by the plateau.
     */
    private double partOfEdge(int node, int edge, ShortestTree other) {
        if (edge < 0 || search.costs().of(edge) == 0) {
            return 0;
        }
        double cost = search.costs().of(edge);
        double part = (other.cost(graph.otherEnd(edge, node)) + cost - other.cost(node)) / (2 * cost);
        return Math.max(0, Math.min(1, part)) * graph.railMetres(edge);
    }

    private FoundWay wayThrough(int node) {
        int[] there = fromStart.edgesTo(node);
        int[] back = fromEnd.edgesTo(node);
        int[] edges = new int[there.length + back.length];
        System.arraycopy(there, 0, edges, 0, there.length);
        for (int i = 0; i < back.length; i++) {
            edges[there.length + i] = back[back.length - 1 - i];
        }
        Access start = WaySearch.at(search.starts(), fromStart.startOf(node));
        Access end = WaySearch.at(search.ends(), fromEnd.startOf(node));
        return new FoundWay(start, end, List.of(edges), costThrough(node));
    }

    private boolean isSimple(FoundWay way) {
        BitSet passed = new BitSet();
        int node = way.start().node();
        passed.set(graph.stationOf(node));
        for (int edge : way.edges()) {
            node = graph.otherEnd(edge, node);
            if (!graph.isGaugeChange(edge)) {
                if (passed.get(graph.stationOf(node))) {
                    return false;
                }
                passed.set(graph.stationOf(node));
            }
        }
        return true;
    }

    /** The segments of a way, so that two gauges of one track count as the same track. */
    private BitSet trackOf(FoundWay way) {
        BitSet track = new BitSet(graph.network().segments().size());
        for (int edge : way.edges()) {
            if (!graph.isGaugeChange(edge)) {
                track.set(graph.segmentIndex(edge));
            }
        }
        return track;
    }

    private long lengthOf(BitSet track) {
        return track.stream()
                .mapToLong(i -> graph.network().segments().get(i).railMetres())
                .sum();
    }

    private long sharedMetres(BitSet a, BitSet b) {
        BitSet shared = (BitSet) a.clone();
        shared.and(b);
        return lengthOf(shared);
    }

    private record Candidate(FoundWay way, double weight, BitSet track) {}
}

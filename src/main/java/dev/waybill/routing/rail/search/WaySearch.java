package dev.waybill.routing.rail.search;

import dev.waybill.routing.rail.track.StationIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One search: where it starts, what it passes, where it ends, and what edges cost it.
 *
 * @param graph the network
 * @param costs of its edges, closed ones out
 * @param starts nodes that serve the start
 * @param vias for each point to pass the nodes that serve it
 * @param ends nodes that serve the end
 */
public record WaySearch(
        TrackGraph graph, EdgeCosts costs, List<Access> starts, List<List<Access>> vias, List<Access> ends) {

    /** Up to so many pairs of start and end, asking the hierarchy for each is quicker than growing a tree. */
    private static final int PAIRS_FOR_HIERARCHY = 16;

    /** The nodes of some stations, less the absent ones. */
    public static List<Access> accesses(
            TrackGraph graph, List<StationIndex.Near> stations, EdgeCosts costs, Closures closures) {
        List<Access> accesses = new ArrayList<>();
        for (StationIndex.Near near : stations) {
            int last = graph.firstNodeOf(near.station() + 1);
            for (int node = graph.firstNodeOf(near.station()); node < last; node++) {
                if (!closures.closesNode(graph, node)) {
                    accesses.add(new Access(node, costs.ofAccess(near.metres()), near.metres()));
                }
            }
        }
        return accesses;
    }

    /** Whether the hierarchy, prepared for these costs with nothing closed, is the quick way. */
    public boolean suitsHierarchy() {
        return vias.isEmpty() && starts.size() * ends.size() <= PAIRS_FOR_HIERARCHY;
    }

    /** The cheapest way by a hierarchy. */
    public Optional<FoundWay> findBy(Hierarchy hierarchy) {
        FoundWay best = null;
        for (Access start : starts) {
            for (Access end : ends) {
                Optional<Hierarchy.Way> way = hierarchy.findWay(start.node(), end.node());
                if (way.isPresent()) {
                    long cost = start.cost() + way.get().cost() + end.cost();
                    if (best == null || cost < best.cost()) {
                        best = new FoundWay(start, end, List.of(way.get().edges()), cost);
                    }
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** The cheapest way by trees, one for each stretch between points to pass. */
    public Optional<FoundWay> findByTrees() {
        List<ShortestTree> trees = new ArrayList<>();
        List<Access> from = starts;
        for (List<Access> via : vias) {
            ShortestTree tree = ShortestTree.grow(graph, from, costs);
            trees.add(tree);
            from = via.stream()
                    .filter(access -> tree.reaches(access.node()))
                    .map(access -> new Access(access.node(), tree.cost(access.node()), access.gapMetres()))
                    .toList();
        }
        trees.add(ShortestTree.grow(graph, from, costs));
        return cheapestEnd(trees.get(trees.size() - 1)).map(end -> trace(trees, end));
    }

    private Optional<Access> cheapestEnd(ShortestTree tree) {
        Access best = null;
        for (Access end : ends) {
            if (tree.reaches(end.node())
                    && (best == null || tree.cost(end.node()) + end.cost() < tree.cost(best.node()) + best.cost())) {
                best = end;
            }
        }
        return Optional.ofNullable(best);
    }

    private FoundWay trace(List<ShortestTree> trees, Access end) {
        long cost = trees.get(trees.size() - 1).cost(end.node()) + end.cost();
        List<int[]> stretches = new ArrayList<>();
        int node = end.node();
        for (int i = trees.size() - 1; i >= 0; i--) {
            stretches.add(0, trees.get(i).edgesTo(node));
            node = trees.get(i).startOf(node);
        }
        return new FoundWay(at(starts, node), end, stretches, cost);
    }

    /** The access at a node, which there must be. */
    static Access at(List<Access> accesses, int node) {
        return accesses.stream()
                .filter(access -> access.node() == node)
                .findFirst()
                .orElseThrow();
    }
}

package dev.waybill.prepare.rail;

import dev.waybill.geo.Geodesics;
import dev.waybill.geo.LonLat;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.kdtree.KdNode;
import org.locationtech.jts.index.kdtree.KdTree;

/**
 * Lines of track as one graph: a node for each vertex, so that lines join where they share one.
 *
 * <p>Long stretches are cut to {@value #LONGEST_EDGE_METRES} m, so that a station finds a node close by. A line's end
 * that stops short of another line by up to {@value #GAP_METRES} m is joined to it: such gaps come from generalising.
 * Lengths are geodesics in metres.
 */
final class Tracks {

    private static final double LONGEST_EDGE_METRES = 1_000;
    private static final double GAP_METRES = 1_200;

    /** A station lies on the track if a node is this close: half an edge and the rounding of its position. */
    private static final double ON_TRACK_METRES = 700;

    private static final double METRES_PER_DEGREE = 111_000;

    private final Map<Coordinate, Integer> nodes = new HashMap<>();
    private final List<Coordinate> positions = new ArrayList<>();
    private final List<Map<Integer, Double>> neighbours = new ArrayList<>();
    private final KdTree index = new KdTree();

    private Tracks() {}

    /** The graph of some lines, longitude before latitude in degrees. */
    static Tracks of(List<Coordinate[]> lines) {
        Tracks tracks = new Tracks();
        for (Coordinate[] line : lines) {
            for (int i = 1; i < line.length; i++) {
                tracks.addStretch(line[i - 1], line[i]);
            }
        }
        for (int node = 0; node < tracks.positions.size(); node++) {
            tracks.index.insert(tracks.positions.get(node), node);
        }
        tracks.closeGaps();
        return tracks;
    }

    /**
     * The shortest way along the track between two positions on it.
     *
     * @param limitMetres no way longer than this is looked for
     * @return the nodes passed, from first to last; empty if a position is off the track or there is no such way
     */
    Coordinate[] way(LonLat from, LonLat to, double limitMetres) {
        int start = nearest(from);
        int end = nearest(to);
        if (start < 0 || end < 0) {
            return new Coordinate[0];
        }
        Map<Integer, Integer> came = new HashMap<>();
        if (!search(start, limitMetres, came).containsKey(end)) {
            return new Coordinate[0];
        }
        Deque<Coordinate> way = new ArrayDeque<>();
        for (Integer node = end; node != null; node = came.get(node)) {
            way.addFirst(positions.get(node));
        }
        return way.toArray(Coordinate[]::new);
    }

    private void addStretch(Coordinate from, Coordinate to) {
        int pieces = (int) Math.ceil(metres(from, to) / LONGEST_EDGE_METRES);
        int before = node(from);
        for (int i = 1; i <= pieces; i++) {
            double share = (double) i / pieces;
            double lon = rounded(from.x + (to.x - from.x) * share);
            double lat = rounded(from.y + (to.y - from.y) * share);
            Coordinate next = i == pieces ? to : new Coordinate(lon, lat);
            int node = node(next);
            if (node != before) {
                join(before, node);
            }
            before = node;
        }
    }

    private int node(Coordinate position) {
        return nodes.computeIfAbsent(position, key -> {
            positions.add(key);
            neighbours.add(new HashMap<>(4));
            return positions.size() - 1;
        });
    }

    private void join(int a, int b) {
        double metres = metres(positions.get(a), positions.get(b));
        neighbours.get(a).put(b, metres);
        neighbours.get(b).put(a, metres);
    }

    private void closeGaps() {
        for (int end = 0; end < positions.size(); end++) {
            if (neighbours.get(end).size() == 1) {
                Map<Integer, Double> ownLine = search(end, 4 * GAP_METRES, new HashMap<>());
                int other = nearest(positions.get(end), GAP_METRES, ownLine);
                if (other >= 0) {
                    join(end, other);
                }
            }
        }
    }

    /** Distances in metres to all nodes within a limit, and the node before each on the way there. */
    private Map<Integer, Double> search(int start, double limitMetres, Map<Integer, Integer> came) {
        Map<Integer, Double> best = new HashMap<>(Map.of(start, 0.0));
        PriorityQueue<Reached> queue = new PriorityQueue<>(Comparator.comparingDouble(Reached::metres));
        queue.add(new Reached(start, 0));
        while (!queue.isEmpty()) {
            Reached at = queue.remove();
            if (at.metres > best.get(at.node)) {
                continue;
            }
            neighbours.get(at.node).forEach((next, length) -> {
                double metres = at.metres + length;
                if (metres <= limitMetres && metres < best.getOrDefault(next, Double.MAX_VALUE)) {
                    best.put(next, metres);
                    came.put(next, at.node);
                    queue.add(new Reached(next, metres));
                }
            });
        }
        return best;
    }

    private int nearest(LonLat position) {
        return nearest(new Coordinate(position.lonDegrees(), position.latDegrees()), ON_TRACK_METRES, Map.of());
    }

    /** The nearest node within a distance that is not among those left out, or -1; the lower number of two as near. */
    private int nearest(Coordinate position, double withinMetres, Map<Integer, Double> leftOut) {
        double degrees = withinMetres / METRES_PER_DEGREE;
        Envelope around = new Envelope(position);
        around.expandBy(degrees / Math.cos(Math.toRadians(position.y)), degrees);
        int nearest = -1;
        double least = withinMetres;
        for (Object found : index.query(around)) {
            int node = (Integer) ((KdNode) found).getData();
            double metres = metres(position, positions.get(node));
            if ((metres < least || metres == least && node < nearest) && !leftOut.containsKey(node)) {
                nearest = node;
                least = metres;
            }
        }
        return nearest;
    }

    private static double metres(Coordinate a, Coordinate b) {
        return Geodesics.distanceMetres(new LonLat(a.x, a.y), new LonLat(b.x, b.y));
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * 1e5) / 1e5;
    }

    private record Reached(int node, double metres) {}
}

package dev.waybill.bench;

import com.graphhopper.routing.Path;
import com.graphhopper.routing.ch.CHRoutingAlgorithmFactory;
import com.graphhopper.routing.ch.PrepareContractionHierarchies;
import com.graphhopper.routing.util.EncodingManager;
import com.graphhopper.routing.weighting.Weighting;
import com.graphhopper.storage.BaseGraph;
import com.graphhopper.storage.CHConfig;
import com.graphhopper.storage.RoutingCHGraph;
import com.graphhopper.storage.RoutingCHGraphImpl;
import com.graphhopper.util.EdgeIteratorState;
import com.graphhopper.util.PMap;
import dev.waybill.geo.LonLat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;

/**
 * The rival: Eurostat's MARNET network of shipping lanes at 5 km under contraction hierarchies, from the nearest node to the
 * nearest node with the gaps told. The ice passages are closed.
 */
final class MarnetRouter {

    private static final String NETWORK = "/marnet/marnet_plus_5km.gpkg";
    private static final Set<String> CLOSED = Set.of("northeast", "northwest");
    /** Bytes of a GeoPackage geometry before its WKB where there is an envelope, as here. */
    private static final int HEADER = 40;

    private static final double UNITS = 1000;

    private final List<LonLat> nodes = new ArrayList<>();
    private final Map<LonLat, Integer> nodeOf = new HashMap<>();
    private final List<Double> metres = new ArrayList<>();
    private final STRtree tree = new STRtree();
    private final RoutingCHGraph hierarchy;

    /**
     * A route.
     *
     * @param metres with the gaps
     * @param line node by node
     */
    record Route(double metres, List<LonLat> line) {}

    private MarnetRouter(java.nio.file.Path file) throws SQLException, ParseException {
        BaseGraph base = new BaseGraph.Builder(EncodingManager.start().build()).create();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select geometry, pass from type")) {
            while (rows.next()) {
                String pass = rows.getString(2);
                if (pass == null || !CLOSED.contains(pass)) {
                    add(base, rows.getBytes(1));
                }
            }
        }
        base.freeze();
        for (int n = 0; n < nodes.size(); n++) {
            Coordinate at = new Coordinate(nodes.get(n).lonDegrees(), nodes.get(n).latDegrees());
            tree.insert(new Envelope(at), n);
        }
        tree.build();
        CHConfig config = CHConfig.nodeBased("marnet", new Lengths(metres));
        hierarchy = RoutingCHGraphImpl.fromGraph(
                base, PrepareContractionHierarchies.fromGraph(base, config).doWork().getCHStorage(), config);
    }

    /** Reads the network from the classpath and contracts it. */
    static MarnetRouter open() {
        try (InputStream in = MarnetRouter.class.getResourceAsStream(NETWORK)) {
            if (in == null) {
                throw new IllegalStateException("searoute-core is not on the classpath");
            }
            java.nio.file.Path file = Files.createTempFile("marnet", ".gpkg");
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            MarnetRouter router = new MarnetRouter(file);
            Files.delete(file);
            return router;
        } catch (IOException | SQLException | ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    private void add(BaseGraph base, byte[] geometry) throws ParseException {
        int header = (geometry[3] >> 1 & 7) == 0 ? 8 : HEADER;
        byte[] wkb = java.util.Arrays.copyOfRange(geometry, header, geometry.length);
        Coordinate[] line = new WKBReader().read(wkb).getCoordinates();
        for (int i = 1; i < line.length; i++) {
            int from = node(line[i - 1]);
            int to = node(line[i]);
            if (from != to) {
                base.edge(from, to);
                metres.add(nodes.get(from).distanceMetresTo(nodes.get(to)));
            }
        }
    }

    private int node(Coordinate at) {
        LonLat position = LonLat.of(at.x, at.y);
        return nodeOf.computeIfAbsent(position, fresh -> {
            nodes.add(fresh);
            return nodes.size() - 1;
        });
    }

    /** How many nodes. */
    int size() {
        return nodes.size();
    }

    /** The shortest way, or null if there is none. */
    @Nullable Route route(LonLat from, LonLat to) {
        int start = nearest(from);
        int end = nearest(to);
        Path path = new CHRoutingAlgorithmFactory(hierarchy).createAlgo(new PMap()).calcPath(start, end);
        if (!path.isFound()) {
            return null;
        }
        List<LonLat> line = new ArrayList<>();
        for (int node : path.calcNodes().toArray()) {
            line.add(nodes.get(node));
        }
        return new Route(withGaps(path, from, to, start, end), line);
    }

    /** The length alone, or NaN. */
    double metres(LonLat from, LonLat to) {
        int start = nearest(from);
        int end = nearest(to);
        Path path = new CHRoutingAlgorithmFactory(hierarchy).createAlgo(new PMap()).calcPath(start, end);
        return path.isFound() ? withGaps(path, from, to, start, end) : Double.NaN;
    }

    private double withGaps(Path path, LonLat from, LonLat to, int start, int end) {
        return path.getWeight() * UNITS
                + from.distanceMetresTo(nodes.get(start))
                + to.distanceMetresTo(nodes.get(end));
    }

    /** The node nearest by planar degrees, as the network's own router looks for it. */
    private int nearest(LonLat at) {
        Envelope here = new Envelope(new Coordinate(at.lonDegrees(), at.latDegrees()));
        return (int) tree.nearestNeighbour(here, -1, (a, b) -> {
            LonLat node = nodes.get((int) (a.getItem().equals(-1) ? b.getItem() : a.getItem()));
            return Math.hypot(node.lonDegrees() - at.lonDegrees(), node.latDegrees() - at.latDegrees());
        });
    }

    /** Metres as thousands, because GraphHopper caps its weights. */
    private record Lengths(List<Double> metres) implements Weighting {

        @Override
        public double calcMinWeightPerDistance() {
            return 0;
        }

        @Override
        public double calcEdgeWeight(EdgeIteratorState edge, boolean reverse) {
            return metres.get(edge.getEdge()) / UNITS;
        }

        @Override
        public long calcEdgeMillis(EdgeIteratorState edge, boolean reverse) {
            return 0;
        }

        @Override
        public double calcTurnWeight(int inEdge, int viaNode, int outEdge) {
            return 0;
        }

        @Override
        public long calcTurnMillis(int inEdge, int viaNode, int outEdge) {
            return 0;
        }

        @Override
        public boolean hasTurnCosts() {
            return false;
        }

        @Override
        public String getName() {
            return "lengths";
        }
    }
}

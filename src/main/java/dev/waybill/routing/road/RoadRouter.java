package dev.waybill.routing.road;

import com.graphhopper.GHRequest;
import com.graphhopper.GHResponse;
import com.graphhopper.GraphHopper;
import com.graphhopper.ResponsePath;
import com.graphhopper.util.PointList;
import com.graphhopper.util.details.PathDetail;
import com.graphhopper.util.exceptions.PointNotFoundException;
import com.graphhopper.util.shapes.GHPoint;
import dev.waybill.geo.GeoLine;
import dev.waybill.geo.LonLat;
import dev.waybill.routing.GapRule;
import dev.waybill.routing.HoursRange;
import dev.waybill.routing.Reason;
import dev.waybill.routing.RoadRoute;
import dev.waybill.routing.RouteRequest;
import dev.waybill.routing.RouteRequest.Via;
import dev.waybill.routing.RouteResult;
import dev.waybill.routing.Router;
import dev.waybill.routing.SpeedBasis;
import dev.waybill.source.InputException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Ways over an imported road network: the fastest by the vehicle's profile, its access rules and turn restrictions kept.
 *
 * <p>Method: contraction hierarchies over edges (GraphHopper). The road map's times know no rests, queues and borders, so
 * the slow end of the range is {@value #SLOW_FACTOR} times as long. One way is returned, however many are asked for.
 */
public final class RoadRouter implements Router {

    private static final double SLOW_FACTOR = 2;
    private static final double MILLIS_PER_HOUR = 3_600_000;
    private static final int MOST_NAMED_ROADS = 8;
    private static final String NAME = "street_name";
    private static final String NUMBER = "street_ref";

    private final GraphHopper hopper;

    private RoadRouter(GraphHopper hopper) {
        this.hopper = hopper;
    }

    /**
     * Opens an imported network.
     *
     * @param network its folder
     * @throws InputException if it holds no road network
     */
    public static RoadRouter open(Path network) {
        GraphHopper hopper = RoadGraph.in(network);
        hopper.setAllowWrites(false);
        if (!hopper.load()) {
            throw InputException.ofOption(
                    "--road",
                    "'" + network.getFileName() + "' is no road network",
                    "Import it first: waybill network import road FILE --name NAME");
        }
        return new RoadRouter(hopper);
    }

    @Override
    public RouteResult<RoadRoute> route(RouteRequest request) {
        if (request.from().equals(request.to())) {
            return new RouteResult.NoRoute<>(new Reason.SamePosition());
        }
        String profile = RoadGraph.name(request.limits().vehicle());
        GHResponse response = hopper.route(new GHRequest(points(request))
                .setProfile(profile)
                .setPathDetails(List.of(NAME, NUMBER)));
        if (response.hasErrors()) {
            return new RouteResult.NoRoute<>(reason(response, request));
        }
        RoadRoute route = route(response.getBest(), request, profile);
        return GapRule.objection(route, "", "")
                .<RouteResult<RoadRoute>>map(RouteResult.NoRoute::new)
                .orElseGet(() -> new RouteResult.Found<>(List.of(route)));
    }

    private static List<GHPoint> points(RouteRequest request) {
        List<GHPoint> points = new ArrayList<>();
        points.add(point(request.from()));
        for (Via via : request.via()) {
            if (via instanceof Via.AtPosition position) {
                points.add(point(position.position()));
            }
        }
        points.add(point(request.to()));
        return points;
    }

    private static GHPoint point(LonLat at) {
        return new GHPoint(at.latDegrees(), at.lonDegrees());
    }

    private static Reason reason(GHResponse response, RouteRequest request) {
        for (Throwable error : response.getErrors()) {
            if (error instanceof PointNotFoundException point) {
                return new Reason.NoRoadNear(point.getPointIndex() == 0 ? request.from() : request.to());
            }
        }
        return new Reason.NoRoadBetween();
    }

    private static RoadRoute route(ResponsePath path, RouteRequest request, String profile) {
        List<LonLat> positions = new ArrayList<>();
        PointList points = path.getPoints();
        for (int i = 0; i < points.size(); i++) {
            positions.add(LonLat.of(points.getLon(i), points.getLat(i)));
        }
        if (positions.size() == 1) {
            positions.add(positions.get(0));
        }
        GeoLine line = new GeoLine(positions);
        double hours = path.getTime() / MILLIS_PER_HOUR;
        return new RoadRoute(
                line,
                line.lengthMetres(),
                request.from().distanceMetresTo(line.start()),
                line.end().distanceMetresTo(request.to()),
                roads(path, positions),
                new HoursRange(hours, SLOW_FACTOR * hours, new SpeedBasis.RoadMap(profile, SLOW_FACTOR)));
    }

    /** The roads that make up most of the way, in the order in which they are first travelled. */
    private static List<String> roads(ResponsePath path, List<LonLat> positions) {
        Map<String, Double> metres = new LinkedHashMap<>();
        List<PathDetail> numbers = path.getPathDetails().getOrDefault(NUMBER, List.of());
        List<PathDetail> details = numbers.stream().anyMatch(detail -> detail.getValue() != null)
                ? numbers
                : path.getPathDetails().getOrDefault(NAME, List.of());
        for (PathDetail detail : details) {
            if (detail.getValue() != null && !detail.getValue().toString().isBlank()) {
                double length = 0;
                for (int i = detail.getFirst() + 1; i <= detail.getLast(); i++) {
                    length += positions.get(i - 1).distanceMetresTo(positions.get(i));
                }
                metres.merge(detail.getValue().toString(), length, Double::sum);
            }
        }
        List<String> longest = metres.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
                .limit(MOST_NAMED_ROADS)
                .map(Map.Entry::getKey)
                .toList();
        return metres.keySet().stream().filter(longest::contains).toList();
    }
}

package dev.waybill.routing.rail.track;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.waybill.geo.LonLat;
import dev.waybill.routing.RailRoute;
import dev.waybill.routing.RouteLimits;
import dev.waybill.routing.RouteRequest;
import dev.waybill.routing.RouteResult;
import dev.waybill.routing.rail.NetworkFile;
import dev.waybill.routing.rail.TrackRouter;
import dev.waybill.source.TransportMode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An imported network beside the embedded one. */
class JoinedNetworksTest {

    private static final LonLat WEST = new LonLat(20, 50);
    private static final LonLat NORTH = new LonLat(21, 51);

    @TempDir
    Path folder;

    @Test
    void networksJoinWhereTheyComeNearOnTheSameGauge() {
        NetworkFile.write(branchFromEast(1520), folder);
        TrackRouter both = TrackRouter.open(List.of(Path.of("src/test/resources/rail/tiny"), folder));
        RouteResult<RailRoute> result = both.route(shortest());
        RailRoute route = (RailRoute) assertInstanceOf(RouteResult.Found.class, result).best();
        assertEquals(
                List.of("West", "Middle", "East", "Branch", "North"),
                route.stations().stream().map(RailRoute.Stop::name).toList());
        assertEquals(
                List.of("direct", "join", "branch"),
                route.lines().stream().map(RailRoute.LineUse::lineId).toList());
        assertEquals(78.5 + 0.717 + 111, route.railKilometres(), 0.001);
    }

    private static RouteRequest shortest() {
        RouteLimits limits = RouteLimits.DEFAULT.withAim(RouteLimits.Aim.SHORTEST);
        return new RouteRequest(TransportMode.RAIL, WEST, List.of(), NORTH, limits);
    }

    @Test
    void tracksOfDifferentGaugeStayApart() {
        NetworkFile.write(branchFromEast(1000), folder);
        TrackRouter both = TrackRouter.open(List.of(Path.of("src/test/resources/rail/tiny"), folder));
        assertInstanceOf(RouteResult.NoRoute.class, both.route(shortest()));
    }

    /** A line north from a point 0.7 km off the station East; an id of the other network is used again. */
    private static RailNetwork branchFromEast(int gaugeMm) {
        return new RailNetwork(
                List.of(
                        new Station("aa-east", "Branch", "", "", new LonLat(21.01, 50), 0),
                        new Station("north", "North", "", "", NORTH, 0)),
                List.of(new RailLine("branch", "Branch line", "", RailLine.SpeedClass.BRANCH)),
                List.of(new Segment(
                        0,
                        0,
                        1,
                        List.of(gaugeMm),
                        111_000,
                        Segment.LengthBasis.MEASURED,
                        111_229,
                        Shape.STRAIGHT)),
                List.of());
    }
}

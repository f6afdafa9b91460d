package dev.waybill.routing.rail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.waybill.geo.LonLat;
import dev.waybill.routing.Reason;
import dev.waybill.routing.RouteLength;
import dev.waybill.routing.RouteRequest;
import dev.waybill.routing.RouteResult;
import dev.waybill.source.TransportMode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ways through countries that nobody names are gaps of the network, not trains. */
class CorridorRuleTest {

    private static final TrackRouter ROUTER = TrackRouter.open(Path.of("geodata/rail"));
    private static final LonLat KALININGRAD = new LonLat(20.50, 54.70);
    private static final LonLat WARSAW = new LonLat(21.01, 52.23);
    private static final LonLat BEIJING = new LonLat(116.42, 39.90);
    private static final LonLat MOSCOW = new LonLat(37.66, 55.77);

    @Test
    void aWayRoundThroughOtherCountriesIsNoLine() {
        RouteRequest request = RouteRequest.between(TransportMode.RAIL, KALININGRAD, WARSAW);
        Reason reason = assertInstanceOf(RouteResult.NoRoute.class, ROUTER.route(request)).reason();
        assertEquals(List.of("LT", "BY"), assertInstanceOf(Reason.ThroughUnnamedCountry.class, reason).countries());
        assertInstanceOf(RouteLength.None.class, ROUTER.length(request));
    }

    @Test
    void aCountryThatTheCorridorTouchesIsPassed() {
        assertInstanceOf(
                RouteResult.Found.class,
                ROUTER.route(RouteRequest.between(TransportMode.RAIL, MOSCOW, BEIJING)));
    }

    @Test
    void pointsToPassNameTheWay() {
        RouteRequest plain = RouteRequest.between(TransportMode.RAIL, KALININGRAD, WARSAW);
        RouteRequest named = new RouteRequest(
                TransportMode.RAIL,
                KALININGRAD,
                List.of(new RouteRequest.Via.AtPosition(new LonLat(25.28, 54.67))),
                WARSAW,
                plain.limits());
        assertInstanceOf(RouteResult.Found.class, ROUTER.route(named));
    }
}

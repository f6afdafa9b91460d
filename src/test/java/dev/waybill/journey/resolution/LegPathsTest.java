package dev.waybill.journey.resolution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waybill.geo.GeoLine;
import dev.waybill.journey.JourneyParts;
import dev.waybill.journey.LegPath;
import dev.waybill.journey.LegPath.Routed;
import dev.waybill.journey.ResolvedPlace;
import dev.waybill.routing.HoursRange;
import dev.waybill.routing.RouteCharacter;
import dev.waybill.routing.RouteLimits;
import dev.waybill.routing.RouteNote;
import dev.waybill.routing.RouteRequest;
import dev.waybill.routing.RouteResult;
import dev.waybill.routing.Router;
import dev.waybill.routing.Routers;
import dev.waybill.routing.SeaRoute;
import dev.waybill.routing.SpeedBasis;
import dev.waybill.source.Precision;
import dev.waybill.source.TransportMode;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Paths of many legs: each way once, and other ways only as long as there are few. */
class LegPathsTest {

    private final CountingShips ships = new CountingShips();

    /** Sails straight, and by as many other ways as asked for. */
    private static final class CountingShips implements Router {

        private int asked;

        @Override
        public RouteResult<SeaRoute> route(RouteRequest request) {
            asked++;
            GeoLine line = GeoLine.between(request.from(), request.to());
            SeaRoute way = new SeaRoute(
                    line,
                    line.lengthMetres(),
                    0,
                    0,
                    List.of(),
                    5_000,
                    0,
                    new HoursRange(1, 2, SpeedBasis.NONE),
                    RouteCharacter.NONE,
                    List.of());
            return new RouteResult.Found<>(Collections.nCopies(request.limits().alternatives(), way));
        }
    }

    private LegPaths paths(int alternatives) {
        return new LegPaths(
                new Routers(Map.of(TransportMode.SHIP, () -> ships)), RouteLimits.DEFAULT.withAlternatives(alternatives));
    }

    private static ResolvedPlace port(int number) {
        return JourneyParts.place(
                "p" + number, "Port " + number, null, "XX", number / 10.0, 10, Precision.EXACT_SITE, 100, "Port");
    }

    @Test
    void legsWithTheSameEndsShareTheirPath() {
        LegPaths paths = paths(3);
        LegPath first = paths.path(TransportMode.SHIP, port(1), port(2));
        assertSame(first, paths.path(TransportMode.SHIP, port(1), port(2)));
        assertEquals(1, ships.asked);
    }

    @Test
    void otherWaysAreLookedForWhileThereAreFew() {
        LegPaths paths = paths(3);
        for (int i = 0; i < LegPaths.MOST_WITH_OTHERS; i++) {
            Routed path = (Routed) paths.path(TransportMode.SHIP, port(0), port(i + 1));
            assertEquals(2, path.others().size());
            assertTrue(path.notes().isEmpty(), path.notes().toString());
        }
        Routed late = (Routed) paths.path(TransportMode.SHIP, port(0), port(-1));
        assertTrue(late.others().isEmpty());
        assertEquals(List.of(new RouteNote.OthersNotSought(LegPaths.MOST_WITH_OTHERS)), late.notes());
    }

    @Test
    void whereNoOthersWereAskedForNothingIsSaid() {
        LegPaths paths = paths(1);
        for (int i = 0; i <= LegPaths.MOST_WITH_OTHERS; i++) {
            Routed path = (Routed) paths.path(TransportMode.SHIP, port(0), port(i + 1));
            assertTrue(path.notes().isEmpty(), path.notes().toString());
        }
    }
}

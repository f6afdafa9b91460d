package dev.waybill.journey.resolution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waybill.geo.GeoLine;
import dev.waybill.geo.LonLat;
import dev.waybill.journey.JourneyParts;
import dev.waybill.journey.LegPath;
import dev.waybill.journey.LegPath.Routed;
import dev.waybill.journey.ResolvedPlace;
import dev.waybill.routing.HoursRange;
import dev.waybill.routing.Passage;
import dev.waybill.routing.RailOptions;
import dev.waybill.routing.RouteResult;
import dev.waybill.routing.SeaOptions;
import dev.waybill.routing.SeaRoute;
import dev.waybill.routing.SeaRouter;
import dev.waybill.source.Precision;
import dev.waybill.source.TransportMode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Paths of many legs: each way once, and other ways only as long as there are few. */
class LegPathsTest {

    private final CountingShips ships = new CountingShips();

    /** Sails straight, and by as many other ways as asked for. */
    private static final class CountingShips implements SeaRouter {

        private int asked;

        @Override
        public RouteResult<SeaRoute> route(LonLat from, LonLat to, SeaOptions options) {
            asked++;
            GeoLine line = GeoLine.between(from, to);
            SeaRoute way = new SeaRoute(
                    line, line.lengthMetres(), 0, 0, List.of(), 5_000, 0, new HoursRange(1, 2, "test"), "straight", List.of());
            List<SeaRoute> ways = new ArrayList<>();
            for (int i = 0; i < options.alternatives(); i++) {
                ways.add(way);
            }
            return new RouteResult.Found<>(ways);
        }

        @Override
        public List<Passage> listPassages() {
            return List.of();
        }
    }

    private LegPaths paths(int alternatives) {
        return new LegPaths(
                () -> ships,
                () -> {
                    throw new AssertionError("no rail is asked about");
                },
                SeaOptions.DEFAULT.withAlternatives(alternatives),
                RailOptions.DEFAULT);
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
            assertEquals(2, path.alternatives().size());
            assertTrue(path.notes().isEmpty(), path.notes().toString());
        }
        Routed late = (Routed) paths.path(TransportMode.SHIP, port(0), port(-1));
        assertTrue(late.alternatives().isEmpty());
        assertTrue(late.notes().get(0).contains("no other ways were looked for"), late.notes().toString());
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

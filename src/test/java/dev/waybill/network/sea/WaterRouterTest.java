package dev.waybill.network.sea;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waybill.geo.LonLat;
import dev.waybill.network.RouteResult;
import dev.waybill.network.SeaOptions;
import dev.waybill.network.SeaRoute;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Routes over the committed data. */
class WaterRouterTest {

    private static WaterRouter router;

    @BeforeAll
    static void open() throws IOException {
        router = WaterRouter.open(Path.of("geodata/sea"));
    }

    @Test
    void najinToDunayRoundsTheCapesFromBerthToBerth() {
        SeaRoute route = route(new LonLat(130.29, 42.23), new LonLat(132.36, 42.87));
        assertEquals(103, route.lengthMetres() / 1852, 3);
        assertEquals(0, route.crossesLandMetres());
        assertTrue(route.fromGapMetres() < 2_000, "gap at Najin: " + route.fromGapMetres());
        assertTrue(route.toGapMetres() < 2_000, "gap at Dunay: " + route.toGapMetres());
        assertTrue(route.minLandDistanceMetres() > 0);
    }

    @Test
    void samePlaceIsAnAnswer() {
        LonLat busan = new LonLat(129.04, 35.1);
        assertInstanceOf(RouteResult.NoRoute.class, router.route(busan, busan, SeaOptions.DEFAULT));
    }

    private static SeaRoute route(LonLat from, LonLat to) {
        RouteResult<SeaRoute> result = router.route(from, to, SeaOptions.DEFAULT);
        if (result instanceof RouteResult.Found<SeaRoute> found) {
            return found.best();
        }
        throw new AssertionError(result.toString());
    }
}

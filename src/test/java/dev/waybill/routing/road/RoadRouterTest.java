package dev.waybill.routing.road;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waybill.geo.LonLat;
import dev.waybill.routing.Reason;
import dev.waybill.routing.RoadRoute;
import dev.waybill.routing.RouteLimits;
import dev.waybill.routing.RouteRequest;
import dev.waybill.routing.RouteResult;
import dev.waybill.source.InputException;
import dev.waybill.source.TransportMode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A made-up road network: a short road closed to lorries, and a long one round it. */
class RoadRouterTest {

    private static final LonLat WEST = new LonLat(10.00, 50);
    private static final LonLat EAST = new LonLat(10.10, 50);

    private static final String OSM =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <osm version="0.6" generator="by hand">
              <node id="1" lon="10.00" lat="50.00" version="1"/>
              <node id="2" lon="10.05" lat="50.00" version="1"/>
              <node id="3" lon="10.10" lat="50.00" version="1"/>
              <node id="4" lon="10.05" lat="50.05" version="1"/>
              <way id="1" version="1"><nd ref="1"/><nd ref="2"/><nd ref="3"/>
                <tag k="highway" v="secondary"/><tag k="ref" v="S 1"/><tag k="hgv" v="no"/></way>
              <way id="2" version="1"><nd ref="1"/><nd ref="4"/><nd ref="3"/>
                <tag k="highway" v="secondary"/><tag k="ref" v="S 2"/></way>
            </osm>
            """;

    @TempDir
    static Path folder;

    private static RoadRouter router;

    @BeforeAll
    static void importTheNetwork() throws IOException {
        Path file = Files.writeString(folder.resolve("small.osm"), OSM);
        RoadImport.Summary summary = RoadImport.run(file, folder, "small");
        assertTrue(summary.edges() >= 2, summary.toString());
        router = RoadRouter.open(folder.resolve("small"));
    }

    private static RouteResult<RoadRoute> ask(RouteLimits.Vehicle vehicle, LonLat from, LonLat to) {
        RouteLimits limits =
                new RouteLimits(Set.of(), RouteLimits.Aim.USUAL, null, Double.NaN, false, 0, vehicle, 1);
        return router.route(new RouteRequest(TransportMode.ROAD, from, List.of(), to, limits));
    }

    private static RoadRoute found(RouteLimits.Vehicle vehicle) {
        return (RoadRoute)
                assertInstanceOf(RouteResult.Found.class, ask(vehicle, WEST, EAST)).best();
    }

    @Test
    void aCarTakesTheShortRoadAndALorryGoesRoundWhatIsClosedToIt() {
        RoadRoute car = found(RouteLimits.Vehicle.CAR);
        RoadRoute lorry = found(RouteLimits.Vehicle.TRUCK);
        assertEquals(List.of("S 1"), car.roads());
        assertEquals(List.of("S 2"), lorry.roads());
        assertEquals(WEST.distanceMetresTo(EAST), car.lengthMetres(), 10);
        assertTrue(lorry.lengthMetres() > 1.5 * car.lengthMetres(), lorry.lengthMetres() + " m");
        assertTrue(car.underWay().minHours() > 0 && car.underWay().maxHours() > car.underWay().minHours());
    }

    @Test
    void aPlaceFarFromAnyRoadIsNoAnswer() {
        RouteResult<RoadRoute> result = ask(RouteLimits.Vehicle.CAR, WEST, new LonLat(12, 51));
        Reason reason = assertInstanceOf(RouteResult.NoRoute.class, result).reason();
        assertTrue(Set.of("no-road-near", "no-such-line").contains(reason.code()), reason.toString());
    }

    @Test
    void aFileWithoutRoadsIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("none.osm"), "this is no map");
        assertThrows(InputException.class, () -> RoadImport.run(file, folder, "none"));
        assertTrue(Files.notExists(folder.resolve("none")), "nothing is written");
    }
}

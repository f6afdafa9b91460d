package dev.waybill.prepare.sea;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.waybill.geo.GeoLine;
import dev.waybill.geo.LonLat;
import dev.waybill.geo.land.Land;
import dev.waybill.prepare.Packages;
import dev.waybill.routing.RouteRequest;
import dev.waybill.routing.RouteResult;
import dev.waybill.routing.SeaRoute;
import dev.waybill.routing.sea.RandomPorts;
import dev.waybill.routing.sea.RiverCourses;
import dev.waybill.routing.sea.WaterRouter;
import dev.waybill.source.TransportMode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Ways against the land polygons as published, where their package lies in {@code target/packages}: {@code .ci/run}
 * fetches it.
 */
class PublishedLandTest {

    private static final Path PACKAGE =
            Path.of("target/packages/geo-maps-earth-lands-100m-" + SeaPart.VERSION + ".tgz");
    private static final Path SEA = Path.of("geodata/sea");
    private static final long SEED = 2_000;
    private static final int PORTS = 400;
    private static final int PAIRS = 2_000;
    /** Spits narrower than the polygons' own grid vanish where the polygons are joined. */
    private static final double GRID_METRES = 11.2;

    /** A ship joins a course between two of its vertices. */
    private static final double ON_LINE_METRES = 2;

    private static PublishedLand land;
    private static WaterRouter router;
    private static List<GeoLine> courses;
    private static List<LonLat> ports;

    @BeforeAll
    static void read() throws IOException {
        assumeTrue(Files.exists(PACKAGE), "the published land is not in " + PACKAGE.getParent());
        try (InputStream geoJson = Packages.open(PACKAGE, "map.geo.json")) {
            land = new PublishedLand(LandReader.read(geoJson));
        }
        router = WaterRouter.open(SEA);
        courses = RiverCourses.list(SEA);
        ports = RandomPorts.draw(Land.open(SEA.resolve("land.bin")), PORTS, SEED);
    }

    @Test
    void thePolygonsAreReadWhole() {
        assertTrue(land.size() > 1_500_000, "vertices: " + land.size());
        assertTrue(land.contains(new LonLat(37.6, 55.75)), "Moscow");
        assertTrue(land.contains(new LonLat(86.2, 41.9)), "a lake is land");
        assertFalse(land.contains(new LonLat(-30, 40)), "the Atlantic");
        assertFalse(land.contains(new LonLat(51, 42)), "the Caspian");
        assertEquals(1, land.crossings(new LonLat(-1.2, 44.5), new LonLat(-1.5, 44.5)).size() % 2, "the Landes");
        assertTrue(land.crossings(new LonLat(2.5, 48), new LonLat(2.6, 48)).isEmpty(), "inland");
    }

    @Test
    void noWayBetweenRandomPortsCrossesThem() {
        Random random = new Random(SEED);
        List<String> faults = new ArrayList<>();
        int found = 0;
        for (int i = 0; i < PAIRS; i++) {
            LonLat from = ports.get(random.nextInt(PORTS));
            LonLat to = ports.get(random.nextInt(PORTS));
            if (router.route(RouteRequest.between(TransportMode.SHIP, from, to)) instanceof RouteResult.Found<SeaRoute> routes) {
                found++;
                faults.addAll(faults(routes.best().line()));
            }
        }
        System.out.println("ways held against the published land: " + found + " of " + PAIRS);
        assertEquals(List.of(), faults.stream().distinct().toList());
        assertTrue(found > 0.85 * PAIRS, "ways found: " + found);
    }

    /** The stretches of a way that lie on land, rivers and canals left out. */
    private static List<String> faults(GeoLine line) {
        List<String> faults = new ArrayList<>();
        List<LonLat> at = line.positions();
        for (int i = 1; i < at.size(); i++) {
            LonLat a = at.get(i - 1);
            LonLat b = at.get(i);
            List<Double> cuts = new ArrayList<>(List.of(0.0));
            cuts.addAll(land.crossings(a, b));
            cuts.add(1.0);
            boolean unsure = cuts.size() > 2 || i == 1 || i == at.size() - 1;
            for (int k = 1; unsure && k < cuts.size(); k++) {
                double metres = (cuts.get(k) - cuts.get(k - 1)) * a.distanceMetresTo(b);
                LonLat middle = between(a, b, (cuts.get(k - 1) + cuts.get(k)) / 2);
                if (metres > GRID_METRES && land.contains(middle) && !alongCourse(a, b)) {
                    faults.add(String.format(
                            Locale.ROOT, "%.1f m at %.5f,%.5f", metres, middle.lonDegrees(), middle.latDegrees()));
                }
            }
        }
        return faults;
    }

    private static LonLat between(LonLat a, LonLat b, double share) {
        return new LonLat(
                a.lonDegrees() + share * (b.lonDegrees() - a.lonDegrees()),
                a.latDegrees() + share * (b.latDegrees() - a.latDegrees()));
    }

    private static boolean alongCourse(LonLat a, LonLat b) {
        return courses.stream().anyMatch(line -> isOn(line, a) && isOn(line, b));
    }

    private static boolean isOn(GeoLine line, LonLat at) {
        if (!line.box().contains(at)) {
            return false;
        }
        for (int i = 1; i < line.positions().size(); i++) {
            LonLat a = line.positions().get(i - 1);
            LonLat b = line.positions().get(i);
            double detour = a.distanceMetresTo(at) + at.distanceMetresTo(b) - a.distanceMetresTo(b);
            if (detour < ON_LINE_METRES) {
                return true;
            }
        }
        return false;
    }
}

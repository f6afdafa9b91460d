package dev.waybill.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class GeodesicsTest {

    private static final Path REFERENCE = Path.of("../shared/reference/geodesic/GeodTest-short.dat.gz");

    @Test
    void oneDegreeOfTheEquatorHasItsKnownLength() {
        assertEquals(111_319.4908, Geodesics.distanceMetres(new LonLat(0, 0), new LonLat(1, 0)), 0.0001);
    }

    @Test
    void distancesEqualKarneysToTheMicrometre() throws IOException {
        assumeTrue(Files.exists(REFERENCE), "the reference geodesics are not here");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(REFERENCE)), StandardCharsets.US_ASCII))) {
            int checked = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] fields = line.split(" ");
                LonLat from = LonLat.of(number(fields[1]), number(fields[0]));
                LonLat to = LonLat.of(number(fields[4]), number(fields[3]));
                assertEquals(number(fields[6]), Geodesics.distanceMetres(from, to), 1e-6, line);
                checked++;
            }
            assertEquals(10_000, checked);
        }
    }

    @Test
    void withinIsToldAsTheDistanceTellsIt() {
        Random random = new Random(20231013);
        for (int i = 0; i < 20_000; i++) {
            LonLat from = LonLat.of(random.nextDouble() * 360 - 180, random.nextDouble() * 180 - 90);
            LonLat to = i % 2 == 0
                    ? LonLat.of(random.nextDouble() * 360 - 180, random.nextDouble() * 180 - 90)
                    : Geodesics.destination(from, random.nextDouble() * 360, random.nextDouble() * 500_000);
            double distance = Geodesics.distanceMetres(from, to);
            // Around the distance itself, where a sphere cannot tell, and far from it.
            double metres = distance * (1 + random.nextGaussian() * (i % 3 == 0 ? 1 : 0.003));
            assertEquals(distance <= metres, Geodesics.isWithin(from, to, metres), from + " to " + to + ", " + metres);
        }
        assertTrue(Geodesics.isWithin(new LonLat(30, 50), new LonLat(30, 50), 0));
    }

    @Test
    void aDestinationLiesAsFarAsAsked() {
        LonLat start = new LonLat(132.36, 42.88);

        LonLat end = Geodesics.destination(start, 250, 190_000);

        assertEquals(190_000, start.distanceMetresTo(end), 1e-6);
        assertEquals(250, Geodesics.azimuthDegrees(start, end), 1e-9);
    }

    @Test
    void pointsAlongTheAntimeridianStayOnTheGlobe() {
        List<LonLat> points = Geodesics.points(new LonLat(179, 10), new LonLat(-179, 10), 50_000);

        assertEquals(6, points.size());
        assertEquals(179, points.get(0).lonDegrees());
        assertEquals(-179, points.get(5).lonDegrees());
    }

    private static double number(String text) {
        return Double.parseDouble(text);
    }
}

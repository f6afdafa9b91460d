package dev.waybill.routing.sea;

import dev.waybill.geo.LonLat;
import dev.waybill.geo.LonLatBox;
import dev.waybill.geo.land.Land;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Positions drawn at random from the world's coasts, alike on every run. */
public final class RandomPorts {

    private RandomPorts() {}

    /** Draws vertices of the committed coast, spread over the globe by area but for the last degrees at the poles. */
    public static List<LonLat> draw(Land land, int count, long seed) {
        Random random = new Random(seed);
        List<LonLat> ports = new ArrayList<>();
        while (ports.size() < count) {
            double lon = random.nextInt(360) - 180;
            double lat = Math.toDegrees(Math.asin(random.nextDouble() * 1.9 - 0.95));
            List<int[]> chains = land.listChains(new LonLatBox(lon, lat, lon + 0.5, Math.min(90, lat + 0.5)));
            if (!chains.isEmpty()) {
                int[] chain = chains.get(random.nextInt(chains.size()));
                int at = 2 * random.nextInt(chain.length / 2);
                ports.add(new LonLat((double) chain[at] / Land.PER_DEGREE, (double) chain[at + 1] / Land.PER_DEGREE));
            }
        }
        return List.copyOf(ports);
    }
}

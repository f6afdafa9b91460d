package dev.waybill.routing.rail.track;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.waybill.geo.LonLat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The index finds what looking at every station finds, at the antimeridian and the poles too. */
class StationIndexTest {

    private static final long SEED = Long.getLong("waybill.seed", 7L);

    @Test
    void nearestAndWithinAreExact() {
        Random random = new Random(SEED);
        for (int round = 0; round < 40; round++) {
            List<LonLat> stations = new ArrayList<>();
            for (int i = 0; i < 1 + random.nextInt(300); i++) {
                stations.add(somewhere(random, round));
            }
            StationIndex index = new StationIndex(stations);
            LonLat place = somewhere(random, round);
            List<StationIndex.Near> all = IntStream.range(0, stations.size())
                    .mapToObj(i -> new StationIndex.Near(i, place.distanceMetresTo(stations.get(i))))
                    .sorted(Comparator.comparingDouble(StationIndex.Near::metres)
                            .thenComparingInt(StationIndex.Near::station))
                    .toList();
            String context = "round " + round + ", seed " + SEED;
            assertEquals(all.subList(0, 1), index.nearest(place), context);
            double radius = all.get(all.size() / 3).metres();
            assertEquals(
                    all.stream().filter(near -> near.metres() <= radius).toList(),
                    index.within(place, radius),
                    context);
        }
    }

    @Test
    void anEmptyIndexFindsNothing() {
        assertEquals(List.of(), new StationIndex(List.of()).nearest(new LonLat(0, 0)));
    }

    /** In turn all over the globe, about the antimeridian, about a pole, and on few spots so that many coincide. */
    private static LonLat somewhere(Random random, int round) {
        return switch (round % 4) {
            case 0 -> new LonLat(random.nextDouble() * 360 - 180, random.nextDouble() * 180 - 90);
            case 1 -> LonLat.of(179 + random.nextDouble() * 2, random.nextDouble());
            case 2 -> new LonLat(random.nextDouble() * 360 - 180, 89 + random.nextDouble());
            default -> new LonLat(random.nextInt(4), random.nextInt(4));
        };
    }
}

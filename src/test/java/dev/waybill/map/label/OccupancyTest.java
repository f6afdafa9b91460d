package dev.waybill.map.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waybill.map.drawing.Box;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OccupancyTest {

    private static final Box AREA = new Box(10, 20, 60, 40);

    @Test
    void sumsTellTheSameCostOfEveryBox() {
        Random random = new Random(6);
        Occupancy occupancy = new Occupancy(AREA);
        for (int i = 0; i < 30; i++) {
            occupancy.add(box(random, 12), i % 10 == 0 ? Occupancy.FORBIDDEN : 0.3 * random.nextInt(12));
        }
        Occupancy.Sums sums = occupancy.sums();
        int finite = 0;
        for (int i = 0; i < 5000; i++) {
            Box box = box(random, 1 + i % 25);
            assertEquals(occupancy.cost(box), sums.cost(box), 0, box::toString);
            finite += Double.isFinite(sums.cost(box)) && sums.cost(box) > 0 ? 1 : 0;
        }
        assertTrue(finite > 500, "boxes with a cost: " + finite);
    }

    private static Box box(Random random, double largest) {
        return new Box(
                AREA.xMm() - 1 + random.nextDouble() * AREA.widthMm(),
                AREA.yMm() - 1 + random.nextDouble() * AREA.heightMm(),
                random.nextDouble() * largest,
                random.nextDouble() * largest);
    }
}

package dev.waybill.map.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waybill.map.drawing.Box;
import dev.waybill.map.drawing.Point;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LabelPlacerTest {

    private static final Box AREA = new Box(0, 0, 120, 80);

    private static LabelRequest request(String id, double x, double y, int rank) {
        return new LabelRequest(id, new Point(x, y), 1.4, 16, 4, rank);
    }

    @Test
    void aLabelAloneStandsToTheRightOfItsPoint() {
        PlacedLabel label = new LabelPlacer(new Occupancy(AREA)).place(List.of(request("a", 50, 40, 1))).placed().get(0);
        assertTrue(label.box().xMm() > 51.4);
        assertEquals(40, label.box().centre().yMm(), 1e-9);
        assertEquals(PlacedLabel.Alignment.LEFT, label.alignment());
    }

    @Test
    void atTheRightRimItStandsToTheLeft() {
        PlacedLabel label = new LabelPlacer(new Occupancy(AREA)).place(List.of(request("a", 115, 40, 1))).placed().get(0);
        assertTrue(label.box().rightMm() < 115);
    }

    @Test
    void whereAllSidesAreTakenALeaderLeadsToIt() {
        Occupancy occupancy = new Occupancy(AREA);
        occupancy.add(Box.around(new Point(50, 40), 40, 9), Occupancy.FORBIDDEN);
        PlacedLabel label = new LabelPlacer(occupancy).place(List.of(request("a", 50, 40, 1))).placed().get(0);
        assertNotNull(label.leaderFrom());
    }

    @Test
    void whatFindsNoRoomIsNamed() {
        Occupancy occupancy = new Occupancy(AREA);
        occupancy.add(AREA, Occupancy.FORBIDDEN);
        LabelPlacer.Result result = new LabelPlacer(occupancy).place(List.of(request("a", 50, 40, 1)));
        assertEquals(List.of("a"), result.dropped());
    }

    @Test
    void crowdedLabelsNeverOverlapAndDoNotDependOnTheirOrder() {
        for (long seed = 1; seed <= 40; seed++) {
            Random random = new Random(seed);
            List<LabelRequest> requests = new ArrayList<>();
            for (int i = 0; i < 45; i++) {
                requests.add(request("p" + i, random.nextDouble() * 120, random.nextDouble() * 80, 1 + i % 3));
            }
            LabelPlacer.Result result = new LabelPlacer(new Occupancy(AREA)).place(requests);
            Collections.shuffle(requests, random);
            assertEquals(result, new LabelPlacer(new Occupancy(AREA)).place(requests), "seed " + seed);
            assertEquals(45, result.placed().size() + result.dropped().size());
            for (PlacedLabel one : result.placed()) {
                assertTrue(AREA.contains(one.box()), "seed " + seed);
                for (PlacedLabel other : result.placed()) {
                    assertFalse(one != other && one.box().overlaps(other.box()), "seed " + seed + ": " + one + " on " + other);
                }
            }
        }
    }
}

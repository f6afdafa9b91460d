package dev.waybill.map.ground;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waybill.map.drawing.Box;
import dev.waybill.map.drawing.Colour;
import dev.waybill.map.drawing.Item;
import dev.waybill.map.drawing.Point;
import dev.waybill.map.label.Occupancy;
import dev.waybill.map.style.Look;
import dev.waybill.map.style.Theme;
import dev.waybill.map.type.FontBook;
import dev.waybill.map.type.Typesetter;
import dev.waybill.words.Wording;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A name beside a narrow country: soil in the middle of a page, water all around, another country to the west. */
class AreaCalloutTest {

    private static final Box PAGE = new Box(0, 0, 80, 60);
    private static final Point SOIL = new Point(40, 30);
    private static final Point ABROAD = new Point(28, 30);

    private final List<Point> water = new ArrayList<>();
    private Occupancy occupancy;
    private Look look;

    @BeforeEach
    void fill() throws IOException {
        occupancy = new Occupancy(PAGE);
        look = new Look(
                Theme.named("light"), Wording.in("en"), new Typesetter(FontBook.open(Path.of("geodata/fonts"))));
        for (double y = 2; y < PAGE.bottomMm(); y += 4) {
            for (double x = 2; x < PAGE.rightMm(); x += 4) {
                water.add(new Point(x, y));
            }
        }
    }

    private Optional<AreaCallout> find() {
        return AreaCallout.find(
                look, occupancy, List.of(SOIL), List.of(ABROAD), water, AreaCalloutTest::name, AreaCalloutTest::isOnWater);
    }

    /** A name of ten millimetres. */
    private static List<CurvedText> name(Point middle) {
        Item.Text text = new Item.Text("NAME", List.of(), 2, 0, Colour.BLACK, null);
        return List.of(new CurvedText(text, List.of(Box.around(middle, 10, 2))));
    }

    private static boolean isOnWater(Box box) {
        return !box.grown(1).contains(SOIL) && !box.grown(1).contains(ABROAD);
    }

    private static Box placed(AreaCallout callout) {
        return callout.lines().get(0).boxes().get(0);
    }

    @Test
    void theNameStandsOnTheWaterNearerToItsOwnSoil() {
        Box name = placed(find().orElseThrow());
        assertTrue(name.centre().distanceMm(SOIL) < name.centre().distanceMm(ABROAD));
        assertTrue(name.centre().distanceMm(SOIL) < 8, "as near as there is room: " + name);
    }

    @Test
    void itsLineCrossesThinLinesButNoLeg() {
        occupancy.addLine(new Point(0, 26), new Point(80, 26), 0.4, 1);
        occupancy.addLine(new Point(0, 34), new Point(80, 34), 2, 4);
        Box name = placed(find().orElseThrow());
        assertTrue(name.bottomMm() < 34, "this side of the leg: " + name);
    }

    @Test
    void whereAllIsTakenThereIsNone() {
        occupancy.add(PAGE, Occupancy.FORBIDDEN);
        assertEquals(Optional.empty(), find());
    }

    @Test
    void whatLiesFarOffIsNotNamed() {
        water.removeIf(at -> at.distanceMm(SOIL) < 20);
        assertEquals(Optional.empty(), find());
    }
}

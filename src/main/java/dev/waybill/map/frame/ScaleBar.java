package dev.waybill.map.frame;

import dev.waybill.geo.LonLat;
import dev.waybill.map.drawing.Box;
import dev.waybill.map.drawing.Item;
import dev.waybill.map.drawing.Outline;
import dev.waybill.map.drawing.Point;
import dev.waybill.map.drawing.Stroke;
import dev.waybill.map.projection.View;
import dev.waybill.map.style.Look;
import dev.waybill.map.type.Typesetter.TypeStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A scale bar whose length is true where it stands: the geodesic between the positions under its two ends is the stated
 * length, to the hundredth of a millimetre on the page.
 *
 * @param metres the stated length
 * @param lengthMm on the page
 * @param start its left end
 */
public record ScaleBar(double metres, double lengthMm, Point start) {

    private static final double[] ROUND = {1, 2, 5};

    /** The longest round bar that fits into a width, or empty where the page shows no ground. */
    public static Optional<ScaleBar> of(View view, Point start, double longestMm) {
        double ground = view.groundMetres(start, start.moved(longestMm, 0));
        if (!(ground > 0)) {
            return Optional.empty();
        }
        double metres = 0;
        for (double power = 1; power <= 1e7; power *= 10) {
            for (double round : ROUND) {
                metres = round * power <= ground ? round * power : metres;
            }
        }
        double length = longestMm * metres / ground;
        // The scale changes slowly along the bar: a few rounds of the rule of three settle it.
        for (int i = 0; i < 8; i++) {
            length *= metres / view.groundMetres(start, start.moved(length, 0));
        }
        return Optional.of(new ScaleBar(metres, length, start));
    }

    /** The bar with its figure above. */
    public List<Item> paint(Look look, View view) {
        TypeStyle style = look.theme().type("scale").withHalo(new Item.Halo(look.theme().colour("halo"), 0.3));
        double tick = 0.9;
        Outline bar = Outline.builder()
                .moveTo(start.xMm(), start.yMm() - tick)
                .lineTo(start.xMm(), start.yMm())
                .lineTo(start.xMm() + lengthMm, start.yMm())
                .lineTo(start.xMm() + lengthMm, start.yMm() - tick)
                .build();
        List<Item> items = new ArrayList<>();
        items.add(new Item.Path(bar, null, Stroke.solid(look.theme().colour("halo"), 0.7)));
        items.add(new Item.Path(bar, null, Stroke.solid(style.colour(), 0.22)));
        items.add(look.type().line(label(look, view), style, start.moved(0.7, -tick - 0.25)));
        return items;
    }

    /** Where the scale changes by more than a percent over the frame, the figure names the latitude it holds at. */
    private String label(Look look, View view) {
        String figure = look.words().kilometres(metres);
        Point middle = start.moved(lengthMm / 2, 0);
        double here = view.groundMetres(start, start.moved(lengthMm, 0));
        Point centre = view.frame().centre();
        double there = view.groundMetres(centre, centre.moved(lengthMm, 0));
        Optional<LonLat> at = view.findPosition(middle);
        if (at.isEmpty() || there == 0 || Math.abs(here / there - 1) < 0.01) {
            return figure;
        }
        long degrees = Math.round(Math.abs(at.get().latDegrees()));
        String latitude = look.words().say(at.get().latDegrees() < 0 ? "south" : "north", degrees);
        return figure + " " + look.words().say("scale.at", latitude);
    }

    /** What the bar covers. */
    public Box box(Look look, View view) {
        TypeStyle style = look.theme().type("scale");
        double width = Math.max(lengthMm, 0.7 + look.type().widthMm(label(look, view), style));
        double height = style.sizeMm() + 1.5;
        return new Box(start.xMm() - 0.5, start.yMm() - height, width + 1, height + 1);
    }
}

package dev.waybill.map.frame;

import dev.waybill.geo.LonLat;
import dev.waybill.journey.Journey;
import dev.waybill.journey.Leg;
import dev.waybill.map.drawing.Box;
import dev.waybill.map.drawing.Item;
import dev.waybill.map.drawing.Outline;
import dev.waybill.map.drawing.Point;
import dev.waybill.map.drawing.Stroke;
import dev.waybill.map.ground.GroundPainter;
import dev.waybill.map.label.Occupancy;
import dev.waybill.map.projection.Projection;
import dev.waybill.map.projection.View;
import dev.waybill.map.style.Look;
import dev.waybill.map.symbol.JourneyExtent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A small globe that shows where on earth the main map lies: its frame, and the journey in it. */
public final class Globe {

    private static final double SIZE_MM = 22;
    private static final double RIM_MM = 3;
    private static final double EARTH_RADIUS_METRES = 6_378_137;

    private final Look look;
    private final GroundPainter ground;
    private final Journey journey;

    public Globe(Look look, GroundPainter ground, Journey journey) {
        this.look = look;
        this.ground = ground;
        this.journey = journey;
    }

    /** A corner of the frame where the globe covers nothing that matters; empty if there is none. */
    public Optional<Box> findRoom(View main, List<Box> taken) {
        Box frame = main.frame();
        double size = Math.min(SIZE_MM, Math.min(frame.widthMm(), frame.heightMm()) * 0.26);
        Occupancy occupancy = new Occupancy(frame);
        taken.forEach(box -> occupancy.add(box.grown(2), Occupancy.FORBIDDEN));
        JourneyExtent.mark(occupancy, journey, main);
        double left = frame.xMm() + RIM_MM;
        double right = frame.rightMm() - RIM_MM - size;
        double top = frame.yMm() + RIM_MM;
        double bottom = frame.bottomMm() - RIM_MM - size;
        for (Point corner : List.of(
                new Point(right, top), new Point(left, top), new Point(right, bottom), new Point(left, bottom - 8))) {
            Box box = new Box(corner.xMm(), corner.yMm(), size, size);
            if (Double.isFinite(occupancy.cost(box.grown(1)))) {
                return Optional.of(box);
            }
        }
        return Optional.empty();
    }

    /** The globe in its box. */
    public List<Item> paint(View main, Box box) {
        double radius = box.widthMm() / 2;
        LonLat centre = main.findPosition(main.frame().centre()).orElse(main.projection().centre());
        View globe = new View(
                new Projection(Projection.Kind.ORTHOGRAPHIC, centre),
                box,
                radius / EARTH_RADIUS_METRES,
                new Projection.PlanePoint(0, 0));
        Outline disc = Outline.circle(box.centre(), radius);
        List<Item> items = new ArrayList<>();
        items.add(new Item.Path(Outline.circle(box.centre(), radius + 0.7), look.theme().colour("page"), null));
        items.add(new Item.Path(disc, look.theme().colour("globe.sea"), null));
        items.addAll(ground.paintPlain(globe));
        Stroke frame = Stroke.solid(look.theme().colour("globe.mark"), 0.35);
        items.add(new Item.Path(lines(globe, rim(main)), look.theme().colour("globe.mark").faded(0.12), frame));
        for (Leg leg : journey.legs()) {
            leg.path().findLine().ifPresent(line -> items.add(new Item.Path(
                    lines(globe, line.densified(100_000).positions()),
                    null,
                    Stroke.solid(look.colourOf(leg.mode()), 0.4))));
        }
        items.add(new Item.Path(disc, null, Stroke.solid(look.theme().colour("frame"), 0.2)));
        return items;
    }

    private static Outline lines(View view, List<LonLat> line) {
        Outline.Builder outline = Outline.builder();
        if (line.size() > 1) {
            view.parts(line).forEach(part -> View.append(outline, part, false));
        }
        return outline.build();
    }

    /** The main map's frame on the ground, point by point. */
    private static List<LonLat> rim(View main) {
        Box frame = main.frame();
        List<LonLat> rim = new ArrayList<>();
        int steps = 24;
        for (int side = 0; side < 4; side++) {
            for (int i = 0; i < steps; i++) {
                double share = (double) i / steps;
                double x = side == 0 ? share : side == 1 ? 1 : side == 2 ? 1 - share : 0;
                double y = side == 0 ? 0 : side == 1 ? share : side == 2 ? 1 : 1 - share;
                main.findPosition(new Point(frame.xMm() + x * frame.widthMm(), frame.yMm() + y * frame.heightMm()))
                        .ifPresent(rim::add);
            }
        }
        if (!rim.isEmpty()) {
            rim.add(rim.get(0));
        }
        return rim;
    }
}

package dev.waybill.map.ground;

import dev.waybill.geo.LonLat;
import dev.waybill.map.drawing.Box;
import dev.waybill.map.drawing.Item;
import dev.waybill.map.drawing.Point;
import dev.waybill.map.label.Occupancy;
import dev.waybill.map.projection.View;
import dev.waybill.map.style.Look;
import dev.waybill.map.type.Typesetter.TypeStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Degrees at the frame: longitudes where meridians meet the upper and lower rim, latitudes where parallels meet the left
 * and the right one.
 */
public final class GraticuleLabels {

    private static final double PROBE_MM = 0.5;
    private static final double INSIDE_MM = 0.9;

    private final Look look;
    private final View view;
    private final Occupancy occupancy;
    private final double stepDegrees;
    private final TypeStyle style;

    public GraticuleLabels(Look look, View view, Occupancy occupancy, double stepDegrees) {
        this.look = look;
        this.view = view;
        this.occupancy = occupancy;
        this.stepDegrees = stepDegrees;
        this.style = look.theme().type("graticule");
    }

    /** Labels that have room; they mark what they cover. */
    public List<Item> paint() {
        List<Item> items = new ArrayList<>();
        Box frame = view.frame();
        Set<String> said = new TreeSet<>();
        along(items, new Point(frame.xMm(), frame.yMm()), frame.widthMm(), true, said);
        along(items, new Point(frame.xMm(), frame.yMm()), frame.heightMm(), false, said);
        along(items, new Point(frame.xMm(), frame.bottomMm()), frame.widthMm(), true, said);
        along(items, new Point(frame.rightMm(), frame.yMm()), frame.heightMm(), false, said);
        return items;
    }

    /** Walks along a rim and labels each line of the graticule that it crosses, unless another rim did. */
    private void along(List<Item> items, Point start, double lengthMm, boolean level, Set<String> said) {
        Optional<LonLat> before = Optional.empty();
        for (double mm = 0; mm <= lengthMm; mm += PROBE_MM) {
            Point at = level ? start.moved(mm, 0) : start.moved(0, mm);
            Optional<LonLat> here = view.findPosition(at);
            if (before.isPresent() && here.isPresent()) {
                crossed(before.get(), here.get(), level).ifPresent(text -> {
                    if (!said.contains(text) && add(items, text, at)) {
                        said.add(text);
                    }
                });
            }
            before = here;
        }
    }

    private Optional<String> crossed(LonLat a, LonLat b, boolean level) {
        double from = level ? a.lonDegrees() : a.latDegrees();
        double to = level ? b.lonDegrees() : b.latDegrees();
        if (Math.abs(to - from) > 180) {
            return Optional.empty();
        }
        long line = (long) Math.floor(Math.max(from, to) / stepDegrees);
        if (line == (long) Math.floor(Math.min(from, to) / stepDegrees)) {
            return Optional.empty();
        }
        double degrees = line * stepDegrees;
        String number = look.words().degrees(degrees);
        String key = level ? degrees < 0 ? "west" : "east" : degrees < 0 ? "south" : "north";
        boolean plain = degrees == 0 || level && Math.abs(degrees) == 180;
        return Optional.of(plain ? number + "°" : look.words().say(key, number));
    }

    private boolean add(List<Item> items, String text, Point rim) {
        double width = look.type().widthMm(text, style);
        double height = style.sizeMm();
        Box frame = view.frame();
        double x = Math.max(frame.xMm() + INSIDE_MM, Math.min(frame.rightMm() - INSIDE_MM - width, rim.xMm() - width / 2));
        double y = Math.max(frame.yMm() + INSIDE_MM, Math.min(frame.bottomMm() - INSIDE_MM - height, rim.yMm() - height / 2));
        Box box = new Box(x, y, width, height);
        if (occupancy.cost(clipped(box)) > 0) {
            return false;
        }
        items.add(look.type().line(text, style, new Point(x, y + height * 0.78)));
        occupancy.add(box.grown(3), Occupancy.FORBIDDEN);
        return true;
    }

    /** The occupancy ends a millimetre inside the frame. */
    private Box clipped(Box box) {
        Box area = occupancy.area();
        double x = Math.max(area.xMm(), Math.min(area.rightMm() - box.widthMm(), box.xMm()));
        double y = Math.max(area.yMm(), Math.min(area.bottomMm() - box.heightMm(), box.yMm()));
        return new Box(x, y, box.widthMm(), box.heightMm());
    }
}

package dev.waybill.map;

import dev.waybill.map.drawing.Box;
import dev.waybill.map.drawing.Drawing;
import dev.waybill.map.drawing.DrawingLayer;
import dev.waybill.map.drawing.Item;
import dev.waybill.map.type.FontBook;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds out from a drawing what stands where: boxes of texts and groups. */
final class PageReader {

    private final Drawing drawing;
    private final FontBook fonts;

    PageReader(Drawing drawing, FontBook fonts) {
        this.drawing = drawing;
        this.fonts = fonts;
    }

    Optional<DrawingLayer> findLayer(String id) {
        return drawing.layers().stream().filter(layer -> layer.id().equals(id)).findFirst();
    }

    /** The boxes of all groups whose id contains a text, by id. */
    Map<String, Box> groups(String idPart) {
        Map<String, Box> boxes = new LinkedHashMap<>();
        for (DrawingLayer layer : drawing.layers()) {
            each(layer.items(), item -> {
                if (item instanceof Item.Group group && group.id().contains(idPart)) {
                    boxes.put(group.id(), box(group).orElseThrow());
                }
            });
        }
        return boxes;
    }

    /** All texts of a layer with their boxes. */
    List<PlacedText> texts(DrawingLayer layer) {
        List<PlacedText> texts = new ArrayList<>();
        each(layer.items(), item -> {
            if (item instanceof Item.Text text) {
                texts.add(new PlacedText(text.plain(), box(text).orElseThrow()));
            }
        });
        return texts;
    }

    record PlacedText(String text, Box box) {}

    private static void each(List<Item> items, Consumer<Item> use) {
        for (Item item : items) {
            use.accept(item);
            if (item instanceof Item.Group group) {
                each(group.items(), use);
            }
        }
    }

    /** What an item covers; a group without content covers nothing. */
    Optional<Box> box(Item item) {
        if (item instanceof Item.Path path) {
            return Optional.of(path.outline().bounds());
        }
        if (item instanceof Item.Text text) {
            return text.runs().stream().map(run -> box(run, text)).reduce(Box::union);
        }
        Item.Group group = (Item.Group) item;
        return group.items().stream().flatMap(inner -> box(inner).stream()).reduce(Box::union);
    }

    private Box box(Item.Run run, Item.Text text) {
        double width = 0;
        for (int letter : run.text().codePoints().toArray()) {
            width += fonts.getFace(run.face()).glyph(letter).advanceEm() * text.sizeMm() + text.trackingMm();
        }
        double cos = Math.cos(Math.toRadians(run.angleDegrees()));
        double sin = Math.sin(Math.toRadians(run.angleDegrees()));
        double up = 0.72 * text.sizeMm();
        double right = Math.max(0, width - text.trackingMm());
        double[][] corners = {{0, 0}, {right * cos, right * sin}, {up * sin, -up * cos}, {right * cos + up * sin, right * sin - up * cos}};
        Box box = new Box(run.xMm(), run.yMm(), 0, 0);
        for (double[] corner : corners) {
            box = box.union(new Box(run.xMm() + corner[0], run.yMm() + corner[1], 0, 0));
        }
        return box;
    }

    Drawing drawing() {
        return drawing;
    }
}

package dev.waybill.map.page;

import dev.waybill.journey.Event;
import dev.waybill.journey.Journey;
import dev.waybill.journey.Leg;
import dev.waybill.map.drawing.Box;
import dev.waybill.map.drawing.DrawingLayer;
import dev.waybill.map.drawing.Item;
import dev.waybill.map.drawing.Point;
import dev.waybill.map.style.Look;
import dev.waybill.map.symbol.EventKeys;
import dev.waybill.map.symbol.Marks;
import dev.waybill.map.type.Typesetter.TypeStyle;
import dev.waybill.words.LegWords;
import java.util.ArrayList;
import java.util.List;

/** The words beside the map: each leg with dates, cargo, distance and sources, the events, the legend. */
final class Panel {

    private static final double BLOCK_GAP_MM = 3.2;

    private static final int MOST_LINES_INFERRED = 5;

    private final Look look;
    private final Journey journey;
    private final Detail detail;
    private final LegendContent shown;
    private final Marks marks;

    /** How much the panel tells. */
    enum Detail {
        /** All. */
        FULL,
        /** Of the legs, only ends, means, lengths and dates. */
        SHORT
    }

    Panel(Look look, Journey journey, Detail detail, LegendContent shown) {
        this.shown = shown;
        this.look = look;
        this.journey = journey;
        this.detail = detail;
        this.marks = new Marks(look);
    }

    /** A piece of the panel that stays whole. */
    private interface Block {
        void lay(TextFlow flow);
    }

    /** Into how many columns, of so many, the panel falls: some may stay empty. */
    int columnsUsed(int columns, double columnMm) {
        return split(columns, columnMm).size();
    }

    /** How high the panel is when set in so many columns of a width. */
    double heightMm(int columns, double columnMm) {
        double tallest = 0;
        for (List<Block> column : split(columns, columnMm)) {
            tallest = Math.max(tallest, height(column, columnMm));
        }
        return tallest;
    }

    /** The panel in columns. */
    DrawingLayer paint(Box box, int columns, double gutterMm) {
        double width = (box.widthMm() - gutterMm * (columns - 1)) / columns;
        List<Item> items = new ArrayList<>();
        double x = box.xMm();
        for (List<Block> column : split(columns, width)) {
            TextFlow flow = new TextFlow(look, new Point(x, box.yMm()), width);
            for (Block block : column) {
                block.lay(flow);
                flow.skip(BLOCK_GAP_MM);
            }
            items.addAll(flow.items());
            x += width + gutterMm;
        }
        return new DrawingLayer("panel", "Legs and legend", items);
    }

    private double height(List<Block> blocks, double width) {
        TextFlow flow = new TextFlow(look, new Point(0, 0), width);
        for (Block block : blocks) {
            block.lay(flow);
            flow.skip(BLOCK_GAP_MM);
        }
        return Math.max(0, flow.yMm() - BLOCK_GAP_MM);
    }

    /** Blocks in order, columns filled so that the tallest is as low as can be. */
    private List<List<Block>> split(int columns, double width) {
        List<Block> blocks = blocks();
        List<Double> heights = blocks.stream().map(block -> height(List.of(block), width) + BLOCK_GAP_MM).toList();
        double total = heights.stream().mapToDouble(Double::doubleValue).sum();
        double limit = Math.max(total / columns, heights.stream().mapToDouble(Double::doubleValue).max().orElse(0));
        while (true) {
            List<List<Block>> split = fill(blocks, heights, limit);
            if (split.size() <= columns) {
                return split;
            }
            limit += 1;
        }
    }

    private static List<List<Block>> fill(List<Block> blocks, List<Double> heights, double limit) {
        List<List<Block>> columns = new ArrayList<>();
        double filled = Double.POSITIVE_INFINITY;
        for (int i = 0; i < blocks.size(); i++) {
            if (filled + heights.get(i) > limit + 1e-6) {
                columns.add(new ArrayList<>());
                filled = 0;
            }
            columns.get(columns.size() - 1).add(blocks.get(i));
            filled += heights.get(i);
        }
        return columns;
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (Leg leg : journey.legs()) {
            blocks.add(flow -> leg(flow, leg));
        }
        if (!journey.events().isEmpty()) {
            blocks.add(flow -> events(flow, journey.events()));
        }
        blocks.add(new Legend(look, journey, shown)::lay);
        return blocks;
    }

    /** Badge, ends, means and length. */
    private double title(TextFlow flow, Leg leg) {
        double radius = marks.badgeRadiusMm();
        double indent = 2 * radius + 2;
        Point badge = new Point(flow.leftMm() + radius, flow.yMm() + radius - 0.1);
        flow.add(marks.badge(badge, leg.number(), look.colourOf(leg.mode())));
        String ends = LegWords.name(leg.from()) + " → " + LegWords.name(leg.to());
        flow.text(ends, look.theme().type("strong"), indent, 2);
        flow.skip(0.2);
        flow.text(new LegWords(look.words(), journey).howAndHowFar(leg), look.theme().type("body"), indent);
        return indent;
    }

    private void leg(TextFlow flow, Leg leg) {
        double indent = title(flow, leg);
        TypeStyle body = look.theme().type("body");
        LegWords words = new LegWords(look.words(), journey);
        if (leg.period() != null) {
            flow.text(words.when(leg.period()), body, indent);
        }
        if (detail == Detail.SHORT) {
            return;
        }
        for (String cargo : words.cargo(leg)) {
            flow.text(cargo, body, indent, 2);
        }
        flow.text(words.standing(leg), look.theme().type("quiet"), indent);
        if (!leg.inferences().isEmpty()) {
            flow.text(words.inferred(leg), look.theme().type("quiet"), indent, MOST_LINES_INFERRED);
        }
    }

    private void events(TextFlow flow, List<Event> events) {
        flow.text(look.words().say("events"), look.theme().type("heading"), 0);
        flow.skip(0.8);
        LegWords words = new LegWords(look.words(), journey);
        EventKeys keys = new EventKeys(journey);
        TypeStyle style = look.theme().type("quiet").in(look.theme().type("body").colour());
        double reach = marks.eventReachMm();
        for (Event event : events) {
            Point middle = new Point(flow.leftMm() + reach, flow.yMm() + style.sizeMm() * 0.52);
            if (!keys.of(event).isEmpty()) {
                flow.add(marks.event(middle, keys.of(event)));
            }
            flow.text(words.event(event), style, 2 * reach + 1.6, 3);
            flow.skip(1.1);
        }
    }
}

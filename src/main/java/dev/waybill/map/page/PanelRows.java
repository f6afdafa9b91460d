package dev.waybill.map.page;

import dev.waybill.journey.Event;
import dev.waybill.journey.Journey;
import dev.waybill.journey.Leg;
import dev.waybill.map.drawing.DrawingLayer;
import dev.waybill.map.drawing.Point;
import dev.waybill.map.style.Look;
import dev.waybill.map.symbol.EventKeys;
import dev.waybill.map.symbol.Marks;
import dev.waybill.map.type.Typesetter.TypeStyle;
import dev.waybill.words.LegWords;
import java.util.Set;
import java.util.TreeSet;

/** The words below the map of a small page, in rows: ends, means and lengths of some legs, events, legend. */
final class PanelRows {

    /** So many legs are named at most. */
    private static final int MOST_LEGS = 6;

    private static final double APART_MM = 6;
    private static final double ROW_GAP_MM = 1.7;

    private final Look look;
    private final Journey journey;
    private final LegendContent shown;
    private final Marks marks;
    private final LegWords words;

    PanelRows(Look look, Journey journey, LegendContent shown) {
        this.look = look;
        this.journey = journey;
        this.shown = shown;
        this.marks = new Marks(look);
        this.words = new LegWords(look.words(), journey);
    }

    double heightMm(double widthMm) {
        return lay(new Point(0, 0), widthMm).yMm();
    }

    DrawingLayer paint(Point top, double widthMm) {
        return new DrawingLayer("panel", "Legs and legend", lay(top, widthMm).items());
    }

    private TextFlow lay(Point top, double widthMm) {
        TextFlow flow = new TextFlow(look, top, widthMm);
        if (!journey.legs().isEmpty()) {
            legs(flow);
            events(flow);
            new Legend(look, journey, shown).layInRows(flow);
        } else {
            events(flow);
        }
        return flow;
    }

    private void legs(TextFlow flow) {
        TypeStyle strong = look.theme().type("strong");
        TypeStyle body = look.theme().type("body");
        double radius = marks.badgeRadiusMm();
        double x = 0;
        for (Leg leg : journey.legs().subList(0, Math.min(MOST_LEGS, journey.legs().size()))) {
            String ends = LegWords.name(leg.from()) + " → " + LegWords.name(leg.to());
            String how = words.howFar(leg);
            double indent = 2 * radius + 1.6;
            double width = indent + look.type().widthMm(ends, strong) + 1.6 + look.type().widthMm(how, body);
            if (x > 0 && x + width > flow.widthMm()) {
                flow.skip(2 * radius + ROW_GAP_MM * 0.6);
                x = 0;
            }
            Point badge = new Point(flow.leftMm() + x + radius, flow.yMm() + radius - 0.4);
            flow.add(marks.badge(badge, leg.number(), look.colourOf(leg.mode())));
            flow.word(ends, strong, x + indent);
            flow.word(how, body, x + width - look.type().widthMm(how, body));
            x += width + APART_MM;
        }
        flow.skip(2 * radius + ROW_GAP_MM);
    }

    /** The first event at each place of the map, as far as a row goes. */
    private void events(TextFlow flow) {
        TypeStyle style = look.theme().type("quiet").in(look.theme().type("body").colour());
        EventKeys keys = new EventKeys(journey);
        double reach = marks.eventReachMm();
        Set<String> told = new TreeSet<>();
        double x = 0;
        for (Event event : journey.events()) {
            String text = words.eventInShort(event);
            double width = 2 * reach + 1.6 + look.type().widthMm(text, style);
            if (!keys.of(event).isEmpty() && x + width <= flow.widthMm() && told.add(keys.of(event))) {
                Point middle = new Point(flow.leftMm() + x + reach, flow.yMm() + style.sizeMm() * 0.52);
                flow.add(marks.event(middle, keys.of(event)));
                flow.word(text, style, x + 2 * reach + 1.6);
                x += width + APART_MM;
            }
        }
        if (x > 0) {
            flow.skip(style.sizeMm() * TextFlow.LEADING + ROW_GAP_MM);
        }
    }
}

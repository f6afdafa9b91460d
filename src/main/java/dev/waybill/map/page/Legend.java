package dev.waybill.map.page;

import dev.waybill.journey.Journey;
import dev.waybill.journey.Leg;
import dev.waybill.map.drawing.Box;
import dev.waybill.map.drawing.Item;
import dev.waybill.map.drawing.Outline;
import dev.waybill.map.drawing.Point;
import dev.waybill.map.drawing.Stroke;
import dev.waybill.map.ground.GroundPainter;
import dev.waybill.map.projection.PageLine;
import dev.waybill.map.style.Look;
import dev.waybill.map.symbol.LegPainter;
import dev.waybill.map.symbol.Marks;
import dev.waybill.map.symbol.OffsetLine;
import dev.waybill.map.symbol.Uncertainty;
import dev.waybill.map.type.Typesetter.TypeStyle;
import dev.waybill.source.TransportMode;
import dev.waybill.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The legend: what is on this map and nothing else. */
final class Legend {

    private static final double SAMPLE_MM = 13;
    private static final double INDENT_MM = 16;

    /** In rows, samples are shorter and entries stand so far apart. */
    private static final double SHORT_SAMPLE_MM = 8;

    private static final double APART_MM = 4.5;

    private final Look look;
    private final Journey journey;
    private final LegendContent shown;
    private final Marks marks;
    private final LegPainter painter;

    Legend(Look look, Journey journey, LegendContent shown) {
        this.shown = shown;
        this.look = look;
        this.journey = journey;
        this.marks = new Marks(look);
        this.painter = new LegPainter(look.theme());
    }

    private interface Sample {
        List<Item> on(PageLine line);
    }

    private record Entry(Sample sample, String text) {}

    /** One entry below the other, under a heading. */
    void lay(TextFlow flow) {
        flow.text(look.words().say("legend"), look.theme().type("heading"), 0);
        flow.skip(0.8);
        List<Entry> entries = new ArrayList<>(modes());
        basis(entries, false, "legend.solid");
        basis(entries, true, "legend.dashed");
        entries.addAll(marks());
        entries.addAll(ground());
        for (Entry entry : entries) {
            TypeStyle style = style();
            flow.add(entry.sample().on(sampleLine(flow.leftMm(), flow.yMm(), SAMPLE_MM)));
            flow.text(entry.text(), style, INDENT_MM);
            flow.skip(0.5);
        }
    }

    /** What tells the journey's own signs, one entry beside the other, for pages with little room. */
    void layInRows(TextFlow flow) {
        TypeStyle style = style();
        List<Entry> entries = new ArrayList<>(modes());
        basis(entries, true, "legend.dashed.short");
        int lines = entries.size();
        denied(entries);
        vague(entries, "legend.ring.short");
        double x = 0;
        for (int i = 0; i < entries.size(); i++) {
            String text = entries.get(i).text();
            double sample = i < lines ? SHORT_SAMPLE_MM : SHORT_SAMPLE_MM * 0.6;
            double width = sample + 1.6 + look.type().widthMm(text, style);
            if (x > 0 && x + width > flow.widthMm()) {
                x = 0;
                flow.skip(style.sizeMm() * TextFlow.LEADING + 0.6);
            }
            flow.add(entries.get(i).sample().on(sampleLine(flow.leftMm() + x, flow.yMm(), sample)));
            flow.word(text, style, x + sample + 1.6);
            x += width + APART_MM;
        }
        flow.skip(style.sizeMm() * TextFlow.LEADING);
    }

    private TypeStyle style() {
        return look.theme().type("quiet").in(look.theme().type("body").colour());
    }

    private PageLine sampleLine(double x, double top, double lengthMm) {
        double y = top + style().sizeMm() * 0.55;
        return new PageLine(new double[] {x, y, x + lengthMm, y});
    }

    private List<Entry> modes() {
        Map<TransportMode, Boolean> modes = new TreeMap<>();
        Map<String, Set<TransportMode>> otherModes = OffsetLine.otherModes(journey);
        for (Leg leg : journey.legs()) {
            boolean inferred = leg.geometryBasis() == Leg.GeometryBasis.INFERRED;
            modes.merge(leg.mode(), inferred, Boolean::logicalAnd);
            otherModes.getOrDefault(leg.id(), Set.of()).forEach(mode -> modes.merge(mode, inferred, Boolean::logicalAnd));
        }
        List<Entry> entries = new ArrayList<>();
        modes.forEach((mode, inferred) -> {
            var pattern = new LegPainter.Pattern(mode, inferred, look.colourOf(mode));
            entries.add(new Entry(line -> painter.line(line, pattern), look.words().say("legend.leg." + Wording.key(mode))));
        });
        return entries;
    }

    private void basis(List<Entry> entries, boolean inferred, String key) {
        boolean there = journey.legs().stream()
                .anyMatch(leg -> (leg.geometryBasis() == Leg.GeometryBasis.INFERRED) == inferred);
        // A way that was asked for has no sources, and so nothing to tell reported from inferred.
        if (there && !journey.sources().isEmpty()) {
            var pattern = new LegPainter.Pattern(
                    TransportMode.SHIP, inferred, look.theme().colour("ink"));
            entries.add(new Entry(line -> painter.line(line, pattern), look.words().say(key)));
        }
    }

    private List<Entry> marks() {
        List<Entry> entries = new ArrayList<>();
        denied(entries);
        if (!journey.legs().isEmpty()) {
            entries.add(new Entry(line -> marks.place(middle(line)), look.words().say("legend.place")));
        }
        if (journey.events().stream().anyMatch(event -> event.place() != null && Uncertainty.isPoint(event.place()))) {
            entries.add(new Entry(line -> marks.event(middle(line), "A"), look.words().say("legend.event")));
        }
        vague(entries, "legend.ring");
        return entries;
    }

    private void denied(List<Entry> entries) {
        journey.legs().stream().filter(Leg::denied).findFirst().ifPresent(leg -> {
            LegPainter.Pattern pattern = LegPainter.Pattern.of(leg, look.theme());
            entries.add(new Entry(line -> denied(line, pattern), look.words().say("legend.denied")));
        });
    }

    private List<Item> denied(PageLine line, LegPainter.Pattern pattern) {
        List<Item> items = new ArrayList<>(painter.line(line, pattern));
        items.addAll(marks.doubt(middle(line), pattern.colour()));
        return items;
    }

    private void vague(List<Entry> entries, String ring) {
        if (shown.hasRadius()) {
            entries.add(new Entry(
                    line -> Uncertainty.circle(middle(line), 1.3, look.theme()), look.words().say("legend.radius")));
        }
        if (shown.hasRing()) {
            entries.add(new Entry(line -> Uncertainty.ring(middle(line), look.theme()), look.words().say(ring)));
        }
        if (shown.hasRegion()) {
            entries.add(new Entry(
                    line -> Uncertainty.sample(
                            Outline.of(Box.around(middle(line), line.lengthMm() * 0.7, 2.4)), look.theme()),
                    look.words().say("legend.region")));
        }
    }

    private List<Entry> ground() {
        List<Entry> entries = new ArrayList<>();
        for (String kind : new TreeSet<>(shown.borderKinds())) {
            Stroke pen = GroundPainter.borderPen(kind, look.theme());
            entries.add(new Entry(
                    line -> List.of(new Item.Path(line.outline(), null, pen)), look.words().say("legend.border." + kind)));
        }
        if (shown.hasRailways()) {
            Stroke pen = Stroke.solid(look.theme().colour("railway"), look.theme().mm("railway"));
            entries.add(new Entry(
                    line -> List.of(new Item.Path(line.outline(), null, pen)), look.words().say("legend.railway")));
        }
        return entries;
    }

    private static Point middle(PageLine line) {
        return line.at(line.lengthMm() / 2);
    }
}

package dev.waybill.map;

import dev.waybill.journey.Journey;
import dev.waybill.journey.Leg;
import dev.waybill.map.drawing.Box;
import dev.waybill.map.drawing.Item;
import dev.waybill.map.drawing.Outline;
import dev.waybill.map.drawing.Stroke;
import dev.waybill.map.type.Typesetter.TypeStyle;
import dev.waybill.source.TransportMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The legend: what is on this map and nothing else. */
final class Legend {

    private static final double SAMPLE_MM = 13;
    private static final double INDENT_MM = 16;

    private final Look look;
    private final Journey journey;
    private final Shown shown;

    Legend(Look look, Journey journey, Shown shown) {
        this.shown = shown;
        this.look = look;
        this.journey = journey;
    }

    void lay(Flow flow) {
        flow.text(look.words().say("legend"), look.theme().type("heading"), 0);
        flow.skip(0.8);
        LegPainter painter = new LegPainter(look.theme());
        Set<TransportMode> modes = new TreeSet<>();
        journey.legs().forEach(leg -> modes.add(leg.mode()));
        journey.legs().forEach(leg -> modes.addAll(Strand.otherModes(journey, leg)));
        for (TransportMode mode : modes) {
            boolean inferred = journey.legs().stream()
                    .filter(leg -> leg.mode() == mode || Strand.otherModes(journey, leg).contains(mode))
                    .allMatch(leg -> leg.geometryBasis() == Leg.GeometryBasis.INFERRED);
            var pattern = new LegPainter.Pattern(mode, inferred, look.colourOf(mode));
            row(flow, line -> painter.line(line, pattern), look.words().say("legend.leg." + Look.key(mode)));
        }
        basis(flow, painter, false, "legend.solid");
        basis(flow, painter, true, "legend.dashed");
        Marks marks = new Marks(look);
        if (!journey.legs().isEmpty()) {
            row(flow, line -> marks.place(line.at(SAMPLE_MM / 2)), look.words().say("legend.place"));
        }
        if (journey.events().stream().anyMatch(event -> event.place() != null && Uncertainty.isPoint(event.place()))) {
            row(flow, line -> marks.event(line.at(SAMPLE_MM / 2), "A"), look.words().say("legend.event"));
        }
        vague(flow);
        for (String kind : new TreeSet<>(shown.borderKinds())) {
            row(
                    flow,
                    line -> List.of(new Item.Path(line.outline(), null, GroundPainter.borderPen(kind, look.theme()))),
                    look.words().say("legend.border." + kind));
        }
        if (shown.hasRailways()) {
            Stroke pen = Stroke.solid(look.theme().colour("railway"), look.theme().mm("railway"));
            row(flow, line -> List.of(new Item.Path(line.outline(), null, pen)), look.words().say("legend.railway"));
        }
    }

    private void vague(Flow flow) {
        if (shown.hasRadius()) {
            row(
                    flow,
                    line -> Uncertainty.circle(line.at(SAMPLE_MM / 2), 1.3, look.theme()),
                    look.words().say("legend.radius"));
        }
        if (shown.hasRegion()) {
            row(
                    flow,
                    line -> Uncertainty.sample(
                            Outline.of(Box.around(line.at(SAMPLE_MM / 2), SAMPLE_MM * 0.7, 2.4)), look.theme()),
                    look.words().say("legend.region"));
        }
    }

    private void basis(Flow flow, LegPainter painter, boolean inferred, String key) {
        boolean there = journey.legs().stream()
                .anyMatch(leg -> (leg.geometryBasis() == Leg.GeometryBasis.INFERRED) == inferred);
        if (there) {
            var pattern = new LegPainter.Pattern(
                    TransportMode.SHIP, inferred, look.theme().colour("ink"));
            row(flow, line -> painter.line(line, pattern), look.words().say(key));
        }
    }

    private interface Sample {
        List<Item> on(PageLine line);
    }

    private void row(Flow flow, Sample sample, String text) {
        TypeStyle style = look.theme().type("quiet").in(look.theme().type("body").colour());
        double y = flow.yMm() + style.sizeMm() * 0.55;
        PageLine line = new PageLine(new double[] {flow.leftMm(), y, flow.leftMm() + SAMPLE_MM, y});
        flow.add(new ArrayList<>(sample.on(line)));
        flow.text(text, style, INDENT_MM);
        flow.skip(0.5);
    }

}

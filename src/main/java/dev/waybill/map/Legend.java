package dev.waybill.map;

import dev.waybill.journey.Journey;
import dev.waybill.journey.Leg;
import dev.waybill.map.drawing.Item;
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

    Legend(Look look, Journey journey) {
        this.look = look;
        this.journey = journey;
    }

    void lay(Flow flow) {
        flow.text(look.words().say("legend"), look.theme().type("heading"), 0);
        flow.skip(0.8);
        LegPainter painter = new LegPainter(look.theme());
        Set<TransportMode> modes = new TreeSet<>();
        journey.legs().forEach(leg -> modes.add(leg.mode()));
        for (TransportMode mode : modes) {
            boolean inferred = journey.legs().stream()
                    .filter(leg -> leg.mode() == mode)
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
        if (journey.events().stream().anyMatch(event -> event.place() != null)) {
            row(flow, line -> marks.event(line.at(SAMPLE_MM / 2), "A"), look.words().say("legend.event"));
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

package dev.waybill.export.style;

import dev.waybill.export.style.LayerStyle.Condition;
import dev.waybill.export.style.LayerStyle.Fill;
import dev.waybill.export.style.LayerStyle.Label;
import dev.waybill.export.style.LayerStyle.Line;
import dev.waybill.export.style.LayerStyle.Mark;
import dev.waybill.export.style.LayerStyle.Marker;
import dev.waybill.export.style.LayerStyle.Placement;
import dev.waybill.export.style.LayerStyle.Rule;
import dev.waybill.export.style.LayerStyle.Stroke;
import dev.waybill.source.TransportMode;
import dev.waybill.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The looks of all layers in the colours of a palette, like the map's: the mode by pattern, what is inferred dashed. */
public final class LayerStyles {

    private static final double LEG_MM = 0.75;
    private static final double CASING_MM = 1.85;

    /** As reported first, then the standard name if no source spells it so. */
    private static final String PLACE_LABEL =
            "coalesce(\"as_spelt\", \"name\") || CASE WHEN \"as_spelt\" IS NOT NULL AND"
                    + " strpos(\"as_spelt\", \"name\") = 0 THEN '\\n' || \"name\" ELSE '' END";

    private final Palette palette;
    private final Wording words;

    /** Looks in the colours of a palette, named in a language. */
    public LayerStyles(Palette palette, Wording words) {
        this.palette = palette;
        this.words = words;
    }

    /** How a layer of the journey or of the base map looks; nothing for a table without geometry. */
    public Optional<LayerStyle> find(String layerName) {
        return Optional.ofNullable(
                switch (layerName) {
                    case "legs" -> legs();
                    case "places" -> places();
                    case "events" -> point("events", "diamond", 2.8, "\"title\"", "title");
                    case "claims" -> point("claims", "square", 2.2, "\"by\"", "by");
                    case "areas" -> areas();
                    case "base_names" -> names();
                    case "base_countries" -> LayerStyle.of(words.say("style.countries"), fill("land.involved", 1), null);
                    case "base_land" -> LayerStyle.of(words.say("style.land"), fill("land", 1), null);
                    case "base_lakes" -> LayerStyle.of(words.say("style.lakes"), fill("lake", 1), null);
                    case "base_rivers" -> line("rivers", "river");
                    case "base_railways" -> line("railways", "railway");
                    case "base_coast" -> line("coast", "coast");
                    case "base_borders" -> borders();
                    case "base_graticule" -> line("graticule", "graticule");
                    default -> null;
                });
    }

    private LayerStyle legs() {
        List<Rule> rules = new ArrayList<>();
        for (String mode : TransportMode.listWords()) {
            Condition ofMode = new Condition("mode", mode, true);
            Condition inferred = new Condition("geometry_basis", "inferred", true);
            String title = words.say("style.leg." + mode);
            rules.add(new Rule(words.say("style.leg.inferred", title), List.of(ofMode, inferred), leg(mode, true)));
            rules.add(new Rule(title, List.of(ofMode), leg(mode, false)));
        }
        Label number = new Label(
                "\"number\"",
                "number",
                8,
                palette.colour("page"),
                palette.colour("ink"),
                Placement.ON_LINE,
                true,
                true);
        return new LayerStyle(rules, number);
    }

    private Line leg(String mode, boolean inferred) {
        String colour = palette.ofMode(mode);
        double width =
                switch (mode) {
                    case "air" -> LEG_MM * 0.6;
                    case "road" -> LEG_MM * 1.25;
                    default -> LEG_MM;
                };
        List<Double> dashes = inferred ? List.of(LEG_MM * 4, LEG_MM * 2) : List.of();
        if (mode.equals("unknown")) {
            dashes = List.of(LEG_MM, LEG_MM * 1.6);
        }
        List<Stroke> strokes = new ArrayList<>();
        strokes.add(Stroke.solid(palette.colour("halo"), CASING_MM));
        strokes.add(new Stroke(colour, width, dashes));
        List<Mark> marks = new ArrayList<>();
        if (mode.equals("rail")) {
            marks.add(new Mark("line", colour, 1.7, LEG_MM * 2, LEG_MM * 6));
        }
        if (mode.equals("road")) {
            strokes.add(Stroke.solid(palette.colour("halo"), LEG_MM * 0.45));
        }
        marks.add(new Mark("filled_arrowhead", colour, LEG_MM * 3.4, 21, 42));
        return new Line(strokes, marks);
    }

    private LayerStyle places() {
        Marker dot = new Marker("circle", palette.colour("place.fill"), palette.colour("ink"), 0.4, 2.1);
        return LayerStyle.of(
                words.say("style.places"), dot, label(PLACE_LABEL, "name", 8.6, palette.colour("ink"), Placement.BESIDE_POINT, true));
    }

    private LayerStyle point(String layer, String shape, double size, String expression, String column) {
        Marker marker = new Marker(shape, palette.ofLayer(layer), palette.colour("halo"), 0.3, size);
        return LayerStyle.of(
                words.say("style." + layer), marker, label(expression, column, 7.2, palette.ofLayer(layer), Placement.BESIDE_POINT, false));
    }

    private LayerStyle areas() {
        Stroke rim = new Stroke(palette.colour("region"), 0.25, List.of(1.4, 1.0));
        Label name = label(
                "CASE WHEN \"kind\" = 'region' THEN " + PLACE_LABEL + " END",
                "name",
                8,
                palette.colour("region"),
                Placement.IN_AREA,
                false);
        return new LayerStyle(
                List.of(
                        new Rule(
                                words.say("style.area.region"),
                                List.of(new Condition("kind", "region", true)),
                                new Fill(palette.colour("region"), 0.1, rim)),
                        new Rule(
                                words.say("style.area.country"),
                                List.of(new Condition("kind", "country", true)),
                                new Fill(
                                        palette.colour("region"),
                                        0,
                                        new Stroke(palette.colour("border.involved"), 0.3, List.of(1.2, 0.6)))),
                        new Rule(words.say("style.area.radius"), List.of(), new Fill(palette.colour("region"), 0.05, rim))),
                name);
    }

    /** Names without symbols: waters in the sea's colours, countries in the borders'. */
    private LayerStyle names() {
        Label name = label("\"name\"", "name", 8.5, palette.colour("border.involved"), Placement.OVER_POINT, false);
        return new LayerStyle(List.of(new Rule(words.say("style.names"), List.of(), null)), name);
    }

    private LayerStyle borders() {
        double mm = palette.mm("border.disputed");
        List<Double> dots = List.of(mm * 4.5, mm * 1.9, mm * 1.2, mm * 1.9);
        return new LayerStyle(
                List.of(
                        border("disputed", "border.disputed", List.of(mm * 3.8, mm * 3)),
                        border("demarcation", "border.disputed", dots),
                        border("involved", "border.involved", List.of()),
                        border("international", "border", List.of())),
                null);
    }

    private Rule border(String kind, String key, List<Double> dashes) {
        Stroke stroke = new Stroke(palette.colour(key), palette.mm(key), dashes);
        return new Rule(words.say("style.border." + kind), List.of(new Condition("drawn_as", kind, true)), new Line(List.of(stroke), List.of()));
    }

    private LayerStyle line(String name, String key) {
        // Most of what a journey's map shows is land.
        Stroke stroke = Stroke.solid(palette.colourOver("land", key), palette.mm(key));
        return LayerStyle.of(words.say("style." + name), new Line(List.of(stroke), List.of()), null);
    }

    private Fill fill(String key, double opacity) {
        return new Fill(palette.colour(key), opacity, Stroke.solid(palette.colour(key), 0));
    }

    private Label label(
            String expression, String column, double points, String colour, Placement placement, boolean bold) {
        return new Label(expression, column, points, colour, palette.colour("halo"), placement, false, bold);
    }
}

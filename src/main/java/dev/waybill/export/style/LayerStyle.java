package dev.waybill.export.style;

import dev.waybill.export.layer.Layer;
import dev.waybill.export.layer.LayerFeature;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a layer looks, in no program's language yet: the first rule that a feature obeys gives its symbol.
 *
 * <p>Lengths are millimetres on paper, colours {@code #rrggbb}, opacities 0 to 1.
 *
 * @param rules tried in order
 * @param label what stands beside each feature, or null
 */
public record LayerStyle(List<Rule> rules, @Nullable Label label) {

    /** Copies the rules. */
    public LayerStyle {
        rules = List.copyOf(rules);
    }

    /** A style of one symbol for all features. */
    public static LayerStyle of(String title, Symbol symbol, @Nullable Label label) {
        return new LayerStyle(List.of(new Rule(title, List.of(), symbol)), label);
    }

    /** The style with those rules alone that some feature of the layer obeys, so that a legend shows what is there. */
    public LayerStyle only(Layer layer) {
        Set<Rule> used = new LinkedHashSet<>();
        for (LayerFeature feature : layer.features()) {
            rules.stream()
                    .filter(rule -> rule.conditions().stream().allMatch(condition -> condition.isMet(layer, feature)))
                    .findFirst()
                    .ifPresent(used::add);
        }
        return new LayerStyle(rules.stream().filter(used::contains).toList(), label);
    }

    /**
     * A rule.
     *
     * @param title for the legend
     * @param conditions all of which a feature must meet; none means any feature
     * @param symbol how it looks; null in all rules of a style of labels alone
     */
    public record Rule(String title, List<Condition> conditions, @Nullable Symbol symbol) {
        /** Copies the conditions. */
        public Rule {
            conditions = List.copyOf(conditions);
        }
    }

    /**
     * That a column holds a value, or that it does not.
     *
     * @param column the layer's column
     * @param value the text it holds
     * @param equal false for "does not"
     */
    public record Condition(String column, String value, boolean equal) {
        boolean isMet(Layer layer, LayerFeature feature) {
            return layer.text(feature, column).equals(value) == equal;
        }
    }

    /** A symbol. */
    public sealed interface Symbol {}

    /**
     * A line: strokes from the lowest to the highest, and marks along it.
     *
     * @param strokes at least one
     * @param marks repeated along the line, may be none
     */
    public record Line(List<Stroke> strokes, List<Mark> marks) implements Symbol {
        /** Copies the lists. */
        public Line {
            strokes = List.copyOf(strokes);
            marks = List.copyOf(marks);
        }
    }

    /**
     * A stroke.
     *
     * @param colour its colour
     * @param widthMm its width
     * @param dashesMm mark, gap, mark, gap ...; empty for a solid line
     */
    public record Stroke(String colour, double widthMm, List<Double> dashesMm) {
        /** Copies the dashes. */
        public Stroke {
            dashesMm = List.copyOf(dashesMm);
        }

        /** A solid stroke. */
        public static Stroke solid(String colour, double widthMm) {
            return new Stroke(colour, widthMm, List.of());
        }
    }

    /**
     * A mark repeated along a line, turned with it.
     *
     * @param shape QGIS' name of it: {@code filled_arrowhead} or {@code line}
     * @param colour its colour
     * @param sizeMm its size
     * @param firstMm distance of the first from the start
     * @param everyMm distance from one to the next
     */
    public record Mark(String shape, String colour, double sizeMm, double firstMm, double everyMm) {}

    /**
     * A point.
     *
     * @param shape {@code circle}, {@code diamond} or {@code square}
     * @param fill inside
     * @param rim outline
     * @param rimMm width of the outline
     * @param sizeMm width of the whole
     */
    public record Marker(String shape, String fill, String rim, double rimMm, double sizeMm) implements Symbol {}

    /**
     * An area.
     *
     * @param fill inside
     * @param fillOpacity of the inside
     * @param rim outline; of no width for none
     */
    public record Fill(String fill, double fillOpacity, Stroke rim) implements Symbol {}

    /** Where labels stand. */
    public enum Placement {
        BESIDE_POINT,
        OVER_POINT,
        ON_LINE,
        IN_AREA
    }

    /**
     * What stands beside each feature.
     *
     * @param expression in QGIS' language
     * @param column the nearest to it that a plain column gives, for programs without expressions
     * @param points size of the type
     * @param colour of the type
     * @param halo around it; of a badge the disc
     * @param placement where
     * @param badge whether it stands in a disc of the line's colour instead of a halo
     * @param bold whether it is bold
     */
    public record Label(
            String expression,
            String column,
            double points,
            String colour,
            String halo,
            Placement placement,
            boolean badge,
            boolean bold) {}
}

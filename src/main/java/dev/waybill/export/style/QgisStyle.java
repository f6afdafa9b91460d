package dev.waybill.export.style;

import dev.waybill.export.file.XmlOut;
import dev.waybill.export.layer.Column;
import dev.waybill.export.layer.Layer;
import dev.waybill.export.style.LayerStyle.Condition;
import dev.waybill.export.style.LayerStyle.Label;
import dev.waybill.export.style.LayerStyle.Rule;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A layer's look, aliases, dates and pop-up in QGIS' XML, as a style file (QML) and as part of a project.
 *
 * <p>QGIS gives its rules random ids; here they are made from their content, so that bytes stay the same.
 */
public final class QgisStyle {

    /** The version of QGIS whose files these are like; later ones read them. */
    public static final String VERSION = "3.22.16";

    /** A face that comes with QGIS itself. */
    public static final String FONT = "Open Sans";

    /** The document type of QGIS' files. */
    public static final String DOCUMENT_TYPE = "qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'";

    private QgisStyle() {}

    /** A style file (QML). */
    public static String qml(Layer layer, LayerStyle style) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XmlOut xml = new XmlOut(bytes, DOCUMENT_TYPE);
            xml.start(
                    "qgis",
                    "version",
                    VERSION,
                    "styleCategories",
                    "AllStyleCategories",
                    "labelsEnabled",
                    style.label() == null ? "0" : "1");
            write(xml, layer, style);
            xml.end();
        } catch (IOException e) {
            throw new IllegalStateException("memory cannot be written", e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** What style files and projects have in common, inside an element that is open. */
    public static void write(XmlOut xml, Layer layer, @Nullable LayerStyle style) throws IOException {
        writeTemporal(xml, layer);
        if (style != null) {
            writeRenderer(xml, layer, style);
            if (style.label() != null) {
                writeLabeling(xml, style.label());
            }
        }
        xml.element("blendMode", "0").element("featureBlendMode", "0").element("layerOpacity", "1");
        xml.start("aliases");
        for (int i = 0; i < layer.columns().size(); i++) {
            Column column = layer.columns().get(i);
            xml.empty("alias", "field", column.name(), "index", String.valueOf(i + 1), "name", column.alias());
        }
        xml.end();
        xml.element("previewExpression", "\"" + titleColumn(layer) + "\"");
        xml.element("mapTip", mapTip(layer));
        xml.element("layerGeometryType", geometryType(layer));
    }

    private static void writeTemporal(XmlOut xml, Layer layer) throws IOException {
        boolean dated =
                layer.columns().stream().anyMatch(column -> column.name().equals("date_from"));
        xml.start(
                "temporal",
                "enabled",
                dated && layer.shapeKind() != Layer.ShapeKind.NONE ? "1" : "0",
                "mode",
                dated ? "2" : "0",
                "startField",
                dated ? "date_from" : "",
                "endField",
                dated ? "date_to" : "",
                "accumulate",
                "0",
                "limitMode",
                "1",
                "fixedDuration",
                "0",
                "durationUnit",
                "min");
        xml.start("fixedRange").element("start", "").element("end", "").end().end();
    }

    private static void writeRenderer(XmlOut xml, Layer layer, LayerStyle style) throws IOException {
        if (style.rules().stream().allMatch(rule -> rule.symbol() == null)) {
            // Labels alone: QGIS labels no feature that a rule without a symbol hides.
            xml.empty("renderer-v2", "type", "nullSymbol");
            return;
        }
        xml.start("renderer-v2", "type", "RuleRenderer", "forceraster", "0", "symbollevels", "0", "enableorderby", "0");
        xml.start("rules", "key", key(layer.name()));
        for (int i = 0; i < style.rules().size(); i++) {
            Rule rule = style.rules().get(i);
            xml.start("rule", "key", key(layer.name() + rule.title()), "label", rule.title());
            xml.attribute("filter", filter(style.rules(), i)).attribute("symbol", String.valueOf(i));
            xml.end();
        }
        xml.end().start("symbols");
        QgisSymbols symbols = new QgisSymbols(xml);
        for (int i = 0; i < style.rules().size(); i++) {
            symbols.write(Objects.requireNonNull(style.rules().get(i).symbol()), String.valueOf(i));
        }
        xml.end().end();
    }

    /** QGIS draws every rule that applies; the first alone must, so each excludes those before it. */
    private static String filter(List<Rule> rules, int index) {
        Rule rule = rules.get(index);
        if (rule.conditions().isEmpty()) {
            return rules.size() == 1 ? "" : "ELSE";
        }
        String own = expression(rule.conditions());
        String others = rules.subList(0, index).stream()
                .filter(before -> before.conditions().size() > rule.conditions().size()
                        && before.conditions().containsAll(rule.conditions()))
                .map(before -> " AND NOT (" + expression(before.conditions()) + ")")
                .collect(Collectors.joining());
        return own + others;
    }

    private static String expression(List<Condition> conditions) {
        return conditions.stream()
                .map(condition -> "\"" + condition.column() + "\"" + (condition.equal() ? " = '" : " <> '")
                        + condition.value().replace("'", "''") + "'")
                .collect(Collectors.joining(" AND "));
    }

    private static void writeLabeling(XmlOut xml, Label label) throws IOException {
        xml.start("labeling", "type", "simple").start("settings", "calloutType", "simple");
        xml.start(
                "text-style",
                "fieldName",
                label.expression(),
                "isExpression",
                "1",
                "fontFamily",
                FONT,
                "fontSize",
                QgisSymbols.number(label.points()),
                "fontSizeUnit",
                "Point",
                "fontWeight",
                label.bold() ? "75" : "50",
                "namedStyle",
                label.bold() ? "Bold" : "Regular",
                "textColor",
                QgisSymbols.rgba(label.colour(), 1),
                "textOpacity",
                "1");
        xml.empty(
                "text-buffer",
                "bufferDraw",
                label.badge() ? "0" : "1",
                "bufferSize",
                "0.8",
                "bufferSizeUnits",
                "MM",
                "bufferColor",
                QgisSymbols.rgba(label.halo(), 1),
                "bufferOpacity",
                "1");
        if (label.badge()) {
            xml.empty(
                    "background",
                    "shapeDraw",
                    "1",
                    "shapeType",
                    "3",
                    "shapeSizeType",
                    "0",
                    "shapeSizeX",
                    "0.7",
                    "shapeSizeY",
                    "0.7",
                    "shapeSizeUnit",
                    "MM",
                    "shapeFillColor",
                    QgisSymbols.rgba(label.halo(), 1),
                    "shapeBorderWidth",
                    "0",
                    "shapeOpacity",
                    "1");
        }
        xml.end();
        xml.empty("text-format", "multilineAlign", "0");
        xml.empty(
                "placement",
                "placement",
                switch (label.placement()) {
                    case BESIDE_POINT -> "6";
                    case OVER_POINT -> "1";
                    case ON_LINE, IN_AREA -> "4";
                },
                "placementFlags",
                "9",
                "dist",
                "1.2",
                "distUnits",
                "MM",
                "predefinedPositionOrder",
                "R,TR,BR,L,TL,BL,TSR,BSR",
                "priority",
                label.bold() ? "8" : "4");
        xml.empty("rendering", "drawLabels", "1", "obstacle", "1", "scaleVisibility", "0");
        xml.end().end();
    }

    /** The column that names a feature. */
    private static String titleColumn(Layer layer) {
        for (String name : List.of("title", "name", "says", "id")) {
            if (layer.columns().stream().anyMatch(column -> column.name().equals(name))) {
                return name;
            }
        }
        return "fid";
    }

    /** HTML in which the values, which come from dossiers, are escaped by the expression itself. */
    private static String mapTip(Layer layer) {
        StringBuilder html = new StringBuilder("<b>" + field(titleColumn(layer)) + "</b>");
        for (Column column : layer.columns()) {
            if (List.of("date_from", "date_to", "status", "length_km", "source_ids")
                    .contains(column.name())) {
                html.append("<br>").append(column.alias()).append(": ").append(field(column.name()));
            }
        }
        return html.toString();
    }

    private static String field(String column) {
        return "[% replace(replace(coalesce(to_string(\"" + column + "\"), ''), '&', '&amp;'), '<', '&lt;') %]";
    }

    private static String geometryType(Layer layer) {
        return switch (layer.shapeKind()) {
            case POINT, MULTI_POINT -> "0";
            case MULTI_LINE -> "1";
            case MULTI_POLYGON -> "2";
            case NONE -> "4";
        };
    }

    /** An id in QGIS' form that depends on the content alone. */
    public static String key(String content) {
        return "{" + UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8)) + "}";
    }
}

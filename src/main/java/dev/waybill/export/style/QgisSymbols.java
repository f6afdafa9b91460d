package dev.waybill.export.style;

import dev.waybill.export.file.XmlOut;
import dev.waybill.export.style.LayerStyle.Fill;
import dev.waybill.export.style.LayerStyle.Line;
import dev.waybill.export.style.LayerStyle.Mark;
import dev.waybill.export.style.LayerStyle.Marker;
import dev.waybill.export.style.LayerStyle.Stroke;
import dev.waybill.export.style.LayerStyle.Symbol;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Symbols in QGIS' XML.
 *
 * <p>Each value is written twice, as QGIS reads it from 3.22 on and as it read it before; what is left out takes QGIS'
 * own default.
 */
public final class QgisSymbols {

    private static final double LINE_OF_TIE_MM = 0.32;

    private final XmlOut xml;

    /** Writes to a document. */
    public QgisSymbols(XmlOut xml) {
        this.xml = xml;
    }

    /** Writes a symbol under a name. */
    public void write(Symbol symbol, String name) throws IOException {
        if (symbol instanceof Line line) {
            start("line", name);
            for (Stroke stroke : line.strokes()) {
                writeStroke(stroke);
            }
            for (Mark mark : line.marks()) {
                writeMark(mark, name);
            }
        } else if (symbol instanceof Marker marker) {
            start("marker", name);
            writeMarker(marker);
        } else if (symbol instanceof Fill fill) {
            start("fill", name);
            writeFill(fill);
        }
        xml.end();
    }

    private void start(String type, String name) throws IOException {
        xml.start("symbol", "type", type, "name", name, "alpha", "1", "clip_to_extent", "1", "force_rhr", "0");
    }

    private void writeStroke(Stroke stroke) throws IOException {
        Map<String, String> values = new TreeMap<>(Map.of(
                "line_color",
                rgba(stroke.colour(), 1),
                "line_width",
                number(stroke.widthMm()),
                "line_width_unit",
                "MM",
                "capstyle",
                stroke.dashesMm().isEmpty() ? "round" : "flat",
                "joinstyle",
                "round",
                "line_style",
                "solid"));
        if (!stroke.dashesMm().isEmpty()) {
            values.put("use_custom_dash", "1");
            values.put("customdash", dashes(stroke.dashesMm()));
            values.put("customdash_unit", "MM");
        }
        writeLayer("SimpleLine", values);
    }

    private void writeMark(Mark mark, String symbolName) throws IOException {
        xml.start("layer", "class", "MarkerLine", "enabled", "1", "locked", "0", "pass", "0");
        writeValues(Map.of(
                "placement", "interval",
                "interval", number(mark.everyMm()),
                "interval_unit", "MM",
                "offset_along_line", number(mark.firstMm()),
                "offset_along_line_unit", "MM",
                "rotate", "1"));
        xml.start(
                "symbol",
                "type",
                "marker",
                "name",
                "@" + symbolName + "@1",
                "alpha",
                "1",
                "clip_to_extent",
                "1",
                "force_rhr",
                "0");
        boolean tie = mark.shape().equals("line");
        writeLayer(
                "SimpleMarker",
                Map.of(
                        "name", mark.shape(),
                        "color", rgba(mark.colour(), 1),
                        "outline_color", rgba(mark.colour(), 1),
                        "outline_style", tie ? "solid" : "no",
                        "outline_width", number(LINE_OF_TIE_MM),
                        "outline_width_unit", "MM",
                        "size", number(mark.sizeMm()),
                        "size_unit", "MM"));
        xml.end().end();
    }

    private void writeMarker(Marker marker) throws IOException {
        writeLayer(
                "SimpleMarker",
                Map.of(
                        "name", marker.shape(),
                        "color", rgba(marker.fill(), 1),
                        "outline_color", rgba(marker.rim(), 1),
                        "outline_style", "solid",
                        "outline_width", number(marker.rimMm()),
                        "outline_width_unit", "MM",
                        "size", number(marker.sizeMm()),
                        "size_unit", "MM"));
    }

    private void writeFill(Fill fill) throws IOException {
        boolean rim = fill.rim().widthMm() > 0;
        boolean dashed = !fill.rim().dashesMm().isEmpty();
        writeLayer(
                "SimpleFill",
                Map.of(
                        "style",
                        "solid",
                        "color",
                        rgba(fill.fill(), fill.fillOpacity()),
                        "outline_color",
                        rgba(fill.rim().colour(), 1),
                        "outline_style",
                        !rim ? "no" : dashed ? "dash" : "solid",
                        "outline_width",
                        number(fill.rim().widthMm()),
                        "outline_width_unit",
                        "MM",
                        "joinstyle",
                        "round"));
    }

    private void writeLayer(String type, Map<String, String> values) throws IOException {
        xml.start("layer", "class", type, "enabled", "1", "locked", "0", "pass", "0");
        writeValues(values);
        xml.end();
    }

    private void writeValues(Map<String, String> values) throws IOException {
        Map<String, String> sorted = new TreeMap<>(values);
        xml.start("Option", "type", "Map");
        for (Map.Entry<String, String> value : sorted.entrySet()) {
            xml.empty("Option", "type", "QString", "name", value.getKey(), "value", value.getValue());
        }
        xml.end();
        for (Map.Entry<String, String> value : sorted.entrySet()) {
            xml.empty("prop", "k", value.getKey(), "v", value.getValue());
        }
    }

    /** {@code #rrggbb} as "red,green,blue,opacity", each 0 to 255. */
    public static String rgba(String colour, double opacity) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return (rgb >> 16) + "," + (rgb >> 8 & 255) + "," + (rgb & 255) + "," + Math.round(255 * opacity);
    }

    /** A number without an exponent. */
    public static String number(double value) {
        String text = String.format(Locale.ROOT, "%.3f", value);
        return text.replaceAll("0+$", "").replaceAll("\\.$", "");
    }

    private static String dashes(List<Double> dashesMm) {
        return dashesMm.stream().map(QgisSymbols::number).collect(Collectors.joining(";"));
    }
}

package dev.waybill.export.style;

import dev.waybill.export.file.XmlOut;
import dev.waybill.export.layer.Layer;
import dev.waybill.export.style.LayerStyle.Condition;
import dev.waybill.export.style.LayerStyle.Fill;
import dev.waybill.export.style.LayerStyle.Label;
import dev.waybill.export.style.LayerStyle.Line;
import dev.waybill.export.style.LayerStyle.Marker;
import dev.waybill.export.style.LayerStyle.Rule;
import dev.waybill.export.style.LayerStyle.Stroke;
import dev.waybill.export.style.LayerStyle.Symbol;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A layer's look as a Styled Layer Descriptor (OGC 02-070, version 1.0.0), for GeoServer, uDig and the like.
 *
 * <p>Lengths become pixels of 0.28 mm, as the standard has them. Marks along lines, which it does not know, are left
 * out.
 */
public final class Sld {

    private static final double MM_PER_PIXEL = 0.28;

    private Sld() {}

    /** The document. */
    public static String of(Layer layer, LayerStyle style) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XmlOut xml = new XmlOut(bytes);
            xml.start(
                    "StyledLayerDescriptor",
                    "version",
                    "1.0.0",
                    "xmlns",
                    "http://www.opengis.net/sld",
                    "xmlns:ogc",
                    "http://www.opengis.net/ogc");
            xml.start("NamedLayer").element("Name", layer.name());
            xml.start("UserStyle").element("Name", layer.name()).element("Title", layer.title());
            xml.start("FeatureTypeStyle");
            for (Rule rule : style.rules()) {
                writeRule(xml, style, rule);
            }
            if (style.label() != null) {
                xml.start("Rule");
                writeLabel(xml, style.label());
                xml.end();
            }
            xml.end().end().end().end();
        } catch (IOException e) {
            throw new IllegalStateException("memory cannot be written", e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static void writeRule(XmlOut xml, LayerStyle style, Rule rule) throws IOException {
        xml.start("Rule").element("Name", rule.title()).element("Title", rule.title());
        if (!rule.conditions().isEmpty()) {
            xml.start("ogc:Filter");
            writeConditions(xml, style, rule);
            xml.end();
        } else if (style.rules().size() > 1) {
            xml.empty("ElseFilter");
        }
        if (rule.symbol() != null) {
            writeSymbol(xml, rule.symbol());
        }
        xml.end();
    }

    /** SLD draws every rule that applies; one that a sharper rule before it refines must exclude it. */
    private static void writeConditions(XmlOut xml, LayerStyle style, Rule rule) throws IOException {
        List<Condition> excluded = style.rules().subList(0, style.rules().indexOf(rule)).stream()
                .filter(before -> before.conditions().containsAll(rule.conditions()))
                .flatMap(before -> before.conditions().stream())
                .filter(condition -> !rule.conditions().contains(condition))
                .toList();
        boolean several = rule.conditions().size() + excluded.size() > 1;
        if (several) {
            xml.start("ogc:And");
        }
        for (Condition condition : rule.conditions()) {
            writeCondition(xml, condition, condition.equal());
        }
        for (Condition condition : excluded) {
            writeCondition(xml, condition, !condition.equal());
        }
        if (several) {
            xml.end();
        }
    }

    private static void writeCondition(XmlOut xml, Condition condition, boolean equal) throws IOException {
        xml.start(equal ? "ogc:PropertyIsEqualTo" : "ogc:PropertyIsNotEqualTo");
        xml.element("ogc:PropertyName", condition.column()).element("ogc:Literal", condition.value());
        xml.end();
    }

    private static void writeSymbol(XmlOut xml, Symbol symbol) throws IOException {
        if (symbol instanceof Line line) {
            for (Stroke stroke : line.strokes()) {
                xml.start("LineSymbolizer");
                writeStroke(xml, stroke);
                xml.end();
            }
        } else if (symbol instanceof Marker marker) {
            xml.start("PointSymbolizer").start("Graphic").start("Mark");
            xml.element("WellKnownName", marker.shape().equals("diamond") ? "square" : marker.shape());
            writeFill(xml, marker.fill(), 1);
            writeStroke(xml, Stroke.solid(marker.rim(), marker.rimMm()));
            xml.end().element("Size", pixels(marker.sizeMm()));
            if (marker.shape().equals("diamond")) {
                xml.element("Rotation", "45");
            }
            xml.end().end();
        } else if (symbol instanceof Fill fill) {
            xml.start("PolygonSymbolizer");
            writeFill(xml, fill.fill(), fill.fillOpacity());
            if (fill.rim().widthMm() > 0) {
                writeStroke(xml, fill.rim());
            }
            xml.end();
        }
    }

    private static void writeFill(XmlOut xml, String colour, double opacity) throws IOException {
        xml.start("Fill").element("CssParameter", colour, "name", "fill");
        xml.element("CssParameter", QgisSymbols.number(opacity), "name", "fill-opacity")
                .end();
    }

    private static void writeStroke(XmlOut xml, Stroke stroke) throws IOException {
        xml.start("Stroke").element("CssParameter", stroke.colour(), "name", "stroke");
        xml.element("CssParameter", pixels(stroke.widthMm()), "name", "stroke-width");
        if (!stroke.dashesMm().isEmpty()) {
            String dashes = stroke.dashesMm().stream().map(Sld::pixels).collect(Collectors.joining(" "));
            xml.element("CssParameter", dashes, "name", "stroke-dasharray");
        }
        xml.end();
    }

    private static void writeLabel(XmlOut xml, Label label) throws IOException {
        xml.start("TextSymbolizer");
        xml.start("Label").element("ogc:PropertyName", label.column()).end();
        xml.start("Font").element("CssParameter", QgisStyle.FONT, "name", "font-family");
        xml.element("CssParameter", QgisSymbols.number(label.points()), "name", "font-size");
        xml.element("CssParameter", label.bold() ? "bold" : "normal", "name", "font-weight")
                .end();
        writePlacement(xml, label);
        xml.start("Halo").element("Radius", "2");
        writeFill(xml, label.halo(), 1);
        xml.end();
        writeFill(xml, label.colour(), 1);
        xml.end();
    }

    private static void writePlacement(XmlOut xml, Label label) throws IOException {
        xml.start("LabelPlacement");
        if (label.placement() == LayerStyle.Placement.ON_LINE) {
            xml.start("LinePlacement").element("PerpendicularOffset", "0").end();
        } else {
            boolean beside = label.placement() == LayerStyle.Placement.BESIDE_POINT;
            xml.start("PointPlacement").start("AnchorPoint");
            xml.element("AnchorPointX", beside ? "0" : "0.5")
                    .element("AnchorPointY", "0.5")
                    .end();
            xml.start("Displacement")
                    .element("DisplacementX", beside ? "7" : "0")
                    .element("DisplacementY", "0")
                    .end();
            xml.end();
        }
        xml.end();
    }

    private static String pixels(double millimetres) {
        return QgisSymbols.number(millimetres / MM_PER_PIXEL);
    }
}

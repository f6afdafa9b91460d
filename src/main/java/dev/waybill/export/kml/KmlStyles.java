package dev.waybill.export.kml;

import dev.waybill.export.file.XmlOut;
import dev.waybill.export.layer.Layer;
import dev.waybill.export.layer.LayerFeature;
import dev.waybill.export.style.Palette;
import dev.waybill.source.TransportMode;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The styles of a KML document: legs by mode and by whether their line is inferred, points and areas by layer. */
final class KmlStyles {

    private static final List<String> MODES = TransportMode.listWords();
    private static final List<String> POINT_LAYERS = List.of("places", "events", "claims");

    private KmlStyles() {}

    /** The style that a feature refers to. */
    static String idOf(Layer layer, LayerFeature feature) {
        if (layer.shapeKind() == Layer.ShapeKind.MULTI_LINE) {
            boolean inferred = layer.text(feature, "geometry_basis").equals("inferred");
            return "leg-" + layer.text(feature, "mode") + (inferred ? "-inferred" : "");
        }
        return layer.name().equals("sources") ? "places" : layer.name();
    }

    static void write(XmlOut xml, @Nullable String icon) throws IOException {
        for (String mode : MODES) {
            writeLine(xml, "leg-" + mode, Palette.STANDARD.ofMode(mode), "ff", "4");
            // KML knows no dashes; what is inferred is thinner and lets the ground shine through.
            writeLine(xml, "leg-" + mode + "-inferred", Palette.STANDARD.ofMode(mode), "b0", "2.5");
        }
        for (String name : POINT_LAYERS) {
            writePoint(xml, name, Palette.STANDARD.ofLayer(name), icon);
        }
        xml.start("Style", "id", "areas");
        xml.start("LineStyle")
                .element("color", colour(Palette.STANDARD.ofLayer("areas"), "cc"))
                .element("width", "1.5")
                .end();
        xml.start("PolyStyle")
                .element("color", colour(Palette.STANDARD.ofLayer("areas"), "30"))
                .end();
        xml.end();
    }

    private static void writeLine(XmlOut xml, String id, String colour, String opacity, String width)
            throws IOException {
        xml.start("Style", "id", id);
        xml.start("LineStyle")
                .element("color", colour(colour, opacity))
                .element("width", width)
                .end();
        writeBalloon(xml);
        xml.end();
    }

    private static void writePoint(XmlOut xml, String id, String colour, @Nullable String icon) throws IOException {
        xml.start("Style", "id", id);
        xml.start("IconStyle").element("color", colour(colour, "ff"));
        xml.element("scale", icon == null ? "0.9" : "0.5");
        if (icon != null) {
            xml.start("Icon").element("href", icon).end();
        }
        xml.end();
        xml.start("LabelStyle").element("scale", "0.9").end();
        xml.start("LineStyle")
                .element("color", colour(Palette.STANDARD.ofLayer("areas"), "cc"))
                .element("width", "1.5")
                .end();
        xml.start("PolyStyle")
                .element("color", colour(Palette.STANDARD.ofLayer("areas"), "30"))
                .end();
        writeBalloon(xml);
        xml.end();
    }

    /** Only the description: no links for directions, which do not fit a shipment's leg. */
    private static void writeBalloon(XmlOut xml) throws IOException {
        xml.start("BalloonStyle")
                .element("text", "<h3>$[name]</h3>$[description]")
                .end();
    }

    /** KML writes colours backwards: opacity, blue, green, red. */
    private static String colour(String rgb, String opacity) {
        return opacity + rgb.substring(5, 7) + rgb.substring(3, 5) + rgb.substring(1, 3);
    }
}

package dev.waybill.export.kml;

import dev.waybill.export.file.XmlOut;
import dev.waybill.export.file.Zip;
import dev.waybill.export.layer.JourneyLayers;
import dev.waybill.export.layer.Layer;
import dev.waybill.export.layer.LayerFeature;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a journey as KML 2.2 (OGC 07-147r2): a folder a layer, styles, time spans, descriptions with sources, lines
 * that follow the ground.
 *
 * <p>Each feature carries its attributes twice: as lines of its description, for people, and as extended data, for
 * programs. All text is escaped for HTML and then for XML. KMZ is the same with the marker's picture inside; plain KML
 * uses the viewer's own marker, so neither asks a server for anything.
 */
public final class KmlWriter {

    private static final String DOT = "images/dot.png";

    private final KmlGeometry geometries;

    /**
     * A writer.
     *
     * @param decimals of a degree, 0 to 15
     */
    public KmlWriter(int decimals) {
        this.geometries = new KmlGeometry(decimals);
    }

    /** Writes the KML document; the stream stays open. */
    public void writeKml(JourneyLayers layers, OutputStream out) throws IOException {
        write(layers, out, null);
    }

    /** Writes the KMZ archive; the stream stays open. */
    public void writeKmz(JourneyLayers layers, OutputStream out) throws IOException {
        Zip.write(
                List.of(
                        new Zip.Entry("doc.kml", inside -> write(layers, inside, DOT)),
                        new Zip.Entry(DOT, KmlWriter::copyDot)),
                out);
    }

    private static void copyDot(OutputStream out) throws IOException {
        try (InputStream dot = KmlWriter.class.getResourceAsStream("dot.png")) {
            if (dot == null) {
                throw new IllegalStateException("the program lacks its marker");
            }
            dot.transferTo(out);
        }
    }

    private void write(JourneyLayers layers, OutputStream out, @Nullable String icon) throws IOException {
        XmlOut xml = new XmlOut(out);
        xml.start("kml", "xmlns", "http://www.opengis.net/kml/2.2");
        xml.start("Document");
        xml.element("name", layers.title());
        xml.element("open", "1");
        xml.element("description", KmlDescription.ofJourney(layers));
        KmlStyles.write(xml, icon);
        for (Layer layer : List.of(
                layers.legs(), layers.places(), layers.events(), layers.claims(), layers.areas(), layers.sources())) {
            writeFolder(xml, layers, layer);
        }
        xml.end().end();
    }

    private void writeFolder(XmlOut xml, JourneyLayers layers, Layer layer) throws IOException {
        xml.start("Folder");
        xml.element("name", layer.title());
        xml.element("open", layer == layers.legs() ? "1" : "0");
        xml.element("description", XmlOut.escape(layer.description(), false));
        for (LayerFeature feature : layer.features()) {
            writePlacemark(xml, layers, layer, feature);
        }
        xml.end();
    }

    private void writePlacemark(XmlOut xml, JourneyLayers layers, Layer layer, LayerFeature feature) throws IOException {
        xml.start("Placemark");
        xml.element("name", nameOf(layer, feature));
        // Claims stand where places stand already; they are there to be switched on.
        xml.element("visibility", layer == layers.claims() ? "0" : "1");
        xml.empty("Snippet", "maxLines", "0");
        xml.element("description", KmlDescription.ofFeature(layers, layer, feature));
        writeTime(xml, layer, feature);
        xml.element("styleUrl", "#" + KmlStyles.idOf(layer, feature));
        xml.start("ExtendedData");
        for (int i = 0; i < layer.columns().size(); i++) {
            Object value = feature.values().get(i);
            if (value != null) {
                xml.start("Data", "name", layer.columns().get(i).name());
                xml.element("displayName", layer.columns().get(i).alias());
                xml.element("value", value.toString());
                xml.end();
            }
        }
        xml.end();
        if (feature.geometry() != null) {
            geometries.write(xml, feature.geometry());
        }
        xml.end();
    }

    private static void writeTime(XmlOut xml, Layer layer, LayerFeature feature) throws IOException {
        String from = layer.text(feature, "date_from");
        if (!from.isEmpty()) {
            xml.start("TimeSpan");
            xml.element("begin", from);
            xml.element("end", layer.text(feature, "date_to"));
            xml.end();
        }
    }

    private static String nameOf(Layer layer, LayerFeature feature) {
        String name = layer.text(feature, "name");
        String title = layer.text(feature, "title");
        String number = layer.text(feature, "number");
        String by = layer.text(feature, "by");
        if (!number.isEmpty()) {
            return number + ". " + title;
        }
        if (!by.isEmpty()) {
            return by + ": " + layer.text(feature, "says");
        }
        return title.isEmpty() ? name : title;
    }
}

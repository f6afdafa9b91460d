package dev.waybill.export.qgis;

import dev.waybill.export.file.XmlOut;
import dev.waybill.words.Wording;
import java.io.IOException;
import java.util.List;

/** Writes the list of layers that QGIS shows, and the one that a legend shows. */
final class LayerTree {

    private LayerTree() {}

    /** The project's own tree: the journey above the base map, the table of sources last. */
    static void write(
            XmlOut xml,
            Wording words,
            List<ProjectLayer> journey,
            List<ProjectLayer> ground,
            ProjectLayer sources)
            throws IOException {
        xml.start("layer-tree-group");
        writeGroup(xml, words.say("layers.journey"), journey, true);
        if (!ground.isEmpty()) {
            writeGroup(xml, words.say("layers.ground"), ground, false);
        }
        writeLayer(xml, sources, false);
        xml.end();
    }

    /** A legend's tree: each layer's rules without its heading, which would say the same again. */
    static void writeLegend(XmlOut xml, List<ProjectLayer> layers) throws IOException {
        xml.start("layer-tree-group");
        for (ProjectLayer layer : layers) {
            writeLayer(xml, layer, true);
        }
        xml.end();
    }

    private static void writeGroup(XmlOut xml, String name, List<ProjectLayer> layers, boolean expanded)
            throws IOException {
        xml.start("layer-tree-group", "name", name, "checked", "Qt::Checked", "expanded", expanded ? "1" : "0");
        for (ProjectLayer layer : layers) {
            writeLayer(xml, layer, false);
        }
        xml.end();
    }

    private static void writeLayer(XmlOut xml, ProjectLayer layer, boolean inLegend) throws IOException {
        xml.start(
                "layer-tree-layer",
                "id",
                layer.id(),
                "name",
                layer.layer().title(),
                "source",
                layer.source(),
                "providerKey",
                "ogr",
                "checked",
                layer.shown() ? "Qt::Checked" : "Qt::Unchecked",
                "expanded",
                "0");
        if (inLegend) {
            xml.start("customproperties").start("Option", "type", "Map");
            xml.empty("Option", "type", "QString", "name", "legend/title-style", "value", "hidden");
            xml.end().end();
        }
        xml.end();
    }
}

package dev.waybill.export.qgis;

import dev.waybill.export.file.XmlOut;
import dev.waybill.export.layer.ColumnText;
import dev.waybill.export.layer.JourneyLayers;
import dev.waybill.export.layer.Layer;
import dev.waybill.export.style.QgisStyle;
import dev.waybill.source.Licence;
import java.io.IOException;

/** Writes a layer of the project: where its data are, how it looks, what may be done with it. */
final class LayerXml {

    private final XmlOut xml;
    private final JourneyLayers journey;

    LayerXml(XmlOut xml, JourneyLayers journey) {
        this.xml = xml;
        this.journey = journey;
    }

    void write(ProjectLayer layer) throws IOException {
        boolean labelled = layer.style() != null && layer.style().label() != null;
        xml.start(
                "maplayer",
                "type",
                "vector",
                "geometry",
                geometry(layer.layer()),
                "styleCategories",
                "AllStyleCategories",
                "labelsEnabled",
                labelled ? "1" : "0",
                "hasScaleBasedVisibilityFlag",
                "0",
                "readOnly",
                "0",
                "simplifyDrawingHints",
                "1",
                "simplifyDrawingTol",
                "1",
                "simplifyLocal",
                "1");
        xml.element("id", layer.id());
        xml.element("datasource", layer.source());
        xml.element("layername", layer.layer().title());
        if (layer.layer().shapeKind() != Layer.ShapeKind.NONE) {
            xml.start("srs");
            Crs.writeWgs84(xml);
            xml.end();
        }
        writeMetadata(layer.layer());
        xml.element("provider", "ogr", "encoding", "UTF-8");
        xml.start("flags")
                .element("Identifiable", "1")
                .element("Removable", "1")
                .element("Searchable", "1");
        xml.end();
        QgisStyle.write(xml, layer.layer(), layer.style());
        xml.end();
    }

    private void writeMetadata(Layer layer) throws IOException {
        xml.start("resourceMetadata");
        xml.element("type", "dataset").element("title", layer.title()).element("abstract", layer.description());
        for (Licence licence : journey.journey().licences()) {
            xml.element("rights", ColumnText.clean(licence.attribution()));
        }
        for (Licence licence : journey.journey().licences()) {
            xml.element("license", ColumnText.clean(licence.dataset() + ": " + licence.licence()));
        }
        xml.end();
    }

    private static String geometry(Layer layer) {
        return switch (layer.shapeKind()) {
            case POINT, MULTI_POINT -> "Point";
            case MULTI_LINE -> "Line";
            case MULTI_POLYGON -> "Polygon";
            case NONE -> "No geometry";
        };
    }
}

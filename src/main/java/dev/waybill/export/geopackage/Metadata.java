package dev.waybill.export.geopackage;

import dev.waybill.export.file.XmlOut;
import dev.waybill.export.layer.ColumnText;
import dev.waybill.export.layer.JourneyLayers;
import dev.waybill.source.Licence;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** What the file is, from which data and under which licences, as Dublin Core. */
final class Metadata {

    private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";

    private Metadata() {}

    static void write(Database database, JourneyLayers layers, String lastChange) throws SQLException, IOException {
        database.insert("gpkg_metadata", List.of(1L, "dataset", DUBLIN_CORE, "text/xml", xml(layers)));
        database.insert("gpkg_metadata_reference", Arrays.asList("geopackage", null, null, null, lastChange, 1L, null));
    }

    private static String xml(JourneyLayers layers) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        XmlOut xml = new XmlOut(bytes);
        xml.start("metadata", "xmlns:dc", DUBLIN_CORE);
        xml.element("dc:title", layers.title());
        xml.element("dc:identifier", ColumnText.clean(layers.journey().id()));
        xml.element("dc:description", ColumnText.clean(layers.journey().summary()));
        xml.element("dc:creator", "Waybill");
        if (layers.journey().date() != null) {
            xml.element("dc:date", layers.journey().date().toString());
        }
        for (Licence licence : layers.journey().licences()) {
            xml.element(
                    "dc:rights",
                    ColumnText.clean(licence.dataset() + ": " + licence.attribution() + " (" + licence.licence() + ")"));
        }
        xml.element("dc:rights", layers.words().say("kml.how.to.read"));
        xml.end();
        return bytes.toString(StandardCharsets.UTF_8);
    }
}

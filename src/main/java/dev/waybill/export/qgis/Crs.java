package dev.waybill.export.qgis;

import dev.waybill.export.file.XmlOut;
import java.io.IOException;

/** Coordinate reference systems in QGIS' XML. */
final class Crs {

    private Crs() {}

    /** Longitude and latitude on WGS 84. */
    static void writeWgs84(XmlOut xml) throws IOException {
        xml.start("spatialrefsys");
        xml.element("proj4", "+proj=longlat +datum=WGS84 +no_defs");
        xml.element("srsid", "3452").element("srid", "4326").element("authid", "EPSG:4326");
        xml.element("description", "WGS 84").element("projectionacronym", "longlat");
        xml.element("ellipsoidacronym", "EPSG:7030").element("geographicflag", "true");
        xml.end();
    }

    /** A projection of our own, by its well-known text. */
    static void write(XmlOut xml, String wkt) throws IOException {
        xml.start("spatialrefsys");
        xml.element("wkt", wkt);
        xml.element("srsid", "0").element("srid", "0").element("authid", "");
        xml.element("description", "The map's projection").element("geographicflag", "false");
        xml.end();
    }
}

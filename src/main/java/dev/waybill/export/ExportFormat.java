package dev.waybill.export;

import java.util.Locale;

/** A kind of file that a journey can be written as. */
public enum ExportFormat {
    /** {@code journey.json}: all of it, for programs. */
    JSON,
    /** {@code legs.geojson}, {@code places.geojson}, {@code events.geojson}, {@code claims.geojson}. */
    GEOJSON,
    /** The same four layers with one feature a line, {@code legs.geojsonl} and so on. */
    GEOJSONL,
    /** {@code legs.fgb}, {@code places.fgb}, {@code events.fgb}, {@code claims.fgb}, {@code areas.fgb}: FlatGeobuf. */
    FGB,
    /** {@code journey.gpkg}: layers, sources, styles and base map for GIS programs. */
    GEOPACKAGE,
    /** {@code journey.qgz}: a QGIS project that shows the GeoPackage beside it; needs a base map and a page. */
    QGIS,
    /** {@code journey.kml}, for Google Earth. */
    KML,
    /** {@code journey.kmz}, the same in one packed file. */
    KMZ,
    /** {@code legs.csv}, {@code claims.csv}, and the same for spreadsheets as {@code legs-spreadsheet.csv}. */
    CSV,
    /** {@code report.md}. */
    REPORT;

    /** As users write it: lower case, words joined by hyphens. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

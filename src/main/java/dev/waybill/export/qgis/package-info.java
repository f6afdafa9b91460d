/**
 * A QGIS project beside the GeoPackage: layers in order with styles and labels, the map's projection, a print layout,
 * bookmarks and time settings.
 *
 * <p>It writes the XML that QGIS 3.22 and later read; what is left out takes QGIS' own default. Start reading at {@link
 * dev.waybill.export.qgis.QgisProjectWriter}.
 */
@NullMarked
package dev.waybill.export.qgis;

import org.jspecify.annotations.NullMarked;

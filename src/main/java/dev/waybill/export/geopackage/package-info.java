/**
 * The journey as a GeoPackage (OGC 12-128r18, version 1.3): layers with types, aliases, units, domains, spatial index,
 * relations, styles and licences in one file.
 *
 * <p>Start reading at {@link dev.waybill.export.geopackage.GeoPackageWriter}.
 */
@NullMarked
package dev.waybill.export.geopackage;

import org.jspecify.annotations.NullMarked;

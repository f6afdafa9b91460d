/**
 * Files for other programs: what a journey becomes in QGIS, Google Earth, a spreadsheet, a program or a report.
 *
 * <p>{@link dev.waybill.export.Exports} is the way in. All formats draw on the same six tables, made once in {@link
 * dev.waybill.export.layer}, so that a column has one name, one unit and one value everywhere. What this package is
 * not: it decides nothing about places, paths or sources; it writes down what the journey says. Every file is written
 * beside its name and then renamed (see {@link dev.waybill.export.file}), and holds the same bytes for the same
 * journey.
 */
@NullMarked
package dev.waybill.export;

import org.jspecify.annotations.NullMarked;

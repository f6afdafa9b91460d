/**
 * Layers as comma-separated values: one form that is exact, one that spreadsheets cannot misread.
 *
 * <p>Start reading at {@link dev.waybill.export.csv.CsvWriter}.
 */
@NullMarked
package dev.waybill.export.csv;

import org.jspecify.annotations.NullMarked;

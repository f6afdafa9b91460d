/**
 * Places, their names in every script, and the geocoder that finds which place a report means.
 *
 * <p>What this package is not: it knows no dossier and no route. Ambiguity is a result here, not an error. Start
 * reading at {@link dev.waybill.gazetteer.Geocoder}.
 */
@NullMarked
package dev.waybill.gazetteer;

import org.jspecify.annotations.NullMarked;

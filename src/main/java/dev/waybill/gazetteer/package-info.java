/**
 * Places, their names in every script, and the geocoder that finds which place a report means.
 *
 * <p>An answer is made in steps, a package each: {@code query} reads the text, {@code name} makes keys, {@code index} holds
 * them, {@code match} finds places, {@code area} knows shapes, {@code judge} weighs, {@code geocode} puts them together.
 *
 * <p>What this package is not: it knows no dossier and no route. Ambiguity is a result here, not an error. Start
 * reading at {@link dev.waybill.gazetteer.Geocoder}.
 */
@NullMarked
package dev.waybill.gazetteer;

import org.jspecify.annotations.NullMarked;

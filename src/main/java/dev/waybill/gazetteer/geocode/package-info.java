/**
 * The geocoder that puts the steps together: reading, matching, judging, and a user's own places.
 *
 * <p>What this package is not: it holds no rule of any step. Start reading at
 * {@link dev.waybill.gazetteer.geocode.IndexedGeocoder}.
 */
@NullMarked
package dev.waybill.gazetteer.geocode;

import org.jspecify.annotations.NullMarked;

package dev.waybill.routing.rail.search;

import java.util.Set;

/** Between which countries goods pass customs. */
final class CustomsBorders {

    /** The Eurasian Economic Union: one customs territory; the Trans-Siberian itself passes Petropavl in Kazakhstan. */
    private static final Set<String> EURASIAN_UNION = Set.of("AM", "BY", "KG", "KZ", "RU");

    private CustomsBorders() {}

    /** Whether customs lie between two countries, by ISO code; unknown countries (empty) have none. */
    static boolean isBetween(String country, String other) {
        boolean oneUnion = EURASIAN_UNION.contains(country) && EURASIAN_UNION.contains(other);
        return !country.equals(other) && !country.isEmpty() && !other.isEmpty() && !oneUnion;
    }
}

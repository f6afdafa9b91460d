package dev.waybill.gazetteer.query;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One way to read a written name: what is the name proper, and what the words around it say.
 *
 * @param name the name proper, as written
 * @param qualifiers what was taken off around it, without fillers
 * @param hints names after a comma or in brackets, which may be a country or region
 * @param taken how many words were taken off
 * @param ignored how many words of the text it leaves out without knowing what they say
 * @param cut whether a word was cut off that stood without a space, so that what is left has no ending
 */
public record Reading(
        String name, Set<Qualifier> qualifiers, List<String> hints, int taken, int ignored, boolean cut) {

    /** Copies the collections. */
    public Reading {
        qualifiers = Set.copyOf(qualifiers);
        hints = List.copyOf(hints);
    }

    /** A reading that has cut no word. */
    public Reading(String name, Set<Qualifier> qualifiers, List<String> hints, int taken, int ignored) {
        this(name, qualifiers, hints, taken, ignored, false);
    }

    /** The part of an area that is meant, if one is. */
    public Optional<Qualifier> findPart() {
        return qualifiers.stream().filter(Qualifier::isPart).sorted().findFirst();
    }

    /** What sort of thing is meant, if that is said. */
    public Optional<Qualifier> findSort() {
        return qualifiers.stream().filter(Qualifier::isSort).sorted().findFirst();
    }

    /** Tells whether something was said. */
    public boolean says(Qualifier qualifier) {
        return qualifiers.contains(qualifier);
    }
}

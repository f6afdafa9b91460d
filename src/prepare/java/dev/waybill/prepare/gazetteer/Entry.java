package dev.waybill.prepare.gazetteer;

import dev.waybill.gazetteer.index.Feature;
import dev.waybill.gazetteer.index.PlaceRow;
import java.util.Collection;
import java.util.List;

/**
 * A place on its way into the gazetteer.
 *
 * @param row what the file will say of it
 * @param alternates its other names, any script
 * @param shortForms its names without their generic word, which also mean other things ("Amur" of Amur Oblast)
 * @param codes its codes in lists of the world: ISO 3166, UN/LOCODE, IATA, ICAO
 */
record Entry(PlaceRow row, Collection<String> alternates, Collection<String> shortForms, Collection<String> codes) {

    private static final int HAMLET = 1_000;

    /** Copies the names. */
    Entry {
        alternates = List.copyOf(alternates);
        shortForms = List.copyOf(shortForms);
        codes = List.copyOf(codes);
    }

    /** An entry that has no codes. */
    Entry(PlaceRow row, Collection<String> alternates, Collection<String> shortForms) {
        this(row, alternates, shortForms, List.of());
    }

    /** An entry that has no short forms. */
    Entry(PlaceRow row, Collection<String> alternates) {
        this(row, alternates, List.of());
    }

    /** The same with codes; empty ones are passed over. */
    Entry withCodes(Collection<String> more) {
        return new Entry(row, alternates, shortForms, more.stream().filter(code -> !code.isBlank()).distinct().toList());
    }

    /** Whether it is a place of people, and of few or nobody knows how many. */
    boolean isHamlet() {
        return (row.feature() == Feature.TOWN || row.feature() == Feature.MINOR) && row.population() < HAMLET;
    }

    /**
     * How likely a report means this place rather than a namesake, before anything else is known; only the order
     * counts.
     */
    double importance() {
        double people = Math.log10(row.population() + 10.0);
        return switch (row.feature()) {
            case COUNTRY -> 12;
            case MACRO_REGION, SEA -> 9;
            case CAPITAL -> people + 3;
            case REGION -> 7;
            case COUNTY -> 4;
            case REGION_SEAT -> people + 1;
            case TOWN -> people;
            case MINOR -> people - 1;
            case STATION -> 3;
            case AIRPORT -> 3.5;
            case RIVER, STRAIT, CANAL -> 6;
            default -> 4.5;
        };
    }
}

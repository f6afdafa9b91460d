package dev.waybill.gazetteer.match;

import dev.waybill.gazetteer.index.Feature;
import dev.waybill.gazetteer.name.KeyOrigin;
import dev.waybill.gazetteer.name.Skeleton;

/**
 * How often reports mean a place, on the scale of the logarithm of a town's population: a cosmodrome without people is
 * as present in them as a city of a few hundred thousand.
 */
public final class Importance {

    /** A town of the tables of this project, which do not count people. */
    private static final double HAND_KEPT_TOWN = 4.6;

    private static final double[] PORT_OF_SIZE = {0, 4.2, 4.6, 5.2, 5.7};

    /** Some languages call a country as others call its capital: "Tunis". */
    private static final double FOREIGN_NAME_OF_COUNTRY = 6.9;

    private Importance() {}

    public static double of(NameMatch match) {
        double people = Math.log10(match.index().population(match.place()) + 300.0);
        return switch (match.feature()) {
            case COUNTRY -> match.cost() > 0 ? 5.8 : isForeignName(match) ? FOREIGN_NAME_OF_COUNTRY : 7.5;
            case MACRO_REGION -> 6.5;
            case SEA -> 6.8;
            case REGION -> 5.6;
            case STRAIT, CANAL -> 6.2;
            case RIVER, ISLAND -> 5.6;
            case SPACEPORT, NUCLEAR -> 5.8;
            case MILITARY, SHIPYARD, CROSSING, SITE -> isHandKept(match) ? 5.2 : 3.6;
            case COUNTY -> 4.4;
            case PORT -> ofPort(match);
            case AIRPORT -> isHandKept(match) ? 5.2 : 3.7;
            case STATION -> isHandKept(match) ? 5.0 : 3.6;
            case CAPITAL -> people + 0.7;
            case REGION_SEAT -> people + 0.4;
            case TOWN -> isHandKept(match) ? Math.max(people, HAND_KEPT_TOWN) : people;
            case MINOR -> people - 0.8;
        };
    }

    /** The table of ports says their sizes, 4 the largest, where other places have their people. */
    private static double ofPort(NameMatch match) {
        int size = match.index().population(match.place());
        return size > 0 ? PORT_OF_SIZE[Math.min(size, PORT_OF_SIZE.length - 1)] : isHandKept(match) ? 5.3 : 4.6;
    }

    private static boolean isForeignName(NameMatch match) {
        return match.origin() != KeyOrigin.NAME && Skeleton.exists(match.key());
    }

    /** Someone found the place worth a row of its own. */
    private static boolean isHandKept(NameMatch match) {
        return match.index().isHandKept(match.place());
    }
}

package dev.waybill.gazetteer.match;

import dev.waybill.gazetteer.Place;
import dev.waybill.gazetteer.PlaceKind;
import dev.waybill.gazetteer.index.Feature;
import dev.waybill.gazetteer.index.PlaceRow;
import dev.waybill.gazetteer.query.Qualifier;
import java.util.EnumSet;
import java.util.Set;

/** Which sorts of places answer to which words. */
public final class Sorts {

    private static final Set<Feature> INSTALLATIONS = EnumSet.of(
            Feature.AIRPORT, Feature.SPACEPORT, Feature.MILITARY, Feature.NUCLEAR, Feature.SHIPYARD, Feature.CROSSING,
            Feature.SITE);

    private Sorts() {}

    /** The place that callers see. */
    public static Place place(PlaceRow row) {
        return new Place(row.id(), row.name(), row.nativeName(), row.position(), kindOf(row.feature()),
                row.country(), row.region(), row.feature() == Feature.PORT ? 0 : row.population(), row.origin());
    }

    /** Which kind callers see. */
    public static PlaceKind kindOf(Feature feature) {
        return switch (feature) {
            case CAPITAL, REGION_SEAT, TOWN, MINOR -> PlaceKind.CITY;
            case PORT -> PlaceKind.PORT;
            case STATION -> PlaceKind.STATION;
            case SEA, STRAIT, RIVER, CANAL -> PlaceKind.SEA;
            case REGION, MACRO_REGION, ISLAND, COUNTY -> PlaceKind.REGION;
            case COUNTRY -> PlaceKind.COUNTRY;
            default -> PlaceKind.SITE;
        };
    }

    public static Fit fit(PlaceKind wanted, Feature feature) {
        if (kindOf(feature) == wanted) {
            return Fit.FITS;
        }
        boolean townFor = feature.isSettlement() && wanted != PlaceKind.COUNTRY && wanted != PlaceKind.SEA;
        return townFor && wanted != PlaceKind.REGION ? Fit.NEIGHBOUR : Fit.DIFFERS;
    }

    public static Fit fit(Qualifier wanted, Feature feature) {
        boolean fits = switch (wanted) {
            case PORT -> feature == Feature.PORT;
            case STATION -> feature == Feature.STATION;
            case AIRPORT -> feature == Feature.AIRPORT;
            case SPACEPORT -> feature == Feature.SPACEPORT;
            case MILITARY -> feature == Feature.MILITARY;
            case NUCLEAR -> feature == Feature.NUCLEAR;
            case SHIPYARD -> feature == Feature.SHIPYARD;
            case CROSSING -> feature == Feature.CROSSING;
            case STRAIT -> feature == Feature.STRAIT || feature == Feature.CANAL;
            case RIVER -> feature == Feature.RIVER;
            case ISLAND -> feature == Feature.ISLAND;
            case SITE -> feature == Feature.PORT || INSTALLATIONS.contains(feature) && feature != Feature.AIRPORT;
            case CITY -> feature.isSettlement();
            case REGION -> feature == Feature.REGION || feature == Feature.COUNTY || feature == Feature.MACRO_REGION || feature == Feature.ISLAND;
            default -> false;
        };
        if (fits) {
            return Fit.FITS;
        }
        boolean oneInstallation = INSTALLATIONS.contains(feature) && isInstallation(wanted);
        boolean town = feature.isSettlement() && wanted != Qualifier.STRAIT && wanted != Qualifier.RIVER
                && wanted != Qualifier.REGION;
        boolean onIsland = wanted == Qualifier.ISLAND && feature.compareTo(Feature.SEA) < 0 || wanted == Qualifier.ISLAND
                && (feature == Feature.REGION || feature == Feature.MACRO_REGION);
        boolean borderStation = wanted == Qualifier.CROSSING && feature == Feature.STATION;
        return town || oneInstallation || onIsland || borderStation ? Fit.NEIGHBOUR : Fit.DIFFERS;
    }

    /** Tells whether a word names a single installation, which a town of that name is not. */
    public static boolean isInstallation(Qualifier wanted) {
        return wanted == Qualifier.AIRPORT || wanted == Qualifier.SPACEPORT || wanted == Qualifier.MILITARY
                || wanted == Qualifier.NUCLEAR || wanted == Qualifier.SHIPYARD || wanted == Qualifier.CROSSING;
    }
}

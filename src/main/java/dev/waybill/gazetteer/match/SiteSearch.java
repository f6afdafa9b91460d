package dev.waybill.gazetteer.match;

import dev.waybill.gazetteer.index.Feature;
import dev.waybill.gazetteer.index.GazetteerIndex;
import dev.waybill.gazetteer.name.KeyDerivation;
import dev.waybill.gazetteer.name.KeyOrigin;
import dev.waybill.gazetteer.name.NameKey;
import dev.waybill.gazetteer.query.Qualifier;
import dev.waybill.gazetteer.query.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Installations called after a place, whatever the language of the word for their sort: "Kernkraftwerk Saporischschja" is
 * the Zaporizhzhia Nuclear Power Plant, because Saporischschja is Zaporizhzhia and a plant near it is called so.
 */
public final class SiteSearch {

    private static final int MOST_KEYS = 200;
    private static final int MOST_TOWNS = 3;
    private static final int SHORTEST_START = 4;

    /** Two spellings of a town differ near their ends. */
    private static final int ENDING = 3;

    private static final double NEAR_METRES = 150_000;

    private SiteSearch() {}

    /** Installations whose names start with a reading's name, or with the name of a town it means and lie near the town. */
    public static List<NameMatch> find(GazetteerIndex index, List<Reading> readings, List<NameMatch> known) {
        List<NameMatch> sites = new ArrayList<>();
        for (Reading reading : readings) {
            if (reading.findSort().filter(Sorts::isInstallation).isPresent()) {
                addNamed(sites, index, reading, NameKey.of(reading.name()), null);
                KeyDerivation.listLatinKeys(reading.name()).forEach(key -> addNamed(sites, index, reading, key, null));
                known.stream()
                        .filter(match -> match.reading().equals(reading) && match.feature().isSettlement())
                        .sorted(Comparator.comparingInt((NameMatch match) -> match.cost())
                                .thenComparingDouble(match -> -Importance.of(match)))
                        .limit(MOST_TOWNS)
                        .forEach(town -> addNamed(sites, index, reading, start(town), town));
            }
        }
        return sites;
    }

    private static String start(NameMatch town) {
        String key = NameKey.of(town.index().name(town.place()));
        return key.substring(0, Math.min(key.length(), Math.max(SHORTEST_START, key.length() - ENDING)));
    }

    private static void addNamed(List<NameMatch> sites, GazetteerIndex index, Reading reading, String start, @Nullable NameMatch town) {
        if (start.length() < SHORTEST_START) {
            return;
        }
        Qualifier sort = reading.findSort().orElseThrow();
        for (int key : index.listKeysFrom(start, MOST_KEYS)) {
            for (int use : index.uses(key)) {
                int place = GazetteerIndex.placeOf(use);
                boolean known = index.isHandKept(place) || index.feature(place) == Feature.AIRPORT;
                boolean fits = known && Sorts.fit(sort, index.feature(place)) == Fit.FITS;
                if (fits && (town == null || index.position(place).distanceMetresTo(index.position(town.place())) < NEAR_METRES)) {
                    sites.add(new NameMatch(index, place, reading, index.key(key), KeyOrigin.SHORTENED, false, 0));
                }
            }
        }
    }
}

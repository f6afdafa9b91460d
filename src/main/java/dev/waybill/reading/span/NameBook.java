package dev.waybill.reading.span;

import dev.waybill.gazetteer.index.Feature;
import dev.waybill.gazetteer.index.GazetteerIndex;
import dev.waybill.gazetteer.name.Inflection;
import dev.waybill.gazetteer.name.KeyOrigin;
import dev.waybill.gazetteer.name.NameKey;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells of a text whether the gazetteer has a place of that name, by equal keys alone.
 *
 * <p>A binary search each, less than a microsecond; what was looked up last is kept, in bounded number. Not safe for
 * use by several threads: each has its own.
 */
public final class NameBook {

    /**
     * The most important place of a name.
     *
     * @param importance how often reports mean it, on the scale of the logarithm of a town's population
     * @param feature what it is
     * @param country ISO 3166-1 alpha-2, empty on the high seas
     * @param inflected whether an ending was exchanged to find it
     * @param handKept whether the place has a row of its own in a table of this project
     */
    public record Sight(double importance, Feature feature, String country, boolean inflected, boolean handKept) {}

    private static final int MOST_KEPT = 20_000;

    private final GazetteerIndex index;
    private final Map<String, Optional<Sight>> known = new LinkedHashMap<>(1024, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<Sight>> eldest) {
            return size() > MOST_KEPT;
        }
    };

    private NameBook(GazetteerIndex index) {
        this.index = index;
    }

    /**
     * Opens the names of a folder of Waybill's data.
     *
     * @param folder {@code geodata/gazetteer}
     */
    public static NameBook open(Path folder) throws IOException {
        return new NameBook(GazetteerIndex.open(folder.resolve("gazetteer.wbg")));
    }

    /**
     * Looks a name up as written.
     *
     * @param endings how it may be inflected: empty (not at all), {@code gazetteer} (by the gazetteer's rules), or the
     *     endings that may be taken off, separated by blanks
     */
    public Optional<Sight> find(String name, String endings) {
        Optional<Sight> sight = known.get(name);
        if (sight == null) {
            sight = look(name, endings);
            known.put(name, sight);
        }
        return sight;
    }

    private Optional<Sight> look(String name, String endings) {
        String key = NameKey.of(name);
        if (key.length() < 2) {
            return Optional.empty();
        }
        Optional<Sight> equal = best(key, false);
        if (equal.isPresent() || endings.isEmpty()) {
            return equal;
        }
        if (endings.equals("gazetteer")) {
            List<String> forms = Inflection.listBaseForms(key);
            Optional<Sight> found = bestOf(forms);
            String[] words = name.split("[ -]");
            return found.isEmpty() && words.length == 2 ? bestOf(Inflection.listBaseForms(words)) : found;
        }
        for (String ending : endings.split(" ")) {
            if (key.endsWith(ending) && key.length() > ending.length() + 2) {
                Optional<Sight> found = best(key.substring(0, key.length() - ending.length()), true);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Sight> bestOf(List<String> forms) {
        Optional<Sight> best = Optional.empty();
        for (String form : forms) {
            Optional<Sight> found = best(form, true);
            if (found.isPresent() && (best.isEmpty() || found.get().importance() > best.get().importance())) {
                best = found;
            }
        }
        return best;
    }

    private Optional<Sight> best(String key, boolean inflected) {
        int number = index.findKey(key);
        if (number == GazetteerIndex.ABSENT) {
            return Optional.empty();
        }
        int bestPlace = -1;
        double most = 0;
        for (int use : index.uses(number)) {
            int place = GazetteerIndex.placeOf(use);
            double importance = importance(place, GazetteerIndex.originOf(use));
            if (bestPlace < 0 || importance > most) {
                bestPlace = place;
                most = importance;
            }
        }
        return Optional.of(new Sight(most, index.feature(bestPlace), index.country(bestPlace), inflected, index.isHandKept(bestPlace)));
    }

    /** The gazetteer's own scale, with less for spellings made by rule. */
    private double importance(int place, KeyOrigin origin) {
        double people = Math.log10(index.population(place) + 300.0);
        boolean kept = index.isHandKept(place);
        double importance = switch (index.feature(place)) {
            case COUNTRY -> 7.5;
            case SEA -> 6.8;
            case MACRO_REGION, STRAIT, CANAL -> 6.3;
            case REGION, COUNTY -> 5.6;
            case RIVER, ISLAND, SPACEPORT, NUCLEAR -> 5.6;
            case MILITARY, SHIPYARD, CROSSING, SITE, AIRPORT -> kept ? 5.2 : 3.4;
            case PORT -> kept ? 5.3 : 4.6;
            case STATION -> kept ? 5.0 : 3.2;
            case CAPITAL -> people + 0.7;
            case REGION_SEAT -> people + 0.4;
            case TOWN -> kept ? Math.max(people, 4.6) : people;
            case MINOR -> people - 0.8;
        };
        boolean made = origin.isTransliteration() || origin == KeyOrigin.SHORTENED || origin == KeyOrigin.WITHOUT_ARTICLE;
        return made ? importance - 0.8 : importance;
    }
}

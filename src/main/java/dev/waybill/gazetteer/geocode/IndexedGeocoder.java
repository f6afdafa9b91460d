package dev.waybill.gazetteer.geocode;

import dev.waybill.gazetteer.Candidate;
import dev.waybill.gazetteer.Doubt;
import dev.waybill.gazetteer.Geocoder;
import dev.waybill.gazetteer.Place;
import dev.waybill.gazetteer.PlaceQuery;
import dev.waybill.gazetteer.Resolution;
import dev.waybill.gazetteer.Surroundings;
import dev.waybill.gazetteer.area.AreaParts;
import dev.waybill.gazetteer.area.AreaShapes;
import dev.waybill.gazetteer.area.Harbours;
import dev.waybill.gazetteer.area.ReverseSearch;
import dev.waybill.gazetteer.area.Seaside;
import dev.waybill.gazetteer.index.Feature;
import dev.waybill.gazetteer.index.GazetteerIndex;
import dev.waybill.gazetteer.index.PlaceRow;
import dev.waybill.gazetteer.judge.Candidates;
import dev.waybill.gazetteer.judge.JourneySolver;
import dev.waybill.gazetteer.judge.Judge;
import dev.waybill.gazetteer.judge.Opinion;
import dev.waybill.gazetteer.judge.TextHints;
import dev.waybill.gazetteer.judge.Verdict;
import dev.waybill.gazetteer.match.Fit;
import dev.waybill.gazetteer.match.Importance;
import dev.waybill.gazetteer.match.NameMatch;
import dev.waybill.gazetteer.match.NameSearch;
import dev.waybill.gazetteer.match.SiteSearch;
import dev.waybill.gazetteer.match.Sorts;
import dev.waybill.gazetteer.name.KeyOrigin;
import dev.waybill.gazetteer.query.Qualifier;
import dev.waybill.gazetteer.query.QueryReader;
import dev.waybill.gazetteer.query.Reading;
import dev.waybill.geo.LonLat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;

/**
 * The geocoder over the gazetteer's mapped file.
 *
 * <p>A text is read in every way its words allow, each reading looked up by equal keys and, where that leads nowhere
 * that fits, by names spelt alike; the places found are judged and ranked. Nothing is kept between queries.
 */
public final class IndexedGeocoder implements Geocoder {

    /** The longest place names of the world have less than 200 letters. */
    private static final int LONGEST_NAME = 500;

    /** What is left of a text once words are taken off it, and is less known than this, may be a misspelt whole: "Panma City". */
    private static final double WELL_KNOWN = 4.8;

    private final List<GazetteerIndex> indexes;
    private final Seaside seaside;
    private final AreaShapes shapes;
    private final AreaParts parts;
    private final Harbours harbours;

    private IndexedGeocoder(List<GazetteerIndex> indexes, AreaShapes shapes) {
        this.shapes = shapes;
        this.harbours = new Harbours(shapes);
        this.parts = new AreaParts(shapes);
        this.indexes = List.copyOf(indexes);
        this.seaside = new Seaside(this.indexes);
    }

    /**
     * Opens the gazetteer of a folder of Waybill's data.
     *
     * @param folder {@code geodata/gazetteer}
     * @throws IOException if the file is missing or not a gazetteer
     */
    public static IndexedGeocoder open(Path folder) throws IOException {
        return new IndexedGeocoder(
                List.of(GazetteerIndex.open(folder.resolve("gazetteer.wbg"))),
                new AreaShapes(folder.resolve("areas.wbv")));
    }

    /**
     * The same geocoder with a user's own places, which take precedence.
     *
     * @param file CSV or GeoJSON, see the documentation of the gazetteer
     * @throws dev.waybill.source.InputException if the file is missing or has a bad row
     * @throws IOException if it cannot be read
     */
    public IndexedGeocoder withPlacesOf(Path file) throws IOException {
        List<GazetteerIndex> all = new ArrayList<>(List.of(UserPlaces.read(file)));
        all.addAll(indexes);
        return new IndexedGeocoder(all, shapes);
    }

    /**
     * The same geocoder with an imported gazetteer beside its own.
     *
     * @param folder of the gazetteer's indexes, as {@code gazetteer import} makes it
     * @throws IOException if one cannot be opened
     */
    public IndexedGeocoder withImported(Path folder) throws IOException {
        List<GazetteerIndex> all = new ArrayList<>(indexes);
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".wbg")).sorted().toList()) {
                all.add(GazetteerIndex.open(file));
            }
        }
        return new IndexedGeocoder(all, shapes);
    }

    @Override
    public Resolution resolve(PlaceQuery query) {
        Optional<Resolution> given = GivenPlaces.find(query, this::findRow);
        if (given.isPresent()) {
            return given.get();
        }
        return isNoName(query)
                ? new Resolution.Unresolved(query, List.of(), new Doubt.NoName())
                : opinion(query, false, false).resolution(query);
    }

    /** Whether a text is too long, or has hidden marks that show its letters in another order than they stand in. */
    private static boolean isNoName(PlaceQuery query) {
        return query.text().length() > LONGEST_NAME || query.text().chars().anyMatch(c -> c == 0x202D || c == 0x202E);
    }

    private Opinion opinion(PlaceQuery query, boolean inJourney, boolean maybeMisspelt) {
        if (isNoName(query)) {
            return new Opinion(List.of(), 0, false, (verdict, confidence) -> Candidates.of(verdict, confidence, parts));
        }
        List<Reading> readings = QueryReader.read(query.text());
        TextHints hints = TextHints.read(indexes, shapes, query, readings);
        Set<String> countries = hints.countries();
        Set<Qualifier> sorts = sortsOf(readings.stream());
        Set<Qualifier> said = sortsOf(readings.stream().filter(reading -> query.text().contains(reading.name())));
        Judge judge = new Judge(query, hints, sorts, seaside);
        Predicate<NameMatch> fits = match -> !match.inflected()
                && (match.reading().taken() == 0 || Importance.of(match) > WELL_KNOWN)
                && (match.origin() != KeyOrigin.SHORTENED || match.feature() != Feature.REGION || sorts.contains(Qualifier.REGION))
                && (countries.isEmpty() || countries.contains(match.country()))
                && (said.isEmpty() || said.stream().anyMatch(sort -> Sorts.fit(sort, match.feature()) == Fit.FITS));
        double none = judge.scoreOfNone(query.text(), readings, inJourney);
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        for (GazetteerIndex index : indexes) {
            List<NameMatch> matches = listMatches(index, readings, maybeMisspelt ? match -> false : fits);
            matches.forEach(match -> keepBest(verdicts, judge.judge(match)));
        }
        if (verdicts.values().stream().noneMatch(verdict -> verdict.score() > none)) {
            indexes.forEach(index -> QueryReader.readParts(query.text()).forEach(reading ->
                    NameSearch.findEqual(index, reading).forEach(match -> keepBest(verdicts, judge.judge(match)))));
        }
        return new Opinion(List.copyOf(verdicts.values()), none, !countries.isEmpty(),
                (verdict, confidence) -> Candidates.of(verdict, confidence, query, harbours, parts));
    }

    private static Set<Qualifier> sortsOf(Stream<Reading> readings) {
        return readings.flatMap(reading -> reading.findSort().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Qualifier.class)));
    }

    private void keepBest(Map<String, Verdict> verdicts, Verdict verdict) {
        NameMatch match = verdict.match();
        verdicts.merge(indexes.indexOf(match.index()) + ":" + match.place(), verdict, (a, b) -> a.score() >= b.score() ? a : b);
    }

    @Override
    public List<Resolution> resolveTogether(List<PlaceQuery> queries, List<Link> links) {
        Map<PlaceQuery, Opinion> known = new HashMap<>();
        List<Opinion> opinions = queries.stream()
                .map(query -> known.computeIfAbsent(query.withLimit(1), q -> opinion(q, true, false)))
                .toList();
        List<Resolution> solved = new JourneySolver(queries, opinions, links).solve(query -> opinion(query, true, true));
        return solved.stream()
                .map(resolution -> GivenPlaces.find(resolution.query(), this::findRow).orElse(resolution))
                .toList();
    }

    /**
     * Places with an equal name; if none fits, those with a name spelt alike too.
     *
     * @param fits whether a match is so good that misspellings need not be thought of
     */
    private static List<NameMatch> listMatches(GazetteerIndex index, List<Reading> readings, Predicate<NameMatch> fits) {
        List<NameMatch> matches = new ArrayList<>();
        readings.forEach(reading -> matches.addAll(NameSearch.findEqual(index, reading)));
        if (matches.stream().noneMatch(fits)) {
            matches.addAll(NameSearch.findAlike(index, readings));
            matches.addAll(SiteSearch.find(index, readings, matches));
        }
        return matches;
    }

    @Override
    public Optional<Place> findById(String id) {
        return findRow(id).map(Sorts::place);
    }

    private Optional<PlaceRow> findRow(String id) {
        String whole = id.contains("#") ? id.substring(0, id.indexOf('#')) : id;
        for (GazetteerIndex index : indexes) {
            int place = index.findPlace(whole);
            if (place != GazetteerIndex.ABSENT) {
                return whole.equals(id) ? Optional.of(index.place(place)) : findPart(index, place, id.substring(whole.length() + 1));
            }
        }
        return Optional.empty();
    }

    private Optional<PlaceRow> findPart(GazetteerIndex index, int place, String suffix) {
        return suffix.equals(Harbours.SUFFIX) ? harbours.find(index.place(place)) : Optional.of(parts.find(index, place, suffix));
    }

    @Override
    public Surroundings reverse(LonLat position, int limit) {
        return new ReverseSearch(indexes, shapes).around(position, limit);
    }

    @Override
    public Optional<Geometry> findArea(String placeId) {
        int sign = placeId.indexOf('#');
        if (sign < 0) {
            return shapes.find(placeId);
        }
        String whole = placeId.substring(0, sign);
        return indexes.stream()
                .filter(index -> index.findPlace(whole) != GazetteerIndex.ABSENT)
                .findFirst()
                .flatMap(index -> parts.areaOf(index, index.findPlace(whole), placeId.substring(sign + 1)));
    }

    @Override
    public OptionalDouble distanceToCountryMetres(LonLat position, String countryCode) {
        return shapes.distanceMetres(position, countryCode);
    }
}

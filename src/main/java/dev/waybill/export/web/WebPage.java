package dev.waybill.export.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.waybill.geo.GeoLine;
import dev.waybill.geo.LonLat;
import dev.waybill.journey.Journey;
import dev.waybill.journey.Leg;
import dev.waybill.journey.ResolvedPlace;
import dev.waybill.map.basemap.AreaName;
import dev.waybill.map.basemap.Basemap;
import dev.waybill.map.type.FontBook;
import dev.waybill.words.Wording;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Makes the journey's web page: one HTML file with map, time line and claims that works from disk and asks no server for
 * anything.
 *
 * <p>The base map comes along, thinned to what can be seen of it, in a projection centred on the journey. The page is at
 * most {@value #MOST_BYTES} bytes: if it would be larger, the base map and the lines are thinned further, and of thousands of
 * legs only the first are shown, which the page says. The same
 * journey and base map give the same bytes.
 */
public final class WebPage {

    /** The size no page exceeds. */
    public static final int MOST_BYTES = 3_000_000;

    /** OpenLayers, the page's own script, style and markup; what they really take is checked by a test. */
    private static final int FRAME_BYTES = 1_000_000;

    /** The base map gets at least what is left. */
    private static final int MOST_JOURNEY_BYTES = 1_500_000;

    private static final double LINE_TOLERANCE_METRES = 120;

    /** How many times coarser the lines of a large journey are. */
    private static final double COARSE = 8;

    private static final double[] COARSENESS = {1, 1.6, 2.5, 4, 7, 12, 25, 50};

    private final Basemap basemap;
    private final PageFonts fonts;
    private final PageTemplate template = PageTemplate.load();

    /**
     * A maker of pages.
     *
     * @param basemap drawn under the journey
     * @param fonts that the page's type is cut from
     */
    public WebPage(Basemap basemap, FontBook fonts) {
        this.basemap = basemap;
        this.fonts = new PageFonts(fonts);
    }

    /** The page of a journey in English. */
    public byte[] html(Journey journey) {
        return html(journey, Wording.in("en"));
    }

    /**
     * The page of a journey.
     *
     * @param wording language of the page's own words; what sources say stays as it is written
     * @return the bytes of an HTML file in UTF-8
     */
    public byte[] html(Journey journey, Wording wording) {
        PageWords words = new PageWords(wording);
        Plane plane = Plane.around(positionsOf(journey));
        String data = journeyData(journey, words, plane);
        String type = fonts.styleSheet(data, ScriptData.of(words.node()), areaNames(wording.language()));
        String ground = groundData(journey, wording.language(), plane, MOST_BYTES - FRAME_BYTES - bytes(data) - bytes(type));
        return template.fill(words, journey.title(), type, data, ground).getBytes(StandardCharsets.UTF_8);
    }

    /** As fine as there is room for; a journey too large even with coarse lines is cut short, and says so. */
    private String journeyData(Journey journey, PageWords words, Plane plane) {
        Excerpt excerpt = Excerpt.whole(journey);
        String data = ScriptData.of(node(excerpt, words, plane, 1));
        if (bytes(data) > MOST_JOURNEY_BYTES) {
            data = ScriptData.of(node(excerpt, words, plane, COARSE));
        }
        while (bytes(data) > MOST_JOURNEY_BYTES && excerpt.canShrink()) {
            // What is left at least shrinks by a tenth each time, so this ends.
            excerpt = excerpt.first(0.9 * MOST_JOURNEY_BYTES / bytes(data));
            data = ScriptData.of(node(excerpt, words, plane, COARSE));
        }
        return data;
    }

    private String groundData(Journey journey, String language, Plane plane, int mostBytes) {
        DetailField detail = new DetailField(positionsOf(journey));
        Set<String> involved = countriesOf(journey);
        String data = "";
        for (double coarseness : COARSENESS) {
            data = ScriptData.of(Ground.of(basemap, involved, language, plane, detail.times(coarseness)));
            if (bytes(data) <= mostBytes) {
                break;
            }
        }
        return data;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private ObjectNode node(Excerpt excerpt, PageWords words, Plane plane, double coarseness) {
        Journey journey = excerpt.journey();
        StatementNodes statements = new StatementNodes(words);
        LegNodes legs = new LegNodes(words, plane, LINE_TOLERANCE_METRES * coarseness);
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("title", journey.title());
        node.put("summary", journey.summary());
        node.put("date", journey.date() == null ? null : words.day(journey.date()));
        if (!excerpt.isWhole()) {
            node.put("legsInAll", excerpt.legsInAll()).put("eventsInAll", excerpt.eventsInAll());
        }
        node.putObject("plane")
                .put("lon", plane.centre().lonDegrees())
                .put("lat", plane.centre().latDegrees())
                .put("rim", Plane.RIM_DEGREES);
        node.set("sources", statements.sources(journey.sources()));
        node.put("stepsPerDegree", LegNodes.STEPS_PER_DEGREE);
        node.set("places", PlaceNodes.of(journey.places(), words.facts(), countryNames(words.wording().language()), plane));
        node.set("legs", legs.legs(journey.legs()));
        node.set("events", legs.events(journey.events()));
        node.set("claims", statements.claims(journey));
        node.set("disagreements", statements.disagreements(journey.disagreements()));
        node.set("checks", statements.checks(journey.checks()));
        node.set("licences", StatementNodes.licences(journey.licences()));
        return node;
    }

    private String areaNames(String language) {
        return basemap.listNames().stream().map(name -> name.in(language)).collect(Collectors.joining(" "));
    }

    private Map<String, String> countryNames(String language) {
        Map<String, String> names = new HashMap<>();
        for (AreaName name : basemap.listNames()) {
            if (!name.isWater()) {
                names.put(name.id(), name.in(language));
            }
        }
        return names;
    }

    private static List<LonLat> positionsOf(Journey journey) {
        List<LonLat> positions = new ArrayList<>();
        for (Leg leg : journey.legs()) {
            leg.path().findLine().map(GeoLine::positions).ifPresent(positions::addAll);
        }
        for (ResolvedPlace place : journey.places()) {
            if (place.position() != null) {
                positions.add(place.position());
            }
        }
        return positions;
    }

    private static Set<String> countriesOf(Journey journey) {
        Set<String> codes = new TreeSet<>();
        journey.places().forEach(place -> codes.add(place.countryCode()));
        codes.remove("");
        return codes;
    }
}

package dev.waybill.cli;

import dev.waybill.app.AreaFile;
import dev.waybill.app.Endpoints;
import dev.waybill.app.FindWay;
import dev.waybill.app.GeoData;
import dev.waybill.geo.LonLat;
import dev.waybill.routing.Passage;
import dev.waybill.routing.RailOptions;
import dev.waybill.routing.SeaOptions;
import dev.waybill.routing.SeaOptions.Via;
import dev.waybill.source.InputException;
import dev.waybill.source.TransportMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import picocli.CommandLine.Option;

/** What a way must and must not do: the options that {@code route} and {@code distance} share. */
final class WayOptions {

    @Option(
            names = "--avoid",
            split = ",",
            paramLabel = "ID",
            description = "Closes passages (sea: suez,panama,…) or stations, lines, countries, gauges (rail: bam,KZ,1435).")
    private Set<String> avoid = new LinkedHashSet<>();

    @Option(
            names = "--via",
            paramLabel = "WHERE",
            description = "Passes here, in order if repeated: a passage (sea), a place name or LON,LAT.")
    private List<String> via = new ArrayList<>();

    @Option(
            names = "--draft",
            paramLabel = "METRES",
            description = "Draught of the ship; closes canals that are shallower.")
    private double draughtMetres = Double.NaN;

    @Option(
            names = "--profile",
            paramLabel = "PROFILE",
            defaultValue = "usual",
            description = "usual (as ships sail with sea room, as freight trains run by class of line) or shortest.")
    private Profile profile;

    @Option(
            names = "--avoid-area",
            paramLabel = "FILE.geojson",
            description = "Sea: stays out of the polygons in this file.")
    private @Nullable Path avoidArea;

    @Option(names = "--ice", description = "Sea: opens the North-East and North-West Passage.")
    private boolean ice;

    @Option(
            names = "--rail",
            paramLabel = "NAME",
            description = "Rail: an imported network instead of the embedded one; NAME,embedded for both.")
    private @Nullable String railNetwork;

    @Option(names = "--gauge", paramLabel = "MM", description = "Rail: stays on this gauge, such as 1520.")
    private int gaugeMm;

    /** What a way makes least. */
    enum Profile {
        USUAL,
        SHORTEST
    }

    /**
     * The options for ships.
     *
     * @throws InputException if a passage is not known or a value out of range
     */
    SeaOptions sea(GeoData geodata, int alternatives) {
        Set<String> known = geodata.seaRouter().listPassages().stream()
                .map(Passage::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        for (String id : avoid) {
            requirePassage("--avoid", id, known);
        }
        if (!Double.isNaN(draughtMetres) && !(draughtMetres >= 0 && draughtMetres <= 50)) {
            throw InputException.ofOption("--draft", draughtMetres + " m is no draught", "Give metres from 0 to 50");
        }
        List<Via> calls = new ArrayList<>();
        for (String where : via) {
            calls.add(
                    known.contains(where)
                            ? new Via.ThroughPassage(where)
                            : new Via.AtPosition(new Endpoints(geodata).position(where, TransportMode.SHIP)));
        }
        Geometry area = avoidArea == null ? null : AreaFile.read(avoidArea);
        return new SeaOptions(
                avoid,
                calls,
                draughtMetres,
                profile == Profile.SHORTEST ? SeaOptions.Profile.SHORTEST : SeaOptions.Profile.AS_SHIPS_SAIL,
                area,
                inRange(alternatives, 3),
                ice);
    }

    /**
     * The options for rail.
     *
     * @throws InputException if a value is out of range
     */
    RailOptions rail(GeoData geodata, int alternatives) {
        List<LonLat> calls = via.stream()
                .map(where -> new Endpoints(geodata).position(where, TransportMode.RAIL))
                .toList();
        if (gaugeMm < 0 || gaugeMm > 3000) {
            throw InputException.ofOption("--gauge", gaugeMm + " is no gauge", "Give millimetres such as 1520");
        }
        RailOptions.By by = profile == Profile.SHORTEST ? RailOptions.By.KILOMETRES : RailOptions.By.TIME;
        return new RailOptions(by, calls, avoid, gaugeMm, inRange(alternatives, 5));
    }

    /** Ways over the networks that the options choose. */
    FindWay ways(GeoData geodata) {
        return railNetwork == null
                ? new FindWay(geodata::seaRouter, geodata::railRouter)
                : new FindWay(geodata::seaRouter, () -> geodata.railRouter(railNetwork));
    }

    private static int inRange(int alternatives, int most) {
        if (alternatives < 1) {
            throw InputException.ofOption("--alternatives", alternatives + " is too few", "Give a number from 1");
        }
        return Math.min(alternatives, most);
    }

    private static void requirePassage(String option, String id, Set<String> known) {
        if (!known.contains(id)) {
            throw InputException.ofOption(
                    option, "'" + id + "' is no passage", "Known are " + String.join(", ", known));
        }
    }
}

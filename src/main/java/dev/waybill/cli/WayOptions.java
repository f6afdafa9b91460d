package dev.waybill.cli;

import dev.waybill.app.AreaFile;
import dev.waybill.app.Endpoints;
import dev.waybill.app.GeoData;
import dev.waybill.routing.Ends;
import dev.waybill.routing.RouteLimits;
import dev.waybill.routing.RouteRequest;
import dev.waybill.routing.RouteRequest.Via;
import dev.waybill.routing.Router;
import dev.waybill.routing.Routers;
import dev.waybill.source.InputException;
import dev.waybill.source.TransportMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

    @Option(
            names = "--road",
            paramLabel = "NAME",
            description = "Road: an imported network; without one a way by road is a straight line marked as such.")
    private @Nullable String roadNetwork;

    @Option(
            names = "--vehicle",
            paramLabel = "VEHICLE",
            defaultValue = "truck",
            description = "Road: ${COMPLETION-CANDIDATES}.")
    private RouteLimits.Vehicle vehicle;

    /** What a way makes least. */
    enum Profile {
        USUAL,
        SHORTEST
    }

    /**
     * What is asked between two positions.
     *
     * @param router of the mode
     * @throws InputException if a place is not known or a value out of range
     */
    RouteRequest request(GeoData geodata, Router router, TransportMode mode, Ends ends, int alternatives) {
        if (!Double.isNaN(draughtMetres) && !(draughtMetres >= 0 && draughtMetres <= 50)) {
            throw InputException.ofOption("--draft", draughtMetres + " m is no draught", "Give metres from 0 to 50");
        }
        if (gaugeMm < 0 || gaugeMm > 3000) {
            throw InputException.ofOption("--gauge", gaugeMm + " is no gauge", "Give millimetres such as 1520");
        }
        if (alternatives < 1) {
            throw InputException.ofOption("--alternatives", alternatives + " is too few", "Give a number from 1");
        }
        List<Via> calls = new ArrayList<>();
        for (String where : via) {
            calls.add(
                    router.hasPassage(where)
                            ? new Via.ThroughPassage(where)
                            : new Via.AtPosition(new Endpoints(geodata).position(where, mode)));
        }
        RouteLimits limits = new RouteLimits(
                avoid,
                profile == Profile.SHORTEST ? RouteLimits.Aim.SHORTEST : RouteLimits.Aim.USUAL,
                avoidArea == null ? null : AreaFile.read(avoidArea),
                draughtMetres,
                ice,
                gaugeMm,
                vehicle,
                alternatives);
        return new RouteRequest(mode, ends.from(), calls, ends.to(), limits);
    }

    /** The routers, over the networks that the options choose. */
    Routers routers(GeoData geodata) {
        Routers routers = geodata.routers();
        String rail = railNetwork;
        if (rail != null) {
            routers = routers.with(TransportMode.RAIL, () -> geodata.railRouter(rail));
        }
        String road = roadNetwork;
        return road == null ? routers : routers.with(TransportMode.ROAD, () -> geodata.roadRouter(road));
    }
}

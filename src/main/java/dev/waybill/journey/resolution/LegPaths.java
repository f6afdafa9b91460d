package dev.waybill.journey.resolution;

import dev.waybill.geo.GeoLine;
import dev.waybill.geo.LonLat;
import dev.waybill.journey.LegPath;
import dev.waybill.journey.LegPath.Alternative;
import dev.waybill.journey.LegPath.Direct;
import dev.waybill.journey.LegPath.RailDetail;
import dev.waybill.journey.LegPath.Routed;
import dev.waybill.journey.LegPath.SeaDetail;
import dev.waybill.journey.LegPath.StationPassed;
import dev.waybill.journey.LegPath.Unroutable;
import dev.waybill.journey.ResolvedPlace;
import dev.waybill.routing.Passage;
import dev.waybill.routing.RailOptions;
import dev.waybill.routing.RailRoute;
import dev.waybill.routing.RailRouter;
import dev.waybill.routing.Route;
import dev.waybill.routing.RouteResult;
import dev.waybill.routing.SeaOptions;
import dev.waybill.routing.SeaRoute;
import dev.waybill.routing.SeaRouter;
import dev.waybill.source.Precision;
import dev.waybill.source.TransportMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Finds the path of a leg by its mode; legs with the same mode and ends have the same path.
 *
 * <p>Other ways than the best take tens of times as long to find. They are looked for as long as a dossier has at most
 * {@link #MOST_WITH_OTHERS} different paths; later ones say that they were not. Not safe for several threads at once.
 */
final class LegPaths {

    static final int MOST_WITH_OTHERS = 100;

    private static final String NO_OTHERS =
            "no other ways were looked for, as there are more than " + MOST_WITH_OTHERS + " different ones";

    private final Supplier<SeaRouter> sea;
    private final Supplier<RailRouter> rail;
    private final SeaOptions seaOptions;
    private final RailOptions railOptions;
    private final Map<Asked, LegPath> known = new HashMap<>();

    private record Asked(TransportMode mode, LonLat from, LonLat to) {}

    LegPaths(
            Supplier<SeaRouter> sea, Supplier<RailRouter> rail, SeaOptions seaOptions, RailOptions railOptions) {
        this.sea = sea;
        this.rail = rail;
        this.seaOptions = seaOptions;
        this.railOptions = railOptions;
    }

    LegPath path(TransportMode mode, ResolvedPlace from, ResolvedPlace to) {
        LonLat start = from.position();
        LonLat end = to.position();
        if (start == null || end == null || isVague(from) || isVague(to)) {
            ResolvedPlace vague = isVague(from) ? from : to;
            return new Unroutable("'" + vague.name() + "' is known only as an area; a line to a point of it would be "
                    + "sharper than any source");
        }
        return known.computeIfAbsent(new Asked(mode, start, end), this::find);
    }

    private LegPath find(Asked asked) {
        LonLat start = asked.from();
        LonLat end = asked.to();
        return switch (asked.mode()) {
            case SHIP -> bySea(start, end);
            case RAIL -> byRail(start, end);
            case AIR -> direct(start, end, "by air: the shortest line, not a flight path");
            case ROAD -> direct(start, end, "by road: Waybill knows no road network, this is the shortest line");
            case UNKNOWN -> direct(start, end, "no source says how: this is the shortest line, not a path");
        };
    }

    private static boolean isVague(ResolvedPlace place) {
        return place.precision().compareTo(Precision.REGION) >= 0;
    }

    private static LegPath direct(LonLat start, LonLat end, String reason) {
        if (start.equals(end)) {
            return new Unroutable("both ends are the same place");
        }
        GeoLine line = GeoLine.between(start, end).densified(20_000);
        return new Direct(line, line.lengthMetres(), reason);
    }

    private LegPath bySea(LonLat start, LonLat end) {
        return seaOptions.alternatives() == 1 || known.size() < MOST_WITH_OTHERS
                ? of(sea.get().route(start, end, seaOptions))
                : withoutOthers(of(sea.get().route(start, end, seaOptions.withAlternatives(1))));
    }

    private LegPath byRail(LonLat start, LonLat end) {
        return railOptions.alternatives() == 1 || known.size() < MOST_WITH_OTHERS
                ? of(rail.get().route(start, end, railOptions))
                : withoutOthers(of(rail.get().route(start, end, railOptions.withAlternatives(1))));
    }

    private static LegPath withoutOthers(LegPath path) {
        return path instanceof Routed routed ? routed.withNote(NO_OTHERS) : path;
    }

    /** What a router answered, as the path of a leg: the best way, the others as alternatives. */
    static LegPath of(RouteResult<? extends Route> result) {
        if (result instanceof RouteResult.NoRoute<?> none) {
            return new Unroutable(none.reason());
        }
        RouteResult.Found<? extends Route> found = (RouteResult.Found<? extends Route>) result;
        return of(found.best(), found.routes().stream().skip(1).map(LegPaths::alternative).toList());
    }

    /** A way as the path of a leg. */
    static LegPath of(Route way, List<Alternative> others) {
        if (way instanceof SeaRoute sea) {
            return routed(way, null, detail(sea), others);
        }
        return way instanceof RailRoute rail
                ? routed(way, detail(rail), null, others)
                : new Direct(way.line(), way.lengthMetres(), way.character());
    }

    private static Alternative alternative(Route other) {
        double railKilometres = other instanceof RailRoute rail ? rail.railKilometres() : 0;
        return new Alternative(other.character(), other.line(), other.lengthMetres(), railKilometres);
    }

    private static SeaDetail detail(SeaRoute way) {
        return new SeaDetail(
                way.passages().stream().map(Passage::name).toList(),
                way.minLandDistanceMetres(),
                way.crossesLandMetres());
    }

    private static RailDetail detail(RailRoute way) {
        List<StationPassed> stations = way.stations().stream()
                .map(stop -> new StationPassed(stop.id(), stop.name(), stop.position(), stop.kilometresFromStart()))
                .toList();
        return new RailDetail(way.railKilometres(), way.officialShare(), stations);
    }

    private static LegPath routed(
            Route best, @Nullable RailDetail rail, @Nullable SeaDetail sea, List<Alternative> alternatives) {
        return new Routed(
                best.line(),
                best.lengthMetres(),
                rail,
                sea,
                best.fromGapMetres(),
                best.toGapMetres(),
                best.underWay().minHours(),
                best.underWay().maxHours(),
                best.underWay().assumption(),
                alternatives,
                best.notes());
    }
}

package dev.waybill.journey;

import dev.waybill.geo.GeoLine;
import dev.waybill.geo.LonLat;
import dev.waybill.journey.LegPath.Alternative;
import dev.waybill.journey.LegPath.Direct;
import dev.waybill.journey.LegPath.RailDetail;
import dev.waybill.journey.LegPath.Routed;
import dev.waybill.journey.LegPath.SeaDetail;
import dev.waybill.journey.LegPath.StationPassed;
import dev.waybill.journey.LegPath.Unroutable;
import dev.waybill.network.Passage;
import dev.waybill.network.RailOptions;
import dev.waybill.network.RailRoute;
import dev.waybill.network.RailRouter;
import dev.waybill.network.Route;
import dev.waybill.network.RouteResult;
import dev.waybill.network.SeaOptions;
import dev.waybill.network.SeaRoute;
import dev.waybill.network.SeaRouter;
import dev.waybill.source.Precision;
import dev.waybill.source.TransportMode;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Finds the path of a leg by its mode. */
final class LegPaths {

    private final Supplier<SeaRouter> sea;
    private final Supplier<RailRouter> rail;
    private final SeaOptions seaOptions;
    private final RailOptions railOptions;

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
        return switch (mode) {
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
        RouteResult<SeaRoute> result = sea.get().route(start, end, seaOptions);
        if (result instanceof RouteResult.Found<SeaRoute> found) {
            SeaRoute best = found.best();
            SeaDetail detail = new SeaDetail(
                    best.passages().stream().map(Passage::name).toList(),
                    best.minLandDistanceMetres(),
                    best.crossesLandMetres());
            List<Alternative> others = found.routes().stream()
                    .skip(1)
                    .map(other -> new Alternative(other.character(), other.line(), other.lengthMetres(), 0))
                    .toList();
            return routed(best, null, detail, others);
        }
        return new Unroutable(((RouteResult.NoRoute<SeaRoute>) result).reason());
    }

    private LegPath byRail(LonLat start, LonLat end) {
        RouteResult<RailRoute> result = rail.get().route(start, end, railOptions);
        if (result instanceof RouteResult.Found<RailRoute> found) {
            RailRoute best = found.best();
            List<StationPassed> stations = best.stations().stream()
                    .map(stop -> new StationPassed(
                            stop.id(), stop.name(), stop.position(), stop.kilometresFromStart()))
                    .toList();
            RailDetail detail = new RailDetail(best.railKilometres(), best.officialShare(), stations);
            List<Alternative> others = found.routes().stream()
                    .skip(1)
                    .map(other -> new Alternative(
                            other.character(), other.line(), other.lengthMetres(), other.railKilometres()))
                    .toList();
            return routed(best, detail, null, others);
        }
        return new Unroutable(((RouteResult.NoRoute<RailRoute>) result).reason());
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

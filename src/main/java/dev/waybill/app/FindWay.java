package dev.waybill.app;

import dev.waybill.geo.GeoLine;
import dev.waybill.geo.LonLat;
import dev.waybill.routing.Ends;
import dev.waybill.routing.HoursRange;
import dev.waybill.routing.RailOptions;
import dev.waybill.routing.RailRoute;
import dev.waybill.routing.RailRouter;
import dev.waybill.routing.Route;
import dev.waybill.routing.RouteResult;
import dev.waybill.routing.SeaDistance;
import dev.waybill.routing.SeaOptions;
import dev.waybill.routing.SeaRouter;
import dev.waybill.source.TransportMode;
import java.util.List;
import java.util.function.Supplier;

/** Answers "how far, which way" between two positions, by sea, by rail or as the crow flies. */
public final class FindWay {

    private static final HoursRange FLIGHT_UNKNOWN = new HoursRange(0, 0, "no speed is assumed for the shortest line");
    private static final double DRAWN_STEP_METRES = 50_000;

    private final Supplier<SeaRouter> sea;
    private final Supplier<RailRouter> rail;

    /**
     * Ways over two routers, each opened when it is first needed.
     *
     * @param sea asked for ships alone
     * @param rail asked for rail alone
     */
    public FindWay(Supplier<SeaRouter> sea, Supplier<RailRouter> rail) {
        this.sea = sea;
        this.rail = rail;
    }

    /**
     * The way, by mode.
     *
     * @param mode ship, rail or air
     * @param seaOptions counts for ships alone
     * @param railOptions counts for rail alone
     */
    public RouteResult<? extends Route> find(
            TransportMode mode, LonLat from, LonLat to, SeaOptions seaOptions, RailOptions railOptions) {
        return switch (mode) {
            case SHIP -> sea.get().route(from, to, seaOptions);
            case RAIL -> rail.get().route(from, to, railOptions);
            case AIR -> new RouteResult.Found<>(List.of(ShortestLine.between(from, to)));
            case ROAD, UNKNOWN -> throw new IllegalArgumentException("no way by " + mode);
        };
    }

    /** How far by a mode; parameters as in {@link #find}. */
    public Distances distances(TransportMode mode, SeaOptions seaOptions, RailOptions railOptions) {
        if (mode == TransportMode.SHIP) {
            return new ByShip(sea.get(), seaOptions);
        }
        return (from, to) -> {
            RouteResult<? extends Route> result = find(mode, from, to, seaOptions, railOptions);
            if (result instanceof RouteResult.NoRoute<?> none) {
                return new Distances.Distance.NoWay(none.reason());
            }
            Route best = ((RouteResult.Found<?>) result).best();
            double metres = best instanceof RailRoute rail ? rail.railKilometres() * 1000 : best.lengthMetres();
            return new Distances.Distance.Length(metres, best.fromGapMetres(), best.toGapMetres());
        };
    }

    /** Ships' distances, measured together where that is quicker. */
    private record ByShip(SeaRouter router, SeaOptions options) implements Distances {

        @Override
        public Distance measure(LonLat from, LonLat to) {
            return length(router.distance(from, to, options));
        }

        @Override
        public List<Distance> measureAll(List<Ends> pairs) {
            return router.distances(pairs, options).stream()
                    .map(FindWay::length)
                    .toList();
        }
    }

    private static Distances.Distance length(SeaDistance answer) {
        if (answer instanceof SeaDistance.Measured way) {
            return new Distances.Distance.Length(way.metres(), way.fromGapMetres(), way.toGapMetres());
        }
        return new Distances.Distance.NoWay(((SeaDistance.None) answer).reason());
    }

    /**
     * The geodesic, as a way by air.
     *
     * @param line the geodesic, dense enough to draw
     * @param lengthMetres its length
     */
    public record ShortestLine(GeoLine line, double lengthMetres) implements Route {

        static ShortestLine between(LonLat from, LonLat to) {
            return new ShortestLine(
                    GeoLine.between(from, to).densified(DRAWN_STEP_METRES), from.distanceMetresTo(to));
        }

        @Override
        public double fromGapMetres() {
            return 0;
        }

        @Override
        public double toGapMetres() {
            return 0;
        }

        @Override
        public HoursRange underWay() {
            return FLIGHT_UNKNOWN;
        }

        @Override
        public String character() {
            return "shortest line on the ellipsoid";
        }

        @Override
        public List<String> notes() {
            return List.of("The shortest line, not a flight path.");
        }
    }
}

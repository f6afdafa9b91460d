package dev.waybill.journey;

import dev.waybill.geo.GeoLine;
import dev.waybill.routing.DirectRoute;
import dev.waybill.routing.RailRoute;
import dev.waybill.routing.Reason;
import dev.waybill.routing.Route;
import dev.waybill.routing.RouteLimits;
import dev.waybill.routing.RouteNote;
import dev.waybill.routing.SeaRoute;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The path of a leg, or why it has none. */
public sealed interface LegPath {

    /**
     * Along real water, track or road.
     *
     * @param route with the facts of its mode; inferred, never reported
     * @param others other routes that were possible, best first, without the one chosen
     * @param limits what it was asked to do and not to do
     * @param notes remarks a reader must see, such as a change of gauge
     */
    record Routed(Route route, List<Route> others, RouteLimits limits, List<RouteNote> notes) implements LegPath {

        /** Copies the lists. */
        public Routed {
            others = List.copyOf(others);
            notes = List.copyOf(notes);
        }

        /** Ready to draw: dense, not cut at the antimeridian. */
        public GeoLine line() {
            return route.line();
        }

        /** Length of the line on the ellipsoid. */
        public double lengthMetres() {
            return route.lengthMetres();
        }

        /** What only a way over water has, or null. */
        public @Nullable SeaRoute sea() {
            return route instanceof SeaRoute sea ? sea : null;
        }

        /** What only a way over rail has, or null. */
        public @Nullable RailRoute rail() {
            return route instanceof RailRoute rail ? rail : null;
        }

        /** The same path with one note more. */
        public Routed withNote(RouteNote note) {
            List<RouteNote> more = new ArrayList<>(notes);
            more.add(note);
            return new Routed(route, others, limits, more);
        }
    }

    /**
     * The geodesic, because no network serves the mode (air) or the mode is not known. It is no path on the ground.
     *
     * @param route the geodesic, with the reason why no path was sought
     */
    record Direct(DirectRoute route) implements LegPath {

        /** The geodesic. */
        public GeoLine line() {
            return route.line();
        }

        /** Its length. */
        public double lengthMetres() {
            return route.lengthMetres();
        }

        /** Why no path was sought. */
        public Reason reason() {
            return route.reason();
        }
    }

    /**
     * There is no path.
     *
     * @param reason why
     */
    record Unroutable(Reason reason) implements LegPath {}

    /** The line, if there is a path. */
    default Optional<GeoLine> findLine() {
        if (this instanceof Routed routed) {
            return Optional.of(routed.line());
        }
        return this instanceof Direct direct ? Optional.of(direct.line()) : Optional.empty();
    }
}

package dev.waybill.journey;

import dev.waybill.geo.GeoLine;
import dev.waybill.geo.LonLat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The path of a leg, or why it has none. */
public sealed interface LegPath {

    /**
     * Along real water or real track.
     *
     * @param line ready to draw: dense, not cut at the antimeridian
     * @param lengthMetres length of the line on the ellipsoid; inferred, never reported
     * @param rail what only a rail path has, or null
     * @param sea what only a sea path has, or null
     * @param fromGapMetres from the place to where the line starts
     * @param toGapMetres from where the line ends to the place
     * @param minHours shortest time under way from stated speeds; an estimate
     * @param maxHours longest time under way
     * @param timeAssumption the speeds, in words
     * @param alternatives other paths that were possible, best first, without the one chosen
     * @param notes remarks a reader must see, such as a change of gauge
     */
    record Routed(
            GeoLine line,
            double lengthMetres,
            @Nullable RailDetail rail,
            @Nullable SeaDetail sea,
            double fromGapMetres,
            double toGapMetres,
            double minHours,
            double maxHours,
            String timeAssumption,
            List<Alternative> alternatives,
            List<String> notes)
            implements LegPath {

        /** Copies the lists. */
        public Routed {
            alternatives = List.copyOf(alternatives);
            notes = List.copyOf(notes);
        }

        /** The same path with one note more. */
        public Routed withNote(String note) {
            List<String> more = new ArrayList<>(notes);
            more.add(note);
            return new Routed(
                    line,
                    lengthMetres,
                    rail,
                    sea,
                    fromGapMetres,
                    toGapMetres,
                    minHours,
                    maxHours,
                    timeAssumption,
                    alternatives,
                    more);
        }
    }

    /**
     * The geodesic, because no network serves the mode (air) or the mode is not known. It is no path on the ground.
     *
     * @param line the geodesic
     * @param lengthMetres its length
     * @param reason why no path was sought
     */
    record Direct(GeoLine line, double lengthMetres, String reason) implements LegPath {}

    /**
     * There is no path.
     *
     * @param reason why
     */
    record Unroutable(String reason) implements LegPath {}

    /**
     * What only a rail path has.
     *
     * @param railKilometres the railway's kilometres, official as far as {@code officialShare} says
     * @param officialShare share of them that is official, 0 to 1
     * @param stations passed, in order
     */
    record RailDetail(double railKilometres, double officialShare, List<StationPassed> stations) {
        /** Copies the stations. */
        public RailDetail {
            stations = List.copyOf(stations);
        }
    }

    /**
     * A station passed.
     *
     * @param id in the rail network
     * @param name Latin name
     * @param position where it is
     * @param kilometresFromStart by the railway's count
     */
    record StationPassed(String id, String name, LonLat position, double kilometresFromStart) {}

    /**
     * What only a sea path has.
     *
     * @param passages names of straits and canals passed, in order
     * @param minLandDistanceMetres nearest approach to land under way; not a number on rivers and canals alone
     * @param crossesLandMetres metres over land by exact test, canals and rivers left out
     */
    record SeaDetail(List<String> passages, double minLandDistanceMetres, double crossesLandMetres) {
        /** Copies the passages. */
        public SeaDetail {
            passages = List.copyOf(passages);
        }
    }

    /**
     * Another path that was possible.
     *
     * @param character what sets it apart
     * @param line its line
     * @param lengthMetres its length
     * @param railKilometres by the railway's count, 0 for a sea path
     */
    record Alternative(String character, GeoLine line, double lengthMetres, double railKilometres) {}

    /** The line, if there is a path. */
    default Optional<GeoLine> findLine() {
        if (this instanceof Routed routed) {
            return Optional.of(routed.line());
        }
        return this instanceof Direct direct ? Optional.of(direct.line()) : Optional.empty();
    }
}

package dev.waybill.app;

import dev.waybill.geo.LonLat;
import dev.waybill.routing.Ends;
import java.util.List;

/** How far it is between two positions by one mode, without the way: the fast question of batches and matrices. */
@FunctionalInterface
public interface Distances {

    /** The length, or why there is none. */
    Distance measure(LonLat from, LonLat to);

    /** As {@link #measure} for many pairs, in their order, on all processors. */
    default List<Distance> measureAll(List<Ends> pairs) {
        return pairs.parallelStream()
                .map(pair -> measure(pair.from(), pair.to()))
                .toList();
    }

    /** An answer. */
    sealed interface Distance {

        /**
         * There is a way.
         *
         * @param metres of the way, gaps not included; by rail the railway's own count
         * @param fromGapMetres from the asked start to where the way starts
         * @param toGapMetres from where the way ends to the asked end
         */
        record Length(double metres, double fromGapMetres, double toGapMetres) implements Distance {}

        /**
         * There is none.
         *
         * @param reason in words for the user
         */
        record NoWay(String reason) implements Distance {}
    }
}

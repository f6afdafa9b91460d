package dev.waybill.app;

import dev.waybill.geo.LonLat;

/** How far it is between two positions by one mode, without the way: the fast question of batches and matrices. */
public interface Distances {

    /** The length, or why there is none. */
    Distance measure(LonLat from, LonLat to);

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

package dev.waybill.routing;

/** The length of a way over water, or why there is none. */
public sealed interface SeaDistance {

    /**
     * There is a way.
     *
     * @param metres on the ellipsoid, within a ten-thousandth of the route's, gaps not included
     * @param fromGapMetres from the asked start to where the ship lies
     * @param toGapMetres from where it lies to the asked end
     */
    record Measured(double metres, double fromGapMetres, double toGapMetres) implements SeaDistance {}

    /**
     * There is none.
     *
     * @param reason in words for the user
     */
    record None(String reason) implements SeaDistance {}
}

package dev.waybill.routing;

/** The length of a way, without the way, or why there is none. */
public sealed interface RouteLength {

    /**
     * There is a way.
     *
     * @param metres of the way, gaps not included, within a ten-thousandth of the route's; by rail the railway's own count
     * @param fromGapMetres from the asked start to where the way starts
     * @param toGapMetres from where the way ends to the asked end
     */
    record Measured(double metres, double fromGapMetres, double toGapMetres) implements RouteLength {}

    /**
     * There is none.
     *
     * @param reason why
     */
    record None(Reason reason) implements RouteLength {}
}

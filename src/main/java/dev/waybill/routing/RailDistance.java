package dev.waybill.routing;

/**
 * The length of the shortest way by rail, without the way.
 *
 * @param railKilometres as in {@link RailRoute#railKilometres}
 * @param fromGapMetres from the asked start to the first station
 * @param toGapMetres from the last station to the asked end
 */
public record RailDistance(double railKilometres, double fromGapMetres, double toGapMetres) {}

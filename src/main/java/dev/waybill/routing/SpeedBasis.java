package dev.waybill.routing;

import dev.waybill.source.Fact;

/** The speeds that a time under way comes from: a value, rendered by {@code words}. */
public sealed interface SpeedBasis extends Fact {

    /** No speed is assumed. */
    SpeedBasis NONE = new None();

    /** No speed is assumed. */
    record None() implements SpeedBasis {}

    /**
     * As most cargo ships sail, without stops and waiting at canals.
     *
     * @param slow in knots
     * @param fast in knots
     */
    record CargoShip(double slow, double fast) implements SpeedBasis {}

    /**
     * As barges go on rivers and canals, without locks and waiting.
     *
     * @param slowKmPerHour against the stream
     * @param fastKmPerHour with it
     */
    record Barge(double slowKmPerHour, double fastKmPerHour) implements SpeedBasis {}

    /**
     * As a scheduled container train (Russian Railways, Trans-Siberian in 7 days) to as wagonloads (SMGS delivery period).
     *
     * @param fastKmPerDay of the train
     * @param slowKmPerDay of the wagonloads
     */
    record FreightTrain(double fastKmPerDay, double slowKmPerDay) implements SpeedBasis {}

    /**
     * By the speeds of the road map.
     *
     * @param vehicle "car" or "truck"
     * @param slowFactor by how much the slow end is slower
     */
    record RoadMap(String vehicle, double slowFactor) implements SpeedBasis {}
}

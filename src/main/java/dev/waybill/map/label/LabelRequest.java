package dev.waybill.map.label;

import dev.waybill.map.drawing.Point;

/**
 * A label that wants a place near a point.
 *
 * @param id unique among the labels placed together
 * @param anchor what it labels
 * @param clearanceMm how far from the anchor it must keep: the radius of the symbol
 * @param widthMm of the label
 * @param heightMm of the label
 * @param rank 1 for the most important; those are placed first and dropped last
 */
public record LabelRequest(
        String id, Point anchor, double clearanceMm, double widthMm, double heightMm, int rank) {}

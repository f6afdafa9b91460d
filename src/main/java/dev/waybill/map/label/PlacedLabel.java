package dev.waybill.map.label;

import dev.waybill.map.drawing.Box;
import dev.waybill.map.drawing.Point;
import org.jspecify.annotations.Nullable;

/**
 * Where a label stands.
 *
 * @param id of the request
 * @param box what it covers
 * @param alignment in which its lines are set
 * @param leaderFrom where a thin line from label to anchor starts, or null if the label stands beside its anchor
 */
public record PlacedLabel(String id, Box box, Alignment alignment, @Nullable Point leaderFrom) {

    /** How lines stand in the box. */
    public enum Alignment {
        LEFT,
        CENTRE,
        RIGHT
    }
}

package dev.waybill.map;

import dev.waybill.map.basemap.Worldview;
import dev.waybill.map.drawing.Box;
import dev.waybill.map.projection.View;
import java.util.List;

/**
 * Where the maps of a page stand and what they show, for programs that lay the page out anew.
 *
 * @param page the whole page, in millimetres
 * @param main the main map: frame, projection, scale
 * @param insets maps within the map
 * @param panel the panel's place, of no height if the layout has none
 * @param borders as what its borders are drawn
 */
public record PageFrames(Box page, View main, List<View> insets, Box panel, Worldview borders) {

    /** Copies the insets. */
    public PageFrames {
        insets = List.copyOf(insets);
    }
}

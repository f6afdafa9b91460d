package dev.waybill.map.drawing;

import java.util.List;

/**
 * Things of one kind, drawn together: a named group in the files that have such.
 *
 * @param id lower case, unique in the drawing ("main-legs")
 * @param title for people who open the file in an editor ("Legs")
 * @param items from the back to the front
 */
public record DrawingLayer(String id, String title, List<Item> items) {

    /** Copies the items. */
    public DrawingLayer {
        items = List.copyOf(items);
    }
}

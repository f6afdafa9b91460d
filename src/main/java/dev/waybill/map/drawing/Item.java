package dev.waybill.map.drawing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing on the page. */
public sealed interface Item {

    /**
     * An outline, filled by the non-zero rule, stroked, or both (the stroke above the fill).
     *
     * @param outline its shape
     * @param fill the colour inside, or null
     * @param stroke the line along it, or null
     */
    record Path(Outline outline, @Nullable Colour fill, @Nullable Stroke stroke) implements Item {}

    /**
     * A text whose every run has its place already: nothing is left to a renderer but the glyphs.
     *
     * @param plain the text as a reader reads it
     * @param runs the pieces it is set in
     * @param sizeMm height of the em
     * @param trackingMm added after each letter
     * @param colour of the letters
     * @param halo what sets it off from the ground, or null
     */
    record Text(
            String plain, List<Run> runs, double sizeMm, double trackingMm, Colour colour, @Nullable Halo halo)
            implements Item {
        /** Copies the runs. */
        public Text {
            runs = List.copyOf(runs);
        }
    }

    /**
     * Items that move together.
     *
     * @param id lower case ("leg-1"), or empty
     * @param clip nothing outside it shows; null for no limit
     * @param items from the back to the front
     */
    record Group(String id, @Nullable Box clip, List<Item> items) implements Item {
        /** Copies the items. */
        public Group {
            items = List.copyOf(items);
        }
    }

    /**
     * A piece of text in one font at one place.
     *
     * @param face name of the font face
     * @param text its letters in the order in which they are drawn, left to right
     * @param xMm where the baseline starts
     * @param yMm where the baseline starts
     * @param angleDegrees direction of the baseline, clockwise from rightwards
     */
    record Run(String face, String text, double xMm, double yMm, double angleDegrees) {}

    /**
     * A rim around letters.
     *
     * @param colour of the rim
     * @param widthMm how far it reaches beyond the letters
     */
    record Halo(Colour colour, double widthMm) {}
}

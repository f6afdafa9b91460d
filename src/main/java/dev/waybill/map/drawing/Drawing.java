package dev.waybill.map.drawing;

import java.util.List;

/**
 * A finished page: everything that a PNG, an SVG or a PDF shows, in the order in which it is painted.
 *
 * <p>Millimetres from the upper left corner, x to the right and y down. What a renderer may choose is only the
 * resolution. Two drawings of the same input are equal.
 *
 * @param title the page's title, for the metadata of files
 * @param description the picture told in words (alt text)
 * @param language BCP 47 tag of the page's own words
 * @param widthMm width of the page
 * @param heightMm height of the page
 * @param background the page's colour
 * @param layers from the back to the front
 */
public record Drawing(
        String title,
        String description,
        String language,
        double widthMm,
        double heightMm,
        Colour background,
        List<DrawingLayer> layers) {

    /**
     * Copies the layers.
     *
     * @throws IllegalArgumentException if the page has no area
     */
    public Drawing {
        if (!(widthMm > 0 && heightMm > 0)) {
            throw new IllegalArgumentException("a page needs an area: " + widthMm + " x " + heightMm + " mm");
        }
        layers = List.copyOf(layers);
    }

    /** The pixels per millimetre that make the page as wide as asked. */
    public double pixelsPerMm(int widthPx) {
        return widthPx / widthMm;
    }
}

package dev.waybill.journey;

import dev.waybill.source.Fact;
import org.jspecify.annotations.Nullable;

/**
 * Something that no single source says and that Waybill concluded to make one leg of the claims.
 *
 * <p>Each kind has two sentences: what was concluded, and why. Places are named as they were resolved.
 */
public sealed interface Inference extends Fact {

    /** No source says where the leg starts; the leg before it ends there. */
    record StartContinued(String place) implements Inference {}

    /** One source gives the start, another the end: they are taken for one movement. */
    record EndsJoined(String from, String to, String startSource, String endSource) implements Inference {}

    /** One source names the end, another the mode: they are taken for one movement. */
    record ModeJoined(String place, Term mode, String placeSource, String modeSource) implements Inference {}

    /**
     * Of several starts the sharpest is taken: another source's vaguer one is the same;
     * {@code inside} says whether it lies in that, if that is an area.
     */
    record StartSharpened(String asSpelt, String source, String place, @Nullable Term inside) implements Inference {}

    /**
     * Of several ends the sharpest is taken: another source's vaguer one is the same;
     * {@code inside} says whether it lies in that, if that is an area.
     */
    record EndSharpened(String asSpelt, String source, String place, @Nullable Term inside) implements Inference {}
}

package dev.waybill.map.type;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;

/** Letters in the order in which they stand on the page, from the left. */
final class VisualOrder {

    private VisualOrder() {}

    /**
     * The text joined (Arabic letters take the form their neighbours ask for) and put in the order of drawing; text
     * that runs from left to right comes back as it is.
     */
    static String of(String text) {
        if (!needsReordering(text)) {
            return text;
        }
        try {
            ArabicShaping shaping = new ArabicShaping(
                    ArabicShaping.LETTERS_SHAPE | ArabicShaping.TEXT_DIRECTION_LOGICAL | ArabicShaping.LENGTH_GROW_SHRINK);
            Bidi bidi = new Bidi(shaping.shape(text), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
            return bidi.writeReordered(Bidi.DO_MIRRORING | Bidi.REMOVE_BIDI_CONTROLS);
        } catch (ArabicShapingException e) {
            throw new IllegalStateException("text cannot be shaped: " + text, e);
        }
    }

    /** Looked up by hand, for ICU takes a while to load and most pages have no such script. */
    private static boolean needsReordering(String text) {
        return text.codePoints().anyMatch(letter -> {
            byte direction = Character.getDirectionality(letter);
            return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
        });
    }
}

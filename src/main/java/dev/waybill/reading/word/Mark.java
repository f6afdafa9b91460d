package dev.waybill.reading.word;

/**
 * A word or phrase of a known sense in a text.
 *
 * @param sense what it means
 * @param value what the frame file says beside the sense, may be empty
 * @param start first position, in UTF-16 units
 * @param end behind the last position
 */
public record Mark(Sense sense, String value, int start, int end) {

    /** Whether it shares a position with a span. */
    public boolean overlaps(int from, int to) {
        return start < to && end > from;
    }
}

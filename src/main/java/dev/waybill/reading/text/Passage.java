package dev.waybill.reading.text;

/**
 * A sentence by its tokens.
 *
 * @param start first position, in UTF-16 units
 * @param end behind the last position
 * @param firstToken its first token
 * @param endToken behind its last token
 */
public record Passage(int start, int end, int firstToken, int endToken) {

    /** Whether a position lies in it. */
    public boolean holds(int position) {
        return position >= start && position < end;
    }
}

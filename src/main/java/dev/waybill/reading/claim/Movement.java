package dev.waybill.reading.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim that something went, will go or did not go from one place to another.
 *
 * @param mode ship, rail, road, air, pipeline or unknown
 * @param from index of the place it starts from among the places of the text, or -1
 * @param to index of the place it ends at, or -1
 * @param via indexes of places on the way
 * @param date when, or null
 * @param stated when it was said, or null
 * @param amounts how much
 * @param cargo what, in words of the text, or null
 * @param vessel the ship, or null
 * @param imo its number, or null
 * @param status how the speaker stands to it
 * @param by who says so, in words of the text, or null for the text itself
 * @param evidence what is offered for it, in words of the text, or null
 * @param inferred what was concluded, with the reason, each in words
 * @param start where the sentences start that say it
 * @param end where they end
 * @param trigger position of the word that tells of the movement
 * @param confidence 0 to 1
 * @param denies index of the movement that it denies, or -1
 */
public record Movement(
        String mode,
        int from,
        int to,
        List<Integer> via,
        @Nullable TextDate date,
        @Nullable TextDate stated,
        List<Amount> amounts,
        @Nullable String cargo,
        @Nullable String vessel,
        @Nullable String imo,
        Status status,
        @Nullable String by,
        @Nullable String evidence,
        List<String> inferred,
        int start,
        int end,
        int trigger,
        double confidence,
        int denies) {

    /** Copies the lists. */
    public Movement {
        via = List.copyOf(via);
        amounts = List.copyOf(amounts);
        inferred = List.copyOf(inferred);
    }

    /** Whether it can stand by itself: both ends are told. What cannot is left for a person to decide. */
    public boolean isSure() {
        return from >= 0 && to >= 0;
    }

    /** The same with amounts that the next sentence tells, up to whose end it then reaches. */
    public Movement withAmounts(List<Amount> more, int until) {
        return new Movement(mode, from, to, via, date, stated, more, cargo, vessel, imo, status, by, evidence, inferred, start,
                until, trigger, confidence, denies);
    }

    /** The same as a denial of another movement of the text. */
    public Movement denying(int index) {
        return new Movement(mode, from, to, via, date, stated, amounts, cargo, vessel, imo, status, by, evidence, inferred,
                start, end, trigger, confidence, index);
    }
}

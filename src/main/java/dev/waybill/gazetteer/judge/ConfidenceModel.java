package dev.waybill.gazetteer.judge;

/**
 * Weighs what speaks for a candidate into one score; scores of one name become shares of confidence by exponentials
 * (a conditional logit), with "none of them" as one more candidate.
 */
public final class ConfidenceModel {

    /** What is weighed. The first group belongs to a candidate, the second to "none of them". */
    public enum Cue {
        ALTERNATE_NAME(-1.0),
        /** In the script of its own country. */
        LOCAL_NAME(1.0),
        BY_RULE(-0.7),
        /** Written in capitals, and a code in a list of the world's. */
        CODE(3.0),
        PART_OF_NAME(-1.4),
        INFLECTED(-1.3),
        /** Without a word before it, which would ask for an ending. */
        INFLECTED_ALONE(-2.0),
        ERRORS(-2.2),
        /** Famous places have a hundred alternate names, one of which is like nearly any word. */
        ERRORS_IN_ALTERNATE(-1.3),
        ERRORS_OF_LENGTH(-3.0),
        IMPORTANCE(1.9),
        COUNTRY_FITS(3.5),
        COUNTRY_DIFFERS(-7.0),
        AREA_FITS(4.0),
        AREA_DIFFERS(-4.0),
        HINT_LEFT_OUT(-1.5),
        SORT_FITS(3.5),
        SORT_NEIGHBOUR(-0.5),
        SORT_DIFFERS(-4.5),
        DISTANCE_TO_NEAR(-1.2),
        MODE_FITS(1.0),
        MODE_DIFFERS(-1.5),
        WORDS_TAKEN(-0.6),
        WORDS_IGNORED(-3.0),
        /** Other names of the text lie around. */
        TEXT(6.0),
        JOURNEY_COUNTRY(3.5),
        JOURNEY_SAME_PLACE(2.0),
        JOURNEY_DISTANCE(-1.6),
        OWN_PLACE(9.0),
        PART_OF_NO_AREA(-6.0),
        PART_OF_AREA(-2.2),
        REGION_UNSAID(-1.5),

        NONE(8.6),
        NONE_LENGTH(-0.42),
        NONE_NO_PLACE_WORDS(6.0),
        NONE_MANY_WORDS(0.9),
        NONE_COUNTRY_GIVEN(-1.5),
        NONE_CONTEXT(-1.0),
        NONE_JOURNEY(-2.0);

        private final double weight;

        Cue(double weight) {
            this.weight = weight;
        }
    }

    private static final Cue[] CUES = Cue.values();

    private final double[] values = new double[CUES.length];

    /** Sets a cue's value. */
    public ConfidenceModel with(Cue cue, double value) {
        values[cue.ordinal()] = value;
        return this;
    }

    public double value(Cue cue) {
        return values[cue.ordinal()];
    }

    /** The weighed sum. */
    public double score() {
        double sum = 0;
        for (Cue cue : CUES) {
            sum += cue.weight * values[cue.ordinal()];
        }
        return sum;
    }
}

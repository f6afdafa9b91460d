package dev.waybill.reading.span;

import dev.waybill.gazetteer.Candidate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Asks which place a name in another spelling means, each name once. */
final class OtherSpellings {

    private static final int MOST_ANSWERS = 20_000;

    private final Function<String, Optional<Candidate>> asking;
    private final Map<String, Optional<Candidate>> answers = new HashMap<>();

    OtherSpellings(Function<String, Optional<Candidate>> asking) {
        this.asking = asking;
    }

    /** The country of the place, if that is sure enough; an empty text on the high seas. */
    Optional<String> country(String name, double least) {
        if (answers.size() > MOST_ANSWERS) {
            answers.clear();
        }
        return answers.computeIfAbsent(name, asking)
                .filter(best -> best.confidence() >= least)
                .map(best -> best.place().countryCode());
    }
}

package dev.waybill.gazetteer;

import java.util.List;
import java.util.Optional;

/** What became of a place name: one place, several that it may be, or none. */
public sealed interface Resolution {

    /** The question. */
    PlaceQuery query();

    /** Candidates, likeliest first; empty if nothing is like the name. */
    List<Candidate> candidates();

    /** The likeliest candidate, also of an ambiguous or unresolved name. */
    default Optional<Candidate> findBest() {
        return candidates().stream().findFirst();
    }

    /** One candidate is clearly meant: the first. */
    record Resolved(PlaceQuery query, List<Candidate> candidates) implements Resolution {
        /** Copies the candidates. */
        public Resolved {
            candidates = List.copyOf(candidates);
            if (candidates.isEmpty()) {
                throw new IllegalArgumentException("a resolved name has a candidate");
            }
        }

        /** The place meant. */
        public Candidate best() {
            return candidates.get(0);
        }
    }

    /** Several candidates are about as likely. */
    record Ambiguous(PlaceQuery query, List<Candidate> candidates, Doubt reason) implements Resolution {
        /** Copies the candidates. */
        public Ambiguous {
            candidates = List.copyOf(candidates);
            if (candidates.isEmpty()) {
                throw new IllegalArgumentException("an ambiguous name has candidates");
            }
        }
    }

    /** Nothing is likely enough; the candidates, if any, are what came closest. */
    record Unresolved(PlaceQuery query, List<Candidate> candidates, Doubt reason) implements Resolution {
        /** Copies the candidates. */
        public Unresolved {
            candidates = List.copyOf(candidates);
        }
    }
}

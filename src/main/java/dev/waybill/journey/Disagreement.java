package dev.waybill.journey;

import java.util.List;

/**
 * Where sources contradict each other about one leg or event.
 *
 * @param subjectId the leg or event
 * @param field what they disagree about: "containers", "dates", "from", "to", "mode", "status", "spelling"
 * @param versions what each says
 */
public record Disagreement(String subjectId, String field, List<Told> versions) {

    /** Copies the versions. */
    public Disagreement {
        versions = List.copyOf(versions);
    }

    /**
     * One version.
     *
     * @param says the value
     * @param sourceIds who gives it
     */
    public record Told(Version says, List<String> sourceIds) {
        /** Copies the ids. */
        public Told {
            sourceIds = List.copyOf(sourceIds);
        }
    }
}

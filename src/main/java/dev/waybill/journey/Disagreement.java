package dev.waybill.journey;

import java.util.List;

/**
 * Where sources contradict each other about one leg or event.
 *
 * @param subjectId the leg or event
 * @param field what they disagree about: "containers", "dates", "from", "to", "mode", "status", "spelling"
 * @param versions what each says
 */
public record Disagreement(String subjectId, String field, List<Version> versions) {

    /** Copies the versions. */
    public Disagreement {
        versions = List.copyOf(versions);
    }

    /**
     * One version.
     *
     * @param says the value in words
     * @param sourceIds who gives it
     */
    public record Version(String says, List<String> sourceIds) {
        /** Copies the ids. */
        public Version {
            sourceIds = List.copyOf(sourceIds);
        }
    }
}

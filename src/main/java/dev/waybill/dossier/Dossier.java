package dev.waybill.dossier;

import dev.waybill.source.Source;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What press reports claim about a shipment, as a researcher wrote it down.
 *
 * @param file the file it was read from, as the user named it
 * @param id short name, lower case with hyphens; names the output folder
 * @param title for the map's head
 * @param summary one or two sentences, may be empty
 * @param date the dossier's own date, stands wherever an output needs one, or null
 * @param sources where the claims come from
 * @param subjects the legs and events that the claims are about, in the order of the journey
 * @param claims what the sources say about them
 * @param overrides places decided by the author
 */
public record Dossier(
        String file,
        String id,
        String title,
        String summary,
        @Nullable LocalDate date,
        List<Source> sources,
        List<Subject> subjects,
        List<ReportedClaim> claims,
        List<PlaceOverride> overrides) {

    /** Copies the lists. */
    public Dossier {
        sources = List.copyOf(sources);
        subjects = List.copyOf(subjects);
        claims = List.copyOf(claims);
        overrides = List.copyOf(overrides);
    }
}

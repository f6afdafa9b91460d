package dev.waybill.journey;

import dev.waybill.source.Licence;
import dev.waybill.source.Source;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dossier resolved: all that maps, layers and tables show.
 *
 * @param id of the dossier; names the output folder
 * @param title for the head of maps and tables
 * @param summary one or two sentences, may be empty
 * @param date the dossier's date, or null
 * @param sources cited publications, in the dossier's order
 * @param places each place once, in the order of first mention
 * @param legs in the order of the journey, numbered from 1
 * @param events visits, meetings and the like, in the dossier's order
 * @param statements every claim, with its places resolved
 * @param disagreements where sources contradict each other
 * @param checks what could be computed of what was said
 * @param licences data the result draws on
 */
public record Journey(
        String id,
        String title,
        String summary,
        @Nullable LocalDate date,
        List<Source> sources,
        List<ResolvedPlace> places,
        List<Leg> legs,
        List<Event> events,
        List<Statement> statements,
        List<Disagreement> disagreements,
        List<Check> checks,
        List<Licence> licences) {

    /** Copies the lists. */
    public Journey {
        sources = List.copyOf(sources);
        places = List.copyOf(places);
        legs = List.copyOf(legs);
        events = List.copyOf(events);
        statements = List.copyOf(statements);
        disagreements = List.copyOf(disagreements);
        checks = List.copyOf(checks);
        licences = List.copyOf(licences);
    }

    /**
     * The source with an id.
     *
     * @throws IllegalArgumentException if no source has it
     */
    public Source getSource(String sourceId) {
        return sources.stream()
                .filter(source -> source.id().equals(sourceId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no source " + sourceId));
    }

    /** The statements about a leg or an event, in the dossier's order. */
    public List<Statement> listStatementsAbout(String subjectId) {
        return statements.stream()
                .filter(statement -> statement.about().contains(subjectId))
                .toList();
    }
}

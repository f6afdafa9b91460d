package dev.waybill.export.report;

import dev.waybill.export.layer.StatementIndex;
import dev.waybill.journey.Disagreement;
import dev.waybill.journey.Journey;
import dev.waybill.journey.Statement;
import dev.waybill.source.ClaimStatus;
import dev.waybill.words.FactText;
import dev.waybill.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Where sources contradict each other, who denies what, and what could be computed of what was said. */
final class ContestSections {

    private final Wording words;
    private final FactText facts;
    private final LegSections legs;

    ContestSections(Wording words, LegSections legs) {
        this.words = words;
        this.facts = FactText.in(words);
        this.legs = legs;
    }

    void append(List<Block> blocks, Journey journey, StatementIndex index) {
        appendDisagreements(blocks, journey);
        appendDenials(blocks, journey, index);
        appendChecks(blocks, journey);
    }

    private void appendDisagreements(List<Block> blocks, Journey journey) {
        if (journey.disagreements().isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(2, words.say("page.disagree")));
        blocks.add(new Block.Table(
                words.list("report.disagree.columns"),
                journey.disagreements().stream()
                        .map(disagreement -> List.of(
                                subject(journey, disagreement.subjectId()),
                                field(disagreement.field()),
                                disagreement.versions().stream()
                                        .map(this::version)
                                        .collect(Collectors.joining(" / "))))
                        .toList()));
    }

    /** What the sources disagree about: a field of the dossier, or what is counted. */
    private String field(String field) {
        return words.has("term.field." + field) ? words.say("term.field." + field) : words.unit(field);
    }

    private String version(Disagreement.Told version) {
        return facts.say(version.says()) + " (" + String.join(", ", version.sourceIds()) + ")";
    }

    private String subject(Journey journey, String subjectId) {
        return journey.legs().stream()
                .filter(leg -> leg.id().equals(subjectId))
                .map(leg -> words.say("report.leg", leg.number()))
                .findFirst()
                .or(() -> journey.events().stream()
                        .filter(event -> event.id().equals(subjectId))
                        .map(event -> event.title())
                        .findFirst())
                .orElse(subjectId);
    }

    private void appendDenials(List<Block> blocks, Journey journey, StatementIndex index) {
        List<Block.Item> items = new ArrayList<>();
        for (Statement statement : journey.statements()) {
            if (statement.claim().status() == ClaimStatus.DENIED) {
                items.add(new Block.Item(legs.claim(statement) + beside(journey, statement, index), null));
            }
        }
        if (!items.isEmpty()) {
            blocks.add(new Block.Heading(2, words.say("report.denials")));
            blocks.add(new Block.Bullets(items));
        }
    }

    /** What the denial stands against: the claims about the same legs and events that assert them. */
    private String beside(Journey journey, Statement denial, StatementIndex index) {
        String subjects = denial.about().stream()
                .map(subjectId -> subject(journey, subjectId))
                .collect(Collectors.joining(", "));
        String against = denial.about().stream()
                .flatMap(subjectId -> index.listAbout(subjectId).stream())
                .filter(statement -> statement.claim().status() != ClaimStatus.DENIED)
                .map(statement ->
                        words.say("page.by", statement.claim().id(), statement.claim().by()))
                .distinct()
                .collect(Collectors.joining(", "));
        if (subjects.isEmpty()) {
            return "";
        }
        return " " + (against.isEmpty()
                ? words.say("report.concerns", subjects)
                : words.say("report.concerns.against", subjects, against));
    }

    private void appendChecks(List<Block> blocks, Journey journey) {
        if (journey.checks().isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(2, words.say("report.checks")));
        blocks.add(new Block.Table(
                words.list("report.checks.columns"),
                journey.checks().stream()
                        .map(check -> List.of(
                                check.claimId(),
                                facts.said(check),
                                facts.say(check),
                                Double.isFinite(check.distanceMetres())
                                        ? new Measures(words).kilometres(check.distanceMetres())
                                        : ""))
                        .toList()));
    }
}

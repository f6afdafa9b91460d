package dev.waybill.export.report;

import dev.waybill.export.layer.StatementIndex;
import dev.waybill.journey.Disagreement;
import dev.waybill.journey.Journey;
import dev.waybill.journey.Statement;
import dev.waybill.source.ClaimStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Where sources contradict each other, who denies what, and what could be computed of what was said. */
final class ContestSections {

    private ContestSections() {}

    static void append(List<Block> blocks, Journey journey, StatementIndex index) {
        appendDisagreements(blocks, journey);
        appendDenials(blocks, journey, index);
        appendChecks(blocks, journey);
    }

    private static void appendDisagreements(List<Block> blocks, Journey journey) {
        if (journey.disagreements().isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(2, "Where the sources disagree"));
        blocks.add(new Block.Table(
                List.of("About", "Field", "Versions"),
                journey.disagreements().stream()
                        .map(disagreement -> List.of(
                                subject(journey, disagreement.subjectId()),
                                disagreement.field(),
                                disagreement.versions().stream()
                                        .map(ContestSections::version)
                                        .collect(Collectors.joining(" / "))))
                        .toList()));
    }

    private static String version(Disagreement.Version version) {
        return version.says() + " (" + String.join(", ", version.sourceIds()) + ")";
    }

    private static String subject(Journey journey, String subjectId) {
        return journey.legs().stream()
                .filter(leg -> leg.id().equals(subjectId))
                .map(leg -> "Leg " + leg.number())
                .findFirst()
                .or(() -> journey.events().stream()
                        .filter(event -> event.id().equals(subjectId))
                        .map(event -> event.title())
                        .findFirst())
                .orElse(subjectId);
    }

    private static void appendDenials(List<Block> blocks, Journey journey, StatementIndex index) {
        List<Block.Item> items = new ArrayList<>();
        for (Statement statement : journey.statements()) {
            if (statement.claim().status() == ClaimStatus.DENIED) {
                items.add(new Block.Item(LegSections.claim(statement) + beside(journey, statement, index), null));
            }
        }
        if (!items.isEmpty()) {
            blocks.add(new Block.Heading(2, "Denials"));
            blocks.add(new Block.Bullets(items));
        }
    }

    /** What the denial stands against: the claims about the same legs and events that assert them. */
    private static String beside(Journey journey, Statement denial, StatementIndex index) {
        String subjects = denial.about().stream()
                .map(subjectId -> subject(journey, subjectId))
                .collect(Collectors.joining(", "));
        String against = denial.about().stream()
                .flatMap(subjectId -> index.listAbout(subjectId).stream())
                .filter(statement -> statement.claim().status() != ClaimStatus.DENIED)
                .map(statement ->
                        statement.claim().id() + " by " + statement.claim().by())
                .distinct()
                .collect(Collectors.joining(", "));
        return subjects.isEmpty()
                ? ""
                : " It concerns " + subjects + (against.isEmpty() ? "" : "; against it stand claims " + against) + ".";
    }

    private static void appendChecks(List<Block> blocks, Journey journey) {
        if (journey.checks().isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(2, "What could be checked"));
        blocks.add(new Block.Table(
                List.of("Claim", "Said", "Measured", "Distance"),
                journey.checks().stream()
                        .map(check -> List.of(
                                check.statementId(),
                                check.said(),
                                check.found(),
                                Double.isFinite(check.distanceMetres())
                                        ? Measures.kilometres(check.distanceMetres())
                                        : ""))
                        .toList()));
    }
}

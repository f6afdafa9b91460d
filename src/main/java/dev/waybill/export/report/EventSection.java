package dev.waybill.export.report;

import dev.waybill.export.layer.ColumnText;
import dev.waybill.export.layer.StatementIndex;
import dev.waybill.journey.Event;
import dev.waybill.journey.Journey;
import dev.waybill.journey.Statement;
import dev.waybill.words.Wording;
import java.util.List;

/** The events as a table. */
final class EventSection {

    private final Wording words;
    private final LegSections legs;

    EventSection(Wording words, LegSections legs) {
        this.words = words;
        this.legs = legs;
    }

    void append(List<Block> blocks, Journey journey, StatementIndex index) {
        if (journey.events().isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(2, words.say("report.events")));
        blocks.add(new Block.Table(
                words.list("report.events.columns"),
                journey.events().stream()
                        .map(event -> row(event, index.listAbout(event.id())))
                        .toList()));
    }

    private List<String> row(Event event, List<Statement> statements) {
        String deniedBy = ColumnText.deniedBy(statements);
        return List.of(
                event.title(),
                event.place() == null ? words.say("report.nowhere") : legs.place(event.place(), statements),
                ColumnText.period(event.period(), words),
                words.term("status", event.status()) + (deniedBy == null ? "" : ", " + legs.deniedBy(deniedBy)),
                String.join(", ", event.sourceIds()));
    }
}

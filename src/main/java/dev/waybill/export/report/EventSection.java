package dev.waybill.export.report;

import dev.waybill.export.layer.ColumnText;
import dev.waybill.export.layer.StatementIndex;
import dev.waybill.journey.Event;
import dev.waybill.journey.Journey;
import dev.waybill.journey.Statement;
import java.util.List;

/** The events as a table. */
final class EventSection {

    private EventSection() {}

    static void append(List<Block> blocks, Journey journey, StatementIndex index) {
        if (journey.events().isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(2, "Events beside the shipment"));
        blocks.add(new Block.Table(
                List.of("Event", "Where", "When", "Status", "Sources"),
                journey.events().stream()
                        .map(event -> row(event, index.listAbout(event.id())))
                        .toList()));
    }

    private static List<String> row(Event event, List<Statement> statements) {
        String deniedBy = ColumnText.deniedBy(statements);
        return List.of(
                event.title(),
                event.place() == null ? "no source says" : LegSections.place(event.place(), statements),
                ColumnText.period(event.period()),
                ColumnText.word(event.status()) + (deniedBy == null ? "" : ", denied by " + deniedBy),
                String.join(", ", event.sourceIds()));
    }
}

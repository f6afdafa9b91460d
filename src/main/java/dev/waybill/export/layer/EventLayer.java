package dev.waybill.export.layer;

import dev.waybill.journey.Event;
import dev.waybill.journey.Journey;
import dev.waybill.journey.Statement;
import dev.waybill.words.Wording;
import java.util.ArrayList;
import java.util.List;

/** The layer of events: visits, meetings and the like, where their place is known. */
final class EventLayer {

    private EventLayer() {}

    /** An event beside the statements about it. */
    private record Told(Event event, List<Statement> statements) {}

    static Layer of(Journey journey, StatementIndex index, Shapes.ByPlace shapes, Wording words) {
        return Layer.of(
                words,
                new Layer.Head(
                        "events",
                        Layer.ShapeKind.POINT),
                fields(),
                () -> journey.events().stream().map(event -> new Told(event, index.listAbout(event.id()))),
                told -> told.event().id(),
                told -> shapes.of(told.event().place()));
    }

    private static List<Field<Told>> fields() {
        List<Field<Told>> all = new ArrayList<>(List.of(
                Field.text(
                        "id", told -> told.event().id()),
                Field.text("title", told -> told.event()
                        .title()),
                Field.text("kind", told -> told.event()
                        .kind()),
                Field.text(
                        "status",
                        told -> ColumnText.word(told.event().status())),
                Field.flag("denied", told -> told.event()
                        .denied()),
                Field.text("denied_by", told -> ColumnText.deniedBy(told.statements())),
                Field.text(
                        "place_name",
                        told -> told.event().place() == null
                                ? null
                                : ColumnText.nameOf(told.event().place())),
                Field.text(
                        "place_as_spelt",
                        told -> told.event().place() == null
                                ? null
                                : ColumnText.spellings(
                                        told.statements(), told.event().place())),
                Field.text(
                        "place_id",
                        told -> told.event().place() == null
                                ? null
                                : told.event().place().id())));
        all.addAll(PeriodFields.of(told -> told.event().period()));
        all.addAll(List.of(
                Field.text(
                        "geometry_basis",
                        told -> told.event().place() == null ? null : "inferred"),
                Field.text(
                        "claim_ids",
                        told -> ColumnText.list(told.event().statementIds())),
                Field.text(
                        "source_ids",
                        told -> ColumnText.list(told.event().sourceIds()))));
        return all;
    }
}

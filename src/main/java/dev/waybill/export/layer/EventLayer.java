package dev.waybill.export.layer;

import dev.waybill.journey.Event;
import dev.waybill.journey.Journey;
import dev.waybill.journey.Statement;
import java.util.ArrayList;
import java.util.List;

/** The layer of events: visits, meetings and the like, where their place is known. */
final class EventLayer {

    private EventLayer() {}

    /** An event beside the statements about it. */
    private record Told(Event event, List<Statement> statements) {}

    static Layer of(Journey journey, StatementIndex index, PlaceShapes shapes) {
        return Layer.of(
                new Layer.Head(
                        "events",
                        "Events",
                        "Visits, meetings and other events beside the shipment",
                        Layer.ShapeKind.POINT),
                fields(),
                () -> journey.events().stream().map(event -> new Told(event, index.listAbout(event.id()))),
                told -> told.event().id(),
                told -> shapes.of(told.event().place()));
    }

    private static List<Field<Told>> fields() {
        List<Field<Told>> all = new ArrayList<>(List.of(
                Field.text(
                        "id", "Event", "Id in the dossier", told -> told.event().id()),
                Field.text("title", "Title", "In the words of the dossier's author", told -> told.event()
                        .title()),
                Field.text("kind", "Kind", "visit, meeting, use or other", told -> told.event()
                        .kind()),
                Field.text(
                        "status",
                        "Status",
                        "alleged, confirmed or denied",
                        told -> ColumnText.word(told.event().status())),
                Field.flag("denied", "Denied", "Whether some party denies it", told -> told.event()
                        .denied()),
                Field.text("denied_by", "Denied by", "Who denies it", told -> ColumnText.deniedBy(told.statements())),
                Field.text(
                        "place_name",
                        "Place",
                        "Where, standard name; absent if no source says",
                        told -> told.event().place() == null
                                ? null
                                : ColumnText.nameOf(told.event().place())),
                Field.text(
                        "place_as_spelt",
                        "Place, as spelt",
                        "Where, as the sources spell it",
                        told -> told.event().place() == null
                                ? null
                                : ColumnText.spellings(
                                        told.statements(), told.event().place())),
                Field.text(
                        "place_id",
                        "Place id",
                        "Row in places",
                        told -> told.event().place() == null
                                ? null
                                : told.event().place().id())));
        all.addAll(PeriodFields.of(told -> told.event().period()));
        all.addAll(List.of(
                Field.text(
                        "geometry_basis",
                        "Position",
                        "inferred: the place was found by Waybill; absent without" + " one",
                        told -> told.event().place() == null ? null : "inferred"),
                Field.text(
                        "claim_ids",
                        "Claims",
                        "Rows in claims",
                        told -> ColumnText.list(told.event().statementIds())),
                Field.text(
                        "source_ids",
                        "Sources",
                        "Rows in sources",
                        told -> ColumnText.list(told.event().sourceIds()))));
        return all;
    }
}

package dev.waybill.export.layer;

import dev.waybill.journey.Journey;
import dev.waybill.journey.ResolvedPlace;
import dev.waybill.journey.Statement;
import dev.waybill.words.FactText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The layer of places, and the layer of the areas in which an unsharp place lies. */
final class PlaceLayer {

    private PlaceLayer() {}

    /** A place beside the statements that name it. */
    private record Named(ResolvedPlace place, List<Statement> statements) {}

    static Layer places(Journey journey, StatementIndex index, Shapes.ByPlace shapes, FactText facts) {
        return Layer.of(
                facts.words(),
                new Layer.Head(
                        "places",
                        Layer.ShapeKind.POINT),
                placeFields(facts),
                () -> journey.places().stream().map(place -> new Named(place, index.listNaming(place.id()))),
                named -> named.place().id(),
                named -> shapes.of(named.place()));
    }

    static Layer areas(Journey journey, Shapes.ByPlace shapes, FactText facts) {
        return Layer.of(
                facts.words(),
                new Layer.Head(
                        "areas",
                        Layer.ShapeKind.MULTI_POLYGON),
                areaFields(facts),
                () -> journey.places().stream().filter(PlaceLayer::isUnsharp),
                ResolvedPlace::id,
                place -> {
                    Shapes own = shapes.of(place);
                    return own.area() != null
                            ? own
                            : new Shapes(null, CutAreas.circle(place.getPosition(), place.radiusMetres()));
                });
    }

    private static String kindOf(ResolvedPlace place) {
        return switch (place.precision()) {
            case COUNTRY -> "country";
            case REGION -> "region";
            default -> place.area() != null ? "region" : "radius";
        };
    }

    private static boolean isUnsharp(ResolvedPlace place) {
        return place.area() != null || place.position() != null && place.radiusMetres() > 0;
    }

    private static List<Field<Named>> placeFields(FactText facts) {
        List<Field<Named>> all = new ArrayList<>();
        all.addAll(List.of(
                Field.text("id", named -> named.place()
                        .id()),
                Field.text("name", named -> ColumnText.nameOf(named.place())),
                Field.text("native_name", named -> named.place()
                        .nativeName()),
                Field.text(
                        "as_spelt",
                        named -> ColumnText.list(named.place().spellings())),
                Field.text(
                        "kind", named -> named.place()
                                .kind()),
                Field.text("country", named -> named.place()
                        .countryCode()),
                Field.text("region", named -> named.place()
                        .regionName())));
        all.addAll(List.of(
                Field.text(
                        "precision",
                        named -> ColumnText.word(named.place().precision())),
                Field.real(
                        "radius_km", "km",
                        named -> named.place().radiusMetres() / 1000),
                Field.text(
                        "geometry_basis",
                        named -> "inferred"),
                Field.text(
                        "outcome",
                        named -> ColumnText.word(named.place().outcome())),
                Field.real(
                        "confidence", "",
                        named -> named.place().confidence()),
                Field.text("gazetteer_id", named -> named.place()
                        .gazetteerId()),
                Field.text("reason", named -> facts.why(named.place())),
                Field.text(
                        "other_candidates",
                        named -> ColumnText.list(named.place().losers().stream().map(loser -> loser(loser, facts)))),
                Field.text(
                        "claim_ids",
                        named -> ColumnText.list(named.statements().stream()
                                .map(statement -> statement.claim().id()))),
                Field.text(
                        "source_ids",
                        named -> ColumnText.list(named.statements().stream()
                                .map(statement -> statement.claim().sourceId())))));
        return all;
    }

    private static List<Field<ResolvedPlace>> areaFields(FactText facts) {
        return List.of(
                Field.text("place_id", ResolvedPlace::id),
                Field.text("name", ColumnText::nameOf),
                Field.text("as_spelt", place -> ColumnText.list(place.spellings())),
                Field.text("kind", PlaceLayer::kindOf),
                Field.text(
                        "precision",
                        place -> ColumnText.word(place.precision())),
                Field.real(
                        "radius_km", "km",
                        place -> place.radiusMetres() / 1000),
                Field.text("geometry_basis", place -> "inferred"),
                Field.text("reason", facts::why));
    }

    private static String loser(ResolvedPlace.Loser loser, FactText facts) {
        return String.format(Locale.ROOT, "%s (%.2f): %s", loser.name(), loser.confidence(), facts.whyNot(loser));
    }
}

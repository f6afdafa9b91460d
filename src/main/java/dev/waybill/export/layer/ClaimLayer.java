package dev.waybill.export.layer;

import dev.waybill.journey.Journey;
import dev.waybill.journey.Statement;
import dev.waybill.words.FactText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The layer of claims: what each source says, as it says it.
 *
 * <p>A claim's geometry is the places that it names, never a line: no source here reports a track.
 */
final class ClaimLayer {

    private ClaimLayer() {}

    static Layer of(Journey journey, PlaceShapes shapes, FactText facts) {
        return Layer.of(
                new Layer.Head(
                        "claims",
                        "Claims",
                        "What each source says, as it says it; shown at the places it names",
                        Layer.ShapeKind.MULTI_POINT),
                fields(facts),
                () -> journey.statements().stream(),
                statement -> statement.claim().id(),
                statement -> Shapes.ofPlaces(StatementIndex.listMentions(statement)
                        .map(mention -> shapes.of(mention.place()))
                        .toList()));
    }

    private static List<Field<Statement>> fields(FactText facts) {
        List<Field<Statement>> all = new ArrayList<>();
        all.addAll(statement());
        all.addAll(mention("from", "From", Statement::from));
        all.addAll(mention("to", "To", Statement::to));
        all.addAll(mention("at", "At", Statement::at));
        all.addAll(PeriodFields.of(Statement::period));
        all.addAll(cargo(facts));
        return all;
    }

    private static List<Field<Statement>> statement() {
        return List.of(
                Field.text("id", "Claim", "Id in the dossier", claim -> claim.claim()
                        .id()),
                Field.text("about", "About", "Legs and events it speaks of", claim -> ColumnText.list(claim.about())),
                Field.text("says", "Says", "The claim in the words of the dossier's author", claim -> claim.claim()
                        .says()),
                Field.text("by", "By", "Who makes the claim", claim -> claim.claim()
                        .by()),
                Field.text(
                        "status",
                        "Status",
                        "alleged, confirmed or denied (a denial)",
                        claim -> ColumnText.word(claim.claim().status())),
                Field.text("evidence", "Evidence", "What the claimant offers for it", claim -> claim.claim()
                        .evidence()),
                Field.date(
                        "stated_from",
                        "Stated from",
                        "First day on which it may have been made",
                        claim -> claim.claim().stated() == null
                                ? null
                                : claim.claim().stated().from()),
                Field.date(
                        "stated_to",
                        "Stated to",
                        "Last day on which it may have been made",
                        claim -> claim.claim().stated() == null
                                ? null
                                : claim.claim().stated().to()),
                Field.text(
                        "mode",
                        "Mode",
                        "As this source says: ship, rail, road, air, barge, pipeline or unknown",
                        claim -> ColumnText.word(claim.mode())));
    }

    private static List<Field<Statement>> mention(
            String role, String alias, Function<Statement, Statement.@Nullable Mention> of) {
        return List.of(
                Field.text(role + "_as_spelt", alias + ", as spelt", "As this source spells it", claim -> {
                    Statement.Mention mention = of.apply(claim);
                    return mention == null ? null : mention.asSpelt();
                }),
                Field.text(role + "_name", alias, "The place that Waybill concluded", claim -> {
                    Statement.Mention mention = of.apply(claim);
                    return mention == null ? null : ColumnText.nameOf(mention.place());
                }),
                Field.text(role + "_place_id", alias + ", place", "Row in places", claim -> {
                    Statement.Mention mention = of.apply(claim);
                    return mention == null ? null : mention.place().id();
                }));
    }

    private static List<Field<Statement>> cargo(FactText facts) {
        return List.of(
                Field.text("cargo", "Cargo", "What was carried, as claimed", Statement::cargo),
                Field.integer(
                        "containers_min",
                        "Containers, at least",
                        "Lower bound that the source gives",
                        claim -> ColumnText.containersMin(List.of(claim))),
                Field.integer(
                        "containers_max",
                        "Containers, at most",
                        "Upper bound that the source gives",
                        claim -> ColumnText.containersMax(List.of(claim))),
                Field.text(
                        "quantities",
                        "Quantities",
                        "Every quantity in words",
                        claim -> ColumnText.list(claim.quantities().stream().map(facts.words()::quantity))),
                Field.text(
                        "geometry_basis",
                        "Position",
                        "inferred: the places were found by Waybill; absent without" + " one",
                        claim -> StatementIndex.listMentions(claim).findAny().isPresent() ? "inferred" : null),
                Field.text("source_ids", "Sources", "Row in sources", claim -> claim.claim()
                        .sourceId()));
    }
}

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

    static Layer of(Journey journey, Shapes.ByPlace shapes, FactText facts) {
        return Layer.of(
                facts.words(),
                new Layer.Head(
                        "claims",
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
        all.addAll(mention("from", Statement::from));
        all.addAll(mention("to", Statement::to));
        all.addAll(mention("at", Statement::at));
        all.addAll(PeriodFields.of(Statement::period));
        all.addAll(cargo(facts));
        return all;
    }

    private static List<Field<Statement>> statement() {
        return List.of(
                Field.text("id", claim -> claim.claim()
                        .id()),
                Field.text("about", claim -> ColumnText.list(claim.about())),
                Field.text("says", claim -> claim.claim()
                        .says()),
                Field.text("by", claim -> claim.claim()
                        .by()),
                Field.text(
                        "status",
                        claim -> ColumnText.word(claim.claim().status())),
                Field.text("evidence", claim -> claim.claim()
                        .evidence()),
                Field.date(
                        "stated_from",
                        claim -> claim.claim().stated() == null
                                ? null
                                : claim.claim().stated().from()),
                Field.date(
                        "stated_to",
                        claim -> claim.claim().stated() == null
                                ? null
                                : claim.claim().stated().to()),
                Field.text(
                        "mode",
                        claim -> ColumnText.word(claim.mode())));
    }

    private static List<Field<Statement>> mention(
            String role, Function<Statement, Statement.@Nullable Mention> of) {
        return List.of(
                Field.text(role + "_as_spelt", claim -> {
                    Statement.Mention mention = of.apply(claim);
                    return mention == null ? null : mention.asSpelt();
                }),
                Field.text(role + "_name", claim -> {
                    Statement.Mention mention = of.apply(claim);
                    return mention == null ? null : ColumnText.nameOf(mention.place());
                }),
                Field.text(role + "_place_id", claim -> {
                    Statement.Mention mention = of.apply(claim);
                    return mention == null ? null : mention.place().id();
                }));
    }

    private static List<Field<Statement>> cargo(FactText facts) {
        return List.of(
                Field.text("cargo", Statement::cargo),
                Field.integer(
                        "containers_min",
                        claim -> ColumnText.containersMin(List.of(claim))),
                Field.integer(
                        "containers_max",
                        claim -> ColumnText.containersMax(List.of(claim))),
                Field.text(
                        "quantities",
                        claim -> ColumnText.list(claim.quantities().stream().map(facts.words()::quantity))),
                Field.text(
                        "geometry_basis",
                        claim -> StatementIndex.listMentions(claim).findAny().isPresent() ? "inferred" : null),
                Field.text("source_ids", claim -> claim.claim()
                        .sourceId()));
    }
}

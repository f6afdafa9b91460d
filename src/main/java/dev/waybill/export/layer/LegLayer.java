package dev.waybill.export.layer;

import dev.waybill.journey.Journey;
import dev.waybill.journey.Leg;
import dev.waybill.journey.LegPath;
import dev.waybill.journey.Statement;
import dev.waybill.routing.Passage;
import dev.waybill.routing.RailRoute;
import dev.waybill.words.FactText;
import dev.waybill.words.RouteWords;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The layer of legs: one line each, along real water or track, with what is said and what was concluded of it. */
final class LegLayer {

    private static final double METRES_PER_NAUTICAL_MILE = 1852;

    private LegLayer() {}

    /** A leg beside the statements about it, so that they are looked up once. */
    private record Told(Leg leg, List<Statement> statements) {}

    static Layer of(Journey journey, StatementIndex index, FactText facts) {
        return Layer.of(
                facts.words(),
                new Layer.Head(
                        "legs",
                        Layer.ShapeKind.MULTI_LINE),
                fields(facts),
                () -> journey.legs().stream().map(leg -> new Told(leg, index.listAbout(leg.id()))),
                told -> told.leg().id(),
                told -> Shapes.ofPath(told.leg().path()));
    }

    private static List<Field<Told>> fields(FactText facts) {
        List<Field<Told>> all = new ArrayList<>();
        all.addAll(identity());
        all.addAll(ends());
        all.addAll(PeriodFields.of(told -> told.leg().period()));
        all.addAll(cargo(facts));
        all.addAll(measures());
        all.addAll(way(new RouteWords(facts.words())));
        all.addAll(grounds(facts));
        return all;
    }

    private static List<Field<Told>> identity() {
        return List.of(
                Field.integer("number", told ->
                        (long) told.leg().number()),
                Field.text("id", told -> told.leg().id()),
                Field.text("title", told -> told.leg()
                        .title()),
                Field.text(
                        "mode",
                        told -> ColumnText.word(told.leg().mode())),
                Field.text(
                        "mode_basis",
                        told -> ColumnText.word(told.leg().modeBasis())),
                Field.text(
                        "status",
                        told -> ColumnText.word(told.leg().status())),
                Field.flag("denied", told -> told.leg()
                        .denied()),
                Field.text("denied_by", told -> ColumnText.deniedBy(told.statements())));
    }

    private static List<Field<Told>> ends() {
        return List.of(
                Field.text(
                        "from_name",
                        told -> ColumnText.nameOf(told.leg().from())),
                Field.text(
                        "from_as_spelt",
                        told -> ColumnText.spellings(told.statements(), told.leg().from())),
                Field.text("from_place_id", told -> told.leg()
                        .from()
                        .id()),
                Field.text(
                        "to_name",
                        told -> ColumnText.nameOf(told.leg().to())),
                Field.text(
                        "to_as_spelt",
                        told -> ColumnText.spellings(told.statements(), told.leg().to())),
                Field.text("to_place_id", told -> told.leg()
                        .to()
                        .id()));
    }

    private static List<Field<Told>> cargo(FactText facts) {
        return List.of(
                Field.text(
                        "cargo",
                        told -> ColumnText.list(told.statements().stream().map(Statement::cargo))),
                Field.integer(
                        "containers_min",
                        told -> ColumnText.containersMin(told.statements())),
                Field.integer(
                        "containers_max",
                        told -> ColumnText.containersMax(told.statements())),
                Field.text(
                        "quantities",
                        told -> ColumnText.quantities(told.statements(), facts.words())));
    }

    private static List<Field<Told>> measures() {
        return List.of(
                Field.real(
                        "length_km", "km",
                        told -> lengthMetres(told.leg().path()) / 1000),
                Field.real(
                        "length_nm", "nm",
                        told -> nauticalMiles(told.leg().path())),
                Field.real(
                        "rail_km", "km",
                        rail(RailRoute::railKilometres)),
                Field.real(
                        "rail_official_share", "",
                        rail(RailRoute::officialShare)),
                Field.real(
                        "hours_min", "h",
                        routed(path -> path.route().underWay().minHours())),
                Field.real(
                        "hours_max", "h",
                        routed(path -> path.route().underWay().maxHours())),
                Field.real(
                        "from_gap_km", "km",
                        routed(path -> path.route().fromGapMetres() / 1000)),
                Field.real(
                        "to_gap_km", "km",
                        routed(path -> path.route().toGapMetres() / 1000)));
    }

    private static List<Field<Told>> way(RouteWords routes) {
        return List.of(
                Field.text(
                        "geometry_basis",
                        told -> ColumnText.word(told.leg().geometryBasis())),
                Field.text(
                        "path",
                        told -> pathKind(told.leg().path())),
                Field.text(
                        "path_reason",
                        told -> pathReason(told.leg().path(), routes)),
                Field.text(
                        "stations",
                        told -> told.leg().path() instanceof LegPath.Routed path && path.rail() != null
                                ? ColumnText.sequence(
                                        path.rail().stations().stream().map(RailRoute.Stop::name))
                                : null),
                Field.text(
                        "passages",
                        told -> told.leg().path() instanceof LegPath.Routed path && path.sea() != null
                                ? ColumnText.sequence(path.sea().passages().stream().map(Passage::name))
                                : null),
                Field.text(
                        "path_notes",
                        told -> told.leg().path() instanceof LegPath.Routed path
                                ? ColumnText.list(routes.notes(path.notes()))
                                : null));
    }

    private static List<Field<Told>> grounds(FactText facts) {
        return List.of(
                Field.text(
                        "inferences",
                        told -> ColumnText.list(told.leg().inferences().stream()
                                .map(inference -> facts.say(inference) + ": " + facts.because(inference)))),
                Field.text(
                        "claim_ids",
                        told -> ColumnText.list(told.leg().statementIds())),
                Field.text(
                        "source_ids",
                        told -> ColumnText.list(told.leg().sourceIds())));
    }

    private static Function<Told, @Nullable Double> routed(Function<LegPath.Routed, Double> number) {
        return told -> told.leg().path() instanceof LegPath.Routed path ? number.apply(path) : null;
    }

    private static Function<Told, @Nullable Double> rail(Function<RailRoute, Double> number) {
        return told -> told.leg().path() instanceof LegPath.Routed path && path.rail() != null
                ? number.apply(path.rail())
                : null;
    }

    /** NaN where there is no path. */
    private static double lengthMetres(LegPath path) {
        if (path instanceof LegPath.Routed routed) {
            return routed.lengthMetres();
        }
        return path instanceof LegPath.Direct direct ? direct.lengthMetres() : Double.NaN;
    }

    private static @Nullable Double nauticalMiles(LegPath path) {
        return path instanceof LegPath.Routed routed && routed.sea() != null
                ? routed.lengthMetres() / METRES_PER_NAUTICAL_MILE
                : null;
    }

    private static String pathKind(LegPath path) {
        if (path instanceof LegPath.Routed) {
            return "routed";
        }
        return path instanceof LegPath.Direct ? "direct" : "none";
    }

    private static @Nullable String pathReason(LegPath path, RouteWords routes) {
        if (path instanceof LegPath.Direct direct) {
            return routes.reason(direct.reason());
        }
        return path instanceof LegPath.Unroutable unroutable ? routes.reason(unroutable.reason()) : null;
    }
}

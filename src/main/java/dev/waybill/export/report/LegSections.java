package dev.waybill.export.report;

import dev.waybill.export.layer.ColumnText;
import dev.waybill.export.layer.StatementIndex;
import dev.waybill.journey.Inference;
import dev.waybill.journey.Journey;
import dev.waybill.journey.Leg;
import dev.waybill.journey.LegPath;
import dev.waybill.journey.ResolvedPlace;
import dev.waybill.journey.Statement;
import dev.waybill.routing.Passage;
import dev.waybill.routing.RailRoute;
import dev.waybill.routing.Route;
import dev.waybill.source.Basis;
import dev.waybill.source.Claim;
import dev.waybill.source.ClaimStatus;
import dev.waybill.source.Period;
import dev.waybill.source.Precision;
import dev.waybill.words.FactText;
import dev.waybill.words.RouteWords;
import dev.waybill.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The legs as a table, their totals, and each leg with its claims, conclusions and path. */
final class LegSections {

    private final Wording words;
    private final FactText facts;
    private final RouteWords routes;
    private final Measures measures;

    LegSections(Wording words) {
        this.words = words;
        this.facts = FactText.in(words);
        this.routes = new RouteWords(words);
        this.measures = new Measures(words);
    }

    void append(List<Block> blocks, Journey journey, StatementIndex index) {
        if (journey.legs().isEmpty()) {
            blocks.add(new Block.Paragraph(words.say("report.no.legs")));
            return;
        }
        blocks.add(new Block.Heading(2, words.say("report.legs")));
        blocks.add(new Block.Table(
                words.list("report.legs.columns"),
                journey.legs().stream()
                        .map(leg -> row(leg, index.listAbout(leg.id())))
                        .toList()));
        new Totals(words).append(blocks, journey.legs());
        for (Leg leg : journey.legs()) {
            appendLeg(blocks, leg, index.listAbout(leg.id()));
        }
    }

    private List<String> row(Leg leg, List<Statement> statements) {
        String mode = words.term("mode", leg.mode());
        return List.of(
                String.valueOf(leg.number()),
                place(leg.from(), statements),
                place(leg.to(), statements),
                leg.modeBasis() == Basis.INFERRED ? words.say("report.inferred", mode) : mode,
                ColumnText.period(leg.period(), words),
                cargo(statements),
                measures.distance(leg),
                words.term("line", leg.geometryBasis()),
                status(leg, statements),
                String.join(", ", leg.sourceIds()));
    }

    /** The place as spelt, then as resolved: {@code "Nanjin": Najin (KP)}. */
    String place(ResolvedPlace place, List<Statement> statements) {
        List<String> spelt = ColumnText.listSpellings(statements, place);
        String country = place.countryCode().isEmpty() ? "" : " (" + place.countryCode() + ")";
        String resolved = place.outcome() == ResolvedPlace.Outcome.UNRESOLVED
                ? words.say("report.not.found")
                : near(place, ColumnText.nameOf(place) + country);
        if (spelt.isEmpty()) {
            return words.say("report.inferred.place", resolved);
        }
        return "\"" + String.join("\", \"", spelt) + "\": " + resolved;
    }

    private String near(ResolvedPlace place, String name) {
        if (place.precision() != Precision.NEAR) {
            return name;
        }
        String near = words.say("report.near", name);
        return place.radiusMetres() > 0
                ? words.say("report.within", near, measures.kilometres(place.radiusMetres()))
                : near;
    }

    /** "denied by X". */
    String deniedBy(@Nullable String party) {
        return party == null ? words.term("status", ClaimStatus.DENIED) : words.say("report.denied.by", party);
    }

    private String cargo(List<Statement> statements) {
        String cargo = ColumnText.list(statements.stream().map(Statement::cargo));
        String quantities = ColumnText.quantities(statements, words);
        return List.of(Objects.requireNonNullElse(quantities, ""), Objects.requireNonNullElse(cargo, "")).stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(": "));
    }

    private String status(Leg leg, List<Statement> statements) {
        @Nullable String deniedBy = ColumnText.deniedBy(statements);
        String status = words.term("status", leg.status());
        if (leg.status() == ClaimStatus.DENIED || !leg.denied()) {
            return status;
        }
        return status + ", " + deniedBy(deniedBy);
    }

    private void appendLeg(List<Block> blocks, Leg leg, List<Statement> statements) {
        blocks.add(new Block.Heading(3, words.say("report.leg", leg.number()) + ": " + leg.title()));
        List<Block.Item> items = new ArrayList<>();
        statements.forEach(statement -> items.add(new Block.Item(claim(statement), null)));
        for (Inference inference : leg.inferences()) {
            items.add(new Block.Item(words.say("report.concluded", facts.say(inference), facts.because(inference)), null));
        }
        appendPath(items, leg.path());
        blocks.add(new Block.Bullets(items));
    }

    /** A claim with its claimant and source, worded as a claim, and with the dates that this source gives. */
    String claim(Statement statement) {
        Claim claim = statement.claim();
        String verb = words.term("claimed", claim.status());
        StringBuilder text = new StringBuilder(words.say("report.claim", claim.id(), verb, claim.by(), claim.says()));
        if (statement.period() != null) {
            text.append(' ').append(words.say("report.claim.when", dated(statement.period())));
        }
        if (claim.evidence() != null) {
            text.append(' ').append(words.say("report.claim.evidence", claim.evidence()));
        }
        return text.append(' ').append(words.say("report.claim.source", claim.sourceId())).toString();
    }

    private String dated(Period period) {
        String days = ColumnText.period(period, words);
        return period.reason() == null ? days : words.say("report.because", days, period.reason());
    }

    private void appendPath(List<Block.Item> items, LegPath path) {
        if (path instanceof LegPath.Unroutable unroutable) {
            items.add(new Block.Item(words.say("report.unroutable", routes.reason(unroutable.reason())), null));
        } else if (path instanceof LegPath.Direct direct) {
            items.add(new Block.Item(words.say("report.direct", routes.reason(direct.reason())), null));
        } else if (path instanceof LegPath.Routed routed) {
            appendRouted(items, routed);
        }
    }

    private void appendRouted(List<Block.Item> items, LegPath.Routed path) {
        if (path.rail() != null) {
            items.add(new Block.Item(
                    words.say(
                            "report.stations",
                            path.rail().stations().stream()
                                    .map(RailRoute.Stop::name)
                                    .collect(Collectors.joining(" - "))),
                    null));
        }
        if (path.sea() != null && !path.sea().passages().isEmpty()) {
            items.add(new Block.Item(words.say("report.passages", path.sea().passages().stream().map(Passage::name).collect(Collectors.joining(", "))), null));
        }
        items.add(new Block.Item(
                words.say(
                        "report.path",
                        measures.kilometres(path.route().fromGapMetres()),
                        measures.kilometres(path.route().toGapMetres()),
                        measures.hours(path)),
                null));
        routes.notes(path.notes()).forEach(note -> items.add(new Block.Item(note, null)));
        for (Route other : path.others()) {
            items.add(new Block.Item(
                    words.say("report.alternative", routes.character(other.character()), measures.kilometres(other.lengthMetres())),
                    null));
        }
    }
}

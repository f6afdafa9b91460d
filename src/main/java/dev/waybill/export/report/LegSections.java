package dev.waybill.export.report;

import dev.waybill.export.layer.ColumnText;
import dev.waybill.export.layer.StatementIndex;
import dev.waybill.journey.Journey;
import dev.waybill.journey.Leg;
import dev.waybill.journey.LegPath;
import dev.waybill.journey.ResolvedPlace;
import dev.waybill.journey.Statement;
import dev.waybill.source.Basis;
import dev.waybill.source.Claim;
import dev.waybill.source.ClaimStatus;
import dev.waybill.source.Period;
import dev.waybill.source.Precision;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The legs as a table, their totals, and each leg with its claims, conclusions and path. */
final class LegSections {

    private LegSections() {}

    static void append(List<Block> blocks, Journey journey, StatementIndex index) {
        if (journey.legs().isEmpty()) {
            blocks.add(new Block.Paragraph("The dossier states no movement of cargo."));
            return;
        }
        blocks.add(new Block.Heading(2, "Legs"));
        blocks.add(new Block.Table(
                List.of("No.", "From", "To", "Mode", "Dates", "Cargo", "Distance", "Line", "Status", "Sources"),
                journey.legs().stream()
                        .map(leg -> row(leg, index.listAbout(leg.id())))
                        .toList()));
        Totals.append(blocks, journey.legs());
        for (Leg leg : journey.legs()) {
            appendLeg(blocks, leg, index.listAbout(leg.id()));
        }
    }

    private static List<String> row(Leg leg, List<Statement> statements) {
        String mode = ColumnText.word(leg.mode());
        return List.of(
                String.valueOf(leg.number()),
                place(leg.from(), statements),
                place(leg.to(), statements),
                leg.modeBasis() == Basis.INFERRED ? mode + " (inferred)" : mode,
                ColumnText.period(leg.period()),
                cargo(statements),
                Measures.distance(leg),
                ColumnText.word(leg.geometryBasis()),
                status(leg, statements),
                String.join(", ", leg.sourceIds()));
    }

    /** The place as spelt, then as resolved: {@code "Nanjin": Najin (KP)}. */
    static String place(ResolvedPlace place, List<Statement> statements) {
        List<String> spelt = ColumnText.listSpellings(statements, place);
        String country = place.countryCode().isEmpty() ? "" : " (" + place.countryCode() + ")";
        String resolved = place.outcome() == ResolvedPlace.Outcome.UNRESOLVED
                ? "not found"
                : nearness(place) + ColumnText.nameOf(place) + country + radius(place);
        if (spelt.isEmpty()) {
            return resolved + ", inferred";
        }
        return "\"" + String.join("\", \"", spelt) + "\": " + resolved;
    }

    private static String nearness(ResolvedPlace place) {
        return place.precision() == Precision.NEAR ? "near " : "";
    }

    private static String radius(ResolvedPlace place) {
        return place.precision() == Precision.NEAR && place.radiusMetres() > 0
                ? ", within " + Measures.kilometres(place.radiusMetres())
                : "";
    }

    private static String cargo(List<Statement> statements) {
        String cargo = ColumnText.list(statements.stream().map(Statement::cargo));
        String quantities = ColumnText.quantities(statements);
        return List.of(Objects.requireNonNullElse(quantities, ""), Objects.requireNonNullElse(cargo, "")).stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(": "));
    }

    private static String status(Leg leg, List<Statement> statements) {
        @Nullable String deniedBy = ColumnText.deniedBy(statements);
        String status = ColumnText.word(leg.status());
        if (leg.status() == ClaimStatus.DENIED || !leg.denied()) {
            return status;
        }
        return status + ", denied" + (deniedBy == null ? "" : " by " + deniedBy);
    }

    private static void appendLeg(List<Block> blocks, Leg leg, List<Statement> statements) {
        blocks.add(new Block.Heading(3, "Leg " + leg.number() + ": " + leg.title()));
        List<Block.Item> items = new ArrayList<>();
        statements.forEach(statement -> items.add(new Block.Item(claim(statement), null)));
        for (Leg.Inference inference : leg.inferences()) {
            items.add(new Block.Item("Inferred by Waybill: " + inference.what() + ". " + inference.reason(), null));
        }
        appendPath(items, leg.path());
        blocks.add(new Block.Bullets(items));
    }

    /** A claim with its claimant and source, worded as a claim, and with the dates that this source gives. */
    static String claim(Statement statement) {
        Claim claim = statement.claim();
        String verb =
                switch (claim.status()) {
                    case ALLEGED -> "alleged";
                    case CONFIRMED -> "stated";
                    case DENIED -> "denied";
                };
        StringBuilder text = new StringBuilder();
        text.append("Claim ")
                .append(claim.id())
                .append(", ")
                .append(verb)
                .append(" by ")
                .append(claim.by());
        text.append(": ").append(claim.says());
        if (statement.period() != null) {
            text.append(" When: ").append(dated(statement.period())).append('.');
        }
        if (claim.evidence() != null) {
            text.append(" Evidence offered: ").append(claim.evidence()).append('.');
        }
        return text.append(" Source: ").append(claim.sourceId()).append('.').toString();
    }

    private static String dated(Period period) {
        String days = ColumnText.period(period);
        return period.reason() == null ? days : days + " because " + period.reason();
    }

    private static void appendPath(List<Block.Item> items, LegPath path) {
        if (path instanceof LegPath.Unroutable unroutable) {
            items.add(new Block.Item("No path: " + unroutable.reason(), null));
        } else if (path instanceof LegPath.Direct direct) {
            items.add(new Block.Item("Drawn as the crow flies, no path on the ground: " + direct.reason(), null));
        } else if (path instanceof LegPath.Routed routed) {
            appendRouted(items, routed);
        }
    }

    private static void appendRouted(List<Block.Item> items, LegPath.Routed path) {
        if (path.rail() != null) {
            items.add(new Block.Item(
                    "Stations passed: "
                            + path.rail().stations().stream()
                                    .map(LegPath.StationPassed::name)
                                    .collect(Collectors.joining(" - ")),
                    null));
        }
        if (path.sea() != null && !path.sea().passages().isEmpty()) {
            items.add(new Block.Item("Passes " + String.join(", ", path.sea().passages()), null));
        }
        items.add(new Block.Item(
                "Path: starts " + Measures.kilometres(path.fromGapMetres()) + " from its place and ends "
                        + Measures.kilometres(path.toGapMetres()) + " from its place; " + Measures.hours(path),
                null));
        path.notes().forEach(note -> items.add(new Block.Item(note, null)));
        for (LegPath.Alternative other : path.alternatives()) {
            items.add(new Block.Item(
                    "Also possible, not chosen: " + other.character() + ", "
                            + Measures.kilometres(other.lengthMetres()),
                    null));
        }
    }
}

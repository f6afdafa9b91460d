package dev.waybill.journey.resolution;

import dev.waybill.journey.Disagreement;
import dev.waybill.journey.Statement;
import dev.waybill.journey.Version;
import dev.waybill.source.ClaimStatus;
import dev.waybill.source.Fact.Term;
import dev.waybill.source.Period;
import dev.waybill.source.Precision;
import dev.waybill.source.Quantity;
import dev.waybill.source.TransportMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds where sources contradict each other about one leg or event.
 *
 * <p>A vaguer statement that holds the sharper one is no contradiction of dates ("in September" against 13 September);
 * different numbers, places, modes and spellings always stand side by side for the reader to judge.
 */
final class Comparison {

    private final String subjectId;
    private final List<Statement> asserted;
    private final List<Statement> denied;
    private final List<Disagreement> found = new ArrayList<>();

    private Comparison(String subjectId, List<Statement> statements) {
        this.subjectId = subjectId;
        asserted = statements.stream().filter(s -> !isDenied(s)).toList();
        denied = statements.stream().filter(Comparison::isDenied).toList();
    }

    /** Every contradiction among the statements about a leg or event. */
    static List<Disagreement> of(String subjectId, List<Statement> statements) {
        Comparison comparison = new Comparison(subjectId, statements);
        comparison.quantities();
        comparison.dates();
        comparison.places("from", Statement::from);
        comparison.places("to", Statement::to);
        comparison.places("at", Statement::at);
        comparison.spellings();
        comparison.modes();
        comparison.standing();
        return comparison.found;
    }

    private void quantities() {
        Set<String> units = new LinkedHashSet<>();
        asserted.forEach(s -> s.quantities().forEach(quantity -> units.add(quantity.unit())));
        for (String unit : units) {
            Versions versions = new Versions();
            for (Statement statement : asserted) {
                for (Quantity quantity : statement.quantities()) {
                    if (quantity.unit().equals(unit)) {
                        versions.add(new Version.Amount(quantity), statement);
                    }
                }
            }
            versions.tellIfSeveral(unit);
        }
    }

    private void dates() {
        boolean disagree = false;
        Versions versions = new Versions();
        for (Statement statement : asserted) {
            Period period = statement.period();
            if (period != null) {
                versions.add(new Version.Dated(period), statement);
                disagree |= asserted.stream().anyMatch(other -> Periods.disagree(period, other.period()));
            }
        }
        if (disagree) {
            versions.tellIfSeveral("dates");
        }
    }

    private void places(String field, Function<Statement, Statement.@Nullable Mention> end) {
        Set<String> places = new LinkedHashSet<>();
        Versions versions = new Versions();
        for (Statement statement : asserted) {
            Statement.Mention mention = end.apply(statement);
            if (mention != null) {
                places.add(mention.place().id());
                boolean near = mention.place().precision() == Precision.NEAR;
                versions.add(
                        near ? new Version.Near(mention.asSpelt()) : new Version.At(mention.asSpelt()), statement);
            }
        }
        if (places.size() > 1) {
            versions.tellIfSeveral(field);
        }
    }

    /** One place, spelt differently. */
    private void spellings() {
        Map<String, Versions> byPlace = new LinkedHashMap<>();
        for (Statement statement : asserted) {
            for (Statement.Mention mention : mentions(statement)) {
                byPlace.computeIfAbsent(mention.place().id(), id -> new Versions())
                        .add(new Version.Spelt(mention.asSpelt()), statement);
            }
        }
        byPlace.values().forEach(versions -> versions.tellIfSeveral("spelling"));
    }

    private static List<Statement.Mention> mentions(Statement statement) {
        List<Statement.Mention> mentions = new ArrayList<>();
        for (Statement.Mention mention : new Statement.Mention[] {statement.from(), statement.to(), statement.at()}) {
            if (mention != null) {
                mentions.add(mention);
            }
        }
        return mentions;
    }

    private void modes() {
        Versions versions = new Versions();
        for (Statement statement : asserted) {
            if (statement.mode() != TransportMode.UNKNOWN) {
                versions.add(new Version.By(Term.of("mode", statement.mode())), statement);
            }
        }
        versions.tellIfSeveral("mode");
    }

    private void standing() {
        if (!denied.isEmpty() && !asserted.isEmpty()) {
            Versions versions = new Versions();
            asserted.forEach(s -> versions.add(standing(s), s));
            denied.forEach(s -> versions.add(standing(s), s));
            versions.tellIfSeveral("status");
        }
    }

    private static Version standing(Statement statement) {
        return new Version.Stands(Term.of("status", statement.claim().status()), statement.claim().by());
    }

    private static boolean isDenied(Statement statement) {
        return statement.claim().status() == ClaimStatus.DENIED;
    }

    /** What is said, and by which sources, in the order of the dossier. */
    private final class Versions {

        private final Map<Version, Set<String>> sourcesByVersion = new LinkedHashMap<>();

        void add(Version version, Statement statement) {
            sourcesByVersion
                    .computeIfAbsent(version, key -> new LinkedHashSet<>())
                    .add(statement.claim().sourceId());
        }

        void tellIfSeveral(String field) {
            if (sourcesByVersion.size() > 1) {
                List<Disagreement.Told> versions = new ArrayList<>();
                sourcesByVersion.forEach((version, sources) ->
                        versions.add(new Disagreement.Told(version, List.copyOf(sources))));
                found.add(new Disagreement(subjectId, field, versions));
            }
        }
    }
}

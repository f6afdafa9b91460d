package dev.waybill.journey.resolution;

import dev.waybill.journey.Disagreement.Version;
import dev.waybill.journey.Disagreement;
import dev.waybill.journey.Statement;
import dev.waybill.source.ClaimStatus;
import dev.waybill.source.Period;
import dev.waybill.source.Precision;
import dev.waybill.source.Quantity;
import dev.waybill.source.TransportMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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
                        versions.add(quantity.inWords(), statement);
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
                versions.add(inWords(period), statement);
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
                versions.add((near ? "near " : "") + mention.asSpelt(), statement);
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
                        .add(mention.asSpelt(), statement);
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
                versions.add(statement.mode().name().toLowerCase(Locale.ROOT), statement);
            }
        }
        versions.tellIfSeveral("mode");
    }

    private void standing() {
        if (!denied.isEmpty() && !asserted.isEmpty()) {
            Versions versions = new Versions();
            asserted.forEach(s -> versions.add(word(s) + " by " + s.claim().by(), s));
            denied.forEach(s -> versions.add("denied by " + s.claim().by(), s));
            versions.tellIfSeveral("status");
        }
    }

    private static String word(Statement statement) {
        return statement.claim().status() == ClaimStatus.CONFIRMED ? "confirmed" : "alleged";
    }

    private static boolean isDenied(Statement statement) {
        return statement.claim().status() == ClaimStatus.DENIED;
    }

    private static String inWords(Period period) {
        String dates = period.from().equals(period.to()) ? period.from().toString() : period.from() + " to " + period.to();
        return period.asWritten() == null ? dates : period.asWritten() + " (" + dates + ")";
    }

    /** What is said, and by which sources, in the order of the dossier. */
    private final class Versions {

        private final Map<String, Set<String>> sourcesByWords = new LinkedHashMap<>();

        void add(String words, Statement statement) {
            sourcesByWords
                    .computeIfAbsent(words, key -> new LinkedHashSet<>())
                    .add(statement.claim().sourceId());
        }

        void tellIfSeveral(String field) {
            if (sourcesByWords.size() > 1) {
                List<Version> versions = new ArrayList<>();
                sourcesByWords.forEach((words, sources) -> versions.add(new Version(words, List.copyOf(sources))));
                found.add(new Disagreement(subjectId, field, versions));
            }
        }
    }
}

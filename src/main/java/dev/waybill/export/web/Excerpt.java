package dev.waybill.export.web;

import dev.waybill.journey.Event;
import dev.waybill.journey.Journey;
import dev.waybill.journey.Leg;
import dev.waybill.journey.ResolvedPlace;
import dev.waybill.journey.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of a journey that is too large for one page: its first legs and events with all that belongs to them.
 *
 * @param journey with those alone
 * @param legsInAll how many legs there are
 * @param eventsInAll how many events there are
 */
record Excerpt(Journey journey, int legsInAll, int eventsInAll) {

    /** The whole journey. */
    static Excerpt whole(Journey journey) {
        return new Excerpt(journey, journey.legs().size(), journey.events().size());
    }

    /**
     * The first of the legs and of the events.
     *
     * @param share of each, 0 to 1, rounded down
     */
    Excerpt first(double share) {
        List<Leg> legs = journey.legs().subList(0, (int) (journey.legs().size() * share));
        List<Event> events = journey.events().subList(0, (int) (journey.events().size() * share));
        Set<String> shown = new HashSet<>();
        legs.forEach(leg -> shown.add(leg.id()));
        events.forEach(event -> shown.add(event.id()));
        List<Statement> statements = journey.statements().stream()
                .filter(statement -> statement.about().stream().anyMatch(shown::contains))
                .toList();
        Set<String> claims = new HashSet<>();
        statements.forEach(statement -> claims.add(statement.claim().id()));
        Set<String> places = placesOf(legs, events, statements);
        Journey beginning = new Journey(
                journey.id(),
                journey.title(),
                journey.summary(),
                journey.date(),
                journey.sources(),
                journey.places().stream().filter(place -> places.contains(place.id())).toList(),
                legs,
                events,
                statements,
                journey.disagreements().stream().filter(d -> shown.contains(d.subjectId())).toList(),
                journey.checks().stream().filter(check -> claims.contains(check.claimId())).toList(),
                journey.licences());
        return new Excerpt(beginning, legsInAll, eventsInAll);
    }

    /** Whether anything is left to leave out. */
    boolean canShrink() {
        return !journey.legs().isEmpty() || !journey.events().isEmpty();
    }

    boolean isWhole() {
        return journey.legs().size() == legsInAll && journey.events().size() == eventsInAll;
    }

    private static Set<String> placesOf(List<Leg> legs, List<Event> events, List<Statement> statements) {
        Set<String> ids = new HashSet<>();
        legs.forEach(leg -> ids.addAll(List.of(leg.from().id(), leg.to().id())));
        events.forEach(event -> add(event.place(), ids));
        for (Statement statement : statements) {
            for (Statement.Mention mention : new Statement.Mention[] {statement.from(), statement.to(), statement.at()}) {
                add(mention == null ? null : mention.place(), ids);
            }
        }
        return ids;
    }

    private static void add(@Nullable ResolvedPlace place, Set<String> ids) {
        if (place != null) {
            ids.add(place.id());
        }
    }
}

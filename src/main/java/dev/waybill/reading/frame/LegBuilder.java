package dev.waybill.reading.frame;

import dev.waybill.reading.span.PlaceSpan;
import dev.waybill.reading.text.Passage;
import dev.waybill.reading.word.Mark;
import dev.waybill.reading.word.Marked;
import dev.waybill.reading.word.Sense;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Puts the places of one sentence together into legs, by their roles and by the words that tell of a movement.
 *
 * <p>Places are taken in their order; a new leg starts where an end is given a second time. A place without a
 * preposition belongs to the word of movement next to it: what is left is where from, what is reached where to.
 */
final class LegBuilder {

    static final Set<Sense> TRIGGERS = Set.of(
            Sense.MOVE, Sense.DEPART, Sense.ARRIVE, Sense.LOAD, Sense.UNLOAD, Sense.PASS, Sense.SUPPLY, Sense.RECEIVE, Sense.FLOW);

    private final Marked text;
    private final List<PlaceSpan> places;
    private final Roles roles;
    private final List<Mark> triggers = new ArrayList<>();
    private final List<Leg> legs = new ArrayList<>();
    private final Passage sentence;
    private Leg leg = new Leg();

    LegBuilder(Marked text, List<PlaceSpan> places, Roles roles, Passage sentence) {
        this.text = text;
        this.places = places;
        this.roles = roles;
        this.sentence = sentence;
        for (Sense sense : TRIGGERS) {
            triggers.addAll(text.within(sentence.start(), sentence.end(), sense));
        }
        triggers.sort(Comparator.comparingInt(Mark::start));
    }

    List<Mark> triggers() {
        return triggers;
    }

    /**
     * The legs of the sentence.
     *
     * @param first index of its first place
     * @param end behind the index of its last
     * @param before index of the place named last before the sentence, or -1
     */
    List<Leg> build(int first, int end, int before) {
        for (int i = first; i < end; i++) {
            take(i);
        }
        close();
        giveTriggers();
        giveActors(first, end);
        thence(before);
        legs.removeIf(Leg::isEmpty);
        return legs;
    }

    private void take(int i) {
        PlaceSpan place = places.get(i);
        switch (roleOf(i)) {
            case FROM -> takeFrom(i);
            case TO -> takeTo(i);
            case VIA -> {
                leg.via.add(i);
                leg.reach(place.start(), place.end());
            }
            default -> { }
        }
    }

    /** The role by its own words, or by the word of movement that it stands beside. */
    private Role roleOf(int i) {
        Role role = roles.of(i);
        if (role == Role.FROM || role == Role.VIA || role == Role.HOLDS) {
            return role;
        }
        Mark trigger = nearest(places.get(i));
        if (trigger == null) {
            return role;
        }
        Sense sense = trigger.sense();
        if (role == Role.TO) {
            return role;
        }
        return switch (sense) {
            case ARRIVE, UNLOAD -> reaches(i, trigger) ? Role.TO : role;
            case DEPART -> role == Role.NONE && !isBefore(i, trigger) || role == Role.AT || text.frames().flag("objectfirst") && role == Role.NONE ? Role.FROM : role;
            case LOAD -> role == Role.AT || role == Role.NONE && !isBefore(i, trigger) ? Role.FROM : role;
            case PASS -> Role.VIA;
            default -> role;
        };
    }

    private boolean reaches(int i, Mark trigger) {
        return roles.of(i) == Role.AT || !isBefore(i, trigger) || text.frames().flag("objectfirst");
    }

    private boolean isBefore(int i, Mark trigger) {
        return places.get(i).start() < trigger.start();
    }

    /** The word of movement next to a place, on either side, with no other place of a role between; null if none. */
    private @org.jspecify.annotations.Nullable Mark nearest(PlaceSpan place) {
        Mark best = null;
        int least = 90;
        for (Mark trigger : triggers) {
            boolean ahead = trigger.start() >= place.end();
            int distance = ahead ? trigger.start() - place.end() : place.start() - trigger.end();
            if (ahead && !text.frames().flag("objectfirst")) {
                distance += 25;
            }
            if (trigger.sense() == Sense.FLOW || trigger.sense() == Sense.MOVE) {
                distance += 20;
            }
            if (distance < least) {
                least = distance;
                best = trigger;
            }
        }
        return best;
    }

    private void takeFrom(int i) {
        PlaceSpan place = places.get(i);
        if (leg.from >= 0 && leg.to < 0 && isListed(leg.from, i)) {
            return;
        }
        if (leg.from >= 0) {
            close();
        } else if (leg.to >= 0 && breaksBetween(places.get(leg.to).end(), place.start())) {
            close();
        }
        leg.from = i;
        leg.reach(place.start(), place.end());
    }

    private void takeTo(int i) {
        PlaceSpan place = places.get(i);
        if (leg.to >= 0 && leg.from < 0 && isUnloading(i) && !isUnloading(leg.to)) {
            leg.from = leg.to;
            leg.inferred.add("from: it was there before it was unloaded");
        } else if (leg.to >= 0) {
            int previous = leg.to;
            int from = leg.from;
            boolean listed = isListed(previous, i);
            boolean then = text.anyWithin(places.get(previous).end(), place.start(), Sense.THEN);
            close();
            if (then) {
                leg.from = previous;
                leg.chained = true;
                leg.inferred.add("from: the words go on from the place named before");
            } else if (listed) {
                leg.from = from;
            }
        }
        leg.to = i;
        leg.reach(place.start(), place.end());
    }

    private boolean isUnloading(int i) {
        Mark trigger = nearest(places.get(i));
        return trigger != null && trigger.sense() == Sense.UNLOAD;
    }

    private boolean isListed(int a, int b) {
        PlaceSpan first = places.get(a);
        PlaceSpan second = places.get(b);
        int gap = second.start() - first.end();
        return gap >= 0 && gap < 40 && triggers.stream().noneMatch(t -> t.start() > first.end() && t.end() < second.start())
                && !text.anyWithin(first.end(), second.start(), Sense.THEN);
    }

    private boolean breaksBetween(int from, int to) {
        return text.anyWithin(from, to, Sense.THEN) || triggers.stream().filter(t -> t.start() > from && t.end() < to).count() > 0
                && text.tokens().whole().substring(from, to).matches("(?s).*[,;،、，].*");
    }

    private void close() {
        if (!leg.isEmpty() || !leg.via.isEmpty()) {
            legs.add(leg);
        }
        leg = new Leg();
    }

    /** Each word of movement belongs to the leg nearest to it; a leg without one takes the nearest. */
    private void giveTriggers() {
        for (Mark trigger : triggers) {
            legs.stream().min(Comparator.comparingInt(each -> distance(trigger, each))).ifPresent(each -> each.triggers.add(trigger));
        }
        for (Leg each : legs) {
            if (each.triggers.isEmpty()) {
                triggers.stream().filter(t -> distance(t, each) < 90)
                        .min(Comparator.comparingInt(t -> distance(t, each)))
                        .ifPresent(each.triggers::add);
            }
        }
    }

    private static int distance(Mark trigger, Leg leg) {
        return trigger.end() <= leg.start ? leg.start - trigger.end() : Math.max(0, trigger.start() - leg.end);
    }

    /** "North Korea has supplied Russia with shells": who gives is where from, who gets is where to. */
    private void giveActors(int first, int end) {
        for (Mark trigger : triggers) {
            boolean supplies = trigger.sense() == Sense.SUPPLY;
            boolean receives = trigger.sense() == Sense.RECEIVE;
            if (!supplies && !receives) {
                continue;
            }
            Leg target = legs.stream().filter(l -> l.triggers.contains(trigger)).findFirst().orElse(null);
            List<Integer> bareBefore = bare(first, end, trigger, true);
            List<Integer> bareAfter = bare(first, end, trigger, false);
            int giver = -1;
            int taker = -1;
            if (supplies) {
                int count = bareBefore.size();
                giver = count == 0 ? -1 : bareBefore.get(Math.max(0, count - 2));
                taker = count > 1 ? bareBefore.get(count - 1) : bareAfter.isEmpty() ? -1 : bareAfter.get(0);
            } else {
                taker = bareBefore.isEmpty() ? -1 : bareBefore.get(bareBefore.size() - 1);
            }
            if (target == null && giver >= 0 && taker >= 0) {
                target = new Leg();
                target.triggers.add(trigger);
                legs.add(target);
            }
            if (target != null) {
                join(target, giver, taker);
            }
        }
    }

    private void join(Leg target, int giver, int taker) {
        if (target.from < 0 && giver >= 0 && giver != target.to) {
            target.from = giver;
            target.reach(places.get(giver).start(), places.get(giver).end());
        }
        if (target.to < 0 && taker >= 0 && taker != target.from) {
            target.to = taker;
            target.reach(places.get(taker).start(), places.get(taker).end());
        }
    }

    /** Areas without a preposition before or behind a word, in its clause. */
    private List<Integer> bare(int first, int end, Mark trigger, boolean before) {
        List<Integer> found = new ArrayList<>();
        for (int i = first; i < end; i++) {
            PlaceSpan place = places.get(i);
            boolean side = before ? place.end() <= trigger.start() : place.start() >= trigger.end();
            int gap = before ? trigger.start() - place.end() : place.start() - trigger.end();
            if (side && roles.of(i) == Role.NONE && place.isWide() && !isGoverned(place) && gap < 110 && !speaks(place)) {
                found.add(i);
            }
        }
        return found;
    }

    /** Whether a preposition that gives no role stands before a place: "against Ukraine". */
    private boolean isGoverned(PlaceSpan place) {
        int token = text.tokens().firstFrom(place.start()) - 1;
        while (token >= sentence.firstToken() && text.has(token, Sense.THROUGH)) {
            token--;
        }
        return token >= sentence.firstToken() && text.has(token, Sense.OTHERWISE);
    }

    /** Whether a place stands beside a word of saying: it is who speaks. */
    private boolean speaks(PlaceSpan place) {
        int token = text.tokens().firstFrom(place.end());
        for (int t = token; t < Math.min(token + 3, text.tokens().count()); t++) {
            if (text.tokens().start(t) - place.end() > 20) {
                break;
            }
            if (text.has(t, Sense.SAY) || text.has(t, Sense.DENY)) {
                return true;
            }
        }
        return false;
    }

    /** "From there" and "there" stand for the place named last. */
    private void thence(int before) {
        for (Mark mark : text.within(sentence.start(), sentence.end(), Sense.THENCE)) {
            int last = before;
            for (int i = 0; i < places.size() && places.get(i).start() < mark.start(); i++) {
                last = roles.of(i) == Role.HOLDS ? last : i;
            }
            int source = last;
            legs.stream().filter(l -> l.from < 0 && l.to >= 0 && l.to != source).findFirst().ifPresent(l -> {
                l.from = source;
                l.inferred.add("from: \"" + text.tokens().whole().substring(mark.start(), mark.end()) + "\" stands for the place named last");
            });
        }
    }
}

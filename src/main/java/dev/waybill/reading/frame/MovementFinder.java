package dev.waybill.reading.frame;

import dev.waybill.reading.claim.Amount;
import dev.waybill.reading.claim.Movement;
import dev.waybill.reading.claim.Status;
import dev.waybill.reading.claim.TextDate;
import dev.waybill.reading.span.OtherNames;
import dev.waybill.reading.span.PlaceSpan;
import dev.waybill.reading.text.Passage;
import dev.waybill.reading.word.Mark;
import dev.waybill.reading.word.Marked;
import dev.waybill.reading.word.Sense;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the movements that a text tells of, sentence by sentence.
 *
 * <p>A sentence tells of one if it has a word of movement, a place with a role, and something that moves: cargo, an
 * amount, a ship, a train. Journeys of persons, prices, sport and missiles in flight are told by their words and left
 * out.
 */
public final class MovementFinder {

    private final Marked text;
    private final List<PlaceSpan> places;
    private final Roles roles;
    private final List<TextDate> dates;
    private final OtherNames others;
    private final List<Movement> movements = new ArrayList<>();
    private OtherNames.@Nullable Ship lastShip;

    private MovementFinder(Marked text, List<PlaceSpan> places, Roles roles, List<TextDate> dates, OtherNames others) {
        this.text = text;
        this.places = places;
        this.roles = roles;
        this.dates = dates;
        this.others = others;
    }

    /** Lists the movements in the order of the text; what is told twice still stands twice. */
    public static List<Movement> find(
            Marked text, List<PlaceSpan> places, Roles roles, List<TextDate> dates, OtherNames others) {
        MovementFinder finder = new MovementFinder(text, places, roles, dates, others);
        int place = 0;
        for (Passage sentence : text.sentences()) {
            while (place < places.size() && places.get(place).start() < sentence.start()) {
                place++;
            }
            int end = place;
            while (end < places.size() && places.get(end).start() < sentence.end()) {
                end++;
            }
            finder.read(sentence, place, end);
            place = end;
        }
        return finder.movements;
    }

    private boolean has(Passage sentence, Sense sense) {
        return text.anyWithin(sentence.start(), sentence.end(), sense);
    }

    private void read(Passage sentence, int first, int end) {
        OtherNames.Ship ship = shipIn(sentence);
        if (ship != null) {
            lastShip = ship;
        }
        LegBuilder builder = new LegBuilder(text, places, roles, sentence);
        if (builder.triggers().isEmpty() && !isBare(sentence, first, end) || first == end && !has(sentence, Sense.THENCE) || has(sentence, Sense.FURNITURE)) {
            if (first == end && has(sentence, Sense.SAME) && !has(sentence, Sense.BLOCK)) {
                addAmounts(sentence, AmountFinder.find(text, sentence));
            }
            return;
        }
        List<Amount> amounts = AmountFinder.find(text, sentence);
        if (!isAboutGoods(sentence, amounts, ship)) {
            return;
        }
        List<Leg> legs = builder.build(first, end, first - 1);
        if (legs.isEmpty()) {
            addAmounts(sentence, amounts);
        }
        Speech speech = new Speech(text, sentence);
        List<Movement> made = new ArrayList<>();
        for (int i = 0; i < legs.size(); i++) {
            Movement movement = movement(legs, i, sentence, amounts, ship, speech);
            if (movement != null) {
                made.add(movement);
            }
        }
        movements.addAll(made);
    }

    /** "Two trains with 40 wagons from A to B": both ends and what moves, without a word of movement. */
    private boolean isBare(Passage sentence, int first, int end) {
        boolean from = false;
        boolean to = false;
        for (int i = first; i < end; i++) {
            from |= roles.of(i) == Role.FROM;
            to |= roles.of(i) == Role.TO;
        }
        return from && to && (has(sentence, Sense.VESSEL) || has(sentence, Sense.MODE) || has(sentence, Sense.CARGO));
    }

    /** "On board: 21 cylinders": the sentence after a movement tells how much, and no place. */
    private void addAmounts(Passage sentence, List<Amount> amounts) {
        int last = movements.size() - 1;
        if (amounts.isEmpty() || last < 0 || !movements.get(last).amounts().isEmpty() || sentence.start() - movements.get(last).end() > 3) {
            return;
        }
        movements.set(last, movements.get(last).withAmounts(amounts, sentence.end()));
    }

    private boolean isAboutGoods(Passage sentence, List<Amount> amounts, OtherNames.@Nullable Ship ship) {
        boolean cargo = has(sentence, Sense.CARGO);
        boolean goods = cargo || !amounts.isEmpty();
        if (has(sentence, Sense.BLOCK) || has(sentence, Sense.PEOPLE) && !goods) {
            return false;
        }
        boolean carrier = ship != null || has(sentence, Sense.VESSEL) || has(sentence, Sense.MODE);
        boolean same = has(sentence, Sense.SAME) && !movements.isEmpty()
                && sentence.start() - movements.get(movements.size() - 1).end() < 400;
        boolean strong = LegBuilder.TRIGGERS.stream()
                .flatMap(sense -> text.within(sentence.start(), sentence.end(), sense).stream())
                .anyMatch(mark -> !mark.value().isEmpty() && !mark.value().equals("post"));
        return goods || carrier || same || strong;
    }

    private OtherNames.@Nullable Ship shipIn(Passage sentence) {
        String words = text.tokens().whole().substring(sentence.start(), sentence.end());
        for (OtherNames.Ship ship : others.ships()) {
            if (words.contains(ship.name())) {
                return ship;
            }
        }
        return null;
    }

    private @Nullable Movement movement(
            List<Leg> legs, int index, Passage sentence, List<Amount> amounts, OtherNames.@Nullable Ship ship, Speech speech) {
        Leg leg = legs.get(index);
        if (leg.triggers.isEmpty() && leg.from >= 0 && leg.to >= 0) {
            leg.triggers.add(new Mark(Sense.FLOW, "", leg.start, leg.start));
        }
        if (leg.triggers.isEmpty() || leg.from == leg.to) {
            return null;
        }
        Status status = speech.status(leg);
        List<Amount> mine = legs.size() == 1 ? amounts : share(legs, index, sentence, amounts);
        TextDate date = date(legs, index, sentence, speech);
        boolean shown = ship != null || has(sentence, Sense.SAME) && lastShip != null;
        OtherNames.Ship carrier = ship != null ? ship : shown && has(sentence, Sense.VESSEL) ? lastShip : null;
        boolean oneEnd = leg.from < 0 || leg.to < 0;
        boolean told = !mine.isEmpty() || date != null && date.from() != null || carrier != null;
        boolean vague = leg.isFlow() && !(has(sentence, Sense.VESSEL) && has(sentence, Sense.CARGO)) && mine.isEmpty() && date == null && carrier == null && status != Status.DENIED;
        boolean carried = has(sentence, Sense.MODE) && (has(sentence, Sense.CARGO) || has(sentence, Sense.SAME));
        if (oneEnd && !told && !leg.chained && !carried || vague && (oneEnd || areas(leg))) {
            return null;
        }
        String mode = mode(legs, index, sentence, carrier, leg);
        String imo = carrier == null || carrier.imo().isEmpty() ? null : carrier.imo();
        double confidence = (oneEnd ? 0.5 : 0.75) + (leg.isFlow() ? -0.2 : 0) + (told ? 0.1 : 0) + (leg.inferred.isEmpty() ? 0 : -0.1);
        return new Movement(mode, leg.from, leg.to, leg.via, date, stated(sentence, speech, leg), mine, cargo(sentence), carrier == null ? null : carrier.name(),
                imo, status, speech.by(), speech.evidence(), leg.inferred, sentence.start(), sentence.end(),
                leg.triggers.get(0).start(), confidence, -1);
    }

    private boolean areas(Leg leg) {
        return places.get(leg.from).isWide() && places.get(leg.to).isWide();
    }

    private @Nullable String cargo(Passage sentence) {
        List<Mark> found = text.within(sentence.start(), sentence.end(), Sense.CARGO);
        return found.isEmpty() ? null : text.tokens().whole().substring(found.get(0).start(), found.get(0).end());
    }

    /** The amounts nearer to this leg than to the others; legs that go on carry what the first does. */
    private static List<Amount> share(List<Leg> legs, int index, Passage sentence, List<Amount> amounts) {
        boolean chain = legs.stream().skip(1).allMatch(leg -> leg.chained || leg.from >= 0 && leg.from == legs.get(0).from);
        if (chain && legs.stream().skip(1).anyMatch(leg -> leg.chained)) {
            return amounts;
        }
        List<Amount> mine = new ArrayList<>();
        for (Amount amount : amounts) {
            int best = 0;
            int least = Integer.MAX_VALUE;
            for (int i = 0; i < legs.size(); i++) {
                int distance = distance(amount.start(), amount.end(), legs.get(i));
                if (distance < least) {
                    least = distance;
                    best = i;
                }
            }
            if (best == index) {
                mine.add(amount);
            }
        }
        return mine;
    }

    private static int distance(int start, int end, Leg leg) {
        int first = Math.min(leg.start, leg.triggers.isEmpty() ? leg.start : leg.triggers.get(0).start());
        int last = Math.max(leg.end, leg.triggers.isEmpty() ? leg.end : leg.triggers.get(leg.triggers.size() - 1).end());
        return end <= first ? first - end : Math.max(0, start - last);
    }

    private @Nullable TextDate date(List<Leg> legs, int index, Passage sentence, Speech speech) {
        Leg leg = legs.get(index);
        List<TextDate> mine = new ArrayList<>();
        for (TextDate date : dates) {
            if (date.start() < sentence.start() || date.end() > sentence.end() || speech.isStated(date, leg)) {
                continue;
            }
            int best = index;
            for (int i = 0; i < legs.size(); i++) {
                boolean nearer = distance(date.start(), date.end(), legs.get(i)) < distance(date.start(), date.end(), legs.get(best));
                best = nearer ? i : best;
            }
            if (best == index && !(leg.isFlow() && isApart(date, leg))) {
                mine.add(date);
            }
        }
        if (mine.isEmpty()) {
            return null;
        }
        boolean both = mine.size() == 2 && leg.has(Sense.ARRIVE) && leg.triggers.size() > 1;
        if (both) {
            return Dates.joined(mine.get(0), mine.get(1));
        }
        return mine.stream().min(java.util.Comparator.comparingInt(d -> distance(d.start(), d.end(), leg))).orElseThrow();
    }

    private boolean isApart(TextDate date, Leg leg) {
        int from = Math.min(date.end(), leg.end);
        int to = Math.max(date.start(), leg.start);
        return from < to && text.tokens().whole().substring(from, to).contains(",");
    }

    private @Nullable TextDate stated(Passage sentence, Speech speech, Leg leg) {
        Optional<TextDate> found = dates.stream()
                .filter(d -> d.start() >= sentence.start() && d.end() <= sentence.end() && speech.isStated(d, leg))
                .findFirst();
        return found.orElse(null);
    }

    /** How it went: by the verb, by the carrier named nearest, or by the ship told of before. */
    private String mode(List<Leg> legs, int index, Passage sentence, OtherNames.@Nullable Ship ship, Leg leg) {
        for (Mark trigger : leg.triggers) {
            if (!trigger.value().isEmpty() && !trigger.value().equals("post") && !trigger.value().equals("before")) {
                return trigger.value();
            }
        }
        String mode = "unknown";
        int least = Integer.MAX_VALUE;
        List<Mark> carriers = new ArrayList<>(text.within(sentence.start(), sentence.end(), Sense.MODE));
        carriers.addAll(text.within(sentence.start(), sentence.end(), Sense.VESSEL));
        for (Mark carrier : carriers) {
            int mine = distance(carrier.start(), carrier.end(), leg);
            boolean others = false;
            for (int i = 0; i < legs.size(); i++) {
                others |= i != index && distance(carrier.start(), carrier.end(), legs.get(i)) < mine;
            }
            int gap = leg.triggers.stream().mapToInt(t -> Math.abs(t.start() - carrier.start())).min().orElse(mine);
            if (!others && gap < least) {
                least = gap;
                mode = carrier.sense() == Sense.VESSEL ? "ship" : carrier.value();
            }
        }
        boolean afloat = ship != null && index == 0
                || lastShip != null && has(sentence, Sense.SAME) && (leg.has(Sense.ARRIVE) || leg.has(Sense.DEPART));
        return mode.equals("unknown") && afloat ? "ship" : mode;
    }
}

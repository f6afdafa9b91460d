package dev.waybill.reading.draft;

import dev.waybill.gazetteer.Place;
import dev.waybill.reading.claim.ArticleReading;
import dev.waybill.reading.claim.Happening;
import dev.waybill.reading.claim.Movement;
import dev.waybill.reading.claim.TextDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Joins what several sources say into legs and events.
 *
 * <p>Two claims are about one leg if their ends are the same place or one end holds the other and their modes do not
 * differ. A leg goes on from another if it starts where that ends, or if one source tells of it beside that and gives no
 * start.
 */
final class DraftJoiner {

    private static final int BESIDE = 500;

    private final DraftPlaces places;
    private final List<DraftLeg> legs;
    private final List<DraftEvent> events;

    DraftJoiner(DraftPlaces places, List<DraftLeg> knownLegs, List<DraftEvent> knownEvents) {
        this.places = places;
        this.legs = new ArrayList<>(knownLegs);
        this.events = new ArrayList<>(knownEvents);
    }

    List<DraftLeg> legs() {
        return legs;
    }

    List<DraftEvent> events() {
        return events;
    }

    private static @Nullable Place place(ArticleReading reading, int index) {
        return index < 0 ? null : DraftPlaces.of(reading.places().get(index));
    }

    /** Two countries and nothing else that could tell one shipment from another. */
    static boolean isVague(ArticleReading reading, Movement movement) {
        Place from = place(reading, movement.from());
        boolean wide = from == null || movement.to() < 0
                || reading.places().get(movement.from()).span().isWide() && reading.places().get(movement.to()).span().isWide();
        boolean dated = movement.date() != null && movement.date().from() != null;
        return wide && movement.amounts().isEmpty() && !dated && movement.vessel() == null;
    }

    /** The leg that a movement with both ends is about, a new one if there is none yet. */
    @Nullable DraftLeg legOf(ArticleReading reading, Movement movement) {
        Place from = place(reading, movement.from());
        Place to = place(reading, movement.to());
        if (from == null || to == null) {
            return null;
        }
        DraftLeg fitting = legs.stream().filter(leg -> fits(leg, from, to, movement.mode())).findFirst().orElse(null);
        if (fitting == null) {
            fitting = make(from, to, movement.mode());
            DraftLeg made = fitting;
            made.continues = legs.stream().filter(leg -> leg != made && places.same(leg.to, made.from)).findFirst().orElse(null);
        } else {
            sharpen(fitting, from, to, movement.mode());
        }
        return fitting;
    }

    private boolean fits(DraftLeg leg, Place from, Place to, String mode) {
        boolean modes = leg.mode.equals("unknown") || mode.equals("unknown") || leg.mode.equals(mode);
        boolean starts = leg.from == null && leg.continues != null && places.same(leg.continues.to, from)
                || agree(leg.from, from);
        return modes && starts && agree(leg.to, to);
    }

    private boolean agree(@Nullable Place a, @Nullable Place b) {
        return a != null && b != null && (places.holds(a, b) || places.holds(b, a));
    }

    private void sharpen(DraftLeg leg, @Nullable Place from, Place to, String mode) {
        leg.from = leg.from == null || from != null && places.holds(leg.from, from) ? from : leg.from;
        leg.to = places.holds(leg.to, to) ? to : leg.to;
        leg.mode = leg.mode.equals("unknown") ? mode : leg.mode;
    }

    private DraftLeg make(@Nullable Place from, Place to, String mode) {
        String id = unique(slug((from == null ? "onward" : from.name()) + "-" + to.name()));
        String title = (from == null ? "Onward" : "From " + from.name()) + " to " + to.name();
        DraftLeg leg = new DraftLeg(id, title, from, to, mode, false);
        legs.add(leg);
        return leg;
    }

    /** A leg whose start the text does not give, told beside another: its cargo goes on from there. */
    @Nullable DraftLeg onward(ArticleReading reading, Movement movement, List<Movement> told, List<DraftLeg> theirs) {
        Place to = place(reading, movement.to());
        if (to == null || movement.from() >= 0) {
            return null;
        }
        for (int i = 0; i < told.size(); i++) {
            DraftLeg before = theirs.get(i);
            boolean beside = Math.abs(told.get(i).start() - movement.start()) < BESIDE;
            if (!beside || places.same(before.to, to) || told.get(i).mode().equals(movement.mode())) {
                continue;
            }
            for (DraftLeg leg : legs) {
                boolean modes = leg.mode.equals("unknown") || movement.mode().equals("unknown") || leg.mode.equals(movement.mode());
                if (leg.continues == before && modes && agree(leg.to, to)) {
                    sharpen(leg, leg.from, to, movement.mode());
                    return leg;
                }
            }
            DraftLeg leg = make(null, to, movement.mode());
            leg.continues = before;
            return leg;
        }
        return null;
    }

    /** Legs that a denial of a flow between two areas is about. */
    List<DraftLeg> within(@Nullable Place from, @Nullable Place to) {
        return legs.stream()
                .filter(leg -> (from == null || leg.from == null || agree(from, leg.from)) && (to == null || agree(to, leg.to)))
                .toList();
    }

    DraftEvent eventOf(ArticleReading reading, Happening happening) {
        Place at = place(reading, happening.at());
        String kind = kind(happening.kind());
        for (DraftEvent event : events) {
            boolean days = event.date == null || happening.date() == null || meet(event.date, happening.date());
            boolean certain = event.date != null && happening.date() != null || places.same(event.at, at);
            if (event.kind.equals(kind) && agree(event.at, at) && days && certain) {
                event.at = places.holds(event.at, at) ? at : event.at;
                event.date = event.date == null ? happening.date() : event.date;
                return event;
            }
        }
        String name = at == null ? "unknown" : at.name();
        DraftEvent made = new DraftEvent(unique(slug(kind + "-" + name)), kind, capital(kind) + ": " + name, at, happening.date(), false);
        events.add(made);
        return made;
    }

    private static boolean meet(TextDate a, TextDate b) {
        return a.from() == null || b.from() == null || a.to() == null || b.to() == null
                || !a.from().isAfter(b.to().plusDays(1)) && !b.from().isAfter(a.to().plusDays(1));
    }

    private static String kind(String kind) {
        return kind.equals("visit") || kind.equals("meeting") ? kind : "other";
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    static String slug(String text) {
        String plain = java.text.Normalizer.normalize(text.toLowerCase(java.util.Locale.ROOT), java.text.Normalizer.Form.NFKD)
                .replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String cut = plain.length() > 60 ? plain.substring(0, 60) : plain;
        return cut.isEmpty() ? "x" : cut;
    }

    private String unique(String id) {
        String tried = id;
        for (int i = 2; isUsed(tried); i++) {
            tried = id + "-" + i;
        }
        return tried;
    }

    private boolean isUsed(String id) {
        return legs.stream().anyMatch(leg -> leg.id.equals(id)) || events.stream().anyMatch(event -> event.id.equals(id));
    }
}

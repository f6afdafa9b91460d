package dev.waybill.words;

import dev.waybill.journey.Event;
import dev.waybill.journey.Journey;
import dev.waybill.journey.Leg;
import dev.waybill.journey.LegPath;
import dev.waybill.journey.ResolvedPlace;
import dev.waybill.journey.Statement;
import dev.waybill.source.Basis;
import dev.waybill.source.Period;
import dev.waybill.source.Quantity;
import dev.waybill.source.TransportMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the page says about legs and events, short. */
public final class LegWords {

    private static final double METRES_PER_NAUTICAL_MILE = 1852;

    private static final String NBSP = "\u00a0";

    private final Wording words;
    private final Journey journey;

    public LegWords(Wording words, Journey journey) {
        this.words = words;
        this.journey = journey;
    }

    /** A place as the sources spell it. */
    public static String name(ResolvedPlace place) {
        boolean standard = place.spellings().isEmpty()
                || place.spellings().stream().anyMatch(spelling -> spelling.equalsIgnoreCase(place.name()));
        return standard ? place.name() : place.spellings().get(0);
    }

    /** "By rail · 9,650 km, path computed". */
    public String howAndHowFar(Leg leg) {
        String mode = words.say("legend.leg." + Wording.key(leg.mode()));
        if (leg.path() instanceof LegPath.Routed routed) {
            return mode + " · " + length(leg.mode(), routed.lengthMetres()) + ", " + words.say("leg."
                    + (leg.geometryBasis() == Leg.GeometryBasis.REPORTED ? "reported" : "routed"));
        }
        if (leg.path() instanceof LegPath.Direct direct) {
            return mode + " · " + length(leg.mode(), direct.lengthMetres()) + ", " + words.say("leg.direct");
        }
        return mode + " · " + words.say("leg.none");
    }

    /** "by rail, 9,650 km". */
    public String howFar(Leg leg) {
        String mode = words.say("legend.leg." + Wording.key(leg.mode()));
        double metres = leg.path() instanceof LegPath.Routed routed
                ? routed.lengthMetres()
                : leg.path() instanceof LegPath.Direct direct ? direct.lengthMetres() : 0;
        return metres == 0 ? mode : mode + ", " + length(leg.mode(), metres);
    }

    private String length(TransportMode mode, double metres) {
        String kilometres = words.kilometres(metres);
        if (mode != TransportMode.SHIP) {
            return kilometres;
        }
        return kilometres + " (" + words.number(Math.round(metres / METRES_PER_NAUTICAL_MILE)) + NBSP
                + words.say("unit.nm") + ")";
    }

    public String when(Period period) {
        String text = words.period(period);
        return period.basis() == Basis.INFERRED ? text + " " + words.say("date.inferred") : text;
    }

    /** Each quantity once, with the sources that give it. */
    public List<String> cargo(Leg leg) {
        Map<String, Set<String>> byQuantity = new LinkedHashMap<>();
        for (Statement statement : journey.listStatementsAbout(leg.id())) {
            for (Quantity quantity : statement.quantities()) {
                byQuantity
                        .computeIfAbsent(words.quantity(quantity), text -> new LinkedHashSet<>())
                        .add(reference(statement.claim().sourceId()));
            }
        }
        List<String> lines = new ArrayList<>();
        byQuantity.forEach((quantity, sources) -> lines.add(quantity + NBSP + String.join("", sources)));
        return lines;
    }

    /** How sure it is, and who says so. */
    public String standing(Leg leg) {
        if (leg.sourceIds().isEmpty()) {
            String asked = words.say("leg.asked");
            return leg.title().isEmpty() ? asked : capital(leg.title()) + ". " + asked;
        }
        String status = words.say("leg." + leg.status().name().toLowerCase(java.util.Locale.ROOT));
        String text = leg.denied() ? status + " · " + words.say("leg.denied") : status;
        return capital(text) + NBSP + leg.sourceIds().stream().map(this::reference).collect(Collectors.joining());
    }

    /** What was concluded about the leg, empty for nothing. */
    public String inferred(Leg leg) {
        if (leg.inferences().isEmpty()) {
            return "";
        }
        return words.say(
                "inferred.prefix", FactText.in(words).withReferences(this::reference).sayAll(leg.inferences()));
    }

    public String event(Event event) {
        StringBuilder text = new StringBuilder(event.title());
        if (event.period() != null) {
            text.append(", ").append(when(event.period()));
        }
        text.append(NBSP);
        event.sourceIds().stream().map(this::reference).forEach(text::append);
        return text.toString();
    }

    /** An event without its sources. */
    public String eventInShort(Event event) {
        return event.period() == null ? event.title() : event.title() + ", " + words.period(event.period());
    }

    /** The source's number in the list at the foot. */
    String reference(String sourceId) {
        return "[" + (journey.sources().indexOf(journey.getSource(sourceId)) + 1) + "]";
    }

    private static String capital(String text) {
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(java.util.Locale.ROOT) + text.substring(first);
    }
}

package dev.waybill.words;

import dev.waybill.journey.Event;
import dev.waybill.journey.Journey;
import dev.waybill.journey.Leg;
import dev.waybill.journey.LegPath;
import java.util.Locale;
import java.util.stream.Collectors;

/** The map told in words, for those who cannot see it. */
public final class AltText {

    private final Wording words;
    private final Journey journey;

    public AltText(Wording words, Journey journey) {
        this.words = words;
        this.journey = journey;
    }

    public String text() {
        if (journey.legs().isEmpty()) {
            return words.say("alt.one", journey.title());
        }
        String legs = journey.legs().stream().map(this::leg).collect(Collectors.joining("; "));
        String text = words.say("alt.legs", journey.legs().size(), legs);
        String events = journey.events().stream()
                .filter(event -> event.place() != null)
                .map(Event::title)
                .collect(Collectors.joining("; "));
        return events.isEmpty() ? text : text + " " + words.say("alt.events", events);
    }

    private String leg(Leg leg) {
        double metres = leg.path() instanceof LegPath.Routed routed
                ? routed.lengthMetres()
                : leg.path() instanceof LegPath.Direct direct ? direct.lengthMetres() : 0;
        return words.say(
                "alt.leg",
                leg.number(),
                LegWords.name(leg.from()),
                LegWords.name(leg.to()),
                words.say("mode." + Wording.key(leg.mode())),
                metres > 0 ? words.kilometres(metres) : words.say("leg.none"),
                words.say("leg." + leg.geometryBasis().name().toLowerCase(Locale.ROOT)));
    }
}

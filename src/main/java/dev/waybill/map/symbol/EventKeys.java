package dev.waybill.map.symbol;

import dev.waybill.journey.Event;
import dev.waybill.journey.Journey;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The letters that join events on the map with their lines in the panel: one letter for each place, in order.
 *
 * <p>An event in a region or a country has no letter: no point of the map stands for it.
 */
public final class EventKeys {

    private final Map<String, String> letterByPlace = new LinkedHashMap<>();

    public EventKeys(Journey journey) {
        for (Event event : journey.events()) {
            if (event.place() != null && Uncertainty.isPoint(event.place())) {
                letterByPlace.computeIfAbsent(event.place().id(), id -> letter(letterByPlace.size()));
            }
        }
    }

    /** A to Z, then AA, AB …. */
    private static String letter(int index) {
        String last = Character.toString('A' + index % 26);
        return index < 26 ? last : letter(index / 26 - 1) + last;
    }

    /** The letter of an event, empty if the map does not show it. */
    public String of(Event event) {
        return event.place() == null ? "" : letterByPlace.getOrDefault(event.place().id(), "");
    }
}

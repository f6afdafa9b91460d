package dev.waybill.answer;

import dev.waybill.source.TransportMode;
import java.util.Locale;

/** How a way may be asked for. */
public enum TravelMode {
    SEA(TransportMode.SHIP, "by sea"),
    RAIL(TransportMode.RAIL, "by rail"),
    AIR(TransportMode.AIR, "by air");

    private final TransportMode transport;
    private final String words;

    TravelMode(TransportMode transport, String words) {
        this.transport = transport;
        this.words = words;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    public TransportMode transport() {
        return transport;
    }

    String words() {
        return words;
    }
}

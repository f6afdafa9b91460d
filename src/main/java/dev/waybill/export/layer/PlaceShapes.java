package dev.waybill.export.layer;

import dev.waybill.journey.ResolvedPlace;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The geometry of each place, made once however many claims, events and formats show it. */
final class PlaceShapes {

    private final Map<String, Shapes> byId = new ConcurrentHashMap<>();

    Shapes of(@Nullable ResolvedPlace place) {
        return place == null ? Shapes.NONE : byId.computeIfAbsent(place.id(), unused -> Shapes.ofPlace(place));
    }
}

package dev.waybill.map.page;

import dev.waybill.journey.Journey;
import dev.waybill.journey.Leg;
import dev.waybill.journey.ResolvedPlace;
import dev.waybill.map.ground.GroundPainter;
import dev.waybill.map.projection.View;
import dev.waybill.map.style.Look;
import dev.waybill.map.symbol.Uncertainty;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is on a map that its legend must explain, beside the legs.
 *
 * @param borderKinds kinds of borders that are not simply borders: "disputed", "demarcation"
 * @param hasRegion whether a place is a region
 * @param hasRadius whether a place is drawn as a circle of uncertainty
 * @param hasRing whether a place is drawn as a ring larger than its radius
 * @param hasRailways whether railways show
 */
public record LegendContent(Set<String> borderKinds, boolean hasRegion, boolean hasRadius, boolean hasRing, boolean hasRailways) {

    public LegendContent {
        borderKinds = Set.copyOf(borderKinds);
    }

    public static LegendContent on(View view, Journey journey, GroundPainter ground, Look look) {
        Set<String> kinds = ground.borderKinds(view);
        kinds.remove("international");
        boolean region = places(journey).anyMatch(place -> place.area() != null && place.position() != null);
        boolean radius = places(journey)
                .anyMatch(place -> place.area() == null && Uncertainty.isDrawn(place, view, look.theme()));
        boolean ring = places(journey).anyMatch(place -> Uncertainty.isEnlarged(place, view, look.theme()));
        return new LegendContent(kinds, region, radius, ring, ground.hasRailways(view));
    }

    /** The ends of all legs, each once. */
    private static Stream<ResolvedPlace> places(Journey journey) {
        Set<ResolvedPlace> places = new LinkedHashSet<>();
        for (Leg leg : journey.legs()) {
            places.add(leg.from());
            places.add(leg.to());
        }
        return places.stream();
    }
}

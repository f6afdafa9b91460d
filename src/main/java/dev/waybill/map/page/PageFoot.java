package dev.waybill.map.page;

import dev.waybill.geo.LonLat;
import dev.waybill.journey.Journey;
import dev.waybill.map.drawing.Point;
import dev.waybill.map.projection.Projection;
import dev.waybill.map.projection.View;
import dev.waybill.map.style.Look;
import dev.waybill.map.type.Typesetter.TypeStyle;
import dev.waybill.source.Licence;
import dev.waybill.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The foot of the page: sources, data and their terms, projection. */
final class PageFoot {

    private final Look look;
    private final Journey journey;
    private final boolean withSources;

    PageFoot(Look look, Journey journey, boolean withSources) {
        this.look = look;
        this.journey = journey;
        this.withSources = withSources;
    }

    /**
     * Sets the foot.
     *
     * @param main the main map, or null while its view is not known
     */
    TextFlow lay(Point top, double width, @Nullable View main) {
        TextFlow flow = new TextFlow(look, top, width);
        TypeStyle note = look.theme().type("note");
        if (withSources && !journey.sources().isEmpty()) {
            flow.text(look.words().say("sources", sources()), note, 0, 3);
        }
        flow.text(credits(main), note, 0, 2);
        return flow;
    }

    private String sources() {
        List<String> sources = new ArrayList<>();
        for (int i = 0; i < journey.sources().size(); i++) {
            Source source = journey.sources().get(i);
            String date = source.published() == null
                    ? ""
                    : ", " + look.words().period(source.published());
            sources.add("[" + (i + 1) + "]\u00a0" + source.publisher() + ", " + source.title() + date);
        }
        return String.join("; ", sources);
    }

    private String credits(@Nullable View main) {
        List<String> parts = new ArrayList<>();
        String data = journey.licences().stream()
                .map(Licence::attribution)
                .distinct()
                .collect(Collectors.joining("; "));
        if (!data.isEmpty()) {
            parts.add(look.words().say("data", data));
        }
        parts.add((main == null ? longestProjection() : projection(main.projection())) + ".");
        parts.add(look.words().say("not.navigation"));
        parts.add(look.words().say("made"));
        return String.join(" ", parts);
    }

    /** Keeps the room that the projection's name will take once it is known. */
    private String longestProjection() {
        return look.words().say("projection.equal_area", look.words().say("north", "88.8"), look.words().say("west", "188.8"));
    }

    private String projection(Projection projection) {
        if (projection.kind() == Projection.Kind.NAMED) {
            return look.words().say("projection.other", projection.name());
        }
        LonLat centre = projection.centre();
        String lon = look.words().say(centre.lonDegrees() < 0 ? "west" : "east", look.words().degrees(centre.lonDegrees()));
        String lat = look.words().say(centre.latDegrees() < 0 ? "south" : "north", look.words().degrees(centre.latDegrees()));
        return look.words().say("projection." + projection.kind().name().toLowerCase(Locale.ROOT), lat, lon);
    }
}

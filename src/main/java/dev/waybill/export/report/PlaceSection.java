package dev.waybill.export.report;

import dev.waybill.export.layer.ColumnText;
import dev.waybill.journey.Journey;
import dev.waybill.journey.ResolvedPlace;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The places: as spelt, as resolved, how surely, and what lost against them and why. */
final class PlaceSection {

    private PlaceSection() {}

    static void append(List<Block> blocks, Journey journey) {
        if (journey.places().isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(2, "Places"));
        blocks.add(new Block.Table(
                List.of(
                        "As spelt",
                        "Resolved",
                        "Position",
                        "How sharp",
                        "Confidence",
                        "Why",
                        "What it may mean instead"),
                journey.places().stream().map(PlaceSection::row).toList()));
    }

    private static List<String> row(ResolvedPlace place) {
        return List.of(
                place.spellings().stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(", ")),
                resolved(place),
                position(place),
                ColumnText.word(place.precision()).replace('_', ' ')
                        + (place.radiusMetres() > 0 ? ", radius " + Measures.kilometres(place.radiusMetres()) : ""),
                place.outcome() == ResolvedPlace.Outcome.GIVEN
                        ? "given by the dossier"
                        : String.format(Locale.ROOT, "%.2f", place.confidence()),
                place.reason(),
                place.losers().stream().map(PlaceSection::loser).collect(Collectors.joining(" / ")));
    }

    private static String resolved(ResolvedPlace place) {
        if (place.outcome() == ResolvedPlace.Outcome.UNRESOLVED) {
            return "not found";
        }
        String local = place.nativeName() == null ? "" : " " + place.nativeName();
        String country = place.countryCode().isEmpty() ? "" : ", " + place.countryCode();
        String doubt = place.outcome() == ResolvedPlace.Outcome.AMBIGUOUS ? ", ambiguous" : "";
        return ColumnText.nameOf(place) + local + " (" + place.kind() + country + doubt + ")";
    }

    /** Degrees to about 100 m; a region has no site to state. */
    private static String position(ResolvedPlace place) {
        if (place.area() != null) {
            return "area";
        }
        return place.position() == null
                ? ""
                : String.format(
                        Locale.ROOT,
                        "%.3f, %.3f",
                        place.position().lonDegrees(),
                        place.position().latDegrees());
    }

    private static String loser(ResolvedPlace.Loser loser) {
        return String.format(Locale.ROOT, "%s (%.2f): %s", loser.name(), loser.confidence(), loser.why());
    }
}

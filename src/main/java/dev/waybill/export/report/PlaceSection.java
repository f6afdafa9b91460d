package dev.waybill.export.report;

import dev.waybill.export.layer.ColumnText;
import dev.waybill.journey.Journey;
import dev.waybill.journey.ResolvedPlace;
import dev.waybill.words.FactText;
import dev.waybill.words.Wording;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The places: as spelt, as resolved, how surely, and what lost against them and why. */
final class PlaceSection {

    private final Wording words;
    private final FactText facts;

    PlaceSection(Wording words) {
        this.words = words;
        this.facts = FactText.in(words);
    }

    void append(List<Block> blocks, Journey journey) {
        if (journey.places().isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(2, words.say("report.places")));
        blocks.add(new Block.Table(
                words.list("report.places.columns"),
                journey.places().stream().map(this::row).toList()));
    }

    private List<String> row(ResolvedPlace place) {
        return List.of(
                place.spellings().stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(", ")),
                resolved(place),
                position(place),
                precision(place),
                place.outcome() == ResolvedPlace.Outcome.GIVEN
                        ? words.say("report.given")
                        : words.decimals(place.confidence(), 2),
                facts.why(place),
                place.losers().stream().map(this::loser).collect(Collectors.joining(" / ")));
    }

    private String precision(ResolvedPlace place) {
        String precision = words.term("precision", place.precision());
        return place.radiusMetres() > 0
                ? words.say("report.radius", precision, new Measures(words).kilometres(place.radiusMetres()))
                : precision;
    }

    private String resolved(ResolvedPlace place) {
        if (place.outcome() == ResolvedPlace.Outcome.UNRESOLVED) {
            return words.say("report.not.found");
        }
        String local = place.nativeName() == null ? "" : " " + place.nativeName();
        String country = place.countryCode().isEmpty() ? "" : ", " + place.countryCode();
        String doubt = place.outcome() == ResolvedPlace.Outcome.AMBIGUOUS ? ", " + words.say("page.ambiguous") : "";
        return ColumnText.nameOf(place) + local + " (" + words.say("term.kind." + place.kind()) + country + doubt + ")";
    }

    /** Degrees to about 100 m; a region has no site to state. */
    private String position(ResolvedPlace place) {
        if (place.area() != null) {
            return words.say("report.area");
        }
        return place.position() == null
                ? ""
                : String.format(
                        Locale.ROOT,
                        "%.3f, %.3f",
                        place.position().lonDegrees(),
                        place.position().latDegrees());
    }

    private String loser(ResolvedPlace.Loser loser) {
        return loser.name() + " (" + words.decimals(loser.confidence(), 2) + "): " + facts.whyNot(loser);
    }
}

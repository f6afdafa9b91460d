package dev.waybill.reading.draft;

import dev.waybill.dossier.Dossier;

import dev.waybill.gazetteer.Geocoder;
import dev.waybill.gazetteer.Place;
import dev.waybill.reading.claim.ArticleReading;
import dev.waybill.reading.claim.Denial;
import dev.waybill.reading.claim.Happening;
import dev.waybill.reading.claim.Movement;
import dev.waybill.reading.claim.Status;
import dev.waybill.reading.claim.TextDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A draft of a dossier from readings of articles.
 *
 * <p>What version 1 of the format cannot hold stands in comments: the words with their positions, vessels, confidence,
 * and every point that a person must decide.
 */
public final class DraftDossier {

    private static final double SURE = 0.6;

    private final DraftJoiner joiner;
    private final DraftText sources = new DraftText();
    private final DraftText claims = new DraftText();
    private final DraftText open = new DraftText();
    private final int knownSources;
    private int points;

    private DraftDossier(Geocoder geocoder, List<DraftLeg> legs, List<DraftEvent> events, int knownSources) {
        this.joiner = new DraftJoiner(new DraftPlaces(geocoder), legs, events);
        this.knownSources = knownSources;
    }

    /**
     * A new draft, as YAML.
     *
     * @param id short name of the dossier
     */
    public static String write(List<ArticleReading> readings, Geocoder geocoder, String id) {
        DraftDossier draft = new DraftDossier(geocoder, List.of(), List.of(), 0);
        draft.takeAll(readings);
        String title = readings.isEmpty() ? id : readings.get(0).title();
        return "# DRAFT made by 'waybill read', not reviewed: " + draft.points + " points are open, each marked 'open'.\n"
                + "# Check every claim against its quote (positions count Unicode code points of the text). When that is done,\n"
                + "# delete these lines and write: reviewed by NAME, DATE\n"
                + "waybill: 1\nid: " + id + "\ntitle: " + Yaml.quoted(title.length() > 120 ? title.substring(0, 120) : title) + "\n\nsources:\n"
                + draft.sources + "\n" + draft.subjects() + "claims:\n" + draft.claims + draft.openPoints();
    }

    /**
     * The pieces that new articles add to a dossier; nothing of what stands there changes.
     *
     * @param dossier what stands there
     * @return the items to add to its lists
     */
    public static Additions add(Dossier dossier, List<ArticleReading> readings, Geocoder geocoder) {
        DraftDossier draft = new DraftDossier(geocoder, KnownSubjects.legs(dossier, geocoder),
                KnownSubjects.events(dossier, geocoder), dossier.sources().size());
        draft.takeAll(readings);
        return new Additions(draft.sources.toString(), draft.legs(), draft.events(), draft.claims + draft.openPoints());
    }

    /** Items to add to the lists of a dossier, as lines of YAML. */
    public record Additions(String sources, String legs, String events, String claims) {}

    /** Shipments first, so that denials and later sources find the legs that they are about. */
    private void takeAll(List<ArticleReading> readings) {
        List<List<Movement>> told = new ArrayList<>();
        List<List<DraftLeg>> theirs = new ArrayList<>();
        for (ArticleReading reading : readings) {
            List<Movement> clear = reading.movements().stream()
                    .filter(m -> m.isSure() && m.confidence() >= SURE && m.status() != Status.DENIED && m.status() != Status.PLANNED)
                    .filter(m -> !DraftJoiner.isVague(reading, m))
                    .filter(m -> joiner.legOf(reading, m) != null)
                    .toList();
            told.add(clear);
        }
        for (int i = 0; i < readings.size(); i++) {
            ArticleReading reading = readings.get(i);
            theirs.add(told.get(i).stream().map(m -> joiner.legOf(reading, m)).toList());
        }
        for (int i = 0; i < readings.size(); i++) {
            take(readings.get(i), knownSources + i + 1, told.get(i), theirs.get(i));
        }
    }

    private void take(ArticleReading reading, int number, List<Movement> told, List<DraftLeg> theirs) {
        String source = "s" + number;
        sources.source(source, reading);
        ClaimText text = new ClaimText(claims, open, reading, source);
        for (Movement movement : reading.movements()) {
            int clear = told.indexOf(movement);
            DraftLeg onward = clear < 0 && movement.status() != Status.DENIED && movement.status() != Status.PLANNED
                    ? joiner.onward(reading, movement, told, theirs) : null;
            if (clear >= 0) {
                text.movement(movement, List.of(theirs.get(clear).id));
            } else if (onward != null) {
                text.movement(movement, List.of(onward.id));
            } else if (movement.status() == Status.DENIED) {
                List<String> about = idsOf(denied(reading, movement));
                points += text.denial(movement, about) ? 0 : 1;
            } else {
                points++;
                text.open(movement);
            }
        }
        for (Denial denial : reading.denials()) {
            points += text.denial(denial, idsOf(joiner.legs())) ? 0 : 1;
        }
        events(reading, text);
    }

    private List<DraftLeg> denied(ArticleReading reading, Movement movement) {
        Place from = movement.from() < 0 ? null : DraftPlaces.of(reading.places().get(movement.from()));
        Place to = movement.to() < 0 ? null : DraftPlaces.of(reading.places().get(movement.to()));
        return joiner.within(from, to);
    }

    private static List<String> idsOf(List<DraftLeg> legs) {
        return legs.stream().map(leg -> leg.id).toList();
    }

    /** One event a kind, place and time in a source; those without a day are left to the person. */
    private void events(ArticleReading reading, ClaimText text) {
        List<DraftEvent> mine = new ArrayList<>();
        List<Happening> sharpestFirst = reading.events().stream()
                .sorted(Comparator.comparingInt(h -> h.at() >= 0 && reading.places().get(h.at()).span().isArea() ? 1 : 0))
                .toList();
        for (Happening happening : sharpestFirst) {
            TextDate date = happening.date();
            boolean told = happening.status() == Status.CONFIRMED || happening.status() == Status.ALLEGED;
            if (!told || date == null || date.from() == null || happening.at() < 0
                    || DraftPlaces.of(reading.places().get(happening.at())) == null) {
                continue;
            }
            DraftEvent event = joiner.eventOf(reading, happening);
            if (!mine.contains(event)) {
                mine.add(event);
                text.event(happening, event.id);
            }
        }
    }

    private String legs() {
        StringBuilder text = new StringBuilder();
        for (DraftLeg leg : ordered()) {
            text.append("  - id: ").append(leg.id).append("\n    title: ").append(Yaml.quoted(leg.title)).append('\n');
            if (leg.continues != null) {
                text.append("    continues: ").append(leg.continues.id).append('\n');
            }
        }
        return text.toString();
    }

    /** New legs, each behind the one that it goes on from. */
    private List<DraftLeg> ordered() {
        List<DraftLeg> ordered = new ArrayList<>();
        for (DraftLeg leg : joiner.legs()) {
            place(leg, ordered, 0);
        }
        return ordered;
    }

    private static void place(DraftLeg leg, List<DraftLeg> ordered, int depth) {
        if (leg.known || ordered.contains(leg)) {
            return;
        }
        if (leg.continues != null && depth < 50) {
            place(leg.continues, ordered, depth + 1);
        }
        if (depth >= 50) {
            leg.continues = null;
        }
        if (!ordered.contains(leg)) {
            ordered.add(leg);
        }
    }

    private String events() {
        StringBuilder text = new StringBuilder();
        for (DraftEvent event : joiner.events()) {
            if (event.known) {
                continue;
            }
            text.append("  - id: ").append(event.id).append("\n    kind: ").append(event.kind)
                    .append("\n    title: ").append(Yaml.quoted(event.title)).append('\n');
        }
        return text.toString();
    }

    private String subjects() {
        String legs = legs();
        String events = events();
        return (legs.isEmpty() ? "" : "legs:\n" + legs + "\n") + (events.isEmpty() ? "" : "events:\n" + events + "\n");
    }

    private String openPoints() {
        return open.isEmpty() ? "" : "\n  # Open points: too little is told, or not surely, to stand as a claim.\n" + open;
    }
}

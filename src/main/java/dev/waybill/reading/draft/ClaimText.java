package dev.waybill.reading.draft;

import dev.waybill.gazetteer.Place;
import dev.waybill.reading.claim.Amount;
import dev.waybill.reading.claim.ArticleReading;
import dev.waybill.reading.claim.Denial;
import dev.waybill.reading.claim.Happening;
import dev.waybill.reading.claim.Movement;
import dev.waybill.reading.claim.Status;
import dev.waybill.reading.claim.TextDate;
import dev.waybill.reading.claim.TextPlace;
import dev.waybill.reading.text.CodePoints;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes the claims of one source. */
final class ClaimText {

    private final DraftText claims;
    private final DraftText open;
    private final ArticleReading reading;
    private final String source;
    private final CodePoints points;
    private int count;

    ClaimText(DraftText claims, DraftText open, ArticleReading reading, String source) {
        this.claims = claims;
        this.open = open;
        this.reading = reading;
        this.source = source;
        this.points = new CodePoints(reading.text());
    }

    private String quote(int start, int end) {
        return "quote " + source + " " + points.before(start) + "-" + points.before(end) + ": "
                + Yaml.quoted(reading.text().substring(start, end));
    }

    private void head(List<String> about, Status status, @Nullable String by, String says) {
        claims.line("  - id: " + source + "-c" + ++count);
        claims.line("    source: " + source);
        claims.line("    about: " + (about.size() == 1 ? about.get(0) : "[" + String.join(", ", about) + "]"));
        claims.line("    status: " + (status == Status.CONFIRMED ? "confirmed" : status == Status.DENIED ? "denied" : "alleged"));
        claims.line("    by: " + Yaml.quoted(by == null ? "the article" : by));
        claims.line("    says: " + Yaml.quoted(says));
    }

    void movement(Movement movement, List<String> about) {
        head(about, movement.status(), movement.by(), says(movement));
        comments(movement);
        if (movement.stated() != null) {
            claims.dates("stated", movement.stated());
        }
        if (movement.evidence() != null) {
            claims.line("    evidence: " + Yaml.quoted(movement.evidence()));
        }
        if (List.of("ship", "rail", "road", "air").contains(movement.mode())) {
            claims.line("    mode: " + movement.mode());
        } else if (movement.mode().equals("pipeline")) {
            claims.line("    # open: mode: pipeline");
        }
        place("from", movement.from());
        place("to", movement.to());
        for (int via : movement.via()) {
            claims.line("    # via: " + Yaml.quoted(name(via)));
        }
        if (movement.date() != null) {
            claims.dates("dates", movement.date());
        }
        if (movement.cargo() != null) {
            claims.line("    cargo: " + Yaml.quoted(movement.cargo()));
        }
        amounts(movement.amounts());
    }

    private void comments(Movement movement) {
        claims.line("    # " + quote(movement.start(), movement.end()));
        claims.line("    # confidence: " + String.format(Locale.ROOT, "%.2f", movement.confidence()));
        if (movement.vessel() != null) {
            claims.line("    # vessel: " + Yaml.quoted(movement.vessel()) + (movement.imo() == null ? "" : ", IMO " + movement.imo()));
        }
        for (String reason : movement.inferred()) {
            claims.line("    # inferred: " + Yaml.comment(reason));
        }
    }

    private String says(Movement movement) {
        String from = movement.from() < 0 ? "" : " from " + name(movement.from());
        String to = movement.to() < 0 ? "" : " to " + name(movement.to());
        String mode = movement.mode().equals("unknown") ? "" : ", " + movement.mode();
        return (movement.status() == Status.DENIED ? "Not so: " : "") + "Went" + from + to + mode + ".";
    }

    private String name(int place) {
        return reading.places().get(place).span().name();
    }

    private void place(String field, int index) {
        if (index < 0) {
            return;
        }
        TextPlace place = reading.places().get(index);
        String country = place.resolution().query().countryCode();
        StringBuilder text = new StringBuilder("    " + field + ": {name: " + Yaml.quoted(name(index)));
        if (country != null) {
            text.append(", country: ").append(country);
        }
        if (place.near()) {
            text.append(", near: true");
        }
        claims.line(text + "}");
        Place found = DraftPlaces.of(place);
        if (found != null) {
            double confidence = place.resolution().findBest().orElseThrow().confidence();
            claims.line("    # " + field + " is read as " + Yaml.comment(found.name()) + ", " + found.countryCode() + " (" + found.id()
                    + "), confidence " + String.format(Locale.ROOT, "%.2f", confidence));
        }
    }

    private void amounts(List<Amount> amounts) {
        boolean headed = false;
        for (Amount amount : amounts) {
            Double least = amount.min();
            Double most = amount.max();
            boolean whole = (least == null || least == Math.rint(least)) && (most == null || most == Math.rint(most));
            String written = Yaml.quoted(reading.text().substring(amount.start(), amount.end()));
            if (!whole) {
                claims.line("    # open: " + written + ": the format counts whole numbers");
                continue;
            }
            if (!headed) {
                claims.line("    quantities:");
                headed = true;
            }
            claims.line("      - {unit: " + amount.unit().replace('_', ' ') + ", " + bounds(amount) + "} # " + written);
        }
    }

    private static String bounds(Amount amount) {
        Double least = amount.min();
        Double most = amount.max();
        if (least != null && least.equals(most)) {
            return "exactly: " + least.longValue();
        }
        String text = least == null ? "" : "min: " + least.longValue();
        text += most == null ? "" : (text.isEmpty() ? "" : ", ") + "max: " + most.longValue();
        return text + (amount.over() ? ", over: true" : "");
    }

    /** A denial that names its movement; false if the dossier has no leg that it could be about. */
    boolean denial(Movement movement, List<String> about) {
        if (about.isEmpty()) {
            open(movement);
            return false;
        }
        head(about, Status.DENIED, movement.by(), says(movement));
        claims.line("    # " + quote(movement.start(), movement.end()));
        if (movement.stated() != null) {
            claims.dates("stated", movement.stated());
        }
        return true;
    }

    /** A denial without a movement of its own. */
    boolean denial(Denial denial, List<String> about) {
        if (about.isEmpty()) {
            open.line("  # open: a denial by " + Yaml.quoted(denial.by() == null ? "the article" : denial.by()) + "; "
                    + quote(denial.start(), denial.end()));
            return false;
        }
        head(about, Status.DENIED, denial.by(), "What is claimed is denied.");
        claims.line("    # " + quote(denial.start(), denial.end()));
        if (denial.stated() != null) {
            claims.dates("stated", denial.stated());
        }
        return true;
    }

    void event(Happening happening, String about) {
        String at = name(happening.at());
        head(List.of(about), happening.status(), happening.by(), happening.kind() + " at " + at + ".");
        claims.line("    # " + quote(happening.start(), happening.end()));
        place("at", happening.at());
        TextDate date = happening.date();
        if (date != null) {
            claims.dates("dates", date);
        }
    }

    /** What is told too poorly for a claim, as a comment. */
    void open(Movement movement) {
        open.line("  # open: " + movement.status().name().toLowerCase(Locale.ROOT) + ", " + movement.mode()
                + ", from " + (movement.from() < 0 ? "?" : Yaml.quoted(name(movement.from())))
                + " to " + (movement.to() < 0 ? "?" : Yaml.quoted(name(movement.to())))
                + (movement.by() == null ? "" : ", by " + Yaml.quoted(movement.by()))
                + (movement.date() == null ? "" : ", " + Yaml.quoted(movement.date().asWritten()))
                + String.format(Locale.ROOT, ", confidence %.2f", movement.confidence()));
        open.line("  #   " + quote(movement.start(), movement.end()));
    }
}

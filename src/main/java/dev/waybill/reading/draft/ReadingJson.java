package dev.waybill.reading.draft;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.waybill.gazetteer.Candidate;
import dev.waybill.gazetteer.Place;
import dev.waybill.reading.claim.Amount;
import dev.waybill.reading.claim.ArticleReading;
import dev.waybill.reading.claim.Denial;
import dev.waybill.reading.claim.Happening;
import dev.waybill.reading.claim.Movement;
import dev.waybill.reading.claim.TextDate;
import dev.waybill.reading.claim.TextPlace;
import dev.waybill.reading.text.CodePoints;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes a reading as one JSON object; positions count Unicode code points from 0. */
public final class ReadingJson {

    private final ArticleReading reading;
    private final CodePoints points;
    private final JsonGenerator out;

    private ReadingJson(ArticleReading reading, JsonGenerator out) {
        this.reading = reading;
        this.points = new CodePoints(reading.text());
        this.out = out;
    }

    /** The object as text, indented, with a line feed at its end. */
    public static String write(ArticleReading reading) {
        StringWriter text = new StringWriter();
        DefaultIndenter lines = new DefaultIndenter(" ", "\n");
        try (JsonGenerator out = new JsonFactory().createGenerator(text)) {
            out.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
            new ReadingJson(reading, out).whole();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.append('\n').toString();
    }

    private void whole() throws IOException {
        out.writeStartObject();
        out.writeStringField("file", reading.name());
        out.writeStringField("language", reading.language());
        TextDate published = reading.published();
        out.writeStringField("published", published == null || published.from() == null ? null : published.from().toString());
        out.writeStringField("title", reading.title());
        out.writeArrayFieldStart("places");
        for (TextPlace place : reading.places()) {
            if (place.resolution().findBest().isPresent()) {
                place(place);
            }
        }
        out.writeEndArray();
        out.writeArrayFieldStart("movements");
        movements(true);
        out.writeEndArray();
        out.writeArrayFieldStart("open");
        movements(false);
        out.writeEndArray();
        out.writeArrayFieldStart("events");
        for (Happening event : reading.events()) {
            event(event);
        }
        out.writeEndArray();
        out.writeArrayFieldStart("denials");
        for (Denial denial : reading.denials()) {
            denial(denial);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    /** Those that are sure enough, or the others, which a person must decide. */
    private void movements(boolean sure) throws IOException {
        for (Movement movement : reading.movements()) {
            if (movement.isSure() == sure) {
                movement(movement);
            }
        }
    }

    private void span(String start, int from, String end, int to) throws IOException {
        out.writeNumberField(start, points.before(from));
        out.writeNumberField(end, points.before(to));
    }

    private void place(TextPlace place) throws IOException {
        out.writeStartObject();
        span("start", place.span().start(), "end", place.span().end());
        out.writeStringField("text", reading.text().substring(place.span().start(), place.span().end()));
        Optional<Candidate> best = place.resolution().findBest();
        if (best.isPresent()) {
            Place found = best.get().place();
            decimal("lat", found.position().latDegrees());
            decimal("lon", found.position().lonDegrees());
            out.writeStringField("id", found.id());
            out.writeStringField("name", found.name());
            out.writeStringField("country", found.countryCode());
            out.writeStringField("kind", found.kind().name().toLowerCase(Locale.ROOT));
            decimal("confidence", best.get().confidence());
            out.writeStringField("status", place.resolution().getClass().getSimpleName().toLowerCase(Locale.ROOT));
        }
        if (place.near()) {
            out.writeBooleanField("near", true);
        }
        out.writeEndObject();
    }

    private void decimal(String name, double value) throws IOException {
        out.writeFieldName(name);
        out.writeNumber(String.format(Locale.ROOT, "%.5f", value));
    }

    private void end(String name, int index) throws IOException {
        out.writeFieldName(name);
        if (index < 0) {
            out.writeNull();
        } else {
            place(reading.places().get(index));
        }
    }

    private void dates(@Nullable TextDate date) throws IOException {
        out.writeStringField("date_from", date == null || date.from() == null ? null : date.from().toString());
        out.writeStringField("date_to", date == null || date.to() == null ? null : date.to().toString());
        if (date != null) {
            out.writeStringField("date_text", date.asWritten());
            out.writeStringField("date_precision", date.precision().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            if (date.reason() != null) {
                out.writeStringField("date_inferred", date.reason());
            }
        }
    }

    private void movement(Movement movement) throws IOException {
        out.writeStartObject();
        out.writeStringField("mode", movement.mode());
        end("from", movement.from());
        end("to", movement.to());
        out.writeArrayFieldStart("via");
        for (int via : movement.via()) {
            place(reading.places().get(via));
        }
        out.writeEndArray();
        out.writeStringField("status", movement.status().name().toLowerCase(Locale.ROOT));
        text("by", movement.by());
        dates(movement.date());
        text("stated", movement.stated() == null ? null : movement.stated().asWritten());
        out.writeArrayFieldStart("quantities");
        for (Amount amount : movement.amounts()) {
            amount(amount);
        }
        out.writeEndArray();
        text("cargo", movement.cargo());
        text("vessel", movement.vessel());
        text("imo", movement.imo());
        text("evidence", movement.evidence());
        if (movement.denies() >= 0) {
            out.writeNumberField("denies", movement.denies());
        }
        if (!movement.inferred().isEmpty()) {
            out.writeArrayFieldStart("inferred");
            for (String reason : movement.inferred()) {
                out.writeString(reason);
            }
            out.writeEndArray();
        }
        decimal("confidence", movement.confidence());
        span("sentence_start", movement.start(), "sentence_end", movement.end());
        out.writeEndObject();
    }

    private void text(String name, @Nullable String value) throws IOException {
        if (value != null) {
            out.writeStringField(name, value);
        }
    }

    private void amount(Amount amount) throws IOException {
        out.writeStartObject();
        number("min", amount.min());
        number("max", amount.max());
        out.writeStringField("unit", amount.unit());
        out.writeStringField("text", reading.text().substring(amount.start(), amount.end()));
        out.writeEndObject();
    }

    private void number(String name, @Nullable Double value) throws IOException {
        out.writeFieldName(name);
        if (value == null) {
            out.writeNull();
        } else if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            out.writeNumber(value.longValue());
        } else {
            out.writeNumber(value);
        }
    }

    private void event(Happening event) throws IOException {
        out.writeStartObject();
        out.writeStringField("kind", event.kind());
        end("at", event.at());
        out.writeStringField("status", event.status().name().toLowerCase(Locale.ROOT));
        text("by", event.by());
        dates(event.date());
        span("sentence_start", event.start(), "sentence_end", event.end());
        out.writeEndObject();
    }

    private void denial(Denial denial) throws IOException {
        out.writeStartObject();
        text("by", denial.by());
        text("stated", denial.stated() == null ? null : denial.stated().asWritten());
        out.writeArrayFieldStart("denies");
        for (int movement : denial.denies()) {
            out.writeNumber(movement);
        }
        out.writeEndArray();
        span("sentence_start", denial.start(), "sentence_end", denial.end());
        out.writeEndObject();
    }
}

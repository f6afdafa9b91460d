package dev.waybill.reading.draft;

import dev.waybill.reading.claim.ArticleReading;
import dev.waybill.reading.claim.TextDate;
import java.util.Locale;

/** Lines of YAML while they are put together. */
final class DraftText {

    private final StringBuilder lines = new StringBuilder();

    DraftText line(String line) {
        lines.append(line).append('\n');
        return this;
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    void source(String id, ArticleReading reading) {
        line("  - id: " + id);
        line("    publisher: " + Yaml.quoted(reading.publisher() == null ? "not shown (" + reading.name() + ")" : reading.publisher()));
        line("    title: " + Yaml.quoted(reading.title().isBlank() ? reading.name() : reading.title()));
        line("    language: " + reading.language());
        TextDate published = reading.published();
        if (published != null && published.from() != null) {
            line("    published:");
            line("      on: " + published.from());
            line("      as_written: " + Yaml.quoted(published.asWritten()));
        } else {
            line("    # open: no date of publication is told; give it with --published, or no day without a year can be worked out");
        }
    }

    /** Days under a name, or a comment where they are not known. */
    void dates(String name, TextDate date) {
        if (date.from() == null || date.to() == null) {
            line("    # open: " + name + ": " + Yaml.quoted(date.asWritten()) + ", the year is not known");
            return;
        }
        line("    " + name + ":");
        if (date.from().equals(date.to())) {
            line("      on: " + date.from());
        } else {
            line("      from: " + date.from());
            line("      to: " + date.to());
        }
        if (date.precision() != dev.waybill.source.DatePrecision.DAY) {
            line("      precision: " + date.precision().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        line("      as_written: " + Yaml.quoted(date.asWritten()));
        if (date.reason() != null) {
            line("      inferred: " + Yaml.quoted(date.reason()));
        }
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}

package dev.waybill.dossier;

import dev.waybill.source.Basis;
import dev.waybill.source.Claim;
import dev.waybill.source.ClaimStatus;
import dev.waybill.source.DatePrecision;
import dev.waybill.source.Period;
import dev.waybill.source.Quantity;
import dev.waybill.source.TransportMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads claims and what they are made of: places as spelt, periods, quantities. */
final class ClaimReader {

    private static final Set<String> FIELDS = Set.of(
            "id", "source", "about", "status", "by", "says", "stated", "evidence", "mode", "from", "to", "at", "dates",
            "cargo", "quantities");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final int MAX_NAME = 200;

    private final FieldReader read;

    ClaimReader(FieldReader read) {
        this.read = read;
    }

    @Nullable ReportedClaim claim(YamlNode node) {
        if (!read.isMap(node, FIELDS)) {
            return null;
        }
        Claim claim = head(node);
        List<String> about = about(node);
        TransportMode mode = mode(node);
        PlaceMention from = place(node, "from");
        PlaceMention to = place(node, "to");
        PlaceMention at = place(node, "at");
        Period period = period(node, "dates");
        String cargo = read.text(node, "cargo");
        List<Quantity> quantities = quantities(node);
        if (claim == null) {
            return null;
        }
        return new ReportedClaim(
                claim, about, mode == null ? TransportMode.UNKNOWN : mode, from, to, at, period, cargo, quantities);
    }

    /** The same words as on the command line: "sea" is "ship". */
    private @Nullable TransportMode mode(YamlNode node) {
        String word = read.text(node, "mode");
        return word != null && TransportMode.find(word).isPresent()
                ? TransportMode.find(word).get()
                : read.constant(node, "mode", TransportMode.class);
    }

    private @Nullable Claim head(YamlNode node) {
        String id = read.requiredText(node, "id", "a short name of the claim");
        String source = read.requiredText(node, "source", "the id of the source that says it");
        String by = read.requiredText(node, "by", "who claims it, such as 'the White House'");
        String says = read.requiredText(node, "says", "the claim in one sentence of your own");
        ClaimStatus status = read.constant(node, "status", ClaimStatus.class);
        if (read.field(node, "status") == null) {
            read.problem(node, "the field 'status' is missing", "Add status: alleged, confirmed or denied");
        }
        Period stated = period(node, "stated");
        String evidence = read.text(node, "evidence");
        if (id == null || source == null || by == null || says == null || status == null) {
            return null;
        }
        return new Claim(id, source, status, by, says, stated, evidence);
    }

    private List<String> about(YamlNode node) {
        YamlNode field = read.field(node, "about");
        if (field == null) {
            read.problem(node, "the field 'about' is missing", "Add about: the id of a leg or an event");
            return List.of();
        }
        if (field.items() == null) {
            String one = read.scalar(field);
            return one == null ? List.of() : List.of(one);
        }
        List<String> ids = new ArrayList<>();
        for (YamlNode item : field.items()) {
            String id = read.scalar(item);
            if (id != null) {
                ids.add(id);
            }
        }
        if (field.items().isEmpty()) {
            read.problem(field, "this list is empty", "Name at least one leg or event");
        }
        return ids;
    }

    private @Nullable PlaceMention place(YamlNode claim, String name) {
        YamlNode field = read.field(claim, name);
        if (field == null) {
            return null;
        }
        if (field.fields() == null) {
            String spelling = spelling(field, read.scalar(field));
            return spelling == null
                    ? null
                    : new PlaceMention(spelling, null, null, false, null, field.path(), field.line());
        }
        if (!read.isMap(field, Set.of("name", "country", "kind", "near", "near_border_of"))) {
            return null;
        }
        String spelling = spelling(field, read.requiredText(field, "name", "the place exactly as the source spells it"));
        MentionKind kind = read.constant(field, "kind", MentionKind.class);
        String country = country(field, "country");
        String border = country(field, "near_border_of");
        boolean near = read.flag(field, "near");
        if (spelling == null) {
            return null;
        }
        String called = kind == null ? null : FieldReader.written(kind);
        return new PlaceMention(spelling, country, called, near, border, field.path(), field.line());
    }

    private @Nullable String spelling(YamlNode field, @Nullable String text) {
        if (text != null && (text.length() > MAX_NAME || text.contains("\n"))) {
            read.problem(field, "this is too long for a place name", "Name the place alone, in one line");
            return null;
        }
        return text;
    }

    private @Nullable String country(YamlNode field, String name) {
        String code = read.text(field, name);
        if (code == null || COUNTRIES.contains(code) || code.equals("XK")) {
            return code;
        }
        YamlNode at = read.field(field, name);
        read.problem(at == null ? field : at, "'" + code + "' is no country code", "Use ISO 3166 capitals such as KP or RU");
        return null;
    }

    /** A period: {@code on} or {@code from} and {@code to}; null if missing. */
    @Nullable Period period(YamlNode parent, String name) {
        YamlNode node = read.field(parent, name);
        if (node == null || !read.isMap(node, Set.of("on", "from", "to", "precision", "as_written", "inferred"))) {
            return null;
        }
        LocalDate on = read.date(node, "on");
        LocalDate from = on != null ? on : read.date(node, "from");
        LocalDate to = on != null ? on : read.date(node, "to");
        DatePrecision precision = read.constant(node, "precision", DatePrecision.class);
        String asWritten = read.text(node, "as_written");
        String inferred = read.text(node, "inferred");
        if (on != null && (read.field(node, "from") != null || read.field(node, "to") != null)) {
            read.problem(node, "'on' stands beside 'from' or 'to'", "Give one day with on, or a span with from and to");
            return null;
        }
        if (from == null || to == null) {
            if (read.field(node, "on") == null && (read.field(node, "from") == null || read.field(node, "to") == null)) {
                read.problem(node, "the dates are incomplete", "Give one day with on, or a span with from and to");
            }
            return null;
        }
        if (to.isBefore(from)) {
            read.problem(node, "the dates run backwards: " + from + " to " + to, "Put the earlier day first");
            return null;
        }
        Basis basis = inferred == null ? Basis.REPORTED : Basis.INFERRED;
        return new Period(from, to, precision == null ? DatePrecision.DAY : precision, basis, asWritten, inferred);
    }

    private List<Quantity> quantities(YamlNode claim) {
        List<Quantity> quantities = new ArrayList<>();
        for (YamlNode node : read.items(claim, "quantities", 20)) {
            if (!read.isMap(node, Set.of("unit", "exactly", "min", "max", "over"))) {
                continue;
            }
            String unit = read.requiredText(node, "unit", "what is counted, such as containers");
            Long exactly = read.count(node, "exactly");
            Long min = exactly != null ? exactly : read.count(node, "min");
            Long max = exactly != null ? exactly : read.count(node, "max");
            boolean over = read.flag(node, "over");
            if (min == null && max == null) {
                read.problem(node, "no number is given", "Give exactly, min or max");
            } else if (min != null && max != null && max < min) {
                read.problem(node, "max lies below min", "Swap them");
            } else if (unit != null) {
                quantities.add(new Quantity(unit, min, max, over));
            }
        }
        return quantities;
    }

    /** What a source may call a place. */
    enum MentionKind {
        PORT,
        STATION,
        SITE,
        CITY,
        REGION,
        COUNTRY
    }
}

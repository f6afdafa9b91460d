package dev.waybill.export.layer;

import dev.waybill.journey.Journey;
import dev.waybill.journey.ResolvedPlace;
import dev.waybill.journey.Statement;
import dev.waybill.source.ClaimStatus;
import dev.waybill.source.Licence;
import dev.waybill.source.Period;
import dev.waybill.source.Quantity;
import dev.waybill.words.Wording;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How values are written where a column holds words: the same in every format. */
public final class ColumnText {

    /** Stands between the parts of a text that lists several things. */
    public static final String SEPARATOR = "; ";

    private ColumnText() {}

    /**
     * Text that every format can hold: control characters but tab and line feed, halves of surrogate pairs and
     * non-characters, which XML and UTF-8 forbid, become U+FFFD.
     */
    public static String clean(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().map(point -> isStorable(point) ? point : 0xFFFD).forEach(out::appendCodePoint);
        return out.toString();
    }

    /** Most texts are; they need no copy. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x20 || c >= 0x7F) {
                return false;
            }
        }
        return true;
    }

    private static boolean isStorable(int point) {
        boolean control = point < 0x20 && point != '\t' && point != '\n' || point >= 0x7F && point < 0xA0;
        boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        boolean nonCharacter = (point & 0xFFFE) == 0xFFFE || point >= 0xFDD0 && point <= 0xFDEF;
        return !control && !surrogate && !nonCharacter;
    }

    /** An enum constant as a lower-case word: {@code PART_OF_MONTH} gives {@code part_of_month}. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** Parts in one text, each once, or null if there is none. */
    public static @Nullable String list(Stream<@Nullable String> parts) {
        String joined = parts.filter(Objects::nonNull).distinct().collect(Collectors.joining(SEPARATOR));
        return joined.isEmpty() ? null : joined;
    }

    /** Parts in one text, each once, or null if there is none. */
    public static @Nullable String list(Collection<String> parts) {
        return list(parts.stream());
    }

    /** Parts in one text, repetitions kept, or null if there is none. */
    public static @Nullable String sequence(Stream<String> parts) {
        String joined = parts.collect(Collectors.joining(SEPARATOR));
        return joined.isEmpty() ? null : joined;
    }

    /** The words that must stand beside the data, each once, in the journey's order. */
    public static String attribution(Journey journey) {
        return journey.licences().stream().map(Licence::attribution).distinct().collect(Collectors.joining(SEPARATOR));
    }

    /** A place as people read it: its standard name, or as spelt if there is none. */
    public static String nameOf(ResolvedPlace place) {
        return place.name().isEmpty() && !place.spellings().isEmpty()
                ? place.spellings().get(0)
                : place.name();
    }

    /** How the sources of some statements spell a place, each spelling once. */
    public static List<String> listSpellings(List<Statement> statements, ResolvedPlace place) {
        return statements.stream()
                .flatMap(StatementIndex::listMentions)
                .filter(mention -> mention.place().id().equals(place.id()))
                .map(Statement.Mention::asSpelt)
                .distinct()
                .toList();
    }

    static @Nullable String spellings(List<Statement> statements, ResolvedPlace place) {
        return list(listSpellings(statements, place));
    }

    /** Who denies, each once, or null if nobody does. */
    public static @Nullable String deniedBy(List<Statement> statements) {
        return list(statements.stream()
                .filter(statement -> statement.claim().status() == ClaimStatus.DENIED)
                .map(statement -> statement.claim().by()));
    }

    /** The quantities of all statements that do not deny, with the source of each: "300 containers (bbc)". */
    public static @Nullable String quantities(List<Statement> statements, Wording words) {
        return list(asserting(statements).flatMap(statement -> statement.quantities().stream()
                .map(quantity -> words.quantity(quantity) + " (" + statement.claim().sourceId() + ")")));
    }

    /** The least number of containers that any statement gives, or null. */
    static @Nullable Long containersMin(List<Statement> statements) {
        return containers(statements)
                .map(Quantity::min)
                .filter(Objects::nonNull)
                .min(Long::compare)
                .orElse(null);
    }

    /** The greatest number of containers that the statements allow, or null if one of them is open above. */
    static @Nullable Long containersMax(List<Statement> statements) {
        List<Quantity> all = containers(statements).toList();
        boolean open = all.isEmpty() || all.stream().anyMatch(quantity -> quantity.max() == null);
        return open ? null : all.stream().map(Quantity::max).max(Long::compare).orElseThrow();
    }

    private static Stream<Quantity> containers(List<Statement> statements) {
        return asserting(statements)
                .flatMap(statement -> statement.quantities().stream())
                .filter(quantity -> quantity.unit().equals("containers"));
    }

    private static Stream<Statement> asserting(List<Statement> statements) {
        return statements.stream().filter(statement -> statement.claim().status() != ClaimStatus.DENIED);
    }

    /** A period in words: as written if it is, and always the days; inferred ones are marked. */
    public static String period(@Nullable Period period, Wording words) {
        if (period == null) {
            return words.say("period.none");
        }
        String days =
                period.from().equals(period.to()) ? period.from().toString() : words.say("period.days", period.from(), period.to());
        String written = period.asWritten() == null ? "" : period.asWritten() + ", ";
        return switch (period.basis()) {
            case REPORTED -> written + days;
            case INFERRED -> words.say("report.inferred", written + days);
        };
    }
}

package dev.waybill.reading.time;

import dev.waybill.reading.text.Tokens;
import dev.waybill.reading.word.Mark;
import dev.waybill.reading.word.Marked;
import dev.waybill.reading.word.Sense;
import java.util.Optional;

/** Reads dates that count from the day of publication: "yesterday", "on Friday", "last week", "early this month". */
final class RelativeDates {

    private RelativeDates() {}

    static Optional<RawDate> at(Marked text, int token) {
        for (Mark mark : text.at(token)) {
            switch (mark.sense()) {
                case RELATIVE -> {
                    return Optional.of(RawDate.relative(mark.value(), mark.start(), mark.end()));
                }
                case WEEKDAY -> {
                    return Optional.of(weekday(text, mark, ""));
                }
                case LAST, NEXT -> {
                    Optional<RawDate> found = shifted(text, mark, mark.sense() == Sense.LAST ? "last" : "next");
                    if (found.isPresent()) {
                        return found;
                    }
                }
                case PART -> {
                    Optional<RawDate> found = part(text, mark);
                    if (found.isPresent()) {
                        return found;
                    }
                }
                default -> { }
            }
        }
        return Optional.empty();
    }

    private static RawDate weekday(Marked text, Mark mark, String shift) {
        int end = mark.end();
        Optional<Mark> after = text.find(text.tokens().firstFrom(end), Sense.LAST);
        if (after.isPresent() && after.get().start() - end <= 2) {
            return RawDate.relative("weekday " + mark.value() + " last", mark.start(), after.get().end());
        }
        Optional<Mark> next = text.find(text.tokens().firstFrom(end), Sense.NEXT);
        if (next.isPresent() && next.get().start() - end <= 2) {
            return RawDate.relative("weekday " + mark.value() + " next", mark.start(), next.get().end());
        }
        return RawDate.relative("weekday " + mark.value() + (shift.isEmpty() ? "" : " " + shift), mark.start(), end);
    }

    /** "last Friday", "last week", "next month", "last September". */
    private static Optional<RawDate> shifted(Marked text, Mark mark, String shift) {
        int next = text.tokens().firstFrom(mark.end());
        for (Mark after : text.at(next)) {
            if (after.start() - mark.end() > 2) {
                return Optional.empty();
            }
            switch (after.sense()) {
                case WEEKDAY -> {
                    RawDate day = weekday(text, after, shift);
                    return Optional.of(RawDate.relative(day.relative() == null ? "" : day.relative(), mark.start(), day.end()));
                }
                case SPAN -> {
                    return Optional.of(RawDate.relative(
                            after.value() + (shift.equals("last") ? " -1" : " 1"), mark.start(), after.end()));
                }
                case MONTH -> {
                    return Optional.of(RawDate.relative("month-named " + after.value() + " " + shift, mark.start(), after.end()));
                }
                default -> { }
            }
        }
        return Optional.empty();
    }

    /** "early September", "Anfang September", "в начале сентября". */
    private static Optional<RawDate> part(Marked text, Mark mark) {
        Tokens tokens = text.tokens();
        DateParser parser = new DateParser(text);
        for (int t = tokens.firstFrom(mark.end()); t < tokens.count() && tokens.start(t) - mark.end() <= 12; t++) {
            if (text.has(t, Sense.MONTH) || text.has(t, Sense.RELATIVE) || text.has(t, Sense.LAST)) {
                return parser.at(t).map(date -> date.withPart(mark.value(), mark.start()));
            }
            if (!text.has(t, Sense.THROUGH) && !text.has(t, Sense.AT) && !text.has(t, Sense.FROM)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}

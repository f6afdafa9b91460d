package dev.waybill.reading.time;

import dev.waybill.reading.claim.TextDate;
import dev.waybill.reading.text.Passage;
import dev.waybill.reading.text.Tokens;
import dev.waybill.reading.word.Marked;
import dev.waybill.reading.word.Sense;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the dates of a text and works them out against its day of publication.
 *
 * <p>A day and month without a year take the year in which they lie nearest to the publication, sooner before than
 * after it; without a publication date they stay without days.
 */
public final class DateFinder {

    private static final int LONGEST_LINK = 16;

    private DateFinder() {}

    /**
     * Lists the dates of a text in its order.
     *
     * @param published the day of publication, or null
     */
    public static List<TextDate> find(Marked text, @Nullable LocalDate published) {
        List<TextDate> dates = new ArrayList<>();
        for (Passage sentence : text.sentences()) {
            findIn(text, sentence, published, dates);
        }
        return dates;
    }

    private static void findIn(Marked text, Passage sentence, @Nullable LocalDate published, List<TextDate> dates) {
        Tokens tokens = text.tokens();
        DateParser parser = new DateParser(text);
        List<RawDate> raw = new ArrayList<>();
        int token = sentence.firstToken();
        while (token < sentence.endToken()) {
            Optional<RawDate> found = parser.at(token).filter(date -> date.isValid() && date.end() <= sentence.end());
            if (found.isPresent()) {
                raw.add(found.get());
                token = Math.max(token + 1, tokens.firstFrom(found.get().end()));
            } else {
                token++;
            }
        }
        Calendars calendars = new Calendars(text.tokens().whole(), published, text.anyWithin(sentence.start(), sentence.end(), Sense.PLAN));
        for (int i = 0; i < raw.size(); i++) {
            RawDate first = raw.get(i);
            RawDate second = i + 1 < raw.size() ? raw.get(i + 1) : null;
            if (second != null && makesRange(text, first, second)) {
                dates.add(calendars.range(first, second));
                i++;
            } else if (second != null && first.relative() != null && first.relative().startsWith("weekday") && second.relative() == null
                    && second.day() > 0 && second.start() - first.end() <= 6) {
                dates.add(calendars.day(second));
                i++;
            } else {
                dates.add(calendars.day(first));
            }
        }
    }

    private static boolean makesRange(Marked text, RawDate first, RawDate second) {
        if (second.start() - first.end() > LONGEST_LINK || second.relative() != null || first.relative() != null) {
            return false;
        }
        String gap = text.tokens().whole().substring(first.end(), second.start()).strip();
        boolean dash = gap.equals("-") || gap.equals("–") || gap.equals("—") || gap.equals("~") || gap.equals("〜");
        boolean until = text.anyWithin(first.end(), second.start(), Sense.UNTIL);
        boolean and = text.anyWithin(first.end(), second.start(), Sense.RANGE);
        int before = text.tokens().firstFrom(first.start());
        boolean opened = false;
        for (int t = Math.max(0, before - 3); t < before; t++) {
            opened |= text.has(t, Sense.BETWEEN) || text.has(t, Sense.SINCE);
        }
        return dash || until || and && opened;
    }
}

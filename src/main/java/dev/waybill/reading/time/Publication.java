package dev.waybill.reading.time;

import dev.waybill.reading.claim.TextDate;
import dev.waybill.reading.text.Passage;
import dev.waybill.reading.word.Marked;
import dev.waybill.reading.word.Sense;
import dev.waybill.source.DatePrecision;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the day on which a text says that it was published: in its dateline, under its title, or at its foot. */
public final class Publication {

    private static final int HEAD_LINES = 4;
    private static final int SHORT_LINE = 110;
    private static final int DATELINE = 70;
    private static final Pattern TIME = Pattern.compile("\\d{1,2}[:.h]\\d{2}");

    private static final Pattern STAMP = Pattern.compile(
            "\\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.? (\\d{1,2}), (20\\d{2})\\b");

    private Publication() {}

    /** The date of publication; a full date with its year. */
    public static Optional<TextDate> find(Marked text) {
        List<TextDate> dates = DateFinder.find(text, null);
        TextDate best = null;
        double most = 1.4;
        for (TextDate date : dates) {
            if (date.fullYear() && date.from() != null && date.precision() == DatePrecision.DAY) {
                double score = score(text, date);
                if (score > most) {
                    most = score;
                    best = date;
                }
            }
        }
        return best == null ? stamp(text.tokens().whole()) : Optional.of(best);
    }

    /** "Oct 27, 2023 10:56": the stamp of a page, English whatever the text is in. */
    private static Optional<TextDate> stamp(String whole) {
        Matcher found = STAMP.matcher(whole.substring(0, Math.min(whole.length(), 400)));
        if (!found.find()) {
            return Optional.empty();
        }
        int month = "janfebmaraprmayjunjulaugsepoctnovdec".indexOf(found.group(1).toLowerCase(Locale.ROOT)) / 3 + 1;
        try {
            LocalDate day = LocalDate.of(Integer.parseInt(found.group(3)), month, Integer.parseInt(found.group(2)));
            return Optional.of(new TextDate(day, day, DatePrecision.DAY, found.group(), null, true, found.start(), found.end()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static double score(Marked text, TextDate date) {
        String whole = text.tokens().whole();
        int start = whole.lastIndexOf('\n', date.start()) + 1;
        int end = whole.indexOf('\n', date.end());
        end = end < 0 ? whole.length() : end;
        int line = lineNumber(whole, start);
        boolean brief = end - start < SHORT_LINE;
        boolean head = line < HEAD_LINES;
        double score = text.anyWithin(start, end, Sense.PUBLISHED) && brief ? 3 : 0;
        score += brief && head ? 2.5 : 0;
        score += !brief && line < 2 * HEAD_LINES && date.start() - start < DATELINE && endsDateline(whole, date.end()) ? 2.5 : 0;
        score += brief && !head && end > whole.length() - 400 ? 1.5 : 0;
        score += brief && TIME.matcher(whole.substring(date.end(), Math.min(end, date.end() + 20))).find() ? 1 : 0;
        Passage sentence = text.sentenceAt(date.start());
        score -= brief && text.anyWithin(sentence.start(), sentence.end(), Sense.MOVE) ? 1 : 0;
        return score - 0.01 * line;
    }

    private static boolean endsDateline(String whole, int end) {
        String after = whole.substring(end, Math.min(whole.length(), end + 24));
        return after.matches("(?s)[^\\p{L}]{0,3}(г\\.?|року|р\\.|電|电|\\([^)]{2,16}\\)|/[^/]{2,16}/)?[^\\p{L}]{0,3}\\s*[-–—:)(|/.].*") || after.isBlank();
    }

    private static int lineNumber(String whole, int position) {
        int lines = 0;
        for (int i = 0; i < position && lines < 100; i++) {
            boolean filled = whole.charAt(i) == '\n' && i > 0 && whole.charAt(i - 1) != '\n';
            lines += filled ? 1 : 0;
        }
        return lines;
    }
}

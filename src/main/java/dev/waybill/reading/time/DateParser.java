package dev.waybill.reading.time;

import dev.waybill.reading.text.Tokens;
import dev.waybill.reading.word.Mark;
import dev.waybill.reading.word.Marked;
import dev.waybill.reading.word.Sense;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one date that starts at a token. */
final class DateParser {

    private static final Pattern ISO = Pattern.compile("(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})(?!\\d)");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})(?!\\d)");
    private static final String NUMERAL = "([0-9０-９]{1,4}|[〇零一二三四五六七八九十]{1,4})";
    private static final Pattern SIGNS = Pattern.compile(
            "(?:" + NUMERAL + " ?[年년] ?)?" + NUMERAL + " ?[月월](?: ?" + NUMERAL + " ?[日号일])?"
                    + "(?: ?[至到~〜–—-] ?" + NUMERAL + " ?[日号일])?");
    private static final Pattern SIGN_YEAR = Pattern.compile("([12][0-9]{3}) ?[年년]");
    private static final Pattern SIGN_DAY = Pattern.compile("([0-9０-９]{1,2}) ?[日号일](?! ?[间間])");

    private final Marked text;
    private final Tokens tokens;
    private final boolean signs;

    DateParser(Marked text) {
        this.text = text;
        this.tokens = text.tokens();
        this.signs = text.frames().setting("names").equals("signs") || text.frames().setting("names").equals("particles");
    }

    /** The date that starts at a token. */
    Optional<RawDate> at(int token) {
        if (signs && (tokens.isNumber(token) || "一二三四五六七八九十".indexOf(tokens.whole().charAt(tokens.start(token))) >= 0)) {
            Optional<RawDate> found = signs(token);
            if (found.isPresent()) {
                return found;
            }
        }
        if (tokens.isNumber(token)) {
            return numeric(token).or(() -> dayThenMonth(token)).or(() -> ago(token)).or(() -> year(token));
        }
        Optional<Mark> month = text.find(token, Sense.MONTH);
        if (month.isPresent() && isWritten(month.get())) {
            return Optional.of(monthFirst(month.get()));
        }
        return RelativeDates.at(text, token).or(() -> text.has(token, Sense.NUMBER) ? ago(token) : Optional.empty());
    }

    private boolean isWritten(Mark month) {
        return !text.frames().flag("capitalmonths") || Character.isUpperCase(tokens.whole().charAt(month.start()));
    }

    private Optional<RawDate> signs(int token) {
        int start = tokens.start(token);
        String rest = tokens.whole().substring(start, Math.min(tokens.whole().length(), start + 32));
        Matcher whole = SIGNS.matcher(rest);
        if (whole.lookingAt()) {
            int year = number(whole.group(1));
            RawDate date = new RawDate(year > 1900 ? year : 0, number(whole.group(2)), number(whole.group(3)),
                    number(whole.group(4)), null, null, false, start, start + whole.end());
            return date.isValid() && date.month() > 0 ? Optional.of(date) : Optional.empty();
        }
        Matcher year = SIGN_YEAR.matcher(rest);
        if (year.lookingAt()) {
            return Optional.of(RawDate.of(number(year.group(1)), 0, 0, start, start + year.end()));
        }
        Matcher day = SIGN_DAY.matcher(rest);
        if (day.lookingAt() && number(day.group(1)) <= 31) {
            return Optional.of(RawDate.of(0, 0, number(day.group(1)), start, start + day.end()));
        }
        return Optional.empty();
    }

    static int number(@org.jspecify.annotations.Nullable String written) {
        if (written == null) {
            return 0;
        }
        int value = 0;
        int last = 0;
        for (int i = 0; i < written.length(); i++) {
            int digit = Character.digit(written.charAt(i), 10);
            int sign = "〇一二三四五六七八九".indexOf(written.charAt(i));
            if (digit >= 0) {
                value = value * 10 + digit;
            } else if (written.charAt(i) == '十') {
                value += (last == 0 ? 1 : last) * 10 - last;
                last = 0;
            } else {
                last = Math.max(sign, 0);
                value += last;
            }
        }
        return value;
    }

    private Optional<RawDate> numeric(int token) {
        int start = tokens.start(token);
        String rest = western(tokens.whole().substring(start, Math.min(tokens.whole().length(), start + 12)));
        Matcher iso = ISO.matcher(rest);
        if (iso.lookingAt()) {
            int year = number(iso.group(1));
            boolean persian = year > 1300 && year < 1500;
            RawDate date = new RawDate(year, number(iso.group(2)), number(iso.group(3)), 0, null, null, persian, start, start + iso.end());
            return date.isValid() ? Optional.of(date) : Optional.empty();
        }
        Matcher day = DAY_FIRST.matcher(rest);
        if (day.lookingAt()) {
            int first = number(day.group(1));
            int second = number(day.group(2));
            boolean swapped = second > 12;
            RawDate date = RawDate.of(number(day.group(3)), swapped ? first : second, swapped ? second : first, start, start + day.end());
            return date.isValid() ? Optional.of(date) : Optional.empty();
        }
        return Optional.empty();
    }

    /** Arabic and Persian digits as western ones. */
    private static String western(String written) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            int digit = Character.digit(c, 10);
            plain.append(digit >= 0 ? (char) ('0' + digit) : c);
        }
        return plain.toString();
    }

    /** "7. September 2023", "7 de septiembre", "7-9 сентября", "12 und 14 März". */
    private Optional<RawDate> dayThenMonth(int token) {
        int day = number(tokens.text(token));
        if (day < 1 || day > 31 || tokens.end(token) - tokens.start(token) > 2) {
            return Optional.empty();
        }
        int next = skipOrdinal(token + 1, tokens.end(token));
        int last = 0;
        if (next < tokens.count() && tokens.isNumber(next) && isRange(tokens.end(token), tokens.start(next))) {
            last = number(tokens.text(next));
            next = skipOrdinal(next + 1, tokens.end(next));
        } else if (next + 1 < tokens.count() && text.has(next, Sense.RANGE) && afterThrough(next + 1) >= 0) {
            int second = afterThrough(next + 1);
            last = number(tokens.text(second));
            next = skipOrdinal(second + 1, tokens.end(second));
        }
        Optional<Mark> month = text.find(next, Sense.MONTH);
        if (month.isEmpty() || !isWritten(month.get()) || last > 31 || tokens.start(next) - tokens.end(next - 1) > 3) {
            return Optional.empty();
        }
        boolean persian = month.get().value().startsWith("j");
        RawDate date = new RawDate(0, monthNumber(month.get()), day, last, null, null, persian, tokens.start(token), month.get().end());
        return Optional.of(withYear(date));
    }

    private int afterThrough(int token) {
        int t = token;
        while (t < tokens.count() && t < token + 2 && text.has(t, Sense.THROUGH)) {
            t++;
        }
        return t < tokens.count() && tokens.isNumber(t) && tokens.end(t) - tokens.start(t) <= 2 ? t : -1;
    }

    private boolean isRange(int from, int to) {
        String gap = tokens.whole().substring(from, to).strip();
        return gap.equals("-") || gap.equals("–") || gap.equals("—") || gap.equals("./") || gap.equals(".–") || gap.equals("/");
    }

    private int skipOrdinal(int token, int end) {
        int t = token;
        while (t < tokens.count() && t < token + 3) {
            String word = new String(tokens.lower(), tokens.start(t), tokens.end(t) - tokens.start(t));
            boolean skipped = switch (word) {
                case "st", "nd", "rd", "th", "er", "º", "o", "го", "е", "of", "de", "del", "d", "do", "ngày", "tháng" -> true;
                default -> false;
            };
            if (!skipped || word.equals("tháng") && text.has(t, Sense.MONTH)) {
                break;
            }
            t++;
        }
        return t;
    }

    private static int monthNumber(Mark month) {
        String value = month.value();
        return Integer.parseInt(value.startsWith("j") ? value.substring(1) : value);
    }

    private RawDate withYear(RawDate date) {
        int t = tokens.firstFrom(date.end());
        int skipped = 0;
        while (t < tokens.count() && skipped < 2 && !tokens.isNumber(t)) {
            String word = new String(tokens.lower(), tokens.start(t), tokens.end(t) - tokens.start(t));
            if (!word.equals("de") && !word.equals("del") && !word.equals("of") && !word.equals("năm") && !word.equals("do") && !word.equals("سال") && !word.equals("عام")) {
                return date;
            }
            t++;
            skipped++;
        }
        if (t >= tokens.count() || !tokens.isNumber(t) || tokens.start(t) - date.end() > 10) {
            return date;
        }
        String gap = tokens.whole().substring(date.end(), tokens.start(t));
        int year = number(tokens.text(t));
        boolean fits = date.persian() ? year > 1300 && year < 1500 : year > 1900 && year < 2100;
        if (!fits || gap.contains("\n") || gap.contains("(") || gap.contains(";")) {
            return date;
        }
        return new RawDate(year, date.month(), date.day(), date.lastDay(), date.part(), null, date.persian(), date.start(), tokens.end(t));
    }

    /** "September 7, 2023", "September 2023", "September". */
    private RawDate monthFirst(Mark mark) {
        boolean persian = mark.value().startsWith("j");
        RawDate month = new RawDate(0, monthNumber(mark), 0, 0, null, null, persian, mark.start(), mark.end());
        int next = tokens.firstFrom(mark.end());
        boolean day = text.frames().flag("monthfirst") && next < tokens.count() && tokens.isNumber(next)
                && tokens.start(next) - mark.end() <= 2 && tokens.end(next) - tokens.start(next) <= 2
                && number(tokens.text(next)) <= 31;
        if (!day) {
            return withYear(month);
        }
        int lastDay = 0;
        int end = tokens.end(next);
        int after = skipOrdinal(next + 1, end);
        end = after > next + 1 ? tokens.end(after - 1) : end;
        if (after < tokens.count() && tokens.isNumber(after) && isRange(end, tokens.start(after)) && tokens.end(after) - tokens.start(after) <= 2) {
            lastDay = number(tokens.text(after));
            end = tokens.end(after);
        }
        return withYear(new RawDate(0, month.month(), number(tokens.text(next)), lastDay, null, null, persian, mark.start(), end));
    }

    /** "three days ago", "vor drei Tagen", "in two weeks". */
    private Optional<RawDate> ago(int token) {
        int count = tokens.isNumber(token) ? number(tokens.text(token))
                : (int) Double.parseDouble(text.find(token, Sense.NUMBER).orElseThrow().value());
        int next = tokens.isNumber(token) ? token + 1 : tokens.firstFrom(text.find(token, Sense.NUMBER).orElseThrow().end());
        Optional<Mark> span = text.find(next, Sense.SPAN);
        if (span.isEmpty() || count > 400) {
            return Optional.empty();
        }
        int after = tokens.firstFrom(span.get().end());
        boolean ago = text.has(after, Sense.AGO) || token > 0 && text.has(token - 1, Sense.AGO);
        boolean ahead = text.has(after, Sense.AHEAD) || token > 0 && text.has(token - 1, Sense.AHEAD);
        if (!ago && !ahead) {
            return Optional.empty();
        }
        int end = text.has(after, Sense.AGO) ? text.find(after, Sense.AGO).orElseThrow().end() : span.get().end();
        return Optional.of(RawDate.relative(span.get().value() + " " + (ago ? -count : count), tokens.start(token), end));
    }

    private Optional<RawDate> year(int token) {
        int year = number(tokens.text(token));
        if (tokens.end(token) - tokens.start(token) != 4 || year < 1950 || year > 2060) {
            return Optional.empty();
        }
        boolean led = token > 0 && (text.has(token - 1, Sense.AT) || text.find(token - 1, Sense.SPAN).filter(m -> m.value().equals("year")).isPresent()
                || text.has(token - 1, Sense.SINCE));
        boolean followed = text.find(token + 1, Sense.SPAN).filter(mark -> mark.value().equals("year")).isPresent();
        int end = followed ? tokens.end(token + 1) : tokens.end(token);
        return led || followed ? Optional.of(RawDate.of(year, 0, 0, tokens.start(token), end)) : Optional.empty();
    }
}

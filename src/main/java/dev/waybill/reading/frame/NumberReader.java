package dev.waybill.reading.frame;

import dev.waybill.reading.text.Tokens;
import dev.waybill.reading.word.Mark;
import dev.waybill.reading.word.Marked;
import dev.waybill.reading.word.Sense;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers in digits and in words, with factors: "1.000", "1,2 Millionen", "двести", "3万5000".
 *
 * <p>A separator before exactly three digits groups thousands unless the language's setting {@code decimal} is that sign
 * and there is but one group in a number with a factor or a fraction.
 */
final class NumberReader {

    /**
     * A number in a text.
     *
     * @param number its value with the factor
     * @param scale the factor alone
     */
    record Value(double number, double scale, int start, int end) {}

    private static final String SIGNS = "〇一二三四五六七八九十百千万亿億兆";

    private final Marked text;
    private final Tokens tokens;
    private final boolean signs;

    NumberReader(Marked text) {
        this.text = text;
        this.tokens = text.tokens();
        this.signs = text.frames().setting("names").equals("signs");
    }

    /** The number that starts at a token, or null. */
    @Nullable Value at(int token, int endToken) {
        if (token >= endToken) {
            return null;
        }
        if (tokens.isNumber(token)) {
            if (token > 0 && tokens.end(token - 1) == tokens.start(token) && tokens.isCapital(token - 1)) {
                return null;
            }
            return scaled(digits(token, endToken), endToken);
        }
        if (signs && SIGNS.indexOf(tokens.whole().charAt(tokens.start(token))) >= 0) {
            return signs(token, endToken);
        }
        Optional<Mark> word = text.find(token, Sense.NUMBER);
        if (word.isPresent()) {
            return words(word.get(), endToken);
        }
        return null;
    }

    private Value digits(int token, int endToken) {
        char decimal = text.frames().setting("decimal").equals(",") ? ',' : '.';
        StringBuilder number = new StringBuilder(plain(token));
        int last = token;
        boolean fraction = false;
        while (last + 1 < endToken && tokens.isNumber(last + 1) && tokens.start(last + 1) - tokens.end(last) == 1 && !fraction) {
            char sign = tokens.whole().charAt(tokens.end(last));
            int length = tokens.end(last + 1) - tokens.start(last + 1);
            boolean blank = sign == ' ' || sign == '\u00A0' || sign == '\u202F' || sign == '\'' || sign == '’' || sign == '٬';
            boolean mark = sign == ',' || sign == '.' || sign == '٫';
            boolean groups = length == 3 && number.length() <= 9 && tokens.end(token) - tokens.start(token) <= 3;
            if (groups && (blank || mark && sign != '٫' && (sign != decimal || !text.has(last + 2, Sense.SCALE) && plain(token).length() > 1 && !plain(token).equals("0")))) {
                number.append(plain(last + 1));
            } else if (mark && sign != '٬') {
                number.append('.').append(plain(last + 1));
                fraction = true;
            } else {
                break;
            }
            last++;
        }
        return new Value(Double.parseDouble(number.toString()), 1, tokens.start(token), tokens.end(last));
    }

    private String plain(int token) {
        StringBuilder plain = new StringBuilder();
        for (int i = tokens.start(token); i < Math.min(tokens.end(token), tokens.start(token) + 15); i++) {
            plain.append(Math.max(0, Character.digit(tokens.whole().charAt(i), 10)));
        }
        return plain.toString();
    }

    private Value scaled(Value value, int endToken) {
        int next = tokens.firstFrom(value.end());
        if (next < endToken && tokens.start(next) - value.end() <= 1) {
            Optional<Mark> scale = text.find(next, Sense.SCALE);
            if (scale.isPresent()) {
                double factor = Double.parseDouble(scale.get().value());
                Value scaled = new Value(value.number() * factor, factor, value.start(), scale.get().end());
                Value rest = signs && tokens.firstFrom(scaled.end()) < endToken && tokens.start(tokens.firstFrom(scaled.end())) == scaled.end()
                        ? at(tokens.firstFrom(scaled.end()), endToken) : null;
                return rest != null && rest.number() < factor
                        ? new Value(scaled.number() + rest.number(), factor, value.start(), rest.end()) : scaled;
            }
        }
        return value;
    }

    private Value words(Mark first, int endToken) {
        double total = 0;
        double current = Double.parseDouble(first.value());
        int end = first.end();
        int next = tokens.firstFrom(end);
        while (next < endToken && tokens.start(next) - end <= 1) {
            Optional<Mark> number = text.find(next, Sense.NUMBER);
            Optional<Mark> scale = text.find(next, Sense.SCALE);
            if (scale.isPresent()) {
                double factor = Double.parseDouble(scale.get().value());
                current *= factor;
                end = scale.get().end();
                if (factor >= 1000) {
                    total += current;
                    current = 0;
                }
            } else if (number.isPresent() && Double.parseDouble(number.get().value()) < Math.max(current, total)) {
                current += Double.parseDouble(number.get().value());
                end = number.get().end();
            } else {
                break;
            }
            next = tokens.firstFrom(end);
        }
        return new Value(total + current, 1, first.start(), end);
    }

    private @Nullable Value signs(int token, int endToken) {
        double total = 0;
        double section = 0;
        double digit = 0;
        boolean any = false;
        int t = token;
        for (; t < endToken; t++) {
            int sign = SIGNS.indexOf(tokens.whole().charAt(tokens.start(t)));
            if (sign < 0 || t > token && tokens.start(t) != tokens.end(t - 1)) {
                break;
            }
            any = true;
            if (sign < 10) {
                digit = digit * 10 + sign;
            } else if (sign < 13) {
                section += Math.max(digit, digit == 0 ? 1 : digit) * Math.pow(10, sign - 9);
                digit = 0;
            } else {
                double factor = sign == 13 ? 1e4 : sign == 16 ? 1e12 : 1e8;
                total = (total + section + digit) * factor;
                section = 0;
                digit = 0;
            }
        }
        return any ? new Value(total + section + digit, 1, tokens.start(token), tokens.end(t - 1)) : null;
    }
}

package dev.waybill.reading.frame;

import dev.waybill.reading.claim.Amount;
import dev.waybill.reading.text.Passage;
import dev.waybill.reading.text.Tokens;
import dev.waybill.reading.word.Mark;
import dev.waybill.reading.word.Marked;
import dev.waybill.reading.word.Sense;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds numbers of things with their bounds: "more than 1,000 containers", "zwischen 300 und 350 Waggons", "3万吨". */
public final class AmountFinder {

    private static final int MOST_BETWEEN = 4;

    private final Marked text;
    private final Tokens tokens;
    private final NumberReader numbers;

    private AmountFinder(Marked text) {
        this.text = text;
        this.tokens = text.tokens();
        this.numbers = new NumberReader(text);
    }

    /** Lists the amounts of a sentence in its order. */
    public static List<Amount> find(Marked text, Passage sentence) {
        AmountFinder finder = new AmountFinder(text);
        List<Amount> found = new ArrayList<>();
        int token = sentence.firstToken();
        while (token < sentence.endToken()) {
            NumberReader.Value value = finder.numbers.at(token, sentence.endToken());
            if (value == null) {
                token++;
                continue;
            }
            Amount amount = finder.amount(value, sentence);
            if (amount != null) {
                found.add(amount);
            }
            int end = amount == null ? value.end() : Math.max(value.end(), amount.end());
            token = Math.max(token + 1, finder.tokens.firstFrom(end));
        }
        return found;
    }

    private @Nullable Amount amount(NumberReader.Value first, Passage sentence) {
        NumberReader.Value last = first;
        NumberReader.Value second = secondBound(first, sentence);
        if (second != null) {
            last = second;
        }
        if (isMoney(first) || isNoCount(last)) {
            return null;
        }
        Optional<Mark> unit = unit(last, sentence);
        if (unit.isEmpty() || isMoney(last)) {
            return null;
        }
        String name = unit.get().sense() == Sense.UNIT ? unit.get().value() : "pieces";
        double factor = 1;
        if (second != null) {
            double low = first.number() < last.number() && first.scale() == 1 && last.scale() > 1 ? first.number() * last.scale() : first.number();
            return new Amount(name, low * factor, last.number(), false, first.start(), unit.get().end());
        }
        return bounded(name, first, unit.get().end(), sentence);
    }

    private Amount bounded(String name, NumberReader.Value value, int end, Passage sentence) {
        double number = value.number();
        int from = Math.max(sentence.firstToken(), tokens.firstFrom(value.start()) - 4);
        Sense bound = null;
        for (int t = from; t < tokens.firstFrom(value.start()); t++) {
            for (Mark mark : text.at(t)) {
                boolean near = value.start() - mark.end() <= 6 && mark.end() <= value.start();
                if (near && (mark.sense() == Sense.OVER || mark.sense() == Sense.LEAST || mark.sense() == Sense.UPTO)) {
                    bound = mark.sense();
                }
            }
        }
        int after = tokens.firstFrom(value.end());
        for (int t = after; t < Math.min(after + 3, sentence.endToken()); t++) {
            for (Mark mark : text.at(t)) {
                boolean behind = mark.start() - end <= 3 && mark.value().equals("after") && mark.end() <= sentence.end();
                if (behind && (mark.sense() == Sense.OVER || mark.sense() == Sense.LEAST || mark.sense() == Sense.UPTO)) {
                    bound = mark.sense();
                }
            }
        }
        if (bound == Sense.UPTO) {
            return new Amount(name, null, number, false, value.start(), end);
        }
        boolean open = bound == Sense.OVER || bound == Sense.LEAST;
        return new Amount(name, number, open ? null : Double.valueOf(number), open, value.start(), end);
    }

    /** The upper bound in "between 300 and 350", "300 to 350", "300–350". */
    private NumberReader.@Nullable Value secondBound(NumberReader.Value first, Passage sentence) {
        int next = tokens.firstFrom(first.end());
        if (next >= sentence.endToken()) {
            return null;
        }
        String gap = tokens.whole().substring(first.end(), tokens.start(next)).strip();
        if (gap.equals("-") || gap.equals("–") || gap.equals("—") || gap.equals("~") || gap.equals("〜")) {
            NumberReader.Value value = numbers.at(next, sentence.endToken());
            return value != null && value.number() > first.number() * (first.scale() == 1 && value.scale() > 1 ? 0 : 1) ? value : null;
        }
        Optional<Mark> link = text.find(next, Sense.RANGE).or(() -> text.find(next, Sense.UNTIL));
        if (link.isEmpty() || !gap.isEmpty()) {
            return null;
        }
        boolean opened = false;
        int token = tokens.firstFrom(first.start());
        for (int t = Math.max(sentence.firstToken(), token - 2); t < token; t++) {
            opened |= text.has(t, Sense.BETWEEN) || text.has(t, Sense.SINCE) || text.has(t, Sense.FROM);
        }
        if (link.get().sense() == Sense.RANGE && !opened && !link.get().value().equals("to")) {
            return null;
        }
        NumberReader.Value value = numbers.at(tokens.firstFrom(link.get().end()), sentence.endToken());
        return value != null && value.number() >= first.number() ? value : null;
    }

    private boolean isMoney(NumberReader.Value value) {
        int before = value.start() - 1;
        while (before > 0 && tokens.whole().charAt(before) == ' ') {
            before--;
        }
        if (before >= 0 && "$€£¥₽₴₩₺".indexOf(tokens.whole().charAt(before)) >= 0) {
            return true;
        }
        int token = tokens.firstFrom(value.start()) - 1;
        return token >= 0 && text.find(token, Sense.NOCOUNT).filter(mark -> mark.value().equals("before")).isPresent();
    }

    private boolean isNoCount(NumberReader.Value value) {
        String rest = tokens.whole().substring(value.end(), Math.min(tokens.whole().length(), value.end() + 3)).stripLeading();
        if (!rest.isEmpty() && "%$€£‰°₽₴₩".indexOf(rest.charAt(0)) >= 0) {
            return true;
        }
        int next = tokens.firstFrom(value.end());
        return next < tokens.count() && text.has(next, Sense.NOCOUNT);
    }

    private Optional<Mark> unit(NumberReader.Value value, Passage sentence) {
        int next = tokens.firstFrom(value.end());
        if (next < tokens.count() && tokens.start(next) == value.end() + 1
                && tokens.lower()[value.end()] == '-') {
            return Optional.empty();
        }
        for (int t = next; t < Math.min(next + MOST_BETWEEN, sentence.endToken()); t++) {
            Optional<Mark> unit = text.find(t, Sense.UNIT);
            if (unit.isPresent() && !text.has(t, Sense.NOCOUNT)) {
                return unit;
            }
            boolean cargo = text.has(t, Sense.CARGO) && !text.find(t, Sense.CARGO).orElseThrow().value().equals("mass");
            if (cargo) {
                return text.find(t, Sense.CARGO);
            }
            if (tokens.isNumber(t) || stops(t) || !tokens.isFollowedByBlank(Math.max(0, t - 1)) && t > next) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean stops(int token) {
        for (Mark mark : text.at(token)) {
            switch (mark.sense()) {
                case FROM, TO, VIA, MONTH, WEEKDAY, SAY, MOVE, NOT, SPAN, NOCOUNT, RANGE, PEOPLE -> {
                    return true;
                }
                default -> { }
            }
        }
        return false;
    }
}

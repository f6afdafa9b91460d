package dev.waybill.reading.span;

import dev.waybill.gazetteer.index.Feature;
import dev.waybill.reading.text.Tokens;
import dev.waybill.reading.word.Mark;
import dev.waybill.reading.word.Marked;
import dev.waybill.reading.word.Sense;

/**
 * How sure it is that a name means a place: the importance of the place, plus and minus what stands around the name.
 *
 * <p>The weights are on the gazetteer's scale of importance, on which one unit is ten times the people. They were set on
 * the development texts.
 */
final class Weights {

    private static final double COUNTRY = 7.0;
    private static final int VERY_COMMON = 1500;
    private static final int COMMON = 10_000;

    private Weights() {}

    static String lower(Marked text, int token) {
        Tokens tokens = text.tokens();
        return new String(tokens.lower(), tokens.start(token), tokens.end(token) - tokens.start(token));
    }

    static boolean isKatakana(char c) {
        return c >= '\u30A1' && c <= '\u30FC';
    }

    /** A name in a script whose words are kept apart by blanks. */
    static double score(Marked text, OtherNames others, int first, int last, NameBook.Sight sight) {
        Tokens tokens = text.tokens();
        boolean capitals = text.frames().setting("names").isEmpty();
        double score = Math.min(sight.importance(), COUNTRY);
        score += last > first ? 0.8 : 0;
        score += isCalledPlace(text, first) || isCalledPlaceAfter(text, last) ? 1.5 : hasPreposition(text, first) ? 0.9 : 0;
        score -= sight.inflected() ? 0.6 : 0;
        if (last == first) {
            score -= penalty(text.frames().rank(lower(text, first)), sight.importance());
            score -= tokens.end(first) - tokens.start(first) <= 2 ? 2 : tokens.end(first) - tokens.start(first) == 3 ? 0.7 : 0;
        }
        boolean initial = text.sentenceAt(tokens.start(first)).firstToken() == first;
        score -= capitals && initial && sight.importance() < COUNTRY ? 0.4 : 0;
        if (capitals && !text.frames().flag("nouns") && sight.importance() < 6.6) {
            boolean beforeCapital = first > 0 && touches(tokens, first - 1) && tokens.isCapital(first - 1)
                    && text.at(first - 1).isEmpty() && !initial && text.sentenceAt(tokens.start(first)).firstToken() != first - 1;
            boolean afterCapital = last + 1 < tokens.count() && touches(tokens, last) && tokens.isCapital(last + 1)
                    && (text.at(last + 1).isEmpty() || others.isTaken(last + 1));
            score -= beforeCapital || afterCapital ? 1.6 : 0;
        }
        score -= text.frames().flag("nouns") && capitals && last == first ? 0.3 : 0;
        score -= !capitals ? 0.5 : 0;
        return score;
    }

    private static double penalty(int rank, double importance) {
        if (importance >= COUNTRY) {
            return 0;
        }
        double weight = importance > 6.2 ? 0.4 : 1;
        return rank <= VERY_COMMON ? 2.6 * weight : rank <= COMMON ? 1.5 * weight : 0;
    }

    private static boolean touches(Tokens tokens, int token) {
        return tokens.start(token + 1) - tokens.end(token) == 1 && (tokens.isFollowedByBlank(token)
                || tokens.lower()[tokens.end(token)] == '-');
    }

    /** A name of Chinese, Japanese or Korean signs up to a position. */
    static double scoreOfSigns(Marked text, int token, int end, NameBook.Sight sight) {
        Tokens tokens = text.tokens();
        int start = tokens.start(token);
        String name = tokens.whole().substring(start, end);
        double score = Math.min(sight.importance(), COUNTRY);
        int length = name.length();
        score += length >= 4 ? 1.2 : length == 3 ? 0.4 : -0.5;
        score -= penalty(text.frames().rank(name), sight.importance());
        boolean called = text.within(end, end + 2, Sense.PLACE).stream().anyMatch(mark -> mark.start() <= end + 1)
                || endsWithPlace(text, start, end) || isCalledPlace(text, token);
        score += called ? 1.4 : hasPreposition(text, token) || hasPostposition(text, end) ? 0.6 : 0;
        score -= sight.feature() == Feature.MINOR ? 0.5 : 0;
        return score;
    }

    private static boolean endsWithPlace(Marked text, int start, int end) {
        for (Mark mark : text.within(start + 1, end, Sense.PLACE)) {
            if (mark.end() == end) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasPostposition(Marked text, int end) {
        for (Sense sense : new Sense[] {Sense.FROM, Sense.TO, Sense.AT}) {
            if (text.within(end, end + 1, sense).stream().anyMatch(mark -> mark.start() == end)) {
                return true;
            }
        }
        return false;
    }

    static boolean isParticle(Marked text, String rest) {
        return rest.isEmpty() || (" " + text.frames().setting("particles") + " ").contains(" " + rest + " ");
    }

    /** Whether a word for a place stands right before the name: "port of", "станция". */
    static boolean isCalledPlace(Marked text, int first) {
        Tokens tokens = text.tokens();
        for (int t = first - 1; t >= Math.max(0, first - 4); t--) {
            for (Mark mark : text.at(t)) {
                if (mark.sense() == Sense.PLACE && mark.end() <= tokens.start(first)
                        && isOnlyThrough(text, mark.end(), first)) {
                    return true;
                }
            }
            if (tokens.start(first) - tokens.end(t) > 30) {
                return false;
            }
        }
        return false;
    }

    private static boolean isCalledPlaceAfter(Marked text, int last) {
        return last + 1 < text.tokens().count() && touches(text.tokens(), last) && text.has(last + 1, Sense.PLACE)
                && text.frames().flag("placeafter");
    }

    /** Whether between a position and a token only words stand that may stand between a word for a place and its name. */
    private static boolean isOnlyThrough(Marked text, int from, int first) {
        Tokens tokens = text.tokens();
        for (int t = tokens.firstFrom(from); t < first; t++) {
            boolean through = text.has(t, Sense.THROUGH) || text.has(t, Sense.FROM) || text.has(t, Sense.NATION);
            if (!through) {
                return false;
            }
        }
        String between = tokens.whole().substring(Math.min(from, tokens.start(first)), tokens.start(first));
        return between.chars().noneMatch(c -> c == ',' || c == '.' || c == ';' || c == '\n' || c == '(');
    }

    static boolean hasPreposition(Marked text, int first) {
        for (int t = first - 1; t >= Math.max(0, first - 3); t--) {
            for (Mark mark : text.at(t)) {
                boolean preposition = switch (mark.sense()) {
                    case FROM, TO, VIA, AT, NEAR -> true;
                    default -> false;
                };
                if (preposition && isOnlyThrough(text, mark.end(), first)) {
                    return true;
                }
            }
            if (!text.has(t, Sense.THROUGH) && !text.has(t, Sense.NATION)) {
                return false;
            }
        }
        return false;
    }
}

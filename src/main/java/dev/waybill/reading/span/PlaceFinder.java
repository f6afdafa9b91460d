package dev.waybill.reading.span;

import dev.waybill.gazetteer.Candidate;
import dev.waybill.gazetteer.index.Feature;
import dev.waybill.reading.text.Passage;
import dev.waybill.reading.text.Tokens;
import dev.waybill.reading.word.Mark;
import dev.waybill.reading.word.Marked;
import dev.waybill.reading.word.Sense;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds the names of places in a text: the longest that the gazetteer has from each word on, weighed by how important
 * its place is, how common the word is otherwise, and what stands around it.
 *
 * <p>Scripts with capitals start at a capital letter; Korean words lose their particles; Chinese and Japanese are walked
 * character by character; Arabic and Persian words lose what is written together with them.
 */
public final class PlaceFinder {

    /** What a name must reach to be taken for a place. */
    static final double ENOUGH = 4.4;

    /** A name that was told once and sure may stand again where less speaks for it. */
    private static final double AGAIN = 1.5;

    private static final int MOST_WORDS = 5;
    private static final int MOST_SIGNS = 9;

    private static final int SHORTEST_GLUED = 4;
    private static final int SHORTEST_UNKNOWN = 5;
    private static final int COMMON = 10_000;
    private static final double SURE = 0.7;

    private final NameBook book;
    private final OtherSpellings spellings;
    private Set<String> sure = Set.of();

    /**
     * A finder over the gazetteer's names.
     *
     * @param asking finds the place of a name in any spelling; asked where the words around a name say that it is one
     */
    public PlaceFinder(NameBook book, Function<String, Optional<Candidate>> asking) {
        this.book = book;
        this.spellings = new OtherSpellings(asking);
    }

    /**
     * Lists the places named, in the order of the text, without overlaps; a name that is sure once needs less elsewhere.
     */
    public List<PlaceSpan> find(Marked text, OtherNames others) {
        sure = Set.of();
        sure = find(text, others, new ArrayList<>()).stream().map(PlaceSpan::name).collect(Collectors.toSet());
        return find(text, others, new ArrayList<>());
    }

    private double enough(String name) {
        return sure.contains(name) ? ENOUGH - AGAIN : ENOUGH;
    }

    private List<PlaceSpan> find(Marked text, OtherNames others, List<PlaceSpan> spans) {
        String way = text.frames().setting("names");
        int token = 0;
        while (token < text.tokens().count()) {
            Optional<PlaceSpan> span = others.isTaken(token) ? Optional.empty() : switch (way) {
                case "signs" -> signs(text, token);
                case "particles" -> particles(text, token);
                case "clitics" -> clitics(text, others, token);
                default -> capitals(text, others, token);
            };
            if (span.isPresent()) {
                spans.add(span.get());
                token = Math.max(token + 1, text.tokens().firstFrom(span.get().end()));
            } else {
                token++;
            }
        }
        return spans;
    }

    private Optional<PlaceSpan> capitals(Marked text, OtherNames others, int first) {
        Tokens tokens = text.tokens();
        if (!tokens.isCapital(first)) {
            return Optional.empty();
        }
        for (int last = lastOfRun(text, others, first); last >= first; last--) {
            if (!tokens.isCapital(last) && last > first) {
                continue;
            }
            String name = tokens.whole().substring(tokens.start(first), tokens.end(last));
            String base = adjectiveBase(text, last, name);
            Optional<NameBook.Sight> sight = book.find(base, text.frames().setting("endings"));
            if (sight.isPresent() && !isOtherWord(text, first, last)) {
                double score = Weights.score(text, others, first, last, sight.get());
                if (score >= enough(name)) {
                    return Optional.of(span(text, first, last, base, sight.get(), score));
                }
            }
        }
        return unknown(text, others, first);
    }

    /** "Rotterdamer Hafen": the adjective of a town before a word for a place, without its ending. */
    private static String adjectiveBase(Marked text, int last, String name) {
        String ending = text.frames().setting("adjective");
        boolean before = !ending.isEmpty() && name.length() > ending.length() + 3 && name.endsWith(ending)
                && last + 1 < text.tokens().count() && text.tokens().isFollowedByBlank(last) && text.has(last + 1, Sense.PLACE);
        return before ? name.substring(0, name.length() - ending.length()) : name;
    }

    /** A name that the gazetteer has in another spelling, where the words before it say that a place follows. */
    private Optional<PlaceSpan> unknown(Marked text, OtherNames others, int first) {
        Tokens tokens = text.tokens();
        boolean called = first > 0 && Weights.isCalledPlace(text, first);
        boolean cued = called || !text.frames().flag("nouns") && Weights.hasPreposition(text, first);
        if (!cued || others.isTaken(first) || !text.at(first).isEmpty() || text.frames().rank(Weights.lower(text, first)) <= COMMON) {
            return Optional.empty();
        }
        int last = first;
        while (last + 1 < tokens.count() && last - first < 2 && tokens.start(last + 1) - tokens.end(last) == 1
                && tokens.lower()[tokens.end(last)] == '-' && tokens.isCapital(last + 1)) {
            last++;
        }
        String name = tokens.whole().substring(tokens.start(first), tokens.end(last));
        if (name.length() < SHORTEST_UNKNOWN || book.find(name, "").isPresent()) {
            return Optional.empty();
        }
        return spellings.country(name, called ? 0.5 : SURE).map(country -> new PlaceSpan(tokens.start(first),
                tokens.start(first) + name.length(), name, country, Feature.TOWN, ENOUGH, suffix(text, tokens.start(first) + name.length())));
    }

    private static PlaceSpan span(Marked text, int first, int last, String name, NameBook.Sight sight, double score) {
        Tokens tokens = text.tokens();
        if (sight.feature().isArea() && first > 0 && tokens.isFollowedByBlank(first - 1)
                && text.find(first - 1, Sense.PLACE).filter(mark -> mark.value().equals("part")).isPresent()) {
            String part = tokens.whole().substring(tokens.start(first - 1), tokens.end(last));
            return new PlaceSpan(tokens.start(first - 1), tokens.end(last), part, sight.country(), Feature.MACRO_REGION, score, "");
        }
        return new PlaceSpan(tokens.start(first), tokens.end(last), name, sight.country(), sight.feature(), score,
                suffix(text, tokens.end(last)));
    }

    /** A case ending behind an apostrophe. */
    private static String suffix(Marked text, int end) {
        char[] lower = text.tokens().lower();
        if (end + 1 >= lower.length || lower[end] != '\'' || !Character.isLetter(lower[end + 1])) {
            return "";
        }
        int stop = end + 1;
        while (stop < lower.length && Character.isLetter(lower[stop])) {
            stop++;
        }
        return new String(lower, end, stop - end);
    }

    private static int lastOfRun(Marked text, OtherNames others, int first) {
        Tokens tokens = text.tokens();
        int last = first;
        for (int t = first; t + 1 < tokens.count() && t - first + 1 < MOST_WORDS; t++) {
            int gap = tokens.start(t + 1) - tokens.end(t);
            char between = gap == 1 ? tokens.lower()[tokens.end(t)] : '?';
            boolean stopped = gap == 2 && tokens.lower()[tokens.end(t)] == '.' && tokens.end(t) - tokens.start(t) <= 2;
            if (!(between == ' ' || between == '-' || between == '\'' || stopped) || others.isTaken(t + 1)) {
                break;
            }
            boolean small = tokens.end(t + 1) - tokens.start(t + 1) <= 4;
            if (!tokens.isCapital(t + 1) && !small) {
                break;
            }
            last = t + 1;
        }
        return last;
    }

    /** Whether the only word of a name is one of another sense. */
    private static boolean isOtherWord(Marked text, int first, int last) {
        Tokens tokens = text.tokens();
        for (Mark mark : text.at(first)) {
            boolean covers = mark.end() >= tokens.end(last);
            if (covers && !(mark.sense() == Sense.THROUGH || mark.sense() == Sense.AT || mark.sense() == Sense.PLACE && mark.end() < tokens.end(last))) {
                return true;
            }
        }
        return false;
    }

    private Optional<PlaceSpan> signs(Marked text, int first) {
        Tokens tokens = text.tokens();
        String whole = tokens.whole();
        int start = tokens.start(first);
        if (!Character.isLetter(whole.codePointAt(start))) {
            return Optional.empty();
        }
        int most = start;
        while (most < whole.length() && most - start < MOST_SIGNS && Character.isLetter(whole.charAt(most)) || most < whole.length() && most > start && whole.charAt(most) == '・') {
            most++;
        }
        boolean kana = Weights.isKatakana(whole.charAt(start));
        if (kana && start > 0 && Weights.isKatakana(whole.charAt(start - 1))) {
            return Optional.empty();
        }
        for (int end = most; end - start >= 2; end--) {
            if (kana && end < whole.length() && Weights.isKatakana(whole.charAt(end))) {
                continue;
            }
            String name = whole.substring(start, end);
            Optional<NameBook.Sight> sight = book.find(name, "");
            if (sight.isPresent() && !coveredBy(text, first, end)) {
                double score = Weights.scoreOfSigns(text, first, end, sight.get());
                if (score >= enough(name)) {
                    return Optional.of(new PlaceSpan(start, end, name, sight.get().country(), sight.get().feature(), score, ""));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean coveredBy(Marked text, int token, int end) {
        for (Mark mark : text.at(token)) {
            if (mark.end() >= end && mark.sense() != Sense.THROUGH) {
                return true;
            }
        }
        return false;
    }

    private Optional<PlaceSpan> particles(Marked text, int token) {
        Tokens tokens = text.tokens();
        String word = tokens.text(token);
        if (tokens.isNumber(token)) {
            return Optional.empty();
        }
        for (int end = Math.min(word.length(), MOST_SIGNS); end >= 2; end--) {
            String rest = word.substring(end);
            if (!Weights.isParticle(text, rest)) {
                continue;
            }
            String name = word.substring(0, end);
            Optional<NameBook.Sight> sight = book.find(name, "");
            if (sight.isPresent() && !coveredBy(text, token, tokens.start(token) + end)) {
                double score = Weights.scoreOfSigns(text, token, tokens.start(token) + end, sight.get());
                if (score >= enough(name)) {
                    return Optional.of(new PlaceSpan(tokens.start(token), tokens.start(token) + end, name,
                            sight.get().country(), sight.get().feature(), score, rest));
                }
            }
        }
        return calledInWord(text, token, word);
    }

    /** A Korean name in another spelling with a word for a place glued to it: "보스토치니항에서". */
    private Optional<PlaceSpan> calledInWord(Marked text, int token, String word) {
        for (int end = word.length(); end >= SHORTEST_GLUED; end--) {
            boolean glued = "항역".indexOf(word.charAt(end - 1)) >= 0 && Weights.isParticle(text, word.substring(end - 1));
            if (glued && text.at(token).stream().noneMatch(mark -> mark.sense() != Sense.STOP && mark.sense() != Sense.FROM)) {
                int stop = text.tokens().start(token) + end;
                String rest = word.substring(end);
                return spellings.country(word.substring(0, end), SURE).map(country ->
                        new PlaceSpan(text.tokens().start(token), stop, word.substring(0, word.length() - rest.length()), country, Feature.PORT, ENOUGH, rest));
            }
        }
        return Optional.empty();
    }

    private Optional<PlaceSpan> clitics(Marked text, OtherNames others, int first) {
        Tokens tokens = text.tokens();
        if (tokens.isNumber(first)) {
            return Optional.empty();
        }
        Passage sentence = text.sentenceAt(tokens.start(first));
        int last = Math.min(first + 2, sentence.endToken() - 1);
        for (; last >= first; last--) {
            if (!isUnbroken(tokens, first, last) || others.isTaken(last)) {
                continue;
            }
            for (String clitic : (" " + text.frames().setting("clitics")).split(" ", -1)) {
                int start = tokens.start(first) + clitic.length();
                if (start + 2 > tokens.end(first) || !tokens.text(first).startsWith(clitic)) {
                    continue;
                }
                String name = tokens.whole().substring(start, tokens.end(last));
                Optional<NameBook.Sight> sight = book.find(name, "");
                if (sight.isPresent() && !coveredBy(text, first, tokens.end(last))) {
                    double score = Weights.score(text, others, first, last, sight.get()) - (clitic.isEmpty() ? 0 : 0.3);
                    if (score >= enough(name)) {
                        return Optional.of(new PlaceSpan(start, tokens.end(last), name, sight.get().country(),
                                sight.get().feature(), score, clitic));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isUnbroken(Tokens tokens, int first, int last) {
        for (int t = first; t < last; t++) {
            if (!tokens.isFollowedByBlank(t)) {
                return false;
            }
        }
        return true;
    }
}

package dev.waybill.words;

import dev.waybill.journey.Check;
import dev.waybill.journey.Grounds;
import dev.waybill.journey.Inference;
import dev.waybill.journey.ResolvedPlace;
import dev.waybill.source.Fact;
import dev.waybill.source.Period;
import dev.waybill.source.Quantity;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Puts facts into sentences of one language.
 *
 * <p>The sentence of a fact stands under {@code fact.} and its code. In it {@code {name}} is a datum of the fact;
 * {@code {name:1}} a number with so many decimals, {@code {name:%}} a share in percent, {@code {name:km}} metres in
 * kilometres, {@code {name:name}} a country's name for its code. Words of closed lists are looked up under {@code term.}, their list and their code.
 */
public final class FactText {

    private static final String SEPARATOR = "; ";
    private static final Pattern DATUM = Pattern.compile("( ?)\\{(\\w+)(?::(\\d|%|km|name))?}");
    private static final String NBSP = "\u00a0";

    private final Wording words;
    private final UnaryOperator<String> sources;

    private FactText(Wording words, UnaryOperator<String> sources) {
        this.words = words;
        this.sources = sources;
    }

    /** Sentences of a language. */
    public static FactText in(Wording words) {
        return new FactText(words, source -> " " + source);
    }

    /** Sentences of a language by its BCP 47 tag. */
    public static FactText in(String language) {
        return in(Wording.in(language));
    }

    /** The same with references in the place of the ids of sources, not to be parted from the word before. */
    FactText withReferences(UnaryOperator<String> references) {
        return new FactText(words, source -> NBSP + references.apply(source));
    }

    /** The language. */
    public Wording words() {
        return words;
    }

    /** A fact as half a sentence, without a full stop. */
    public String say(Fact fact) {
        return say("fact." + fact.code(), fact);
    }

    /** Why an inference was drawn. */
    public String because(Inference inference) {
        return say("fact." + inference.code() + ".because", inference);
    }

    /** What a source says that a check measures. */
    public String said(Check check) {
        return say("fact." + check.code() + ".said", check);
    }

    /** Facts one after the other. */
    public String sayAll(Collection<? extends Fact> facts) {
        return facts.stream().map(this::say).collect(Collectors.joining(SEPARATOR));
    }

    /** Why a place was chosen, for each spelling that means it. */
    public String why(ResolvedPlace place) {
        return place.grounds().stream().map(grounds -> grounds("grounds.for", grounds)).collect(Collectors.joining(" | "));
    }

    /** Why a place was not chosen. */
    public String whyNot(ResolvedPlace.Loser loser) {
        return grounds("grounds.against", loser.grounds());
    }

    private String grounds(String key, Grounds grounds) {
        return words.say(key, grounds.asSpelt(), sayAll(grounds.reasons()));
    }

    private String say(String key, Fact fact) {
        Map<String, Object> data = fact.data();
        return DATUM.matcher(words.say(key)).replaceAll(match -> Matcher.quoteReplacement(datum(match, data)));
    }

    private String datum(MatchResult match, Map<String, Object> data) {
        String name = match.group(2);
        Object value = data.get(name);
        if (value == null) {
            return "";
        }
        if (name.toLowerCase(Locale.ROOT).endsWith("source")) {
            return sources.apply(value.toString());
        }
        return match.group(1) + write(value, match.group(3));
    }

    private String write(Object value, @Nullable String form) {
        if (value instanceof Number number) {
            return number(number.doubleValue(), form == null ? "0" : form);
        }
        if (value instanceof Fact.Term term) {
            return words.term(term);
        }
        if (value instanceof Quantity quantity) {
            return words.quantity(quantity);
        }
        if (value instanceof Period period) {
            return days(period);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(String::valueOf).collect(Collectors.joining(words.say("list.or")));
        }
        return "name".equals(form) ? words.country(value.toString()) : value.toString();
    }

    private String number(double value, String form) {
        return switch (form) {
            case "%" -> words.number(Math.round(value * 100));
            case "km" -> words.number(Math.round(value / 1000));
            default -> words.decimals(value, Integer.parseInt(form));
        };
    }

    /** The days of a period, after the source's own words for them. */
    private String days(Period period) {
        String days = period.from().equals(period.to())
                ? period.from().toString()
                : words.say("period.days", period.from(), period.to());
        return period.asWritten() == null ? days : period.asWritten() + " (" + days + ")";
    }
}

package dev.waybill.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waybill.gazetteer.Doubt;
import dev.waybill.gazetteer.PlaceKind;
import dev.waybill.gazetteer.PlaceReason;
import dev.waybill.gazetteer.index.Feature;
import dev.waybill.gazetteer.name.KeyOrigin;
import dev.waybill.gazetteer.query.Qualifier;
import dev.waybill.journey.Check;
import dev.waybill.journey.Inference;
import dev.waybill.journey.Leg;
import dev.waybill.journey.Version;
import dev.waybill.source.ClaimStatus;
import dev.waybill.source.Fact;
import dev.waybill.source.Precision;
import dev.waybill.source.TransportMode;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fact has its sentence, and every word of a closed list its translation, in every language. */
class FactTextTest {

    private static final Pattern DATUM = Pattern.compile("\\{(\\w+)(?::[^}]*)?}");

    /** The sealed kinds of facts, with what their sentences' keys end in. */
    private static final List<Class<? extends Fact>> SEALED =
            List.of(PlaceReason.class, Doubt.class, Inference.class, Check.class, Version.class);

    static final List<String> LANGUAGES = Wording.LANGUAGES;

    static Stream<Class<?>> kinds() {
        return SEALED.stream().flatMap(parent -> Arrays.stream(parent.getPermittedSubclasses()));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindOfFactHasItsSentencesInEveryLanguageAndTheyNameOnlyItsData(Class<?> kind) {
        Set<String> data = Arrays.stream(kind.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
        List<String> endings = Inference.class.isAssignableFrom(kind)
                ? List.of("", ".because")
                : Check.class.isAssignableFrom(kind) ? List.of("", ".said") : List.of("");
        for (String ending : endings) {
            Set<Set<String>> told = new HashSet<>();
            for (String language : Wording.LANGUAGES) {
                String sentence = Wording.in(language).say("fact." + Fact.codeOf(kind) + ending);
                Set<String> named = new TreeSet<>();
                DATUM.matcher(sentence).results().forEach(match -> named.add(match.group(1)));
                assertFalse(sentence.isBlank(), language);
                assertTrue(data.containsAll(named), language + ": " + named + " of " + data);
                told.add(named);
            }
            assertEquals(1, told.size(), "languages tell different data of " + kind.getSimpleName() + ": " + told);
        }
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void everyWordOfAClosedListIsTranslated(String language) {
        Wording words = Wording.in(language);
        all(words, "mode", TransportMode.values());
        all(words, "status", ClaimStatus.values());
        all(words, "claimed", ClaimStatus.values());
        all(words, "line", Leg.GeometryBasis.values());
        all(words, "line.meaning", Leg.GeometryBasis.values());
        all(words, "precision", Precision.values());
        all(words, "kind", PlaceKind.values());
        all(words, "sort", PlaceKind.values());
        all(words, "sort", Feature.values());
        all(words, "sort", Qualifier.values());
        all(words, "origin", KeyOrigin.values());
    }

    private static void all(Wording words, String list, Enum<?>[] constants) {
        for (Enum<?> constant : constants) {
            assertFalse(words.term(list, constant).isBlank(), list + " " + constant);
        }
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void dataStandWhereTheLanguageWantsThem(String language) {
        FactText facts = FactText.in(language);
        String border = facts.say(new Check.NearBorder("c1", "Grenze", "Tikhoretsk", "UA", 202_312.7));
        assertTrue(border.contains("Tikhoretsk") && border.contains("202"), border);
        String joined = facts.because(new Inference.EndsJoined("A", "B", "s1", "s2"));
        assertTrue(joined.contains("s1") && joined.contains("s2") && !joined.contains("{"), joined);
    }
}

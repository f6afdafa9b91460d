package dev.waybill.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waybill.geo.LonLat;
import dev.waybill.routing.Passage;
import dev.waybill.routing.Reason;
import dev.waybill.routing.RouteCharacter;
import dev.waybill.routing.RouteNote;
import dev.waybill.routing.SpeedBasis;
import dev.waybill.source.Fact;
import dev.waybill.source.TransportMode;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Every value that a router may answer with is said in every language. */
class RouteWordsTest {

    static final List<String> LANGUAGES = Wording.LANGUAGES;

    private static final Passage SUEZ = new Passage("suez", "Suez Canal", Passage.Kind.CANAL);

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void everyReasonIsSaid(String language) throws ReflectiveOperationException {
        RouteWords words = new RouteWords(Wording.in(language));
        said(Reason.class, words::reason, language);
        said(RouteNote.class, words::note, language);
        said(SpeedBasis.class, words::speeds, language);
        said(RouteCharacter.class, words::character, language);
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void everyModeHasItsWords(String language) {
        RouteWords words = new RouteWords(Wording.in(language));
        for (TransportMode mode : TransportMode.values()) {
            assertFalse(words.by(mode).isBlank(), mode.word());
        }
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void theDataOfAReasonStandInItsSentence(String language) {
        RouteWords words = new RouteWords(Wording.in(language));
        String none = words.reason(new Reason.NoSuchLine("Alyat", 66_000, "Poti", 64_000, 700_000));
        for (String datum : List.of("Alyat", "66", "Poti", "64", "700")) {
            assertTrue(none.contains(datum), none);
        }
        String closed = words.reason(new Reason.NoWayOverWater(List.of(SUEZ), true, 20));
        assertTrue(closed.contains("Suez Canal") && closed.contains("20"), closed);
        String far = words.reason(new Reason.CannotJoin(
                true, new Reason.Conditions(List.of("KZ"), 1520), "Osh", 350_000, 300_000));
        for (String datum : List.of("Osh", "350", "300", "KZ", "1520")) {
            assertTrue(far.contains(datum), far);
        }
    }

    private static <T extends Fact> void said(Class<T> sealed, Function<T, String> words, String language)
            throws ReflectiveOperationException {
        for (Class<?> kind : sealed.getPermittedSubclasses()) {
            T value = sealed.cast(sample(kind));
            String text = words.apply(value);
            assertFalse(text.contains("{"), language + ": " + text);
            assertEquals(value instanceof RouteCharacter.Plain, text.isBlank(), language + ": " + value);
        }
    }

    private static Object sample(Class<?> kind) throws ReflectiveOperationException {
        RecordComponent[] components = kind.getRecordComponents();
        Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(components).map(RouteWordsTest::sample).toArray();
        return kind.getDeclaredConstructor(types).newInstance(values);
    }

    private static Object sample(RecordComponent component) {
        Class<?> type = component.getType();
        if (type == String.class) {
            return component.getName().equals("vehicle") ? "truck" : "Somewhere";
        } else if (type == List.class) {
            return component.getGenericType().getTypeName().contains("Passage") ? List.of(SUEZ) : List.of("KZ");
        } else if (type == LonLat.class) {
            return new LonLat(10, 50);
        } else if (type == Passage.class) {
            return SUEZ;
        } else if (type == Reason.Conditions.class) {
            return new Reason.Conditions(List.of("KZ"), 0);
        } else if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return type == boolean.class ? Boolean.TRUE : type == int.class ? (Object) 7 : (Object) 7.0;
    }
}

package dev.waybill.gazetteer.geocode;

import dev.waybill.gazetteer.index.GazetteerIndex;
import dev.waybill.gazetteer.index.PlaceRow;
import dev.waybill.gazetteer.name.KeyDerivation;
import dev.waybill.geo.LonLat;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Made-up questions with known answers, drawn from the gazetteer itself: names of places as they stand, in other
 * spellings by rule, with typing errors, half of them with the country; and texts that name nothing.
 *
 * <p>Places are drawn by what reports write about: of two draws one is among the first {@value #FAMOUS} places by
 * importance, the other among the first {@value #KNOWN}.
 */
final class SyntheticNames {

    private static final int FAMOUS = 4_000;
    private static final int KNOWN = 40_000;
    private static final String SYLLABLES = "ka ro mi ste lu brand ov sch in ja tor wex qu fi pon dra nel zu hag by";

    /** A question and the place it is about, or null if it is about none. */
    record Question(String text, @Nullable String country, @Nullable LonLat meant) {}

    private final GazetteerIndex index;
    private final Random random;

    SyntheticNames(GazetteerIndex index, long seed) {
        this.index = index;
        this.random = new Random(seed);
    }

    List<Question> draw(int count) {
        List<Question> questions = new ArrayList<>();
        while (questions.size() < count) {
            questions.add(questions.size() % 6 == 5 ? nothing() : place());
        }
        return questions;
    }

    private Question place() {
        PlaceRow row = index.place(random.nextInt(random.nextBoolean() ? FAMOUS : KNOWN));
        String text = spelling(row);
        if (random.nextInt(3) == 0) {
            text = mistyped(text);
        }
        boolean withCountry = random.nextBoolean() && !row.country().isEmpty();
        return new Question(text, withCountry ? row.country() : null, row.position());
    }

    private String spelling(PlaceRow row) {
        String local = row.nativeName();
        if (local == null || random.nextBoolean()) {
            return row.name();
        }
        List<String> keys = List.copyOf(KeyDerivation.withoutHan().derive(row.name(), local, List.of(), row.country()).keySet());
        return random.nextInt(3) == 0 ? local : keys.get(random.nextInt(keys.size()));
    }

    private String mistyped(String text) {
        if (text.length() < 5) {
            return text;
        }
        int at = 1 + random.nextInt(text.length() - 2);
        String before = text.substring(0, at);
        String after = text.substring(at + 1);
        return switch (random.nextInt(4)) {
            case 0 -> before + after;
            case 1 -> before + text.charAt(at) + text.charAt(at) + after;
            case 2 -> before + after.charAt(0) + text.charAt(at) + after.substring(1);
            default -> before + (char) ('a' + random.nextInt(26)) + after;
        };
    }

    private Question nothing() {
        String[] parts = SYLLABLES.split(" ");
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 2 + random.nextInt(3); i++) {
            text.append(parts[random.nextInt(parts.length)]);
        }
        return new Question(text.toString(), null, null);
    }
}

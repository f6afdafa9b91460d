package dev.waybill.gazetteer.index;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waybill.gazetteer.name.KeyOrigin;
import dev.waybill.gazetteer.name.SpellingDistance;
import dev.waybill.geo.LonLat;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What is written is read again, and misspellings are found as a full comparison would find them. */
class GazetteerIndexTest {

    private static final long SEED = 20231013;

    private static PlaceRow row(String id, String name) {
        return new PlaceRow(id, name, "시험", new LonLat(130.2831234, 42.2), Feature.PORT, "KP", "Rason", 66_224, 1_500, "test");
    }

    private static GazetteerIndex index(Map<String, PlaceRow> places) throws IOException {
        GazetteerWriter writer = new GazetteerWriter();
        for (Map.Entry<String, PlaceRow> entry : places.entrySet()) {
            writer.add(entry.getValue(), Map.of(entry.getKey(), KeyOrigin.NAME));
        }
        return new GazetteerIndex(ByteBuffer.wrap(writer.toBytes()));
    }

    @Test
    void aPlaceIsReadAsItWasWritten() throws IOException {
        GazetteerIndex index = index(Map.of("rajin", row("geonames:2042645", "Rajin")));
        assertEquals(row("geonames:2042645", "Rajin"), index.place(0));
        assertEquals(0, index.findPlace("geonames:2042645"));
        assertEquals(GazetteerIndex.ABSENT, index.findPlace("geonames:1"));
        GazetteerIndex site = index(Map.of("rajin", row("site:rajin-port", "Rajin")));
        assertEquals(row("site:rajin-port", "Rajin"), site.place(0));
        assertEquals(0, site.findPlace("site:rajin-port"));
    }

    @Test
    void everyKeyIsFoundAndNoOther() throws IOException {
        Map<String, PlaceRow> places = randomPlaces(1_000);
        GazetteerIndex index = index(places);
        int number = 0;
        for (String key : places.keySet()) {
            assertEquals(number, index.findKey(key), "seed " + SEED);
            assertEquals(key, index.key(number));
            assertArrayEquals(new int[] {number << 5}, index.uses(number));
            assertEquals(GazetteerIndex.ABSENT, index.findKey(key + "x"));
            number++;
        }
        assertEquals(GazetteerIndex.ABSENT, index.findKey(""));
        assertEquals(GazetteerIndex.ABSENT, index.findKey("\uFFFF"));
    }

    @Test
    void misspellingsAreFoundAsAFullComparisonFindsThem() throws IOException {
        Map<String, PlaceRow> places = randomPlaces(2_000);
        GazetteerIndex index = index(places);
        Random random = new Random(SEED);
        int found = 0;
        int expected = 0;
        for (String key : places.keySet()) {
            StringBuilder written = new StringBuilder(key);
            written.setCharAt(1 + random.nextInt(key.length() - 1), (char) ('a' + random.nextInt(26)));
            int cost = new SpellingDistance(written.toString(), 10).to(key);
            if (cost <= 10) {
                expected++;
                int number = index.findKey(key);
                found += AlikeKeys.find(index, written.toString(), 10).stream().anyMatch(m -> m.key() == number) ? 1 : 0;
            }
        }
        assertTrue(expected > 1_900, "seed " + SEED + ": " + expected);
        assertTrue(found >= 0.9 * expected, "seed " + SEED + ": found " + found + " of " + expected);
    }

    @Test
    void readingOneLanguageAsAnotherCostsLessThanAnError() {
        assertTrue(new SpellingDistance("wladiwostok", 20).to("vladivostok") < SpellingDistance.ERROR);
        assertTrue(new SpellingDistance("tschongdschin", 20).to("chongjin") < SpellingDistance.ERROR);
        assertEquals(SpellingDistance.ERROR, new SpellingDistance("moksva", 20).to("mosksva"));
        assertEquals(SpellingDistance.ERROR, new SpellingDistance("rajbn", 20).to("rajin"));
        assertTrue(new SpellingDistance("rajni", 20).to("rajin") < SpellingDistance.ERROR);
        assertEquals(0, new SpellingDistance("rajin", 20).to("rajin"));
    }

    @Test
    void aDamagedFileIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new GazetteerIndex(ByteBuffer.wrap(new byte[100])));
    }

    private static Map<String, PlaceRow> randomPlaces(int count) {
        Random random = new Random(SEED);
        Map<String, PlaceRow> places = new TreeMap<>();
        while (places.size() < count) {
            StringBuilder key = new StringBuilder();
            for (int i = 0; i < 5 + random.nextInt(6); i++) {
                key.append("bdgklmnprstvz".charAt(random.nextInt(13))).append("aeiou".charAt(random.nextInt(5)));
            }
            places.put(key.toString(), row("geonames:" + (places.size() + 1), key.toString()));
        }
        return places;
    }
}

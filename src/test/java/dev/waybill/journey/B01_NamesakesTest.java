package dev.waybill.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waybill.gazetteer.PlaceQuery;
import dev.waybill.gazetteer.Resolution;
import dev.waybill.gazetteer.geocode.IndexedGeocoder;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Namesakes on the real gazetteer: alone they are ambiguous, in a journey the other places decide. */
class B01_NamesakesTest {

    private static IndexedGeocoder geocoder;

    @BeforeAll
    static void open() throws IOException {
        geocoder = IndexedGeocoder.open(Path.of("geodata/gazetteer"));
    }

    @ParameterizedTest
    @CsvSource({"Dunay", "Дунай", "Vostochny", "Wostotschny"})
    void aNamesakeAloneIsAmbiguous(String name) {
        Resolution alone = geocoder.resolve(PlaceQuery.of(name));

        assertTrue(alone instanceof Resolution.Ambiguous, name + ": " + alone);
    }

    @ParameterizedTest
    @CsvSource({
        "ship, Najin, Dunay, site:dunay-port",
        "ship, Busan, Vostochny, site:vostochny-port",
        "rail, Belogorsk, Vostochny, site:vostochny-cosmodrome",
        "rail, Rostow am Don, Tikhoretskaya, site:tikhoretskaya-station",
        "rail, Wolgograd, Tichorezkaja, site:tikhoretskaya-station",
    })
    void theOtherEndOfTheJourneyDecides(String mode, String from, String to, String id) {
        Journey journey = leg(mode, from, to);

        assertEquals(id, journey.legs().get(0).to().gazetteerId(), journey.places().toString());
    }

    @Test
    void theReportKnowsWhichCandidatesLostAndWhy() {
        ResolvedPlace dunay = leg("ship", "Najin", "Dunay").legs().get(0).to();

        assertFalse(dunay.losers().isEmpty());
        assertTrue(dunay.losers().stream().allMatch(loser -> loser.grounds().asSpelt().equals("Dunay")));
        assertTrue(
                dunay.losers().stream().anyMatch(loser -> loser.name().startsWith("Danube")),
                dunay.losers().toString());
    }

    private static Journey leg(String mode, String from, String to) {
        return TestWorld.journey(
                "legs: [{id: leg, title: A leg}]\nclaims:\n  - {id: c1, source: s1, about: leg, status: alleged, by: X,"
                        + " says: Y, mode: " + mode + ", from: " + from + ", to: " + to + "}\n",
                geocoder);
    }
}

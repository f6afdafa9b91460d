package dev.waybill.gazetteer.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryReaderTest {

    @ParameterizedTest
    @CsvSource({
        "port of Rajin, Rajin, PORT", "Hafen Wladiwostok, Wladiwostok, PORT", "порт Дунай, Дунай, PORT", "라진항, 라진, PORT",
        "puerto de Rajin, Rajin, PORT", "Vostochny Cosmodrome, Vostochny, SPACEPORT",
        "Weltraumbahnhof Wostotschny, Wostotschny, SPACEPORT", "станция Хасан, Хасан, STATION", "Khasan station, Khasan, STATION",
        "near Tikhoretsk, Tikhoretsk, NEAR", "in der Nähe von Tichorezk, Tichorezk, NEAR", "около Тихорецка, Тихорецка, NEAR",
        "Tikhoretsk area, Tikhoretsk, AREA", "southwest Russia, Russia, SW", "Südwesten Russlands, Russlands, SW",
        "Südwestrussland, russland, SW", "юго-запад России, России, SW", "Ostukraine, ukraine, E",
        "Kerch Strait, Kerch, STRAIT", "Amurgebiet, Amur, REGION", "Odesa'da, Odesa, ''"
    })
    void wordsAroundANameArePeeledOff(String text, String name, String said) {
        Set<Qualifier> qualifiers = said.isEmpty() ? Set.of() : Set.of(Qualifier.valueOf(said));
        assertTrue(
                QueryReader.read(text).stream()
                        .anyMatch(r -> r.name().equals(name) && r.qualifiers().equals(qualifiers)),
                QueryReader.read(text).toString());
    }

    @Test
    void coastsKeepTheirDirection() {
        assertTrue(QueryReader.read("the east coast of Russia").stream()
                .anyMatch(r -> r.name().equals("Russia") && r.qualifiers().equals(Set.of(Qualifier.E, Qualifier.COAST))));
    }

    @Test
    void theWholeTextIsReadFirst() {
        assertEquals("Port Sudan", QueryReader.read("Port Sudan").get(0).name());
    }

    @Test
    void whatStandsAfterACommaIsAHint() {
        assertTrue(QueryReader.read("Dunay, Russia").stream()
                .anyMatch(r -> r.name().equals("Dunay") && r.hints().equals(List.of("Russia"))));
    }

    @Test
    void textWithoutLettersHasNoReading() {
        assertEquals(List.of(), QueryReader.read(" \u0000 \t 12345 ???"));
    }

    @Test
    void cargoAndPersonsAreKnownToBeNoPlaces() {
        assertEquals(1, NonPlaces.share("Kim Jong Un"));
        assertEquals(1, NonPlaces.share("300 containers"));
        assertEquals(0, NonPlaces.share("Vladivostok"));
    }
}

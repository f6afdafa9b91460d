package dev.waybill.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waybill.reading.claim.Amount;
import dev.waybill.reading.claim.ArticleReading;
import dev.waybill.reading.claim.Movement;
import dev.waybill.reading.claim.Status;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleReaderTest {

    private static Movement only(ArticleReading reading) {
        List<Movement> sure = reading.movements().stream().filter(Movement::isSure).toList();
        assertEquals(1, sure.size(), () -> sure.toString());
        return sure.get(0);
    }

    private static String place(ArticleReading reading, int index) {
        return reading.places().get(index).resolution().findBest().orElseThrow().place().name();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | The tanker \"Ocean Pride\" left Novorossiysk on 3 March with 80,000 tonnes of crude and arrived in Trieste on 9 March.",
        "de | Der Tanker „Ocean Pride“ verließ Noworossijsk am 3. März mit 80.000 Tonnen Rohöl und traf am 9. März in Triest ein.",
        "ru | Танкер «Оушен Прайд» вышел из Новороссийска 3 марта с 80 тыс. тонн нефти и прибыл в Триест 9 марта.",
        "uk | Танкер «Оушен Прайд» вийшов з Одеси 3 березня з 80 тис. тонн нафти і прибув до Трієста 9 березня.",
        "fr | Le pétrolier « Ocean Pride » a quitté Novorossiïsk le 3 mars avec 80 000 tonnes de brut et est arrivé à Trieste le 9 mars.",
        "es | El petrolero «Ocean Pride» zarpó de Novorosíisk el 3 de marzo con 80.000 toneladas de crudo y llegó a Trieste el 9 de marzo.",
        "it | La petroliera «Ocean Pride» è partita da Novorossijsk il 3 marzo con 80.000 tonnellate di greggio ed è arrivata a Trieste il 9 marzo.",
        "pt | O petroleiro «Ocean Pride» partiu de Novorossiysk em 3 de março com 80.000 toneladas de petróleo e chegou a Trieste em 9 de março.",
        "pl | Tankowiec „Ocean Pride” wypłynął z Noworosyjska 3 marca z 80 tys. ton ropy i dotarł do Triestu 9 marca."
    })
    void readsAVoyageWithBothEndsInEveryLanguageThatHasFullFrames(String language, String sentence) {
        ArticleReading reading = Readers.read(sentence.strip() + "\n", "2024-03-12");
        assertEquals(language.strip(), reading.language());
        Movement voyage = only(reading);
        assertEquals(language.strip().equals("uk") ? "Odesa" : "Novorossiysk", place(reading, voyage.from()));
        assertEquals("Trieste", place(reading, voyage.to()));
        assertEquals("ship", voyage.mode());
        assertNotNull(voyage.date());
        assertEquals(LocalDate.of(2024, 3, 3), voyage.date().from());
        assertEquals(LocalDate.of(2024, 3, 9), voyage.date().to());
        assertEquals(80_000.0, voyage.amounts().get(0).min());
        assertEquals("tonnes", voyage.amounts().get(0).unit());
    }

    @Test
    void tellsADenialFromAnAssertionAndLinksThem() {
        ArticleReading reading = Readers.read("Forty wagons of coal went by rail from Kemerovo to Gdansk in May.\n"
                + "The railway denied that coal went from Kemerovo to Gdansk.\n", "2024-06-12");
        assertEquals(List.of(Status.CONFIRMED, Status.DENIED), reading.movements().stream().map(Movement::status).toList());
        assertEquals(0, reading.movements().get(1).denies());
    }

    @Test
    void keepsABoundOpenWhereTheTextDoes() {
        ArticleReading reading = Readers.read("More than 1,000 containers were shipped from Busan to Vladivostok.\n", "2024-06-12");
        Amount amount = only(reading).amounts().get(0);
        assertEquals(1000.0, amount.min());
        assertEquals(null, amount.max());
        assertTrue(amount.over());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The minister flew from Berlin to Paris for talks on grain.",
        "Freight rates for coal from Newcastle to Rotterdam rose to 14 dollars a tonne.",
        "The striker moved from Hamburg to Bremen for ten million euros.",
        "Der Außenminister reiste am Montag von Berlin nach Paris.",
        "Die Regatta führt von Kiel nach Travemünde."
    })
    void claimsNoMovementOfPersonsPricesOrSport(String sentence) {
        ArticleReading reading = Readers.read(sentence + "\n", "2024-06-12");
        assertEquals(List.of(), reading.movements().stream().filter(Movement::isSure).toList());
    }

    @Test
    void givesNoDayToADateWhoseYearCannotBeKnown() {
        ArticleReading reading = Readers.READER.read("x", "The ship sailed from Odesa to Alexandria on 3 March with grain.\n", null);
        assertEquals(null, only(reading).date().from());
        assertEquals("3 March", only(reading).date().asWritten());
    }

    @Test
    void takesAPersonOrAShipCalledLikeAPlaceForNone() {
        ArticleReading reading = Readers.read("Captain Paul London said the tanker Houston Star was safe.\n", "2024-06-12");
        assertEquals(List.of(), reading.places());
    }

    @Test
    void readsTheSameTextTheSameWay() {
        String text = "Two trains with 80 wagons of steel left Linz for Trieste on Monday.\n";
        assertEquals(Readers.read(text, "2024-06-12").movements(), Readers.read(text, "2024-06-12").movements());
        assertFalse(Readers.read(text, "2024-06-12").movements().isEmpty());
    }
}

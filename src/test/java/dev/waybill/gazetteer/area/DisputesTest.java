package dev.waybill.gazetteer.area;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waybill.gazetteer.Dispute;
import dev.waybill.gazetteer.Geocoder;
import dev.waybill.gazetteer.geocode.IndexedGeocoder;
import dev.waybill.geo.LonLat;
import dev.waybill.source.CsvTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DisputesTest {

    private static Geocoder geocoder;

    @BeforeAll
    static void open() throws IOException {
        geocoder = IndexedGeocoder.open(Path.of("geodata", "gazetteer"));
    }

    @Test
    void disputedPlacesSayWhoHoldsAndWhoClaimsThem() {
        Map<String, LonLat> places = new LinkedHashMap<>();
        places.put("crimea", new LonLat(34.1, 44.95));
        places.put("donetsk", new LonLat(37.8, 48.0));
        places.put("zaporizhzhia", new LonLat(35.37, 46.85));
        places.put("kherson", new LonLat(33.4, 46.6));
        places.put("luhansk", new LonLat(39.3, 48.57));
        places.put("paracels", new LonLat(112.33, 16.83));
        places.put("spratlys", new LonLat(114.28, 11.05));
        places.put("golan", new LonLat(35.75, 33.0));
        places.put("kosovo", new LonLat(21.16, 42.66));
        places.put("western-sahara", new LonLat(-13.2, 27.1));
        places.put("abkhazia", new LonLat(41.02, 43.0));
        places.put("south-ossetia", new LonLat(43.97, 42.23));
        places.put("transnistria", new LonLat(29.64, 46.85));
        places.put("kashmir-india", new LonLat(74.8, 34.08));
        places.put("aksai-chin", new LonLat(79.5, 35.0));
        places.put("northern-cyprus", new LonLat(33.32, 35.34));
        places.put("kurils", new LonLat(146.0, 44.1));
        places.put("senkaku", new LonLat(123.48, 25.74));
        places.put("liancourt", new LonLat(131.87, 37.24));
        places.put("taiwan", new LonLat(121.5, 25.03));
        places.put("halaib", new LonLat(35.9, 22.1));
        places.put("abyei", new LonLat(28.43, 9.59));
        places.put("falklands", new LonLat(-58.8, -51.75));
        places.put("gibraltar", new LonLat(-5.35, 36.13));
        places.put("west-bank", new LonLat(35.2, 31.9));
        places.put("east-jerusalem", new LonLat(35.235, 31.78));
        places.put("gaza", new LonLat(34.45, 31.5));
        places.put("essequibo", new LonLat(-59.0, 6.0));
        places.put("nagorno-karabakh", new LonLat(46.75, 39.82));
        places.forEach((id, at) -> assertTrue(idsAt(at).contains(id), id + " at " + at + ": " + idsAt(at)));
    }

    @Test
    void occupiedPartsOfUkraineAreUkraines() {
        Dispute crimea = geocoder.reverse(new LonLat(34.1, 44.95), 1).disputes().get(0);
        assertEquals(List.of("RU"), crimea.heldBy());
        assertTrue(crimea.statement().startsWith("Ukraine's territory"), crimea.statement());
        assertEquals("UA", geocoder.reverse(new LonLat(34.1, 44.95), 1).country().countryCode());
    }

    @Test
    void whatNobodyDisputesSaysNothing() {
        assertEquals(List.of(), idsAt(new LonLat(2.35, 48.85)));
        assertEquals(List.of(), idsAt(new LonLat(35.93, 31.95)), "Amman");
        assertEquals(List.of(), idsAt(new LonLat(33.36, 35.12)), "southern Nicosia");
    }

    @Test
    void everyRowNamesItsSourceAndWhoClaims() {
        for (CsvTable.Row row : CsvTable.read(Path.of("geodata", "gazetteer", "disputes.csv")).rows()) {
            for (String column : List.of("id", "name", "shape", "held_by", "claimed_by", "statement", "source")) {
                assertFalse(row.text(column).isBlank(), row.text("id") + " " + column);
            }
        }
    }

    private static List<String> idsAt(LonLat at) {
        return geocoder.reverse(at, 1).disputes().stream().map(Dispute::id).toList();
    }
}

package dev.waybill.gazetteer.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waybill.geo.LonLat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoordinatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            53.5511 N, 9.9937 E            | 9.9937   | 53.5511
            53.5511N 9.9937E               | 9.9937   | 53.5511
            N 53.5511 E 9.9937             | 9.9937   | 53.5511
            N53.5511, W9.9937              | -9.9937  | 53.5511
            53,5511 N; 9,9937 E            | 9.9937   | 53.5511
            53°33'04"N 9°59'37"E           | 9.99361  | 53.55111
            53° 33′ 04″ N, 9° 59′ 37″ E    | 9.99361  | 53.55111
            33°51.5'S, 151°12.6'E          | 151.21   | -33.858333
            33 51 30 S 151 12 36 E         | 151.21   | -33.858333
            53° 33' nördlicher Breite, 9° 59' östlicher Länge | 9.983333 | 53.55
            53° 33' n. Br., 9° 59' ö. L.   | 9.983333 | 53.55
            43°07' с.ш., 131°54' в.д.      | 131.9    | 43.116667
            48°51' latitude nord, 2°21' longitude est | 2.35 | 48.85
            12°02' Sur 77°02' Oeste        | -77.033333 | -12.033333
            北纬39°54′ 东经116°24′           | 116.4    | 39.9
            geo:43.115,131.885             | 131.885  | 43.115
            geo:43.115,131.885;u=35        | 131.885  | 43.115
            131.885, 43.115                | 131.885  | 43.115
            43.115 / 131.885               | 131.885  | 43.115
            given:131.88500,43.11500       | 131.885  | 43.115
            """)
    void usualWritingsAreRead(String text, double lon, double lat) {
        List<LonLat> positions = Coordinates.read(text).orElseThrow().positions();

        assertEquals(1, positions.size(), positions.toString());
        assertEquals(lon, positions.get(0).lonDegrees(), 1e-4);
        assertEquals(lat, positions.get(0).latDegrees(), 1e-4);
    }

    /** Positions and references from the specifications and from NGA's and GeographicLib's published examples. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            38SMB4488                      | 44.4     | 33.3    | 0.1
            38S MB 44 88                   | 44.4     | 33.3    | 0.1
            4QFJ12345678                   | -157.9   | 21.3    | 0.2
            32U 565834 5934038             | 9.9937   | 53.5511 | 0.001
            UTM 32U 565834 5934038         | 9.9937   | 53.5511 | 0.001
            56H 334873 6252266             | 151.2152 | -33.8567 | 0.002
            8FVC9G8F+6X                    | 8.524938 | 47.365563 | 0.0002
            """)
    void gridsAndPlusCodesAreRead(String text, double lon, double lat, double tolerance) {
        LonLat position = Coordinates.read(text).orElseThrow().positions().get(0);

        assertEquals(lon, position.lonDegrees(), tolerance);
        assertEquals(lat, position.latDegrees(), tolerance);
    }

    @ParameterizedTest
    @ValueSource(strings = {"53.55, 9.99", "53,55 9,99", "53.55 9.99", "53,5511,9,9937", "48°51'N 2°21'O"})
    void whatIsOpenHasTwoPositions(String text) {
        assertEquals(2, Coordinates.read(text).orElseThrow().positions().size(), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Port 5", "12, 34", "7 September 2024", "3-5", "Route 66", "1.5", "95.1, 200.3", "53°75'N 9°E", "K2", "9F5F+2H"})
    void otherTextsAreNoCoordinates(String text) {
        assertTrue(Coordinates.read(text).isEmpty(), text);
    }
}

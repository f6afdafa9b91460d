package dev.waybill.export.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.waybill.export.layer.Column;
import dev.waybill.export.layer.JourneyLayers;
import dev.waybill.export.layer.Layer;
import dev.waybill.export.layer.LayerFeature;
import dev.waybill.journey.Journey;
import dev.waybill.journey.SampleJourneys;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class CsvWriterTest {

    @ParameterizedTest
    @MethodSource("dev.waybill.journey.SampleJourneys#stream")
    void everyValueAndPositionComesBack(Journey journey) throws IOException, ParseException {
        JourneyLayers layers = JourneyLayers.of(journey);
        for (Layer layer : List.of(layers.legs(), layers.claims())) {
            List<Map<String, String>> rows = read(write(layer, CsvWriter.Form.EXACT));
            List<LayerFeature> features = layer.stream().toList();
            assertEquals(features.size(), rows.size());
            for (int i = 0; i < rows.size(); i++) {
                assertSameRow(layer, features.get(i), rows.get(i));
            }
        }
    }

    @Test
    void linesEndWithCarriageReturnAndLineFeedAndThereIsOneHeader() throws IOException {
        String text = write(JourneyLayers.of(SampleJourneys.najinTikhoretsk()).legs(), CsvWriter.Form.EXACT);
        assertTrue(text.startsWith("number,id,title,"), text);
        assertTrue(text.endsWith("\r\n"));
        assertEquals(3, text.split("\r\n").length);
    }

    @Test
    void noCellOfTheSpreadsheetFormStartsAFormula() throws IOException {
        JourneyLayers layers = JourneyLayers.of(SampleJourneys.nasty());
        for (Layer layer : List.of(layers.legs(), layers.claims())) {
            String text = write(layer, CsvWriter.Form.SPREADSHEET);
            assertEquals('\uFEFF', text.charAt(0));
            for (Map<String, String> row : read(text.substring(1))) {
                row.values().forEach(cell -> assertFalse(cell.matches("(?s)\\s*[-=+@＝＋－＠\t].*"), cell));
            }
        }
    }

    @Test
    void noCellOfTheSpreadsheetFormIsLongerThanASpreadsheetHolds() throws IOException {
        Layer legs = JourneyLayers.of(SampleJourneys.acrossTheAntimeridian()).legs();
        Layer fine = new Layer("legs", "", "", legs.shapeKind(), legs.columns(), () -> legs.stream()
                .map(leg -> new LayerFeature(leg.id(), dense(leg.shape()), null, leg.values()))
                .iterator());
        List<Map<String, String>> rows =
                read(write(fine, CsvWriter.Form.SPREADSHEET).substring(1));
        assertEquals("", rows.get(0).get("wkt"));
        assertTrue(read(write(fine, CsvWriter.Form.EXACT)).get(0).get("wkt").length() > 40_000);
    }

    private static Geometry dense(Geometry line) {
        return line == null ? null : org.locationtech.jts.densify.Densifier.densify(line, 0.02);
    }

    private static void assertSameRow(Layer layer, LayerFeature feature, Map<String, String> row) throws ParseException {
        for (int i = 0; i < layer.columns().size(); i++) {
            Column column = layer.columns().get(i);
            Object value = feature.values().get(i);
            String read = row.get(column.name());
            if (value instanceof Double number) {
                assertEquals(number, Double.parseDouble(read), 5e-4, column.name());
            } else {
                assertEquals(value == null ? "" : value.toString(), read, column.name());
            }
        }
        Geometry geometry = feature.geometry();
        assertEquals(geometry == null, row.get("wkt").isEmpty());
        if (geometry != null) {
            Coordinate[] read = new WKTReader().read(row.get("wkt")).getCoordinates();
            assertEquals(geometry.getCoordinates().length, read.length);
            for (int i = 0; i < read.length; i++) {
                assertEquals(0, read[i].distance(geometry.getCoordinates()[i]), 1e-6);
            }
        }
    }

    private static String write(Layer layer, CsvWriter.Form form) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CsvWriter(form, 6).write(layer, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<Map<String, String>> read(String text) throws IOException {
        try (MappingIterator<Map<String, String>> rows = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(text)) {
            return rows.readAll();
        }
    }
}

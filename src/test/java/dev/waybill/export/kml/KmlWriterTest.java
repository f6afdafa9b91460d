package dev.waybill.export.kml;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waybill.export.layer.JourneyLayers;
import dev.waybill.export.layer.Layer;
import dev.waybill.export.layer.LayerFeature;
import dev.waybill.journey.Journey;
import dev.waybill.journey.SampleJourneys;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Coordinate;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class KmlWriterTest {

    private static final KmlWriter WRITER = new KmlWriter(6);

    @ParameterizedTest
    @MethodSource("dev.waybill.journey.SampleJourneys#stream")
    void everyJourneyObeysTheSchemaOfTheStandard(Journey journey) throws Exception {
        KmlSchema.load().newValidator().validate(new StreamSource(new ByteArrayInputStream(kml(journey))));
    }

    @ParameterizedTest
    @MethodSource("dev.waybill.journey.SampleJourneys#stream")
    void everyAttributeAndPositionComesBack(Journey journey) throws Exception {
        JourneyLayers layers = JourneyLayers.of(journey);
        List<Element> placemarks = elements(parse(kml(journey)).getDocumentElement(), "Placemark");
        List<Layer> order = List.of(
                layers.legs(), layers.places(), layers.events(), layers.claims(), layers.areas(), layers.sources());
        int at = 0;
        for (Layer layer : order) {
            for (LayerFeature feature : layer.features()) {
                Element placemark = placemarks.get(at++);
                assertEquals(attributes(layer, feature), extendedData(placemark));
                assertSamePositions(feature, placemark);
            }
        }
        assertEquals(placemarks.size(), at);
    }

    @Test
    void aLegHasItsTimeItsStyleAndItsSources() throws Exception {
        Element leg = elements(parse(kml(SampleJourneys.najinTikhoretsk())).getDocumentElement(), "Placemark")
                .get(1);
        assertEquals("2. Onward to near Tikhoretsk", text(leg, "name"));
        assertEquals("2023-09-03", text(leg, "begin"));
        assertEquals("2023-10-03", text(leg, "end"));
        assertEquals("#leg-rail-inferred", text(leg, "styleUrl"));
        assertEquals("1", text(leg, "tessellate"));
        assertTrue(text(leg, "description").contains("a004: a newspaper, What was reported"));
        assertTrue(text(leg, "description").contains("<a href=\"https://example.org/a004\">"));
    }

    @Test
    void markupOfADossierStaysTextInTheBalloon() throws Exception {
        for (Element description : elements(parse(kml(SampleJourneys.nasty())).getDocumentElement(), "description")) {
            String html = description.getTextContent();
            assertFalse(html.contains("<script"), html);
            assertFalse(html.contains("</style"), html);
        }
    }

    @Test
    void theArchiveHoldsTheDocumentAndItsMarker() throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(kmz(SampleJourneys.onePlace())))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                assertTrue(zip.readAllBytes().length > 0);
            }
        }
        assertEquals(List.of("doc.kml", "images/dot.png"), names);
    }

    @Test
    void nothingIsAskedOfAServer() throws IOException {
        String text = new String(kml(SampleJourneys.najinTikhoretsk()), java.nio.charset.StandardCharsets.UTF_8);
        assertFalse(text.contains("<href>"), "an icon from elsewhere");
        assertFalse(text.contains("NetworkLink"), "a link that loads");
    }

    @ParameterizedTest
    @MethodSource("dev.waybill.journey.SampleJourneys#stream")
    void theSameJourneyGivesTheSameBytes(Journey journey) throws IOException {
        assertArrayEquals(kml(journey), kml(journey));
        assertArrayEquals(kmz(journey), kmz(journey));
    }

    private static Map<String, String> attributes(Layer layer, LayerFeature feature) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < layer.columns().size(); i++) {
            if (feature.values().get(i) != null) {
                attributes.put(
                        layer.columns().get(i).name(), feature.values().get(i).toString());
            }
        }
        return attributes;
    }

    private static Map<String, String> extendedData(Element placemark) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (Element data : elements(placemark, "Data")) {
            attributes.put(data.getAttribute("name"), text(data, "value"));
        }
        return attributes;
    }

    private static void assertSamePositions(LayerFeature feature, Element placemark) {
        List<Coordinate> read = new ArrayList<>();
        for (Element coordinates : elements(placemark, "coordinates")) {
            for (String position : coordinates.getTextContent().strip().split("\\s+")) {
                String[] parts = position.split(",");
                read.add(new Coordinate(Double.parseDouble(parts[0]), Double.parseDouble(parts[1])));
            }
        }
        Coordinate[] expected = feature.geometry() == null
                ? new Coordinate[0]
                : feature.geometry().getCoordinates();
        assertEquals(expected.length, read.size());
        for (int i = 0; i < expected.length; i++) {
            assertEquals(0, expected[i].distance(read.get(i)), 1e-6);
        }
    }

    private static byte[] kml(Journey journey) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WRITER.writeKml(JourneyLayers.of(journey), out);
        return out.toByteArray();
    }

    private static byte[] kmz(Journey journey) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WRITER.writeKmz(JourneyLayers.of(journey), out);
        return out.toByteArray();
    }

    private static Document parse(byte[] xml) throws ParserConfigurationException, IOException, SAXException {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagName(name);
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    private static String text(Element parent, String name) {
        return elements(parent, name).get(0).getTextContent();
    }
}

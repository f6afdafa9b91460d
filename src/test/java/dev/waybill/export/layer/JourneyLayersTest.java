package dev.waybill.export.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waybill.journey.SampleJourneys;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JourneyLayersTest {

    private static final JourneyLayers LAYERS = JourneyLayers.of(SampleJourneys.najinTikhoretsk());

    @Test
    void aLegCarriesItsMeasuresWithUnitsInTheirNames() {
        LayerFeature sea = LAYERS.legs().stream().toList().get(0);
        assertEquals(207.97, value(sea, "length_km"));
        assertEquals(112.295, value(sea, "length_nm"));
        assertNull(value(sea, "rail_km"));
        LayerFeature rail = LAYERS.legs().stream().toList().get(1);
        assertEquals(9412.0, value(rail, "rail_km"));
        assertEquals(0.93, value(rail, "rail_official_share"));
        assertEquals("Dunay; Ussuriysk; Tikhoretskaya", value(rail, "stations"));
    }

    @Test
    void containersAreOpenAboveWhenOneSourceGivesNoUpperBound() {
        LayerFeature sea = LAYERS.legs().stream().toList().get(0);
        assertEquals(300L, value(sea, "containers_min"));
        assertNull(value(sea, "containers_max"));
        assertEquals("over 1,000 containers (a000); 300 containers (a001)", value(sea, "quantities"));
    }

    @Test
    void aDenialKeepsTheStatusOfTheAllegationAndNamesWhoDenies() {
        LayerFeature sea = LAYERS.legs().stream().toList().get(0);
        assertEquals("alleged", value(sea, "status"));
        assertEquals(true, value(sea, "denied"));
        assertEquals("the Kremlin", value(sea, "denied_by"));
    }

    @Test
    void namesAreUniqueUnitsStandAtTheirEndsAndEveryColumnIsExplained() {
        for (Layer layer : LAYERS.listAll()) {
            Set<String> names = new HashSet<>();
            for (Column column : layer.columns()) {
                assertTrue(names.add(column.name()), layer.name() + "." + column.name());
                assertTrue(column.name().matches("[a-z][a-z_]*"), column.name());
                assertTrue(column.unit().isEmpty() || unitEnds(column), column.name());
                assertTrue(!column.alias().isEmpty() && !column.description().isEmpty(), column.name());
            }
        }
    }

    @Test
    void valuesAreOfTheirColumnsTypes() {
        for (Layer layer : LAYERS.listAll()) {
            for (LayerFeature feature : layer.features()) {
                for (int i = 0; i < layer.columns().size(); i++) {
                    Object value = feature.values().get(i);
                    Column column = layer.columns().get(i);
                    assertTrue(
                            value == null || javaType(column.type()).isInstance(value), column.name() + ": " + value);
                }
            }
        }
    }

    @Test
    void theAreasAreTheRegionAndTheCirclesOfEveryUnsharpPlace() {
        List<String> kinds = LAYERS.areas().stream()
                .map(feature -> LAYERS.areas().text(feature, "kind"))
                .toList();
        assertEquals(List.of("radius", "radius", "region", "radius", "radius", "radius"), kinds);
    }

    @Test
    void textThatNoFormatCanHoldIsReplaced() {
        assertEquals("a\uFFFDb\uFFFDc\n", ColumnText.clean("a\u0000b\uD800c\n"));
        assertEquals("🚢 평양", ColumnText.clean("🚢 평양"));
    }

    private static boolean unitEnds(Column column) {
        return column.name().endsWith("_" + column.unit()) || column.name().startsWith("hours_");
    }

    private static Class<?> javaType(ColumnType type) {
        return switch (type) {
            case TEXT -> String.class;
            case INTEGER -> Long.class;
            case REAL -> Double.class;
            case DATE -> java.time.LocalDate.class;
            case BOOLEAN -> Boolean.class;
        };
    }

    private static Object value(LayerFeature feature, String column) {
        return LAYERS.legs().value(feature, column);
    }
}

package dev.waybill.prepare.vector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waybill.geo.vector.VectorFeature;
import dev.waybill.geo.vector.VectorFile;
import dev.waybill.geo.vector.VectorSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.operation.valid.IsValidOp;

/** Every polygon of every shipped file is valid at every level of detail. */
class ShippedPolygonsTest {

    @Test
    void allPolygonsAreValid() throws IOException {
        List<String> invalid = new ArrayList<>();
        int seen = 0;
        for (Path path : files()) {
            VectorFile file = VectorFile.open(path);
            for (int tolerance : file.tolerancesMetres()) {
                VectorSheet sheet = file.sheet(tolerance);
                for (String layer : sheet.layerNames()) {
                    for (VectorFeature feature : sheet.listFeatures(layer)) {
                        IsValidOp check = new IsValidOp(feature.shape());
                        if (!check.isValid()) {
                            invalid.add(path + " " + tolerance + " m " + layer + " " + feature.attributes() + ": "
                                    + check.getValidationError());
                        }
                        seen++;
                    }
                }
            }
        }
        assertEquals(List.of(), invalid);
        assertTrue(seen > 60_000, "shapes: " + seen);
    }

    private static List<Path> files() throws IOException {
        try (var all = Files.walk(Path.of("geodata"))) {
            return all.filter(path -> path.toString().endsWith(".wbv")).sorted().toList();
        }
    }
}

package dev.waybill.export.ground;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waybill.geo.LonLatBox;
import dev.waybill.geo.vector.VectorFeature;
import dev.waybill.geo.vector.VectorFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class PatchworkTest {

    @Test
    void coarseAndFineShapesAreValidOnceTheyAreCut() throws IOException {
        List<LonLatBox> boxes = List.of(
                new LonLatBox(125.3, 38.7, 140.1, 47.9),
                new LonLatBox(-5.2, 35.1, 37.3, 46.6),
                new LonLatBox(172.4, 60.2, -168.3, 70.1));
        VectorFile land = VectorFile.open(Path.of("geodata", "basemap", "land.wbv"));
        VectorFile water = VectorFile.open(Path.of("geodata", "basemap", "water.wbv"));
        for (LonLatBox box : boxes) {
            for (String layer : List.of("land", "countries", "lakes")) {
                VectorFile file = layer.equals("lakes") ? water : land;
                List<VectorFeature> patched = Patchwork.patched(
                        file.sheet(12_000).listFeatures(layer), file.sheet(1_500).listFeatures(layer, box), box);
                assertTrue(patched.stream().allMatch(feature -> feature.shape().isValid()), layer + " in " + box);
            }
        }
    }
}

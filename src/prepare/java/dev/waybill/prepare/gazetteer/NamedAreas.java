package dev.waybill.prepare.gazetteer;

import dev.waybill.gazetteer.index.Feature;
import dev.waybill.gazetteer.index.PlaceRow;
import dev.waybill.geo.LonLat;
import dev.waybill.geo.vector.VectorFeature;
import dev.waybill.geo.vector.VectorSheet;
import dev.waybill.prepare.AreaTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.locationtech.jts.geom.Geometry;

/**
 * Seas, straits, canals and great regions as places: names from the hand-kept table, the point inside the shape that
 * {@code areas.wbv} has of it, and a radius that reaches the shape's farthest corner.
 */
final class NamedAreas {

    private NamedAreas() {}

    static List<Entry> read(Path geodata, VectorSheet shapes) throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (AreaTable.Row row : AreaTable.read(geodata)) {
            VectorFeature area = shapes.findFeature(row.isLand() ? "macro_regions" : "waters", "id", row.id())
                    .orElseThrow(() -> new IOException("areas.wbv has no shape of " + row.id() + "; prepare the areas first"));
            LonLat label = LonLat.of(
                    Double.parseDouble(area.getAttribute("lon")), Double.parseDouble(area.getAttribute("lat")));
            PlaceRow place = new PlaceRow("site:" + row.id(), row.name(), row.nativeName().isEmpty() ? null : row.nativeName(),
                    label, Feature.valueOf(row.feature().toUpperCase(Locale.ROOT)), row.country(), null, 0,
                    radiusMetres(area.shape(), label), "Waybill areas");
            Set<String> names = new LinkedHashSet<>(row.names().values());
            names.addAll(row.alternates());
            entries.add(new Entry(place, names));
        }
        return entries;
    }

    /** In steps of ten kilometres from a hundred on, since the file keeps each different radius once. */
    private static int radiusMetres(Geometry shape, LonLat middle) {
        double farthest = Arrays.stream(shape.getCoordinates())
                .mapToDouble(at -> LonLat.of(at.x, at.y).distanceMetresTo(middle))
                .max()
                .orElse(0);
        int step = farthest < 100_000 ? 5_000 : farthest < 1_000_000 ? 20_000 : 200_000;
        return (int) Math.ceil(farthest / step) * step;
    }
}

package dev.waybill.export.flatgeobuf;

import dev.waybill.export.layer.JourneyLayers;
import dev.waybill.export.layer.Layer;
import dev.waybill.export.layer.LayerFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.wololo.flatgeobuf.Constants;
import org.wololo.flatgeobuf.NodeItem;
import org.wololo.flatgeobuf.PackedRTree;

/**
 * Writes a layer as FlatGeobuf 3: header, packed Hilbert R-tree, features in the tree's order.
 *
 * <p>A feature without geometry stands in the tree as an empty box, which no search meets, so that none is lost. A layer
 * without features has no tree. The layer's geometry is of its one kind; areas have a file of their own.
 */
public final class FlatGeobufWriter {

    /** Children of a node of the tree: what the format's own tools take. */
    private static final short NODE_SIZE = 16;

    private FlatGeobufWriter() {}

    /**
     * Writes a layer; the stream stays open.
     *
     * @param journey that the layer is of, for the words that must stand beside the data
     * @throws IOException if the stream fails
     */
    public static void write(JourneyLayers journey, Layer layer, OutputStream out) throws IOException {
        List<Row> rows = rows(layer);
        NodeItem extent = PackedRTree.calcExtent(rows);
        PackedRTree.hilbertSort(rows, extent);
        Envelope box = extent.minX <= extent.maxX ? extent.toEnvelope() : null;
        out.write(Constants.MAGIC_BYTES);
        out.write(new FileHeader(journey, layer).bytes(rows.size(), box, rows.isEmpty() ? 0 : NODE_SIZE));
        if (rows.isEmpty()) {
            return;
        }
        long offset = 0;
        for (Row row : rows) {
            row.nodeItem.offset = offset;
            offset += row.bytes.length;
        }
        new PackedRTree(rows, NODE_SIZE).write(out);
        for (Row row : rows) {
            out.write(row.bytes);
        }
    }

    private static List<Row> rows(Layer layer) throws IOException {
        FeatureBytes serializer = new FeatureBytes(layer);
        List<Row> rows = new ArrayList<>();
        for (LayerFeature feature : layer.features()) {
            Geometry geometry = layer.geometryOf(feature);
            rows.add(new Row(serializer.of(feature, geometry), box(geometry)));
        }
        return rows;
    }

    private static NodeItem box(@Nullable Geometry geometry) {
        if (geometry == null || geometry.isEmpty()) {
            return new NodeItem(0);
        }
        Envelope box = geometry.getEnvelopeInternal();
        return new NodeItem(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY());
    }

    /** A feature as the tree sorts it. */
    private static final class Row extends PackedRTree.Item {

        private final byte[] bytes;

        Row(byte[] bytes, NodeItem box) {
            this.bytes = bytes;
            nodeItem = box;
        }
    }
}

package dev.waybill.routing.rail.imported;

import com.google.protobuf.ByteString;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.openstreetmap.osmosis.osmbinary.Osmformat;
import org.openstreetmap.osmosis.osmbinary.file.BlockOutputStream;
import org.openstreetmap.osmosis.osmbinary.file.FileBlock;

/** Writes a small OpenStreetMap extract for a test. */
final class SmallExtract {

    private static final long UNITS_PER_DEGREE = 10_000_000;

    private final Osmformat.StringTable.Builder texts =
            Osmformat.StringTable.newBuilder().addS(ByteString.EMPTY);
    private final Osmformat.PrimitiveGroup.Builder nodes = Osmformat.PrimitiveGroup.newBuilder();
    private final Osmformat.PrimitiveGroup.Builder ways = Osmformat.PrimitiveGroup.newBuilder();

    SmallExtract node(long id, double lonDegrees, double latDegrees, Map<String, String> tags) {
        Osmformat.Node.Builder node = Osmformat.Node.newBuilder()
                .setId(id)
                .setLon(Math.round(lonDegrees * UNITS_PER_DEGREE))
                .setLat(Math.round(latDegrees * UNITS_PER_DEGREE));
        new TreeMap<>(tags).forEach((key, value) -> node.addKeys(text(key)).addVals(text(value)));
        nodes.addNodes(node);
        return this;
    }

    SmallExtract way(long id, Map<String, String> tags, long... nodeIds) {
        Osmformat.Way.Builder way = Osmformat.Way.newBuilder().setId(id);
        new TreeMap<>(tags).forEach((key, value) -> way.addKeys(text(key)).addVals(text(value)));
        long before = 0;
        for (long node : nodeIds) {
            way.addRefs(node - before);
            before = node;
        }
        ways.addWays(way);
        return this;
    }

    Path write(Path file) throws IOException {
        Osmformat.HeaderBlock header = Osmformat.HeaderBlock.newBuilder()
                .addRequiredFeatures("OsmSchema-V0.6")
                .build();
        Osmformat.PrimitiveBlock block = Osmformat.PrimitiveBlock.newBuilder()
                .setStringtable(texts)
                .addPrimitivegroup(nodes)
                .addPrimitivegroup(ways)
                .build();
        try (OutputStream bytes = Files.newOutputStream(file)) {
            BlockOutputStream out = new BlockOutputStream(bytes);
            out.write(FileBlock.newInstance("OSMHeader", header.toByteString(), null));
            out.write(FileBlock.newInstance("OSMData", block.toByteString(), null));
            out.flush();
        }
        return file;
    }

    private int text(String text) {
        texts.addS(ByteString.copyFromUtf8(text));
        return texts.getSCount() - 1;
    }
}

package dev.waybill.prepare.sea;

import dev.waybill.geo.land.Land;
import dev.waybill.routing.sea.coast.Coast;
import dev.waybill.routing.sea.coast.Gates;
import dev.waybill.routing.sea.graph.Entry;
import dev.waybill.routing.sea.sight.Offing;
import dev.waybill.routing.sea.sight.SightGraph;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Joins the ways between headlands with the waterways and writes the file that {@code routing.sea} opens.
 *
 * <p>Ways that cross the gate of a canal are left out: canals are passed by their centre lines only. Each other way carries
 * the passages it leads through.
 */
final class GraphWriter {

    private static final long MAGIC = 0x5742534541303031L;
    private static final int LANDMARKS = 10;

    private final Rings passed;
    private final Coast coast;
    private final Gates gates;
    private final Waterways waterways;
    private final EdgeList edges = new EdgeList();
    private int[] vertexOf = {};
    private int[] nodeOf = {};

    private GraphWriter(Rings passed, Coast coast, Path folder) throws IOException {
        this.passed = passed;
        this.coast = coast;
        gates = Gates.read(folder.resolve("passages.csv"));
        waterways = Waterways.read(folder, gates);
    }

    static void write(Rings passed, Coast coast, SightGraph sight, Path folder) throws IOException {
        GraphWriter writer = new GraphWriter(passed, coast, folder);
        writer.addSightLines(sight);
        writer.addWaterways(Land.open(folder.resolve("land.bin")));
        writer.edges.sort();
        Path temporary = folder.resolve("graph.bin.tmp");
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(temporary), 1 << 20))) {
            writer.write(out);
        }
        Files.move(temporary, folder.resolve("graph.bin"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    private void addSightLines(SightGraph sight) {
        boolean[] used = new boolean[coast.size()];
        for (int e = 0; e < sight.size(); e++) {
            used[sight.from(e)] = true;
            used[sight.to(e)] = true;
        }
        nodeOf = new int[coast.size()];
        vertexOf = new int[coast.size()];
        int nodes = 0;
        for (int v = 0; v < used.length; v++) {
            nodeOf[v] = used[v] ? nodes : -1;
            if (used[v]) {
                vertexOf[nodes++] = v;
            }
        }
        vertexOf = Arrays.copyOf(vertexOf, nodes);
        Offing offing = Offing.of(coast);
        for (int e = 0; e < sight.size(); e++) {
            long mask = offing.passages(gates, sight.from(e), sight.to(e));
            if ((mask & gates.canals()) == 0) {
                edges.add(nodeOf[sight.from(e)], nodeOf[sight.to(e)], offing.metres(sight.from(e), sight.to(e)), mask);
            }
        }
    }

    /** Waterways' ends at sea reach the headlands as a ship there would. */
    private void addWaterways(Land land) {
        waterways.number(vertexOf.length);
        for (Waterways.Piece piece : waterways.pieces()) {
            edges.add(piece.from(), piece.to(), piece.lengthMetres(), piece.passages());
        }
        for (Waterways.End end : waterways.ends()) {
            if (land.contains(end.at())) {
                continue;
            }
            Entry entry = Entry.from(end.at(), coast, land, gates);
            for (int i = 0; i < entry.size(); i++) {
                int node = nodeOf[entry.headland(i)];
                if (node >= 0 && (entry.passages(i) & gates.canals()) == 0) {
                    edges.add(end.node(), node, entry.metres(i), entry.passages(i));
                }
            }
        }
    }

    private int nodes() {
        return vertexOf.length + waterways.nodes();
    }

    private void write(DataOutputStream out) throws IOException {
        out.writeLong(MAGIC);
        out.writeInt(passed.all().size());
        for (int[] ring : passed.all()) {
            out.writeInt(ring.length / 2);
            steps(out, ring);
        }
        out.writeInt(vertexOf.length);
        for (int n = 0; n < vertexOf.length; n++) {
            unsigned(out, vertexOf[n] - (n == 0 ? 0 : vertexOf[n - 1]));
        }
        writeWaterways(out);
        out.writeInt(nodes());
        out.writeInt(edges.size());
        int[] higher = new int[nodes()];
        for (int e = 0; e < edges.size(); e++) {
            higher[edges.from(e)]++;
        }
        for (int count : higher) {
            unsigned(out, count);
        }
        for (int e = 0; e < edges.size(); e++) {
            boolean first = e == 0 || edges.from(e - 1) != edges.from(e);
            unsigned(out, edges.to(e) - (first ? edges.from(e) : edges.to(e - 1)));
        }
        for (int e = 0; e < edges.size(); e++) {
            out.writeFloat(edges.metres(e));
        }
        writePassages(out);
        Landmarks landmarks = Landmarks.choose(edges, nodes(), gates.closedByDefault(), LANDMARKS);
        out.writeInt(LANDMARKS);
        for (int n = 0; n < nodes(); n++) {
            for (int l = 0; l < LANDMARKS; l++) {
                out.writeShort(landmarks.units(n, l));
            }
        }
    }

    private void writeWaterways(DataOutputStream out) throws IOException {
        out.writeInt(waterways.pieces().size());
        for (Waterways.Piece piece : waterways.pieces()) {
            byte[] id = piece.id().getBytes(StandardCharsets.UTF_8);
            out.writeInt(id.length);
            out.write(id);
            out.writeLong(piece.passages());
            out.writeInt(piece.from());
            out.writeInt(piece.to());
            out.writeInt(piece.grid().length / 2);
            steps(out, piece.grid());
        }
    }

    private void writePassages(DataOutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream list = new DataOutputStream(bytes);
        int count = 0;
        for (int e = 0; e < edges.size(); e++) {
            if (edges.passages(e) != 0) {
                list.writeInt(edges.from(e));
                list.writeInt(edges.to(e));
                list.writeLong(edges.passages(e));
                count++;
            }
        }
        out.writeInt(count);
        bytes.writeTo(out);
    }

    private static void steps(DataOutputStream out, int[] lonLats) throws IOException {
        for (int i = 0; i < lonLats.length; i++) {
            int step = lonLats[i] - (i < 2 ? 0 : lonLats[i - 2]);
            unsigned(out, step << 1 ^ step >> 31);
        }
    }

    private static void unsigned(DataOutputStream out, int number) throws IOException {
        int value = number;
        for (; (value & ~0x7f) != 0; value >>>= 7) {
            out.writeByte(value & 0x7f | 0x80);
        }
        out.writeByte(value);
    }
}

package dev.waybill.prepare.sea;

import dev.waybill.geo.land.Land;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes the file that {@link Land} reads. */
final class LandWriter {

    /** Steps of a chain; long ones make the file small, short ones the reading quick. */
    private static final int STEPS = 32;

    private final ByteArrayOutputStream vertices = new ByteArrayOutputStream();

    private record Chain(int west, int south, int east, int north, int offset) {}

    private final List<Chain> chains = new ArrayList<>();

    private LandWriter() {}

    static void write(Rings rings, Path file) throws IOException {
        LandWriter writer = new LandWriter();
        for (int[] ring : rings.all()) {
            for (int first = 0; first < ring.length / 2; first += STEPS) {
                writer.chain(ring, first, Math.min(STEPS, ring.length / 2 - first));
            }
        }
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
            ByteArrayOutputStream head = new ByteArrayOutputStream();
            writer.head(new DataOutputStream(head));
            head.writeTo(out);
            writer.vertices.writeTo(out);
        }
    }

    private void head(DataOutputStream out) throws IOException {
        out.writeBytes("WBLAND01");
        out.writeInt(chains.size());
        for (Chain chain : chains) {
            out.writeInt(chain.west);
            out.writeInt(chain.south);
            out.writeInt(chain.east);
            out.writeInt(chain.north);
            out.writeInt(chain.offset);
        }
        out.writeInt(vertices.size());
    }

    private void chain(int[] ring, int first, int steps) throws IOException {
        int offset = vertices.size();
        int lon = ring[2 * first];
        int lat = ring[2 * first + 1];
        DataOutputStream out = new DataOutputStream(vertices);
        out.writeInt(lon);
        out.writeInt(lat);
        int west = lon;
        int east = lon;
        int south = lat;
        int north = lat;
        for (int i = first + 1; i <= first + steps; i++) {
            int at = 2 * i % ring.length;
            varint(ring[at] - lon);
            varint(ring[at + 1] - lat);
            lon = ring[at];
            lat = ring[at + 1];
            west = Math.min(west, lon);
            east = Math.max(east, lon);
            south = Math.min(south, lat);
            north = Math.max(north, lat);
        }
        chains.add(new Chain(west, south, east, north, offset));
    }

    private void varint(int step) {
        int value = step << 1 ^ step >> 31;
        while ((value & ~0x7f) != 0) {
            vertices.write(value & 0x7f | 0x80);
            value >>>= 7;
        }
        vertices.write(value);
    }
}

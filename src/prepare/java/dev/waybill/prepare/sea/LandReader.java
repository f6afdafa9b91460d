package dev.waybill.prepare.sea;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads the rings of a GeoJSON multipolygon of the world's land as a stream.
 *
 * <p>Lakes are left out, all but the Caspian: a ship cannot reach them, and ports would snap to them.
 */
final class LandReader {

    /** A position in the Caspian that tells its ring from the other 800,000 lakes. */
    private static final int[] IN_CASPIAN = {51 * Rings.PER_DEGREE, 42 * Rings.PER_DEGREE};

    private final List<int[]> shells = new ArrayList<>();
    private int[] caspian = new int[0];

    private int[] ring = new int[1 << 16];
    private int size;

    private LandReader() {}

    /**
     * Reads GeoJSON.
     *
     * @return the outer rings and the Caspian's
     */
    static LandReader read(InputStream geoJson) throws IOException {
        LandReader reader = new LandReader();
        try (JsonParser json = new JsonFactory().createParser(new BufferedInputStream(geoJson, 1 << 20))) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.FIELD_NAME && json.currentName().equals("coordinates")) {
                    json.nextToken();
                    reader.readMultiPolygon(json);
                }
            }
        }
        return reader;
    }

    /** Outer rings, closed by their first vertex, orientation as found. */
    List<int[]> shells() {
        return shells;
    }

    /** The Caspian's ring. */
    int[] caspian() {
        return caspian;
    }

    private void readMultiPolygon(JsonParser json) throws IOException {
        while (json.nextToken() == JsonToken.START_ARRAY) {
            boolean shell = true;
            while (json.nextToken() == JsonToken.START_ARRAY) {
                readRing(json);
                keep(shell);
                shell = false;
            }
        }
    }

    private void readRing(JsonParser json) throws IOException {
        size = 0;
        while (json.nextToken() == JsonToken.START_ARRAY) {
            if (size + 2 > ring.length) {
                ring = Arrays.copyOf(ring, ring.length * 2);
            }
            json.nextToken();
            ring[size++] = (int) Math.round(json.getDoubleValue() * Rings.PER_DEGREE);
            json.nextToken();
            ring[size++] = (int) Math.round(json.getDoubleValue() * Rings.PER_DEGREE);
            while (json.nextToken() != JsonToken.END_ARRAY) {
                // Heights, should there be any.
            }
        }
    }

    private void keep(boolean shell) {
        if (shell) {
            shells.add(Arrays.copyOf(ring, size));
        } else if (size > 2_000 && winds(Arrays.copyOf(ring, size), IN_CASPIAN[0], IN_CASPIAN[1])) {
            caspian = Arrays.copyOf(ring, size);
        }
    }

    /** Whether a closed ring holds a position, by crossings of a ray to the east. */
    static boolean winds(int[] closedRing, int x, int y) {
        boolean inside = false;
        for (int i = 2; i < closedRing.length; i += 2) {
            int ay = closedRing[i - 1];
            int by = closedRing[i + 1];
            if (ay > y != by > y) {
                long side = Rings.side(closedRing[i - 2], ay, closedRing[i], by, x, y);
                inside ^= side > 0 == by > ay;
            }
        }
        return inside;
    }
}

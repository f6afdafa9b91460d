package dev.waybill.prepare.vector;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.waybill.geo.vector.VectorArcs;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the rings of a {@code @geo-maps} GeoJSON file: OpenStreetMap land or countries, as one flat list by country.
 *
 * <p>Positions come in steps of 1/10,000 degree, the precision of those files, packed as {@link VectorArcs#pack} does;
 * the seam at the antimeridian is undone, see {@link #unwrapped}. Exteriors run counter-clockwise, holes clockwise. Holes
 * are lakes and wide rivers as well as other countries: these files hold land without its waters.
 */
final class GeoMaps {

    /** Grid steps per degree in these files. */
    static final int STEPS_PER_DEGREE = 10_000;

    private GeoMaps() {}

    /**
     * All rings by ISO 3166-1 alpha-3 code; land without countries is under the empty text.
     *
     * @throws IOException if the file cannot be read
     */
    static Map<String, List<long[]>> read(InputStream json) throws IOException {
        Map<String, List<long[]>> rings = new LinkedHashMap<>();
        List<long[]> current = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME && parser.currentName().equals("coordinates")) {
                    parser.nextToken();
                    readRings(parser, current);
                } else if (token == JsonToken.FIELD_NAME && parser.currentName().equals("A3")) {
                    rings.computeIfAbsent(parser.nextTextValue(), code -> new ArrayList<>()).addAll(current);
                    current.clear();
                }
            }
        }
        if (!current.isEmpty()) {
            rings.put("", current);
        }
        return rings;
    }

    /** Reads nested arrays of any depth; an array of positions is a ring, and the first of its array is the exterior. */
    private static void readRings(JsonParser parser, List<long[]> rings) throws IOException {
        int depth = 1;
        boolean exterior = true;
        long[] ring = new long[1 << 10];
        int length = 0;
        while (depth > 0) {
            JsonToken token = parser.nextToken();
            if (token == JsonToken.START_ARRAY) {
                depth++;
            } else if (token == JsonToken.END_ARRAY) {
                depth--;
                if (length > 0) {
                    rings.add(turned(unwrapped(Arrays.copyOf(ring, length)), exterior));
                }
                exterior = length == 0;
                length = 0;
            } else {
                int east = (int) Math.round(parser.getDoubleValue() * STEPS_PER_DEGREE);
                parser.nextToken();
                int north = (int) Math.round(parser.getDoubleValue() * STEPS_PER_DEGREE);
                parser.nextToken();
                depth--;
                if (length == ring.length) {
                    ring = Arrays.copyOf(ring, 2 * length);
                }
                ring[length++] = VectorArcs.pack(east, north);
            }
        }
    }

    /** The ring counter-clockwise for an exterior and clockwise for a hole. */
    private static long[] turned(long[] ring, boolean exterior) {
        if (Spherical.signedSquareKm(ring, STEPS_PER_DEGREE) > 0 == exterior) {
            return ring;
        }
        long[] turned = new long[ring.length];
        for (int i = 0; i < ring.length; i++) {
            turned[i] = ring[ring.length - 1 - i];
        }
        return turned;
    }

    /**
     * Moves what lies just east of the antimeridian in Chukotka and Fiji to beyond 180 degrees, so that land which
     * the files cut there becomes one again.
     */
    private static long[] unwrapped(long[] ring) {
        boolean chukotka = true;
        boolean fiji = true;
        for (long point : ring) {
            double lon = (double) VectorArcs.east(point) / STEPS_PER_DEGREE;
            double lat = (double) VectorArcs.north(point) / STEPS_PER_DEGREE;
            chukotka &= lon < -169 && lat > 60 && lat < 72.5;
            fiji &= lon < -178 && lat > -21.5 && lat < -12;
        }
        int shift = chukotka || fiji ? 360 * STEPS_PER_DEGREE : 0;
        long[] moved = new long[ring.length];
        for (int i = 0; i < ring.length; i++) {
            moved[i] = VectorArcs.pack(VectorArcs.east(ring[i]) + shift, VectorArcs.north(ring[i]));
        }
        return moved;
    }
}

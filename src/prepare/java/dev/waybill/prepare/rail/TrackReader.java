package dev.waybill.prepare.rail;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** Reads the lines of a GeoJSON file of tracks that start within the part of the world the network covers. */
final class TrackReader {

    /** From the Oder to Sakhalin, from the Hindu Kush to the Arctic. */
    private static final Envelope COVERED = new Envelope(10, 150, 30, 72);

    private TrackReader() {}

    /**
     * The lines, longitude before latitude in degrees, in the file's order.
     *
     * @param json a FeatureCollection of LineStrings
     * @throws IOException if it is not GeoJSON
     */
    static List<Coordinate[]> read(InputStream json) throws IOException {
        List<Coordinate[]> lines = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.FIELD_NAME && parser.currentName().equals("coordinates")) {
                    Coordinate[] line = line(parser);
                    if (line.length > 1 && COVERED.contains(line[0])) {
                        lines.add(line);
                    }
                }
            }
        }
        return lines;
    }

    private static Coordinate[] line(JsonParser parser) throws IOException {
        List<Coordinate> line = new ArrayList<>();
        parser.nextToken();
        while (parser.nextToken() == JsonToken.START_ARRAY) {
            parser.nextToken();
            double lon = parser.getDoubleValue();
            parser.nextToken();
            line.add(new Coordinate(lon, parser.getDoubleValue()));
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                // a height, which is not used
            }
        }
        return line.toArray(Coordinate[]::new);
    }
}

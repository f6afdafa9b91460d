package dev.waybill.prepare.rail;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.waybill.geo.LonLat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;

/** The graph of tracks joins what touches, closes small gaps only and finds ways within a limit. */
class TracksTest {

    private static final LonLat WEST = new LonLat(60, 50);
    private static final LonLat EAST = new LonLat(60.1, 50);
    private static final Coordinate[] MAIN_LINE = line(60, 50, 60.05, 50.02, 60.1, 50);

    @Test
    void wayFollowsTheBendsOfTheTrack() {
        Coordinate[] way = Tracks.of(List.<Coordinate[]>of(MAIN_LINE)).way(WEST, EAST, 20_000);

        assertEquals(new Coordinate(60, 50), way[0]);
        assertEquals(new Coordinate(60.1, 50), way[way.length - 1]);
        assertEquals(50.02, Arrays.stream(way).mapToDouble(at -> at.y).max().orElseThrow(), 1e-9);
    }

    @Test
    void linesJoinWhereTheyShareAVertex() {
        Coordinate[] branch = line(60.05, 50.02, 60.05, 50.06);
        Coordinate[] way = Tracks.of(List.of(MAIN_LINE, branch)).way(WEST, new LonLat(60.05, 50.06), 20_000);

        assertEquals(new Coordinate(60.05, 50.06), way[way.length - 1]);
    }

    @Test
    void aGapOfOneKilometreIsClosedAndOneOfTwoIsNot() {
        Coordinate[] near = line(60.114, 50, 60.2, 50);
        Coordinate[] far = line(60.128, 50, 60.2, 50);
        LonLat end = new LonLat(60.2, 50);

        assertEquals(end.lonDegrees(), last(Tracks.of(List.of(MAIN_LINE, near)).way(WEST, end, 30_000)).x);
        assertEquals(0, Tracks.of(List.of(MAIN_LINE, far)).way(WEST, end, 30_000).length);
    }

    @Test
    void aWayLongerThanTheLimitIsNoWay() {
        assertEquals(0, Tracks.of(List.<Coordinate[]>of(MAIN_LINE)).way(WEST, EAST, 8_000).length);
    }

    @Test
    void aPositionOffTheTrackHasNoWay() {
        LonLat village = new LonLat(60.1, 50.01);

        assertEquals(0, Tracks.of(List.<Coordinate[]>of(MAIN_LINE)).way(WEST, village, 20_000).length);
    }

    @Test
    void readerKeepsLinesOfTheCoveredPartOfTheWorld() throws IOException {
        String json =
                """
                {"type":"FeatureCollection","features":[
                 {"type":"Feature","geometry":{"type":"LineString","coordinates":[[-74,40],[-73,41]]}},
                 {"type":"Feature","geometry":{"type":"LineString","coordinates":[[60,50,12.5],[61,51]]}}
                ]}""";
        List<Coordinate[]> lines = TrackReader.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));

        assertEquals(1, lines.size());
        assertArrayEquals(line(60, 50, 61, 51), lines.get(0));
    }

    private static Coordinate last(Coordinate[] way) {
        return way[way.length - 1];
    }

    private static Coordinate[] line(double... lonLats) {
        Coordinate[] line = new Coordinate[lonLats.length / 2];
        for (int i = 0; i < line.length; i++) {
            line[i] = new Coordinate(lonLats[2 * i], lonLats[2 * i + 1]);
        }
        return line;
    }
}

package dev.waybill.prepare.rail;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rail part draws segments along the track of its package and packs the tables, the same bytes each time. */
class RailPartTest {

    /** A track that bends north between two stations; a third station lies off it. */
    private static final String TRACK =
            """
            {"type":"FeatureCollection","features":[{"type":"Feature","geometry":
            {"type":"LineString","coordinates":[[60,50],[60.05,50.02],[60.1,50]]}}]}""";

    @TempDir
    private Path folder;

    @BeforeEach
    void layTablesAndPackage() throws IOException {
        Path rail = Files.createDirectories(folder.resolve("geodata/rail"));
        Files.writeString(
                rail.resolve("stations.csv"),
                """
                id,name,name_native,names_other,country,esr,lon,lat,accuracy_m,source
                kz-a,A,A,,KZ,,60,50,1000,x
                kz-b,B,B,,KZ,,60.1,50,1000,x
                kz-c,C,C,,KZ,,60.3,50.1,1000,x
                """);
        Files.writeString(
                rail.resolve("lines.csv"),
                """
                id,name,country,gauge_mm,electrified,tracks,speed_class,open_since,closed_until,source,note
                kz-line,Line,KZ,1520,yes,1,main,,,x,
                """);
        Files.writeString(
                rail.resolve("segments.csv"),
                """
                line_id,seq,station_id,official_km,km_basis,km_source,post_km,gauge_mm,electrified,note
                kz-line,1,kz-a,,,,,,,
                kz-line,2,kz-b,,,,,,,
                kz-line,3,kz-c,,,,,,,
                """);
        Path cache = Files.createDirectories(folder.resolve("cache"));
        writeTarball(cache.resolve("worldwideview-wwv-plugin-osm-rail-network-1.0.0.tgz"), "package/data/data.json");
    }

    @Test
    void drawsAlongTheTrackWhereThereIsOne() throws IOException {
        RailPart.run(folder.resolve("cache"), folder.resolve("geodata"));

        assertEquals(
                "line_id,seq,source,points\nkz-line,2,ne-rail,60.0500 50.0200\n",
                Files.readString(folder.resolve("geodata/rail/shapes.csv")));
    }

    @Test
    void givesTheSameBytesEachTime() throws IOException {
        RailPart.run(folder.resolve("cache"), folder.resolve("geodata"));
        byte[] first = Files.readAllBytes(folder.resolve("geodata/rail/network.bin"));
        RailPart.run(folder.resolve("cache"), folder.resolve("geodata"));

        assertArrayEquals(first, Files.readAllBytes(folder.resolve("geodata/rail/network.bin")));
    }

    private static void writeTarball(Path file, String entry) throws IOException {
        byte[] content = TRACK.getBytes(StandardCharsets.UTF_8);
        byte[] header = new byte[512];
        byte[] name = entry.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(name, 0, header, 0, name.length);
        byte[] size = String.format(Locale.ROOT, "%011o", content.length).getBytes(StandardCharsets.UTF_8);
        System.arraycopy(size, 0, header, 124, size.length);
        try (OutputStream tar = new GZIPOutputStream(Files.newOutputStream(file))) {
            tar.write(header);
            tar.write(content);
            tar.write(new byte[(512 - content.length % 512) % 512 + 1024]);
        }
    }
}

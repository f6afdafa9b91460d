package dev.waybill.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pictures in {@code output/gallery} are what the commands in the page on maps make. */
class GalleryPicturesTest {

    private static final Path COMMITTED = Path.of("output/gallery");

    @TempDir
    Path folder;

    @Test
    void theSampleInGermanOnADarkPageIsAsCommitted() throws IOException {
        assertMakes(
                "portrait-dark-de/map.png",
                "report",
                "--layout", "portrait",
                "--theme", "dark",
                "--lang", "de",
                "--width", "1200",
                "--formats", "png",
                "--out", folder.resolve("portrait-dark-de").toString());
    }

    @Test
    void theWayThroughSuezIsAsCommitted() throws IOException {
        assertMakes(
                "shanghai-rotterdam.png",
                "route", "Shanghai", "Rotterdam",
                "--mode", "sea",
                "--map", folder.resolve("shanghai-rotterdam.png").toString());
    }

    private void assertMakes(String picture, String... command) throws IOException {
        Path committed = COMMITTED.resolve(picture);
        assumeTrue(Files.exists(committed), committed + " is not there; nothing to compare with");
        Terminal run = Terminal.run(command);
        assertEquals(0, run.exitCode(), run.err());
        assertArrayEquals(
                Files.readAllBytes(committed), Files.readAllBytes(folder.resolve(picture)), () -> "another run changes " + committed);
    }
}

package dev.waybill.export.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    @TempDir
    private Path folder;

    @Test
    void aFileIsMadeWithItsFolder() throws IOException {
        Path file = folder.resolve("new").resolve("file.txt");
        write(file, "text");
        assertEquals("text", Files.readString(file));
        assertEquals(List.of("file.txt"), list(file.getParent()));
    }

    @Test
    void aWriterThatFailsLeavesTheOldFileAndNothingElse() throws IOException {
        Path file = folder.resolve("file.txt");
        write(file, "old");
        assertThrows(
                IOException.class,
                () -> AtomicFile.write(file, out -> {
                    out.write("half".getBytes(StandardCharsets.UTF_8));
                    throw new IOException("disk full");
                }));
        assertEquals("old", Files.readString(file));
        assertEquals(List.of("file.txt"), list(folder));
    }

    @Test
    void theLeftoverOfADeadProcessIsRemovedAndThatOfALivingOneIsKept() throws IOException {
        long alive = ProcessHandle.current().parent().map(ProcessHandle::pid).orElse(1L);
        Path dead = Files.writeString(folder.resolve(".file.txt.999999999999.part"), "x");
        Path journal = Files.writeString(folder.resolve(".file.txt.999999999999.part-journal"), "x");
        Path living = Files.writeString(folder.resolve(".file.txt." + alive + ".part"), "x");
        Path other = Files.writeString(folder.resolve(".file.txt.notes.part"), "x");
        write(folder.resolve("file.txt"), "new");
        assertFalse(Files.exists(dead));
        assertFalse(Files.exists(journal));
        assertTrue(Files.exists(living));
        assertTrue(Files.exists(other));
    }

    @Test
    void aLinkIsReplacedAndWhatItPointsToIsLeftAlone() throws IOException {
        Path elsewhere = Files.writeString(folder.resolve("elsewhere.txt"), "precious");
        Path link = Files.createSymbolicLink(folder.resolve("file.txt"), elsewhere);
        write(link, "new");
        assertEquals("precious", Files.readString(elsewhere));
        assertEquals("new", Files.readString(link));
    }

    private static void write(Path file, String text) throws IOException {
        AtomicFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> list(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }
}

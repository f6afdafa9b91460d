package dev.waybill.export.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a run that rewrites a file again and again, and looks at what it left. */
class KilledRunTest {

    private static final int KILLS = 50;
    private static final int BYTES = 1 << 20;

    @TempDir
    private Path folder;

    @Test
    void aRunKilledAtAnyMomentLeavesTheOldOrTheNewFileWhole() throws Exception {
        Path file = folder.resolve("legs.geojson");
        AtomicFile.write(file, out -> out.write(content('a')));
        Random random = new Random(20231013);
        int rewritten = 0;
        for (int i = 0; i < KILLS; i++) {
            Process run = start(file);
            assertEquals('!', run.getInputStream().read(), "the run did not start");
            TimeUnit.MILLISECONDS.sleep(random.nextInt(60));
            run.destroyForcibly().waitFor();
            byte[] left = Files.readAllBytes(file);
            assertEquals(BYTES, left.length, "after kill " + i);
            assertTrue(Arrays.equals(left, content((char) left[0])), "a mixture after kill " + i);
            rewritten += left[0] == 'a' ? 0 : 1;
        }
        assertTrue(rewritten > 0, "no run ever wrote, so nothing was shown");
        AtomicFile.write(file, out -> out.write(content('a')));
        assertEquals(1, folder.toFile().list().length, "leftovers of killed runs are still there");
    }

    private static Process start(Path file) throws IOException, URISyntaxException {
        String classes = location(AtomicFile.class) + java.io.File.pathSeparator + location(KilledRunTest.class);
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new ProcessBuilder(
                        java.toString(), "-Xshare:auto", "-cp", classes, Rewriter.class.getName(), file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static Path location(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private static byte[] content(char letter) {
        byte[] bytes = new byte[BYTES];
        Arrays.fill(bytes, (byte) letter);
        return bytes;
    }

    /** The run that is killed. */
    static final class Rewriter {

        private Rewriter() {}

        public static void main(String[] arguments) throws IOException {
            for (char letter = 'b'; ; letter = letter == 'z' ? 'a' : (char) (letter + 1)) {
                byte[] bytes = content(letter);
                // Small pieces, so that most kills fall within a write.
                AtomicFile.write(Path.of(arguments[0]), out -> {
                    for (int from = 0; from < bytes.length; from += 512) {
                        out.write(bytes, from, 512);
                    }
                });
                // The first file is whole: from now on any moment will do.
                System.out.write('!');
                System.out.flush();
            }
        }
    }
}

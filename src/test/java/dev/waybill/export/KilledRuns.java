package dev.waybill.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Kills a program at random moments while it writes a folder, and looks at what it left.
 *
 * <p>Before each run every file that it writes is there already with old bytes. After the kill each must hold the old
 * bytes or the new ones, whole, and nothing may stand beside them but parts of files that the next run removes.
 */
public final class KilledRuns {

    private final Path folder;
    private final List<String> program;
    private final Map<String, byte[]> newBytes = new TreeMap<>();
    private final long seed = Long.getLong("waybill.seed", System.nanoTime());
    private final Set<String> renewed = new TreeSet<>();
    private final Set<String> keptOld = new TreeSet<>();

    /**
     * @param folder that the program writes
     * @param program class with a main method, and its arguments; it prints a line once it is about to write
     */
    public KilledRuns(Path folder, List<String> program) {
        this.folder = folder;
        this.program = program;
    }

    /** Lets the program run to its end once, to know its bytes and how long it takes, and then kills it many times. */
    public void kill(int times) throws IOException, InterruptedException {
        long millis = runWhole();
        Random random = new Random(seed);
        for (int i = 0; i < times; i++) {
            for (String name : newBytes.keySet()) {
                Files.write(folder.resolve(name), oldBytes(name));
            }
            Process run = start();
            TimeUnit.MILLISECONDS.sleep(random.nextLong(millis + 1));
            run.destroyForcibly().waitFor();
            assertOldOrNew("kill " + i + " of seed " + seed);
        }
        assertTrue(!renewed.isEmpty() && !keptOld.isEmpty(), "no kill fell between the first file and the last");
        Map<String, byte[]> before = new TreeMap<>(newBytes);
        runWhole();
        assertEquals(before.keySet(), newBytes.keySet(), "the folder after a whole run, seed " + seed);
        before.forEach((name, bytes) -> assertTrue(Arrays.equals(bytes, newBytes.get(name)), name));
    }

    private long runWhole() throws IOException, InterruptedException {
        Process run = start();
        long began = System.nanoTime();
        assertEquals(0, run.waitFor(), "the program failed");
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
        newBytes.clear();
        for (String name : names()) {
            newBytes.put(name, Files.readAllBytes(folder.resolve(name)));
        }
        return millis;
    }

    private Process start() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-da:org.geotools...",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(program);
        Process run = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertTrue(run.getInputStream().read() >= 0, "the program did not start");
        return run;
    }

    private void assertOldOrNew(String when) throws IOException {
        Set<String> names = names();
        assertTrue(names.containsAll(newBytes.keySet()), when + " left only " + names);
        for (String name : names) {
            if (newBytes.containsKey(name)) {
                byte[] left = Files.readAllBytes(folder.resolve(name));
                boolean isNew = Arrays.equals(left, newBytes.get(name));
                assertTrue(isNew || Arrays.equals(left, oldBytes(name)), when + " left " + name + " broken");
                (isNew ? renewed : keptOld).add(name);
            } else {
                assertTrue(name.matches("\\.\\S+\\.\\d+\\.part(-journal)?"), when + " left " + name);
            }
        }
    }

    private Set<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static byte[] oldBytes(String name) {
        return ("old " + name).repeat(1000).getBytes(StandardCharsets.UTF_8);
    }
}

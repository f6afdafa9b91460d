package dev.waybill.export;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs the programs that users open the files with; a test is skipped, saying so, where one is not installed. */
public final class RealPrograms {

    private static final int SECONDS = 180;

    private RealPrograms() {}

    /** What a program said. */
    public record Outcome(int exitCode, String output, String errors) {}

    /** Runs a program in a folder, with its answer in full; a missing program skips the test. */
    public static Outcome run(Path folder, List<String> command) throws IOException, InterruptedException {
        assumeTrue(isInstalled(command.get(0)), command.get(0) + " is not installed; this check is skipped");
        Path out = Files.createTempFile("program", ".out");
        Path err = Files.createTempFile("program", ".err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("QT_QPA_PLATFORM", "offscreen");
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        assertTrue(process.waitFor(SECONDS, TimeUnit.SECONDS), "still running: " + command);
        Outcome outcome = new Outcome(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
        Files.delete(out);
        Files.delete(err);
        return outcome;
    }

    private static boolean isInstalled(String program) {
        if (program.startsWith(File.separator)) {
            return Files.isExecutable(Path.of(program));
        }
        for (String folder : System.getenv("PATH").split(File.pathSeparator)) {
            if (Files.isExecutable(Path.of(folder, program))) {
                return true;
            }
        }
        return false;
    }
}

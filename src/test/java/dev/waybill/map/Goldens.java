package dev.waybill.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Expected outputs under {@code src/test/resources}; a missing one is written, except where CI says that none may be. */
final class Goldens {

    private static final Path FOLDER = Path.of("src/test/resources/dev/waybill/map/goldens");

    private Goldens() {}

    /** The golden's bytes; empty if it has just been written. */
    static Optional<byte[]> find(String name, byte[] made) throws IOException {
        Path file = FOLDER.resolve(name);
        if (Files.exists(file)) {
            return Optional.of(Files.readAllBytes(file));
        }
        if ("true".equals(System.getenv("CI"))) {
            fail("the golden " + file + " is missing; run the tests once without CI=true and look at what they write");
        }
        Files.createDirectories(FOLDER);
        Files.write(file, made);
        return Optional.empty();
    }

    static void assertText(String name, String made) throws IOException {
        Optional<byte[]> golden = find(name, made.getBytes(StandardCharsets.UTF_8));
        if (golden.isPresent()) {
            assertEquals(new String(golden.get(), StandardCharsets.UTF_8), made, () -> name + " has changed; see " + written(name, made));
        }
    }

    private static Path written(String name, String made) {
        try {
            Path file = Path.of("target/goldens").resolve(name);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, made);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

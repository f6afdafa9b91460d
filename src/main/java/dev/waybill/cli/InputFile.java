package dev.waybill.cli;

import dev.waybill.source.InputException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens a file that an option names. */
final class InputFile {

    private InputFile() {}

    /**
     * The file's text in UTF-8, or standard input for a hyphen; the caller closes it.
     *
     * @throws InputException if there is no such file
     */
    static BufferedReader open(String name) throws IOException {
        if (name.equals("-")) {
            return new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        }
        Path file = Path.of(name);
        if (!Files.isRegularFile(file)) {
            throw InputException.ofOption("FILE", "there is no file " + name, "Give the path of a file");
        }
        // Lenient decoding: one bad byte must not stop a batch.
        return new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8));
    }
}

package dev.waybill.app;

import dev.waybill.source.InputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Writes a short commented dossier to start from. */
public final class NewDossier {

    private NewDossier() {}

    /**
     * Writes the starter; it is a valid dossier as it stands.
     *
     * @param file a file that does not exist yet
     * @throws InputException if the file exists or its folder does not
     */
    public static void write(Path file) throws IOException {
        try (InputStream starter = NewDossier.class.getResourceAsStream("starter.yaml")) {
            if (starter == null) {
                throw new IllegalStateException("starter.yaml is missing from the program");
            }
            Files.copy(starter, file);
        } catch (FileAlreadyExistsException e) {
            throw InputException.ofOption("FILE", file + " exists already", "Give another name; nothing is overwritten");
        } catch (NoSuchFileException e) {
            throw InputException.ofOption("FILE", "the folder of " + file + " does not exist", "Make it first");
        }
    }
}

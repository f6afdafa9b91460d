package dev.waybill.app;

import dev.waybill.reading.ArticleReader;
import dev.waybill.reading.claim.ArticleReading;
import dev.waybill.reading.draft.ReadingJson;
import dev.waybill.reading.span.NameBook;
import dev.waybill.source.InputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads articles from files into claims. */
public final class ReadArticles {

    private static final Set<String> KINDS = Set.of("txt", "html", "htm", "md", "pdf", "eml", "docx");

    private final ArticleReader reader;

    /**
     * Opens a reader.
     *
     * @throws InputException if the gazetteer cannot be opened
     */
    public ReadArticles(GeoData geodata) {
        try {
            reader = new ArticleReader(
                    geodata.geocoder(), NameBook.open(geodata.folder().resolve("gazetteer")));
        } catch (IOException e) {
            throw InputException.ofOption("--geodata", "the gazetteer cannot be opened: " + e.getMessage(),
                    "Restore it from the repository");
        }
    }

    /**
     * Reads one file.
     *
     * @param published its day of publication, or null to look for it in the text
     * @throws InputException if it cannot be read as an article
     */
    public ArticleReading read(Path file, @Nullable LocalDate published) {
        return reader.read(String.valueOf(file.getFileName()), ArticleFile.text(file), published);
    }

    /**
     * Reads every article of a folder and writes one JSON file each, {@code NAME.json} for {@code NAME.txt}.
     *
     * @return how many were read
     */
    public int batch(Path folder, Path out) throws IOException {
        Files.createDirectories(out);
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(Files::isRegularFile).filter(file -> KINDS.contains(kind(file))).sorted().toList();
        }
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            String json = ReadingJson.write(read(file, null));
            Files.writeString(out.resolve(name.substring(0, name.lastIndexOf('.')) + ".json"), json, StandardCharsets.UTF_8);
        }
        return files.size();
    }

    private static String kind(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(java.util.Locale.ROOT);
    }
}

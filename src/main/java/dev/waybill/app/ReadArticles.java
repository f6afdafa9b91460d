package dev.waybill.app;

import dev.waybill.dossier.DossierReader;
import dev.waybill.gazetteer.Geocoder;
import dev.waybill.reading.ArticleReader;
import dev.waybill.reading.claim.ArticleReading;
import dev.waybill.reading.draft.DossierAdditions;
import dev.waybill.reading.draft.DraftDossier;
import dev.waybill.reading.draft.ReadingJson;
import dev.waybill.reading.input.ArticleText;
import dev.waybill.reading.span.NameBook;
import dev.waybill.source.InputException;
import dev.waybill.source.InputProblem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads articles from files into claims. */
public final class ReadArticles {

    private final ArticleReader reader;
    private final Geocoder geocoder;

    /**
     * Opens a reader.
     *
     * @throws InputException if the gazetteer cannot be opened
     */
    public ReadArticles(GeoData geodata) {
        geocoder = geodata.geocoder();
        try {
            reader = new ArticleReader(
                    geocoder, NameBook.open(geodata.folder().resolve("gazetteer")));
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
        return reader.read(String.valueOf(file.getFileName()), ArticleText.read(file), published);
    }

    /**
     * Reads every article of a folder and writes one JSON file each, {@code NAME.json} for {@code NAME.txt}.
     *
     * @param published days of publication by file name, for those that are known
     * @return how many were read
     */
    public int batch(Path folder, Path out, Map<String, LocalDate> published) throws IOException {
        Files.createDirectories(out);
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(Files::isRegularFile).filter(file -> ArticleText.KINDS.contains(kind(file))).sorted().toList();
        }
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            String json = ReadingJson.write(read(file, published.get(name)));
            Files.writeString(out.resolve(name.substring(0, name.lastIndexOf('.')) + ".json"), json, StandardCharsets.UTF_8);
        }
        return files.size();
    }

    /**
     * A draft of a dossier from articles, as YAML.
     *
     * @param id short name of the dossier
     */
    public String draft(List<ArticleReading> readings, String id) {
        return DraftDossier.write(readings, geocoder, id);
    }

    /**
     * A dossier with what new articles say added to it; what stands there stays as it is, byte for byte.
     *
     * @param file the dossier
     * @throws InputException if it is no good dossier
     */
    public String update(Path file, List<ArticleReading> readings) throws IOException {
        DraftDossier.Additions additions = DraftDossier.add(DossierReader.read(file), readings, geocoder);
        return DossierAdditions.insert(Files.readString(file, StandardCharsets.UTF_8), additions);
    }

    /**
     * Reads days of publication from a table.
     *
     * @param file lines of a file's name, a tab and a date such as 2023-10-19; or null for none
     * @throws InputException if it cannot be read or a line is none such
     */
    public static Map<String, LocalDate> dates(@Nullable Path file) throws IOException {
        Map<String, LocalDate> dates = new HashMap<>();
        if (file == null) {
            return dates;
        }
        int number = 0;
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            number++;
            String[] cells = line.split("\t", -1);
            if (line.isBlank() || cells.length > 1 && cells[1].isBlank()) {
                continue;
            }
            try {
                dates.put(cells[0].strip(), LocalDate.parse(cells[1].strip()));
            } catch (DateTimeParseException | ArrayIndexOutOfBoundsException e) {
                throw new InputException(new InputProblem(file.toString(), number, null, "this is no name and date", "Write NAME, a tab, 2023-10-19"));
            }
        }
        return dates;
    }

    private static String kind(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(java.util.Locale.ROOT);
    }
}

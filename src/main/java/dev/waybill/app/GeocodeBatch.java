package dev.waybill.app;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import dev.waybill.gazetteer.Candidate;
import dev.waybill.gazetteer.Geocoder;
import dev.waybill.gazetteer.PlaceQuery;
import dev.waybill.gazetteer.Resolution;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Resolves many names from a tab-separated file: one CSV row per line, in their order.
 *
 * <p>The file holds a query and optionally a tab and a country; lines that start with {@code #} and blank lines are
 * passed over.
 */
public final class GeocodeBatch {

    private static final String[] COLUMNS = {
        "query", "country", "status", "lon", "lat", "name", "place_country", "kind", "score", "id"
    };

    private final Geocoder geocoder;

    /** A batch for a geocoder. */
    public GeocodeBatch(Geocoder geocoder) {
        this.geocoder = geocoder;
    }

    /**
     * Resolves every line.
     *
     * @param lines the queries
     * @param out CSV with the columns query,country,status,lon,lat,name,place_country,kind,score,id; fields are empty
     *     where nothing was found
     */
    public void run(BufferedReader lines, Writer out) throws IOException {
        try (SequenceWriter rows = new CsvMapper().writerFor(String[].class).writeValues(out)) {
            rows.write(COLUMNS);
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    rows.write(row(line.replace("\uFEFF", "")));
                }
            }
        }
    }

    private String[] row(String line) {
        String[] cells = line.split("\t", -1);
        String country = cells.length > 1 ? cells[1].strip() : "";
        Resolution result = geocoder.resolve(
                PlaceQuery.of(cells[0]).withCountry(country.isEmpty() ? null : country.toUpperCase(Locale.ROOT)));
        Candidate best = result instanceof Resolution.Unresolved
                ? null
                : result.findBest().orElse(null);
        return row(cells[0], country, status(result), best);
    }

    private static String[] row(String query, String country, String status, @Nullable Candidate best) {
        if (best == null) {
            return new String[] {query, country, status, "", "", "", "", "", "", ""};
        }
        return new String[] {
            query,
            country,
            status,
            decimals(best.place().position().lonDegrees(), 5),
            decimals(best.place().position().latDegrees(), 5),
            best.place().name(),
            best.place().countryCode(),
            best.place().kind().name().toLowerCase(Locale.ROOT),
            decimals(best.confidence(), 3),
            best.place().id()
        };
    }

    static String status(Resolution result) {
        return result.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    private static String decimals(double value, int digits) {
        return String.format(Locale.ROOT, "%." + digits + "f", value);
    }
}

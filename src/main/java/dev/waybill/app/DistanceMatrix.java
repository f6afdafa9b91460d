package dev.waybill.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.waybill.geo.LonLat;
import dev.waybill.routing.Ends;
import dev.waybill.routing.RouteLength;
import dev.waybill.routing.RouteRequest;
import dev.waybill.routing.Router;
import dev.waybill.source.InputException;
import dev.waybill.source.InputProblem;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;

/**
 * Measures every pair of a list of places: a square table of kilometres.
 *
 * <p>The list is CSV with a header: {@code place} with names, or {@code lon,lat}, or both (coordinates count). A pair
 * without a way has an empty cell.
 */
public final class DistanceMatrix {

    private static final int MOST_PLACES = 2_000;
    private static final int CELLS_AT_ONCE = 1 << 15;

    private final GeoData geodata;
    private final Router router;
    private final RouteRequest like;

    /**
     * A matrix by one mode.
     *
     * @param router of the mode
     * @param like what is asked of each pair; its own ends do not count
     */
    public DistanceMatrix(GeoData geodata, Router router, RouteRequest like) {
        this.geodata = geodata;
        this.router = router;
        this.like = like;
    }

    private record Entry(String name, LonLat position) {}

    /**
     * Measures all pairs.
     *
     * @param name the file's name for messages
     * @param in the list
     * @param out the table: first column {@code from}, then a column per place, kilometres
     * @param progress told the rows done
     * @throws InputException if the list is unreadable, too long or names a place that is not known
     */
    public void run(String name, Reader in, Writer out, LongConsumer progress) throws IOException {
        List<Entry> places = read(name, in);
        try (SequenceWriter rows = new CsvMapper().writerFor(String[].class).writeValues(out)) {
            List<String> header = new ArrayList<>(List.of("from"));
            places.forEach(place -> header.add(place.name()));
            rows.write(header.toArray(String[]::new));
            long done = 0;
            int atOnce = Math.max(1, CELLS_AT_ONCE / Math.max(1, places.size()));
            for (int first = 0; first < places.size(); first += atOnce) {
                List<Entry> some = places.subList(first, Math.min(places.size(), first + atOnce));
                for (String[] row : rows(some, places)) {
                    rows.write(row);
                    progress.accept(++done);
                }
            }
        }
    }

    private List<String[]> rows(List<Entry> some, List<Entry> places) {
        List<Ends> pairs = new ArrayList<>();
        for (Entry from : some) {
            places.forEach(to -> pairs.add(new Ends(from.position(), to.position())));
        }
        Iterator<RouteLength> answers = router.lengths(pairs, like).iterator();
        List<String[]> rows = new ArrayList<>();
        for (Entry from : some) {
            String[] row = new String[places.size() + 1];
            row[0] = from.name();
            for (int i = 1; i < row.length; i++) {
                row[i] = cell(from, places.get(i - 1), answers.next());
            }
            rows.add(row);
        }
        return rows;
    }

    private static String cell(Entry from, Entry to, RouteLength answer) {
        if (from.position().equals(to.position())) {
            return DistanceBatch.kilometres(0);
        }
        return answer instanceof RouteLength.Measured length ? DistanceBatch.kilometres(length.metres()) : "";
    }

    private List<Entry> read(String name, Reader in) throws IOException {
        List<Entry> places = new ArrayList<>();
        CsvSchema header = CsvSchema.emptySchema().withHeader();
        try (MappingIterator<Map<String, String>> rows =
                new CsvMapper().readerForMapOf(String.class).with(header).readValues(in)) {
            while (rows.hasNextValue()) {
                places.add(entry(name, places.size() + 2, rows.nextValue()));
                if (places.size() > MOST_PLACES) {
                    throw problem(name, 0, "there are more than " + MOST_PLACES + " places", "Split the list");
                }
            }
        } catch (JsonProcessingException e) {
            throw problem(name, 0, "this is not readable CSV", "Check its quotes and its header");
        }
        return places;
    }

    private Entry entry(String file, int line, Map<String, String> row) {
        String place = row.getOrDefault("place", "").strip();
        String lon = row.getOrDefault("lon", "").strip();
        String lat = row.getOrDefault("lat", "").strip();
        if (place.isEmpty() && (lon.isEmpty() || lat.isEmpty())) {
            throw problem(file, line, "there is neither a place nor lon and lat", "Name the columns place, lon, lat");
        }
        boolean coordinates = !lon.isEmpty() && !lat.isEmpty();
        String where = coordinates ? lon + "," + lat : place;
        try {
            return new Entry(place.isEmpty() ? where : place, new Endpoints(geodata).position(where, like.mode()));
        } catch (InputException e) {
            throw problem(file, line, e.problems().get(0).what(), e.problems().get(0).remedy());
        }
    }

    private static InputException problem(String file, int line, String what, String remedy) {
        return new InputException(new InputProblem(file, line, null, what, remedy));
    }
}

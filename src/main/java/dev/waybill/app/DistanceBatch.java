package dev.waybill.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.RuntimeJsonMappingException;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import dev.waybill.gazetteer.Candidate;
import dev.waybill.gazetteer.Resolution;
import dev.waybill.geo.LonLat;
import dev.waybill.routing.Ends;
import dev.waybill.routing.RouteLength;
import dev.waybill.routing.RouteRequest;
import dev.waybill.routing.Router;
import dev.waybill.source.InputException;
import dev.waybill.source.InputProblem;
import dev.waybill.words.RouteWords;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Measures many pairs from a CSV file, row by row, in bounded memory.
 *
 * <p>A row that cannot be measured gets a status and a reason, and the others go on. Rows are measured in parallel and
 * written in their order.
 */
public final class DistanceBatch {

    private static final List<String> ADDED = Stream.concat(
                    Stream.of("status", "distance_km", "distance_nm", "from_gap_km", "to_gap_km", "reason"),
                    EndCells.columns().stream())
            .toList();
    private static final double METRES_PER_NAUTICAL_MILE = 1852;
    private static final int ROWS_AT_ONCE = 1 << 14;
    private static final int MAX_COLUMNS = 1000;

    private final GeoData geodata;
    private final Router router;
    private final RouteRequest like;

    /**
     * A batch by one mode.
     *
     * @param router of the mode
     * @param like what is asked of each pair; its own ends do not count
     */
    public DistanceBatch(GeoData geodata, Router router, RouteRequest like) {
        this.geodata = geodata;
        this.router = router;
        this.like = like;
    }

    /**
     * Measures every row.
     *
     * @param name the file's name for messages
     * @param in CSV with a header that has {@code from,to} or {@code from_lon,from_lat,to_lon,to_lat}
     * @param out the same columns with the results added
     * @param progress told the rows done so far
     * @throws InputException if there is no such header
     */
    public void run(String name, Reader in, Writer out, LongConsumer progress) throws IOException {
        CsvMapper mapper = new CsvMapper();
        mapper.enable(CsvParser.Feature.WRAP_AS_ARRAY);
        try (MappingIterator<String[]> rows = mapper.readerFor(String[].class).readValues(in);
                SequenceWriter results = mapper.writerFor(String[].class).writeValues(out)) {
            Columns columns = header(name, rows);
            results.write(added(columns.names(), ADDED.toArray(String[]::new)));
            List<String[]> chunk = new ArrayList<>(ROWS_AT_ONCE);
            long done = 0;
            while (rows.hasNext()) {
                chunk.add(rows.next());
                if (chunk.size() == ROWS_AT_ONCE || !rows.hasNext()) {
                    for (String[] row : measured(columns, chunk)) {
                        results.write(row);
                    }
                    done += chunk.size();
                    progress.accept(done);
                    chunk.clear();
                }
            }
        } catch (RuntimeJsonMappingException | JsonProcessingException e) {
            throw new InputException(
                    new InputProblem(name, 0, null, "this is not readable CSV", "Check its quotes: " + e.getMessage()));
        }
    }

    private List<String[]> measured(Columns columns, List<String[]> chunk) {
        List<Question> questions = IntStream.range(0, chunk.size())
                .parallel()
                .mapToObj(i -> question(columns, chunk.get(i)))
                .toList();
        List<Ends> pairs = questions.stream()
                .flatMap(question -> question instanceof Question.Asked asked ? Stream.of(asked.ends()) : Stream.empty())
                .toList();
        Iterator<RouteLength> answers = router.lengths(pairs, like).iterator();
        List<String[]> rows = new ArrayList<>(chunk.size());
        for (int i = 0; i < chunk.size(); i++) {
            String[] results = questions.get(i) instanceof Question.Asked asked
                    ? cells(asked, answers.next())
                    : failed((Question.Refused) questions.get(i));
            rows.add(added(columns.fit(chunk.get(i)), results));
        }
        return rows;
    }

    /** What a row asks. */
    private sealed interface Question {

        /**
         * A length.
         *
         * @param ends whose
         * @param doubts about the places that its names mean, or empty
         * @param places what its ends were taken as
         */
        record Asked(Ends ends, String doubts, List<String> places) implements Question {}

        /**
         * Nothing that can be measured.
         *
         * @param status what is wrong, in a word
         * @param reason in words for the user
         * @param places what its ends were taken as
         */
        record Refused(String status, String reason, List<String> places) implements Question {

            Refused(String status, String reason) {
                this(status, reason, EndCells.none());
            }
        }
    }

    private Question question(Columns columns, String[] row) {
        try {
            if (columns.hasCoordinates(row)) {
                Ends ends = new Ends(
                        columns.position(row, columns.fromLon(), columns.fromLat()),
                        columns.position(row, columns.toLon(), columns.toLat()));
                return new Question.Asked(ends, "", EndCells.none());
            }
            if (columns.from() < 0) {
                return new Question.Refused("bad_input", "a coordinate is missing");
            }
            return byName(columns.cell(row, columns.from()), columns.cell(row, columns.to()));
        } catch (InputException e) {
            return new Question.Refused("bad_input", e.problems().get(0).message());
        }
    }

    private Question byName(String from, String to) {
        Endpoints.Found found = new Endpoints(geodata).find(from, to, like.mode());
        if (found instanceof Endpoints.NoPlace none) {
            return new Question.Refused(
                    "unresolved", none.problem().problems().get(0).message());
        }
        Endpoints.Pair pair = (Endpoints.Pair) found;
        List<String> doubts = new ArrayList<>();
        addDoubt(doubts, pair.from());
        addDoubt(doubts, pair.to());
        return new Question.Asked(new Ends(pair.start(), pair.end()), String.join("; ", doubts),
                EndCells.of(pair.from(), pair.to()));
    }

    private static String[] cells(Question.Asked asked, RouteLength answer) {
        if (answer instanceof RouteLength.Measured length) {
            String[] results = {
                asked.doubts().isEmpty() ? "ok" : "ambiguous",
                kilometres(length.metres()),
                decimals(length.metres() / METRES_PER_NAUTICAL_MILE),
                kilometres(length.fromGapMetres()),
                kilometres(length.toGapMetres()),
                asked.doubts()
            };
            return added(results, asked.places().toArray(String[]::new));
        }
        return failed(new Question.Refused("no_route", RouteWords.ENGLISH.reason(((RouteLength.None) answer).reason()),
                asked.places()));
    }

    private static void addDoubt(List<String> doubts, Resolution end) {
        if (end instanceof Resolution.Ambiguous ambiguous) {
            Candidate taken = ambiguous.candidates().get(0);
            doubts.add("'" + ambiguous.query().text() + "' taken as " + taken.place().name() + " ("
                    + taken.place().countryCode() + ")");
        }
    }

    private static String[] failed(Question.Refused refused) {
        String[] results = {refused.status(), "", "", "", "", refused.reason()};
        return added(results, refused.places().toArray(String[]::new));
    }

    static String kilometres(double metres) {
        return decimals(metres / 1000);
    }

    private static String decimals(double value) {
        return BigDecimal.valueOf(Math.round(value * 1000), 3).toString();
    }

    private static String[] added(String[] row, String[] results) {
        String[] all = Arrays.copyOf(row, row.length + results.length);
        System.arraycopy(results, 0, all, row.length, results.length);
        return all;
    }

    private static Columns header(String name, MappingIterator<String[]> rows) {
        String[] names = rows.hasNext() ? rows.next() : new String[0];
        if (names.length > 0) {
            names[0] = names[0].replace("\uFEFF", "");
        }
        Columns columns = Columns.of(names);
        if (names.length > MAX_COLUMNS || columns.from() < 0 && columns.fromLon() < 0) {
            throw new InputException(new InputProblem(
                    name,
                    1,
                    "header",
                    "it has neither from,to nor from_lon,from_lat,to_lon,to_lat",
                    "Name the columns so in the first line"));
        }
        return columns;
    }

    /** Where the ends stand in a row; -1 for a column that is not there. */
    private record Columns(String[] names, int from, int to, int fromLon, int fromLat, int toLon, int toLat) {

        static Columns of(String[] names) {
            List<String> known = Arrays.stream(names).map(String::strip).toList();
            int from = known.indexOf("from");
            int to = known.indexOf("to");
            int[] ends = {
                known.indexOf("from_lon"), known.indexOf("from_lat"), known.indexOf("to_lon"), known.indexOf("to_lat")
            };
            boolean all = Arrays.stream(ends).allMatch(index -> index >= 0);
            boolean both = from >= 0 && to >= 0;
            return new Columns(
                    names,
                    both ? from : -1,
                    both ? to : -1,
                    all ? ends[0] : -1,
                    all ? ends[1] : -1,
                    all ? ends[2] : -1,
                    all ? ends[3] : -1);
        }

        boolean hasCoordinates(String[] row) {
            return fromLon >= 0
                    && IntStream.of(fromLon, fromLat, toLon, toLat).noneMatch(i -> cell(row, i).isEmpty());
        }

        String cell(String[] row, int index) {
            return index < row.length && row[index] != null ? row[index].strip() : "";
        }

        LonLat position(String[] row, int lon, int lat) {
            String text = cell(row, lon) + "," + cell(row, lat);
            try {
                return Endpoints.position(
                        text, Double.parseDouble(cell(row, lon)), Double.parseDouble(cell(row, lat)));
            } catch (NumberFormatException e) {
                throw InputException.ofOption(text, "these are no numbers", "Write degrees such as 131.9");
            }
        }

        /** The row with as many cells as the header. */
        String[] fit(String[] row) {
            return row.length == names.length ? row : Arrays.copyOf(row, names.length);
        }
    }
}

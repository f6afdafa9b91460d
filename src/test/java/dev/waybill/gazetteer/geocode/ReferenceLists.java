package dev.waybill.gazetteer.geocode;

import dev.waybill.gazetteer.PlaceKind;
import dev.waybill.gazetteer.PlaceQuery;
import dev.waybill.geo.LonLat;
import dev.waybill.source.TransportMode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Lists of names with the places that are meant, written by others than whoever set the rules; read where they lie and
 * never copied here.
 */
final class ReferenceLists {

    /** Where the lists lie if they are there; the property is for a clone that lies elsewhere. */
    private static final Path SHARED = Path.of(System.getProperty("shared", "../shared"));

    private static final Path REFERENCE = SHARED.resolve("reference");
    private static final Path CASES = SHARED.resolve("cases");
    private static final Path OWN = Path.of("src/test/resources/gazetteer");
    private static final double PORT_KILOMETRES = 15;

    /**
     * One question.
     *
     * @param query what is asked
     * @param meant where the place lies
     * @param kilometres how far off an answer may be
     * @param wantsPort whether the answer has to be a port
     * @param size what the list says of the port's size, or empty
     * @param others other names of the same text
     */
    record Row(PlaceQuery query, LonLat meant, double kilometres, boolean wantsPort, String size, List<String> others) {

        Row(PlaceQuery query, LonLat meant, double kilometres, boolean wantsPort, String size) {
            this(query, meant, kilometres, wantsPort, size, List.of());
        }
    }

    private ReferenceLists() {}

    static boolean arePresent() {
        return Files.isDirectory(REFERENCE.resolve("ports"));
    }

    /** The lists by name, in a fixed order. */
    static Map<String, List<Row>> all() throws IOException {
        Map<String, List<Row>> lists = new LinkedHashMap<>();
        lists.put("ports, name and country", ports("name", null));
        lists.put("ports, asked for as ports", ports("name", PlaceKind.PORT));
        lists.put("ports, alternate names", ports("alternate", null));
        lists.put("ports, UN/LOCODE", codes());
        lists.put("state codes, short names", named(CASES.resolve("state_codes.tsv"), "name", "tolerance_km"));
        lists.put("port names", named(CASES.resolve("port_names.tsv"), "name", "tolerance_km"));
        lists.put("press names, ten more languages", named(REFERENCE.resolve("names/press_names.tsv"), "name", "tol_km"));
        lists.put("own press list", press());
        lists.put("news, 404 names in context", news());
        return lists;
    }

    private static List<Row> ports(String column, @Nullable PlaceKind kind) throws IOException {
        return rows(REFERENCE.resolve("ports/wpi_half.tsv"), cells -> cells.get(column).isEmpty() ? null : new Row(
                new PlaceQuery(cells.get(column), cells.get("iso"), null, kind, TransportMode.UNKNOWN, 5),
                position(cells), PORT_KILOMETRES, kind == PlaceKind.PORT, cells.get("size")));
    }

    private static List<Row> codes() throws IOException {
        return rows(REFERENCE.resolve("ports/wpi_half.tsv"), cells -> cells.get("unlocode").isEmpty() ? null : new Row(
                PlaceQuery.of(cells.get("unlocode")), position(cells), PORT_KILOMETRES, false, cells.get("size")));
    }

    private static List<Row> named(Path file, String name, String tolerance) throws IOException {
        return rows(file, cells -> new Row(
                PlaceQuery.of(cells.get(name)).withCountry(emptyAsNull(cells.getOrDefault("country", ""))),
                position(cells), Double.parseDouble(cells.get(tolerance)), cells.getOrDefault("kind", "").equals("port"), ""));
    }

    private static List<Row> press() throws IOException {
        List<Row> rows = new ArrayList<>();
        for (PressNames.Row row : PressNames.list()) {
            if (!row.isNoPlace()) {
                rows.add(new Row(row.query(), new LonLat(Double.parseDouble(row.lon()), Double.parseDouble(row.lat())),
                        Double.parseDouble(row.kilometres()), false, ""));
            }
        }
        return rows;
    }

    /** Names as news writes them, with the other names of their text. */
    static List<Row> news() throws IOException {
        return rows(OWN.resolve("news-names.tsv"), cells -> cells.get("lat").isEmpty() ? null : new Row(
                PlaceQuery.of(cells.get("name")).withCountry(emptyAsNull(cells.get("country_hint"))), position(cells),
                Double.parseDouble(cells.get("tolerance_km")), false, "",
                Arrays.stream(cells.get("others").split(";")).map(String::strip).filter(name -> !name.isEmpty()).toList()));
    }

    private static LonLat position(Map<String, String> cells) {
        return new LonLat(Double.parseDouble(cells.get("lon")), Double.parseDouble(cells.get("lat")));
    }

    private static @Nullable String emptyAsNull(String text) {
        return text.isEmpty() ? null : text.toUpperCase(Locale.ROOT);
    }

    private static List<Row> rows(Path file, Function<Map<String, String>, @Nullable Row> reader) throws IOException {
        List<String> lines = Files.readAllLines(file).stream().filter(line -> !line.startsWith("#")).toList();
        String[] header = lines.get(0).split("\t", -1);
        List<Row> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            Map<String, String> byName = new HashMap<>();
            for (int i = 0; i < header.length; i++) {
                byName.put(header[i], i < cells.length ? cells[i].strip() : "");
            }
            Row row = reader.apply(byName);
            if (row != null) {
                rows.add(row);
            }
        }
        return rows;
    }
}

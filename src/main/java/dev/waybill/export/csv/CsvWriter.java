package dev.waybill.export.csv;

import dev.waybill.export.layer.ColumnType;
import dev.waybill.export.layer.Decimals;
import dev.waybill.export.layer.Layer;
import dev.waybill.export.layer.LayerFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * Writes a layer as CSV (RFC 4180): UTF-8, one header, lines ended by CR LF, ISO dates, geometry as well-known text in
 * the last column, {@code wkt}. Absent values are empty.
 */
public final class CsvWriter {

    /** What a spreadsheet program can hold in a cell. */
    private static final int LONGEST_CELL = 32_767;

    /** What such a program takes for the start of a formula, in narrow and in wide form. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** For whom the file is. */
    public enum Form {
        /** Every value as it is. */
        EXACT,
        /**
         * For spreadsheets: a text that would be taken for a formula starts with an apostrophe, well-known text too
         * long for a cell is left out and other text cut, and a byte order mark tells that the file is UTF-8.
         */
        SPREADSHEET
    }

    private final Form form;
    private final Decimals decimals = new Decimals(3);
    private final WellKnownText geometries;

    /**
     * A writer.
     *
     * @param form for whom
     * @param coordinateDecimals decimals of a degree, 0 to 15
     */
    public CsvWriter(Form form, int coordinateDecimals) {
        this.form = form;
        this.geometries = new WellKnownText(coordinateDecimals);
    }

    /** Writes all features of a layer. */
    public void write(Layer layer, OutputStream out) throws IOException {
        if (form == Form.SPREADSHEET) {
            out.write(BYTE_ORDER_MARK);
        }
        List<String> head = new ArrayList<>();
        layer.columns().forEach(column -> head.add(column.name()));
        head.add("wkt");
        writeLine(out, head);
        for (LayerFeature feature : layer.features()) {
            List<String> cells = new ArrayList<>(head.size());
            for (int i = 0; i < layer.columns().size(); i++) {
                cells.add(cell(layer.columns().get(i).type(), feature.values().get(i)));
            }
            cells.add(wellKnownText(feature.geometry()));
            writeLine(out, cells);
        }
    }

    private String cell(ColumnType type, @Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Double number) {
            return decimals.format(number);
        }
        String text = value.toString();
        return type == ColumnType.TEXT && form == Form.SPREADSHEET ? harmless(text) : text;
    }

    private String wellKnownText(@Nullable Geometry geometry) {
        if (geometry == null) {
            return "";
        }
        String text = geometries.of(geometry);
        return form == Form.SPREADSHEET && text.length() > LONGEST_CELL ? "" : text;
    }

    private static String harmless(String text) {
        String safe = FORMULA_STARTS.indexOf(
                                        text.stripLeading().isEmpty()
                                                ? ' '
                                                : text.stripLeading().charAt(0))
                                >= 0
                        || FORMULA_STARTS.indexOf(text.charAt(0)) >= 0
                ? "'" + text
                : text;
        return safe.length() > LONGEST_CELL ? safe.substring(0, LONGEST_CELL - 1) + "…" : safe;
    }

    private static void writeLine(OutputStream out, List<String> cells) throws IOException {
        StringBuilder line = new StringBuilder();
        for (String cell : cells) {
            if (line.length() > 0) {
                line.append(',');
            }
            line.append(quoted(cell));
        }
        out.write(line.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}

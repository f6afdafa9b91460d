package dev.waybill.gazetteer.imported;

import dev.waybill.source.InputException;
import dev.waybill.source.InputProblem;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a table of any length: comma-separated as RFC 4180 has it, or tab-separated without quotes.
 *
 * <p>One row is in memory at a time, and no row may exceed {@value #MOST_BYTES} bytes, so a hostile file ends in a message. A
 * row that is no UTF-8 is taken for ISO 8859-1, as older lists are.
 */
final class TableRows implements Closeable {

    private static final int MOST_BYTES = 1 << 20;
    private static final int MOST_CELLS = 1_000;

    private final String file;
    private final InputStream in;
    private final char separator;
    private final byte[] bytes = new byte[MOST_BYTES];
    private int line;

    /** Opens a table; the separator is a comma, with quotes, or a tab. */
    TableRows(Path path, char separator) throws IOException {
        this.file = String.valueOf(path.getFileName());
        this.in = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
        this.separator = separator;
    }

    /** The number of the row that was read last, from 1. */
    int line() {
        return line;
    }

    /** The next row's cells, or null at the end. */
    @Nullable
    List<String> next() throws IOException {
        int length = 0;
        boolean quoted = false;
        int read = in.read();
        if (read < 0) {
            return null;
        }
        line++;
        for (; read >= 0 && (quoted || read != '\n'); read = in.read()) {
            quoted ^= separator == ',' && read == '"';
            if (length == MOST_BYTES) {
                throw problem("a row is longer than 1 MB", "Check that quotes are closed and that it is the file as published");
            }
            bytes[length++] = (byte) read;
        }
        if (length > 0 && bytes[length - 1] == '\r') {
            length--;
        }
        return cells(text(length));
    }

    private String text(int length) {
        int from = line == 1 && length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB ? 3 : 0;
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, length - from)).toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, from, length - from, StandardCharsets.ISO_8859_1);
        }
    }

    private List<String> cells(String row) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < row.length(); i++) {
            char c = row.charAt(i);
            if (separator == ',' && c == '"') {
                boolean doubled = quoted && i + 1 < row.length() && row.charAt(i + 1) == '"';
                if (doubled) {
                    cell.append(c);
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (c == separator && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
                if (cells.size() > MOST_CELLS) {
                    throw problem("a row has more than 1,000 cells", "Check that it is the file as published");
                }
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    private InputException problem(String what, String remedy) {
        return new InputException(new InputProblem(file, line, null, what, remedy));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}

package dev.waybill.prepare.vector;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * The borders over which states differ, as the table {@code disputes.csv} beside this class has them.
 *
 * <p>How the line is found: {@code overlap}, the rim of what both countries' shapes hold, which goes to the first;
 * {@code pair}, the border between the two; {@code line}, a line of Natural Earth's disputed borders of that name on that
 * country's soil; {@code neighbours}, the border between two of Natural Earth's units; {@code points}, the points given first, in
 * waters where no shape has a rim. Each counts only within its box.
 * The view of a state: its code if the line is a border to it, its code behind a minus if it draws none there.
 */
final class Disputes {

    private final List<Dispute> rows;

    private Disputes(List<Dispute> rows) {
        this.rows = rows;
    }

    /** A row of the table. */
    record Dispute(
            String id, String kind, String how, String first, String second, Envelope box, String worldview) {

        boolean holds(Coordinate at) {
            return box.contains(at);
        }

        boolean isOf(String one, String other) {
            return first.equals(one) && second.equals(other) || first.equals(other) && second.equals(one);
        }
    }

    /**
     * Reads the table.
     *
     * @throws IOException if it cannot be read
     */
    static Disputes read() throws IOException {
        List<Dispute> rows = new ArrayList<>();
        try (var in = new BufferedReader(new InputStreamReader(
                Disputes.class.getResourceAsStream("disputes.csv"), StandardCharsets.UTF_8))) {
            for (String line : in.lines().skip(1).toList()) {
                String[] cells = line.split(",", -1);
                Envelope box = new Envelope(
                        Double.parseDouble(cells[5]),
                        Double.parseDouble(cells[7]),
                        Double.parseDouble(cells[6]),
                        Double.parseDouble(cells[8]));
                rows.add(new Dispute(cells[0], cells[1], cells[2], cells[3], cells[4], box, cells[9]));
            }
        }
        return new Disputes(rows);
    }

    /** The dispute over land that both countries' shapes hold. */
    Optional<Dispute> findOverlap(String owner, String claimant, Coordinate degrees) {
        return rows.stream()
                .filter(row -> row.how().equals("overlap") && row.first().equals(owner) && row.second().equals(claimant))
                .filter(row -> row.holds(degrees))
                .findFirst();
    }

    /** The dispute over the border between two countries. */
    Optional<Dispute> findPair(String one, String other, Coordinate degrees) {
        return rows.stream()
                .filter(row -> row.how().equals("pair") && row.isOf(one, other) && row.holds(degrees))
                .findFirst();
    }

    /** The row with an id and a way of being found. */
    Optional<Dispute> findById(String id, String how) {
        return rows.stream().filter(row -> row.id().equals(id) && row.how().equals(how)).findFirst();
    }

    /** All rows that are found in one way. */
    List<Dispute> listBy(String how) {
        return rows.stream().filter(row -> row.how().equals(how)).toList();
    }
}

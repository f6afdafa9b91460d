package dev.waybill.routing.sea.coast;

import dev.waybill.geo.LonLat;
import dev.waybill.geo.sphere.Arcs;
import dev.waybill.geo.sphere.Probe;
import dev.waybill.routing.Passage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The named passages and the gates across them: a way that crosses a gate passes the passage.
 *
 * <p>At most 63, each one bit of a mask.
 */
public final class Gates {

    private static final int ID = 0;
    private static final int KIND = 1;
    private static final int DEFAULT = 2;
    private static final int DRAUGHT = 3;
    private static final int WATERWAY = 5;
    private static final int GATE = 6;
    private static final int ALIASES = 7;
    private static final int NAME = 8;

    private final List<Gate> gates;

    /**
     * A passage with its gate.
     *
     * @param passage id, name and kind
     * @param open whether it is open unless asked otherwise
     * @param draughtMetres deepest draught that may pass, infinite if it is not limited
     * @param waterway id of the centre line that leads through it, or empty
     * @param line across the passage, from land to land
     * @param vectors the same as unit vectors
     * @param aliases other ids
     */
    public record Gate(
            Passage passage,
            boolean open,
            double draughtMetres,
            String waterway,
            List<LonLat> line,
            double[][] vectors,
            List<String> aliases) {

        boolean crossedBy(Probe way) {
            for (int i = 1; i < vectors.length; i++) {
                double[] a = vectors[i - 1];
                double[] b = vectors[i];
                if (way.crosses(a[0], a[1], a[2], b[0], b[1], b[2])) {
                    return true;
                }
            }
            return false;
        }
    }

    private Gates(List<Gate> gates) {
        this.gates = gates;
    }

    /** Reads the table of passages. */
    public static Gates read(Path csv) throws IOException {
        List<Gate> gates = new ArrayList<>();
        List<String> rows = Files.readAllLines(csv);
        for (String line : rows.subList(1, rows.size())) {
            gates.add(gate(line.split(",", -1)));
        }
        gates.sort(Comparator.comparing(gate -> gate.passage().id()));
        return new Gates(List.copyOf(gates));
    }

    private static Gate gate(String[] field) {
        List<LonLat> line = new ArrayList<>();
        for (String at : field[GATE].split(";")) {
            String[] lonLat = at.trim().split(" ");
            line.add(new LonLat(Double.parseDouble(lonLat[0]), Double.parseDouble(lonLat[1])));
        }
        return new Gate(
                new Passage(
                        field[ID], field[NAME], Passage.Kind.valueOf(field[KIND].toUpperCase(Locale.ROOT))),
                field[DEFAULT].equals("open"),
                field[DRAUGHT].isEmpty() ? Double.POSITIVE_INFINITY : Double.parseDouble(field[DRAUGHT]),
                field[WATERWAY],
                List.copyOf(line),
                line.stream()
                        .map(at -> new double[] {Arcs.x(at), Arcs.y(at), Arcs.z(at)})
                        .toArray(double[][]::new),
                field[ALIASES].isEmpty() ? List.of() : List.of(field[ALIASES].split(";")));
    }

    /** All passages in the order of their ids. */
    public List<Passage> passages() {
        return gates.stream().map(Gate::passage).toList();
    }

    /** How many passages; their numbers, and bits, run from 0. */
    public int size() {
        return gates.size();
    }

    public Gate gate(int number) {
        return gates.get(number);
    }

    /** The number of a passage by its id or an alias. */
    public Optional<Integer> find(String id) {
        String plain = id.trim().toLowerCase(Locale.ROOT);
        for (int i = 0; i < gates.size(); i++) {
            if (gates.get(i).passage().id().equals(plain) || gates.get(i).aliases().contains(plain)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** The passages that a great circle between two unit vectors passes, as bits. */
    public long crossed(double ax, double ay, double az, double bx, double by, double bz) {
        Probe way = new Probe(ax, ay, az, bx, by, bz);
        long mask = 0;
        for (int i = 0; i < gates.size(); i++) {
            if (gates.get(i).crossedBy(way)) {
                mask |= 1L << i;
            }
        }
        return mask;
    }

    /** The passage that a waterway leads through, as a bit, or 0. */
    public long ofWaterway(String waterway) {
        for (int i = 0; i < gates.size(); i++) {
            if (gates.get(i).waterway().equals(waterway)) {
                return 1L << i;
            }
        }
        return 0;
    }

    /** The passages that a line passes, as bits. */
    public long alongLine(List<LonLat> line) {
        long mask = 0;
        for (int i = 1; i < line.size(); i++) {
            LonLat a = line.get(i - 1);
            LonLat b = line.get(i);
            mask |= crossed(Arcs.x(a), Arcs.y(a), Arcs.z(a), Arcs.x(b), Arcs.y(b), Arcs.z(b));
        }
        return mask;
    }

    /** The canals, as bits: they are passed by their centre lines only. */
    public long canals() {
        long mask = 0;
        for (int i = 0; i < gates.size(); i++) {
            mask |= gates.get(i).passage().kind() == Passage.Kind.CANAL ? 1L << i : 0;
        }
        return mask;
    }

    /** Those closed by default, as bits. */
    public long closedByDefault() {
        long mask = 0;
        for (int i = 0; i < gates.size(); i++) {
            mask |= gates.get(i).open() ? 0 : 1L << i;
        }
        return mask;
    }

    /** Those too shallow for a draught. */
    public long shallowerThan(double draughtMetres) {
        long mask = 0;
        for (int i = 0; i < gates.size(); i++) {
            mask |= gates.get(i).draughtMetres() < draughtMetres ? 1L << i : 0;
        }
        return mask;
    }

    /** The ice passages, as bits. */
    public long ice() {
        long mask = 0;
        for (int i = 0; i < gates.size(); i++) {
            mask |= gates.get(i).passage().kind() == Passage.Kind.ICE ? 1L << i : 0;
        }
        return mask;
    }
}

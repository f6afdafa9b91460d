package dev.waybill.routing.rail;

import dev.waybill.geo.LonLat;
import dev.waybill.routing.rail.search.EdgeCosts;
import dev.waybill.routing.rail.search.Hierarchy;
import dev.waybill.routing.rail.search.TrackGraph;
import dev.waybill.routing.rail.track.GaugeBreak;
import dev.waybill.routing.rail.track.NetworkTables;
import dev.waybill.routing.rail.track.RailLine;
import dev.waybill.routing.rail.track.RailNetwork;
import dev.waybill.routing.rail.track.Segment;
import dev.waybill.routing.rail.track.Shape;
import dev.waybill.routing.rail.track.Station;
import dev.waybill.source.InputException;
import dev.waybill.source.InputProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.CRC32;

/**
 * A network in one binary file, {@value #NAME}, that opens in a few milliseconds: the stations, lines and segments, and
 * the contraction hierarchy's shortcuts.
 *
 * <p>Beside tables it is a mere copy, used only while its checksum is theirs; whoever edits a table is not fooled. An
 * imported network has nothing else. Same network, same bytes.
 */
public final class NetworkFile {

    /** The file's name in a network's folder. */
    public static final String NAME = "network.bin";

    private static final int MAGIC = 0x57415952;
    private static final int VERSION = 1;

    private NetworkFile() {}

    /** A network with its hierarchy. */
    record Contents(RailNetwork network, Hierarchy.Shortcuts shortcuts) {}

    /**
     * Makes the file from a folder's tables, so that the folder opens faster.
     *
     * @throws InputException if a table is missing or broken
     */
    public static void pack(Path railFolder) {
        write(NetworkTables.read(railFolder), checksum(railFolder), railFolder);
    }

    /** Writes a network that has no tables. */
    public static void write(RailNetwork network, Path folder) {
        write(network, 0, folder);
    }

    private static void write(RailNetwork network, long checksum, Path folder) {
        TrackGraph graph = new TrackGraph(network);
        Hierarchy hierarchy = Hierarchy.prepare(graph, EdgeCosts.metres(graph));
        ByteWriter out = new ByteWriter();
        out.putInt(MAGIC);
        out.putInt(VERSION);
        out.putLong(checksum);
        out.putList(network.stations(), station -> putStation(out, station));
        out.putList(network.lines(), line -> putLine(out, line));
        out.putList(network.segments(), segment -> putSegment(out, segment));
        out.putList(network.gaugeBreaks(), change -> putGaugeBreak(out, change));
        Hierarchy.Shortcuts shortcuts = hierarchy.shortcuts();
        out.putInts(shortcuts.levels());
        out.putInts(shortcuts.rows());
        Path file = folder.resolve(NAME);
        Path part = folder.resolve(NAME + ".part");
        try {
            Files.write(part, out.toByteArray());
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    /**
     * Reads the file of a folder if there is one that fits the folder's tables.
     *
     * @throws InputException if the folder has no tables and the file is broken
     */
    static Optional<Contents> readIfFits(Path folder) {
        Path file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        boolean alone = !Files.exists(folder.resolve(NetworkTables.FILES.get(0)));
        try {
            ByteBuffer in = ByteBuffer.wrap(Files.readAllBytes(file));
            boolean known = in.getInt() == MAGIC && in.getInt() == VERSION;
            if (known && in.getLong() == (alone ? 0 : checksum(folder))) {
                return Optional.of(readContents(in));
            }
        } catch (IOException | BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            // A broken file is the same as one that does not fit.
        }
        if (alone) {
            throw new InputException(new InputProblem(
                    String.valueOf(folder.getFileName()), 0, NAME, "it is no rail network, or broken", "Import it again"));
        }
        return Optional.empty();
    }

    private static Contents readContents(ByteBuffer in) {
        List<Station> stations = getList(in, NetworkFile::getStation);
        List<RailLine> lines = getList(in, NetworkFile::getLine);
        List<Segment> segments = getList(in, NetworkFile::getSegment);
        List<GaugeBreak> breaks = getList(in, NetworkFile::getGaugeBreak);
        Hierarchy.Shortcuts shortcuts = new Hierarchy.Shortcuts(getInts(in), getInts(in));
        return new Contents(new RailNetwork(stations, lines, segments, breaks), shortcuts);
    }

    private static void putStation(ByteWriter out, Station station) {
        out.putText(station.id());
        out.putText(station.name());
        out.putText(station.nativeName());
        out.putText(station.countryCode());
        out.putDouble(station.position().lonDegrees());
        out.putDouble(station.position().latDegrees());
        out.putDouble(station.accuracyMetres());
    }

    private static Station getStation(ByteBuffer in) {
        return new Station(
                getText(in),
                getText(in),
                getText(in),
                getText(in),
                new LonLat(in.getDouble(), in.getDouble()),
                in.getDouble());
    }

    private static void putLine(ByteWriter out, RailLine line) {
        out.putText(line.id());
        out.putText(line.name());
        out.putText(line.countryCode());
        out.putInt(line.speedClass().ordinal());
    }

    private static RailLine getLine(ByteBuffer in) {
        return new RailLine(getText(in), getText(in), getText(in), RailLine.SpeedClass.values()[in.getInt()]);
    }

    private static void putSegment(ByteWriter out, Segment segment) {
        out.putInt(segment.line());
        out.putInt(segment.from());
        out.putInt(segment.to());
        out.putList(segment.gaugesMm(), out::putInt);
        out.putInt(segment.railMetres());
        out.putInt(segment.basis().ordinal());
        out.putDouble(segment.geometryMetres());
        out.putInts(segment.shape().packed());
    }

    private static Segment getSegment(ByteBuffer in) {
        return new Segment(
                in.getInt(),
                in.getInt(),
                in.getInt(),
                getList(in, ByteBuffer::getInt),
                in.getInt(),
                Segment.LengthBasis.values()[in.getInt()],
                in.getDouble(),
                new Shape(getInts(in)));
    }

    private static void putGaugeBreak(ByteWriter out, GaugeBreak change) {
        out.putInt(change.station());
        out.putList(change.gaugesMm(), out::putInt);
        out.putText(change.way());
        out.putText(change.note());
    }

    private static GaugeBreak getGaugeBreak(ByteBuffer in) {
        return new GaugeBreak(in.getInt(), getList(in, ByteBuffer::getInt), getText(in), getText(in));
    }

    private static <T> List<T> getList(ByteBuffer in, Function<ByteBuffer, T> element) {
        int size = getSize(in, Byte.BYTES);
        List<T> list = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            list.add(element.apply(in));
        }
        return list;
    }

    private static int[] getInts(ByteBuffer in) {
        int[] values = new int[getSize(in, Integer.BYTES)];
        in.asIntBuffer().get(values);
        in.position(in.position() + values.length * Integer.BYTES);
        return values;
    }

    private static String getText(ByteBuffer in) {
        byte[] bytes = new byte[getSize(in, Byte.BYTES)];
        in.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** A number of elements that can be in what is left of the file. */
    private static int getSize(ByteBuffer in, int bytesEach) {
        int size = in.getInt();
        if (size < 0 || (long) size * bytesEach > in.remaining()) {
            throw new IllegalArgumentException("a size beyond the end of the file: " + size);
        }
        return size;
    }

    private static long checksum(Path folder) {
        CRC32 crc = new CRC32();
        for (String name : NetworkTables.FILES) {
            Path file = folder.resolve(name);
            try {
                byte[] bytes = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
                crc.update(bytes);
                crc.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + file, e);
            }
        }
        return crc.getValue() + 1; // 0 is for a network without tables
    }
}

package dev.waybill.routing.rail.imported;

import com.graphhopper.reader.ReaderElement;
import com.graphhopper.reader.ReaderNode;
import com.graphhopper.reader.ReaderWay;
import com.graphhopper.reader.osm.OSMInputFile;
import com.graphhopper.reader.osm.SkipOptions;
import dev.waybill.geo.LonLat;
import dev.waybill.source.InputException;
import dev.waybill.source.InputProblem;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads the railways of an OpenStreetMap extract.
 *
 * <p>Two passes, because a file has its nodes before its ways: the first keeps the railways' node numbers, the second
 * only the positions of those. Memory grows with the railways, about 40 bytes a vertex, not with the file. Ways join
 * where they share a node; a bridge or tunnel that merely crosses shares none. A node that the extract lacks, cut off at
 * its edge, ends the way.
 */
final class OsmTrack {

    private static final Set<String> TRACK = Set.of("rail", "light_rail", "narrow_gauge");
    private static final Set<String> STOPS = Set.of("station", "halt", "stop", "yard");
    private static final int TELL_EVERY = 100_000;
    private static final long MISSING = Long.MIN_VALUE;

    private final Path file;
    private final Progress progress;

    private OsmTrack(Path file, Progress progress) {
        this.file = file;
        this.progress = progress;
    }

    /**
     * Reads a file.
     *
     * @throws InputException if it cannot be read as an extract
     */
    static RawTrack read(Path file, Progress progress) {
        OsmTrack reader = new OsmTrack(file, progress);
        RawTrack ways = new RawTrack();
        reader.forEach("reading ways", new SkipOptions(true, false, true), element -> addWay(element, ways));
        long[] ids = ways.distinctKeys();
        long[] positions = new long[ids.length];
        Arrays.fill(positions, MISSING);
        reader.forEach("reading positions", new SkipOptions(false, true, true), element -> {
            if (element instanceof ReaderNode node) {
                addNode(node, ids, positions, ways);
            }
        });
        return located(ways, ids, positions);
    }

    private static void addWay(ReaderElement element, RawTrack ways) {
        if (element instanceof ReaderWay way && TRACK.contains(way.getTag("railway", ""))) {
            ways.startWay(TrackTraits.of(way::getTag));
            for (long node : way.getNodes().toArray()) {
                ways.addVertex(node, MISSING);
            }
        }
    }

    private static void addNode(ReaderNode node, long[] ids, long[] positions, RawTrack ways) {
        int index = Arrays.binarySearch(ids, node.getId());
        boolean isStop = STOPS.contains(node.getTag("railway", ""));
        if (index < 0 && !isStop) {
            return;
        }
        LonLat position = new LonLat(node.getLon(), node.getLat());
        if (index >= 0) {
            positions[index] = RawTrack.pack(position);
        }
        String name = node.getTag("name:en", node.getTag("int_name", node.getTag("name", "")));
        if (isStop && !name.isBlank()) {
            ways.addNamedPoint(name.strip(), position);
        }
    }

    /** The ways with their positions, cut where one is missing. */
    private static RawTrack located(RawTrack ways, long[] ids, long[] positions) {
        RawTrack located = new RawTrack();
        for (int way = 0; way < ways.wayCount(); way++) {
            boolean started = false;
            for (int vertex = ways.firstVertex(way); vertex < ways.firstVertex(way + 1); vertex++) {
                long position = positions[Arrays.binarySearch(ids, ways.key(vertex))];
                if (position == MISSING) {
                    started = false;
                    continue;
                }
                if (!started) {
                    located.startWay(ways.traits(way));
                    started = true;
                }
                located.addVertex(ways.key(vertex), position);
            }
        }
        ways.namedPoints().forEach(point -> located.addNamedPoint(point.name(), point.position()));
        return located;
    }

    private void forEach(String stage, SkipOptions skip, Consumer<ReaderElement> action) {
        try (OSMInputFile input = new OSMInputFile(file.toFile())) {
            input.setWorkerThreads(1).setSkipOptions(skip).open();
            long count = 0;
            for (ReaderElement element = input.getNext(); element != null; element = input.getNext()) {
                action.accept(element);
                if (++count % TELL_EVERY == 0) {
                    progress.at(stage, count);
                }
            }
            progress.at(stage, count);
        } catch (Exception e) {
            // The reader's errors are of many kinds, all of them for what the file holds.
            throw broken();
        }
    }

    private InputException broken() {
        return new InputException(new InputProblem(
                String.valueOf(file.getFileName()),
                0,
                null,
                "it cannot be read as an OpenStreetMap extract",
                "Give an .osm.pbf file that is whole; check its download"));
    }
}

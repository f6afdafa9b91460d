package dev.waybill.gazetteer.imported;

import dev.waybill.gazetteer.index.GazetteerWriter;
import dev.waybill.gazetteer.index.PlaceRow;
import dev.waybill.gazetteer.name.KeyDerivation;
import dev.waybill.gazetteer.name.KeyOrigin;
import dev.waybill.gazetteer.name.NameKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes places into indexes of at most {@value #MOST_PLACES} each, so that memory does not grow with the list.
 *
 * <p>Within an index the most important places come first, as its readers expect.
 */
final class IndexShards implements PlaceSink {

    /** Places of one index; its format ends at 262,144, and its names at 16 MB. */
    static final int MOST_PLACES = 120_000;

    private final KeyDerivation derivation = KeyDerivation.withoutHan();
    private final Map<String, Long> leftOut = new TreeMap<>();
    private final List<ImportedPlace> waiting = new ArrayList<>();
    private final Path folder;
    private final String name;
    private final GazetteerImport.Progress progress;
    private int shards;
    private long places;

    IndexShards(Path folder, String name, GazetteerImport.Progress progress) {
        this.folder = folder;
        this.name = name;
        this.progress = progress;
    }

    @Override
    public void add(ImportedPlace place) throws IOException {
        waiting.add(place);
        places++;
        if (waiting.size() == MOST_PLACES) {
            flush();
        }
    }

    @Override
    public void leaveOut(String why) {
        leftOut.merge(why, 1L, Long::sum);
    }

    /** Writes what waits. */
    void flush() throws IOException {
        if (waiting.isEmpty()) {
            return;
        }
        waiting.sort(Comparator.comparingLong((ImportedPlace place) -> -place.population())
                .thenComparing(ImportedPlace::feature)
                .thenComparing(ImportedPlace::id));
        GazetteerWriter writer = new GazetteerWriter();
        for (ImportedPlace place : waiting) {
            PlaceRow row = new PlaceRow(name + ":" + place.id(), place.name(), null, place.position(), place.feature(),
                    place.country(), null, place.population(), place.radiusMetres(), name);
            Map<String, KeyOrigin> keys = derivation.derive(place.name(), "", place.alternates(), place.country());
            place.codes().forEach(code -> keys.putIfAbsent(NameKey.of(code), KeyOrigin.CODE));
            writer.add(row, keys);
        }
        waiting.clear();
        Files.write(folder.resolve(String.format(Locale.ROOT, "part-%04d.wbg", shards++)), writer.toBytes());
        progress.at("places", places);
    }

    long places() {
        return places;
    }

    Map<String, Long> leftOut() {
        return leftOut;
    }
}

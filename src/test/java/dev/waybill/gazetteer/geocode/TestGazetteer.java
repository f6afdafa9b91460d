package dev.waybill.gazetteer.geocode;

import java.io.IOException;
import java.nio.file.Path;

/** The gazetteer of this project, opened once for all tests. */
final class TestGazetteer {

    static final Path FOLDER = Path.of("geodata/gazetteer");

    private static IndexedGeocoder opened;

    private TestGazetteer() {}

    static synchronized IndexedGeocoder get() throws IOException {
        if (opened == null) {
            opened = IndexedGeocoder.open(FOLDER);
        }
        return opened;
    }
}

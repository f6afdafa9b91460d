package dev.waybill.reading;

import dev.waybill.gazetteer.Geocoder;
import dev.waybill.app.GeoData;
import dev.waybill.reading.claim.ArticleReading;
import dev.waybill.reading.span.NameBook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;

/** One reader over the real gazetteer for all tests of this package. */
final class Readers {

    static final Geocoder GEOCODER = GeoData.locate(null, null).geocoder();
    static final ArticleReader READER = open();

    private Readers() {}

    private static ArticleReader open() {
        try {
            return new ArticleReader(GEOCODER, NameBook.open(GeoData.locate(null, null).folder().resolve("gazetteer")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ArticleReading read(String text, String published) {
        return READER.read("test.txt", text, LocalDate.parse(published));
    }
}

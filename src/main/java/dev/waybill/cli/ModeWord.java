package dev.waybill.cli;

import dev.waybill.source.TransportMode;
import java.util.Iterator;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a mode by its word, as dossiers do. */
final class ModeWord implements ITypeConverter<TransportMode> {

    @Override
    public TransportMode convert(String word) {
        return TransportMode.find(word)
                .orElseThrow(() -> new TypeConversionException(
                        "'" + word + "' is no mode; known are " + String.join(", ", TransportMode.listWords())));
    }

    /** The words there are. */
    static final class Words implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return TransportMode.listWords().iterator();
        }
    }
}

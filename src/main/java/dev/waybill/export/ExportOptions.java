package dev.waybill.export;

import dev.waybill.export.geojson.GeoJsonWriter;
import dev.waybill.export.json.DataFile;
import dev.waybill.source.InputException;
import java.util.List;

/**
 * How files are written.
 *
 * @param decimals of a degree in text formats, 0 to 15; see {@link GeoJsonWriter#DEFAULT_DECIMALS}
 * @param programVersion of Waybill, as programs that read the files may want to know it
 * @param dataFiles that the journey draws on
 */
public record ExportOptions(int decimals, String programVersion, List<DataFile> dataFiles) {

    /** Six decimals of a degree, nothing said of version and data. */
    public static final ExportOptions DEFAULT =
            new ExportOptions(GeoJsonWriter.DEFAULT_DECIMALS, "unreleased", List.of());

    /**
     * Checks the decimals and copies the list.
     *
     * @throws InputException if they lie outside of 0 to 15
     */
    public ExportOptions {
        dataFiles = List.copyOf(dataFiles);
        if (decimals < 0 || decimals > 15) {
            throw InputException.ofOption(
                    "--precision", "the number of decimals is " + decimals, "Give a number from 0 to 15");
        }
    }
}

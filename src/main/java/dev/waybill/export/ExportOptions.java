package dev.waybill.export;

import dev.waybill.export.geojson.GeoJsonWriter;
import dev.waybill.source.InputException;

/**
 * How files are written.
 *
 * @param decimals of a degree in text formats, 0 to 15; see {@link GeoJsonWriter#DEFAULT_DECIMALS}
 */
public record ExportOptions(int decimals) {

    /** Six decimals of a degree. */
    public static final ExportOptions DEFAULT = new ExportOptions(GeoJsonWriter.DEFAULT_DECIMALS);

    /**
     * Checks the decimals.
     *
     * @throws InputException if they lie outside of 0 to 15
     */
    public ExportOptions {
        if (decimals < 0 || decimals > 15) {
            throw InputException.ofOption(
                    "--precision", "the number of decimals is " + decimals, "Give a number from 0 to 15");
        }
    }
}

package dev.waybill.export;

import dev.waybill.export.geojson.GeoJsonWriter;
import dev.waybill.export.json.DataFile;
import dev.waybill.map.MapComposer;
import dev.waybill.map.basemap.Basemap;
import dev.waybill.map.type.FontBook;
import dev.waybill.source.InputException;
import dev.waybill.words.Wording;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How files are written.
 *
 * @param decimals of a degree in text formats, 0 to 15; see {@link GeoJsonWriter#DEFAULT_DECIMALS}
 * @param programVersion of Waybill, as programs that read the files may want to know it
 * @param dataFiles that the journey draws on
 * @param words the language of Waybill's own sentences and of the names of columns
 * @param ground base map and page of the map, or null to write neither base map nor QGIS project
 */
public record ExportOptions(
        int decimals, String programVersion, List<DataFile> dataFiles, Wording words, @Nullable Ground ground) {

    /** Six decimals of a degree, nothing said of version and data. */
    public static final ExportOptions DEFAULT =
            new ExportOptions(GeoJsonWriter.DEFAULT_DECIMALS, "unreleased", List.of(), Wording.in("en"), null);

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

    /**
     * What the map of the journey stands on, for programs that draw it anew.
     *
     * @param basemap land, waters and borders
     * @param page of the map
     * @param fonts that it is set in
     */
    public record Ground(Basemap basemap, MapComposer.Page page, FontBook fonts) {}

    /** The same with a base map and a page. */
    public ExportOptions withGround(Ground other) {
        return new ExportOptions(decimals, programVersion, dataFiles, words, other);
    }
}

package dev.waybill.app;

import dev.waybill.draw.SvgRenderer;
import dev.waybill.journey.Journey;
import dev.waybill.journey.resolution.AskedWay;
import dev.waybill.map.MapComposer;
import dev.waybill.map.MapOptions;
import dev.waybill.routing.Route;
import dev.waybill.routing.RouteResult;
import dev.waybill.source.InputException;
import dev.waybill.source.TransportMode;
import dev.waybill.words.RouteWords;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Draws a way that was asked for on a map of its own, in the standard layout. */
public final class DrawWay {

    private final GeoData geodata;

    /** Maps on opened geodata. */
    public DrawWay(GeoData geodata) {
        this.geodata = geodata;
    }

    /**
     * Writes the map; its ending tells the format.
     *
     * @param title for the head of the map
     * @param result what was found; without a way the ends alone are drawn
     * @throws InputException if the file ends in no known format
     * @throws IOException if it cannot be written
     */
    public void write(
            Path file, String title, Endpoints.Pair ends, TransportMode mode, RouteResult<? extends Route> result)
            throws IOException {
        MapFiles.Format format = format(file);
        Journey journey = AskedWay.journey(
                title, ends.from(), ends.to(), mode, result, titles(result), DataSources.listLicences(geodata.folder()));
        MapOptions options = MapOptions.standard();
        MapComposer.Composition composition =
                new MapComposer(geodata.fonts(), geodata.basemap()).page(journey, options).compose();
        new MapFiles(geodata.fonts(), geodata.basemap())
                .write(format, composition.drawing(), file, options.layout().widthPx(), SvgRenderer.Letters.TEXT);
    }

    private static List<String> titles(RouteResult<? extends Route> result) {
        return result instanceof RouteResult.Found<? extends Route> found && found.routes().size() > 1
                ? found.routes().stream()
                        .map(route -> RouteWords.ENGLISH.character(route.character()))
                        .toList()
                : List.of();
    }

    /**
     * The format that a file's ending names.
     *
     * @throws InputException if it names none
     */
    public static MapFiles.Format format(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(MapFiles.Format.values())
                .filter(format -> name.endsWith("." + format.word()))
                .findFirst()
                .orElseThrow(() -> InputException.ofOption(
                        "--map", "'" + file + "' names no kind of map", "End it in .png, .svg or .pdf"));
    }
}

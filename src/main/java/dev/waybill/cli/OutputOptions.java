package dev.waybill.cli;

import dev.waybill.app.MapFiles;
import dev.waybill.app.ReportOptions;
import dev.waybill.export.ExportFormat;
import dev.waybill.map.MapOptions;
import dev.waybill.map.style.Layout;
import dev.waybill.map.style.Theme;
import dev.waybill.source.InputException;
import dev.waybill.words.Wording;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine.Option;

/** What the main job writes and how: the options of {@code report}. */
final class OutputOptions {

    private static final double MM_PER_INCH = 25.4;
    private static final String WEB_PAGE = "html";
    private static final List<String> THEMES = List.of("light", "dark", "print");

    @Option(
            names = "--formats",
            split = ",",
            paramLabel = "FORMAT",
            description = "What to write, all if not given: png, svg, pdf, html, report, json, geojson, geojsonl, fgb, geopackage,"
                    + " qgis, kml, kmz, csv.")
    private List<String> formats = new ArrayList<>();

    @Option(
            names = "--precision",
            paramLabel = "N",
            defaultValue = "6",
            description = "Decimals of a degree in text formats, 0 to 15.")
    private int decimals;

    @Option(
            names = "--layout",
            paramLabel = "NAME",
            defaultValue = "report",
            description = "report (A4 landscape), portrait, social, web or detail.")
    private String layout;

    @Option(
            names = "--theme",
            paramLabel = "NAME|FILE",
            defaultValue = "light",
            description = "light, dark, print, or a theme file of your own.")
    private String theme;

    @Option(names = "--lang", paramLabel = "LANG", defaultValue = "en", description = "en, de, ru, ko or fr.")
    private String language;

    @Option(
            names = "--worldview",
            paramLabel = "CC",
            defaultValue = "",
            description = "Draws disputed borders as this state sees them; by default they are drawn as disputed.")
    private String worldview;

    @Option(
            names = "--projection",
            paramLabel = "EPSG|WKT",
            defaultValue = MapOptions.AUTO,
            description = "auto, an EPSG code or well-known text; of the main map.")
    private String projection;

    @Option(names = "--width", paramLabel = "PX", defaultValue = "0", description = "Width of the PNG in pixels.")
    private int widthPx;

    @Option(names = "--dpi", paramLabel = "N", defaultValue = "0", description = "Or the PNG's dots per inch.")
    private int dotsPerInch;

    @Option(
            names = "--outlines",
            description = "Writes the letters of the SVG as outlines, for programs that ignore embedded fonts.")
    private boolean outlines;

    @Option(names = "--frames", description = "Also writes the journey as a film: film.png (animated) and frames/.")
    private boolean film;

    /**
     * The options, checked.
     *
     * @throws InputException if one is not known or out of range
     */
    ReportOptions read() {
        Set<ExportFormat> layers = EnumSet.noneOf(ExportFormat.class);
        Set<MapFiles.Format> maps = EnumSet.noneOf(MapFiles.Format.class);
        for (String word : formats) {
            String asked = word.strip().toLowerCase(Locale.ROOT);
            if (!asked.equals(WEB_PAGE)) {
                addFormat(asked, layers, maps);
            }
        }
        if (formats.isEmpty()) {
            layers = EnumSet.allOf(ExportFormat.class);
            maps = EnumSet.allOf(MapFiles.Format.class);
        }
        if (decimals < 0 || decimals > 15) {
            throw InputException.ofOption("--precision", decimals + " is out of range", "Give a number from 0 to 15");
        }
        boolean webPage = formats.isEmpty() || formats.contains(WEB_PAGE);
        MapOptions map = mapOptions();
        return new ReportOptions(layers, maps, webPage, decimals, map, pictureWidthPx(map), outlines, film);
    }

    private int pictureWidthPx(MapOptions map) {
        long px = dotsPerInch == 0 ? widthPx : Math.round(map.layout().widthMm() / MM_PER_INCH * dotsPerInch);
        if (px != 0 && (px < 200 || px > 16_000)) {
            throw InputException.ofOption(
                    dotsPerInch == 0 ? "--width" : "--dpi",
                    "a picture " + px + " pixels wide is out of range",
                    "Let it be 200 to 16000 pixels wide");
        }
        return (int) px;
    }

    private static void addFormat(String word, Set<ExportFormat> layers, Set<MapFiles.Format> maps) {
        List<String> known = new ArrayList<>(List.of(WEB_PAGE));
        for (ExportFormat format : ExportFormat.values()) {
            known.add(format.word());
            if (format.word().equals(word)) {
                layers.add(format);
            }
        }
        for (MapFiles.Format format : MapFiles.Format.values()) {
            known.add(format.word());
            if (format.word().equals(word)) {
                maps.add(format);
            }
        }
        if (!known.contains(word)) {
            throw InputException.ofOption(
                    "--formats", "'" + word + "' is no format", "Known are " + String.join(", ", known));
        }
    }

    private MapOptions mapOptions() {
        Layout page = Arrays.stream(Layout.values())
                .filter(one -> one.name().equalsIgnoreCase(layout))
                .findFirst()
                .orElseThrow(() -> InputException.ofOption(
                        "--layout", "'" + layout + "' is no layout", "Use report, portrait, social, web or detail"));
        if (!Wording.LANGUAGES.contains(language)) {
            throw InputException.ofOption(
                    "--lang",
                    "the map does not speak '" + language + "'",
                    "Use " + String.join(", ", Wording.LANGUAGES));
        }
        if (!worldview.matches("[A-Za-z]{2}|")) {
            throw InputException.ofOption("--worldview", "'" + worldview + "' is no country code", "Give two letters");
        }
        return new MapOptions(page, style(), Wording.in(language), worldview.toUpperCase(Locale.ROOT), projection);
    }

    private Theme style() {
        if (THEMES.contains(theme)) {
            return Theme.named(theme);
        }
        Path file = Path.of(theme);
        if (!Files.isRegularFile(file)) {
            throw InputException.ofOption(
                    "--theme", "'" + theme + "' is neither a theme nor a file", "Use light, dark, print or a file");
        }
        return Theme.read(file);
    }
}

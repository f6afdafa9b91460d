package dev.waybill.app;

import dev.waybill.gazetteer.Geocoder;
import dev.waybill.gazetteer.geocode.IndexedGeocoder;
import dev.waybill.gazetteer.imported.GazetteerImport;
import dev.waybill.map.basemap.Basemap;
import dev.waybill.map.basemap.FileBasemap;
import dev.waybill.map.type.FontBook;
import dev.waybill.routing.Reason;
import dev.waybill.routing.Routers;
import dev.waybill.routing.direct.DirectRouter;
import dev.waybill.routing.rail.TrackRouter;
import dev.waybill.routing.road.RoadRouter;
import dev.waybill.routing.sea.WaterRouter;
import dev.waybill.source.InputException;
import dev.waybill.source.TransportMode;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The folder {@code geodata}: everything Waybill knows before it reads a dossier, each part opened when it is first
 * asked for.
 *
 * <p>Safe for use by several threads.
 */
public final class GeoData {

    private static final String EMBEDDED = "embedded";

    private final Path folder;
    private final Part<Geocoder> geocoder;
    private final Part<WaterRouter> seaRouter = new Part<>("sea", WaterRouter::open);
    private final Part<TrackRouter> railRouter = new Part<>("rail", TrackRouter::open);
    private final Part<FontBook> fonts = new Part<>("fonts", FontBook::open);
    private final Part<Basemap> basemap = new Part<>("basemap", this::openBasemap);

    private GeoData(Path folder, @Nullable String ownPlaces) {
        this.folder = folder;
        this.geocoder = new Part<>("gazetteer", part -> openGeocoder(part, ownPlaces));
    }

    /**
     * The geodata in a folder, or where none is given beside the program: from its jar or classes upwards, then in the
     * working directory.
     *
     * @param given the folder, or null to look for it
     * @param ownPlaces a user's own places, a file (CSV or GeoJSON) whose places come before the gazetteer's, or the name of
     *     an imported gazetteer; or null
     * @throws InputException if there is none
     */
    public static GeoData locate(@Nullable Path given, @Nullable String ownPlaces) {
        List<Path> tried = given == null ? likelyFolders() : List.of(given);
        for (Path folder : tried) {
            if (Files.isRegularFile(folder.resolve("SOURCES.csv"))) {
                return new GeoData(folder, ownPlaces);
            }
        }
        throw InputException.ofOption(
                "--geodata",
                given == null ? "no geodata is found beside the program" : "no geodata is in " + given,
                "Give the folder that holds SOURCES.csv with --geodata DIR");
    }

    private static List<Path> likelyFolders() {
        List<Path> folders = new ArrayList<>();
        Path program = program();
        for (Path up = program; up != null && folders.size() < 4; up = up.getParent()) {
            folders.add(up.resolve("geodata"));
        }
        folders.add(Path.of("geodata"));
        return folders;
    }

    private static @Nullable Path program() {
        try {
            return Path.of(GeoData.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .getParent();
        } catch (URISyntaxException e) {
            return null;
        }
    }

    /** The folder itself. */
    public Path folder() {
        return folder;
    }

    /** The sample dossier. */
    public Path sampleDossier() {
        return folder.resolve("dossiers").resolve("najin-tikhoretsk.yaml");
    }

    /** Where networks of the user's own track are kept. */
    public Path networksFolder() {
        return folder.toAbsolutePath().resolveSibling("networks");
    }

    /** Where gazetteers that the user imported are kept. */
    public Path gazetteersFolder() {
        return folder.toAbsolutePath().resolveSibling("gazetteers");
    }

    /** The gazetteer's geocoder. */
    public Geocoder geocoder() {
        return geocoder.get();
    }

    /** The router over water. */
    public WaterRouter seaRouter() {
        return seaRouter.get();
    }

    /** The router over the embedded rail network. */
    public TrackRouter railRouter() {
        return railRouter.get();
    }

    /** The router of each mode, opened when it is first asked: where a new mode is entered. */
    public Routers routers() {
        return new Routers(Map.of(
                TransportMode.SHIP, this::seaRouter,
                TransportMode.RAIL, this::railRouter,
                TransportMode.BARGE, () -> seaRouter().barges(),
                TransportMode.ROAD, () -> new DirectRouter(new Reason.NoRoadNetwork()),
                TransportMode.AIR, () -> new DirectRouter(new Reason.NoFlightPath()),
                TransportMode.PIPELINE, () -> new DirectRouter(new Reason.NoPipelineNetwork()),
                TransportMode.UNKNOWN, () -> new DirectRouter(new Reason.ModeNotStated())));
    }

    /** Lets go of the routers, which hold some hundred megabytes; who asks for one again opens it again. */
    void forgetRouters() {
        seaRouter.forget();
        railRouter.forget();
    }

    /** The fonts that maps are set in. */
    public FontBook fonts() {
        return fonts.get();
    }

    /** The base map, with the track of the embedded network. */
    public Basemap basemap() {
        return basemap.get();
    }

    /**
     * The router over networks that the user imported.
     *
     * @param names as given to {@code network import}, separated by commas; {@code embedded} among them joins the
     *     embedded network
     * @throws InputException if there is none of a name
     */
    public TrackRouter railRouter(String names) {
        List<Path> folders = new ArrayList<>();
        for (String name : names.split(",")) {
            folders.add(name.equals(EMBEDDED) ? folder.resolve("rail") : ownNetwork("--rail", "rail", name));
        }
        return TrackRouter.open(folders);
    }

    /**
     * The router over a road network that the user imported.
     *
     * @throws InputException if there is none of the name
     */
    public RoadRouter roadRouter(String name) {
        return RoadRouter.open(ownNetwork("--road", "road", name));
    }

    private Path ownNetwork(String option, String kind, String name) {
        Path network = networksFolder().resolve(name.matches("[a-z0-9][a-z0-9-]*") ? name : "-");
        if (!Files.isDirectory(network)) {
            throw InputException.ofOption(
                    option,
                    "there is no network '" + name + "' in " + networksFolder(),
                    "Import it first: waybill network import " + kind + " FILE --name NAME");
        }
        return network;
    }

    private Basemap openBasemap(Path part) throws IOException {
        return FileBasemap.open(part).withRailways(railRouter().listTrack());
    }

    private IndexedGeocoder openGeocoder(Path part, @Nullable String ownPlaces) throws IOException {
        IndexedGeocoder opened = IndexedGeocoder.open(part);
        if (ownPlaces == null) {
            return opened;
        }
        if (ownPlaces.matches(GazetteerImport.NAME) && Files.isDirectory(gazetteersFolder().resolve(ownPlaces))) {
            return opened.withImported(gazetteersFolder().resolve(ownPlaces));
        }
        if (ownPlaces.matches(GazetteerImport.NAME) && !Files.exists(Path.of(ownPlaces))) {
            throw InputException.ofOption(
                    "--gazetteer",
                    "there is no file and no gazetteer '" + ownPlaces + "' in " + gazetteersFolder(),
                    "Import it first: waybill gazetteer import FILE --name NAME");
        }
        return opened.withPlacesOf(Path.of(ownPlaces));
    }

    /** Opens one part of the geodata. */
    private interface Opener<T> {
        T open(Path part) throws IOException;
    }

    /** One part of the geodata, opened once; parts can be opened side by side. */
    private final class Part<T> {

        private final String name;
        private final Opener<? extends T> opener;
        private @Nullable T opened;

        Part(String name, Opener<? extends T> opener) {
            this.name = name;
            this.opener = opener;
        }

        synchronized T get() {
            T part = opened;
            if (part == null) {
                part = open();
                opened = part;
            }
            return part;
        }

        synchronized void forget() {
            opened = null;
        }

        private T open() {
            try {
                return opener.open(folder.resolve(name));
            } catch (IOException e) {
                throw InputException.ofOption(
                        "--geodata",
                        "the folder " + folder.resolve(name) + " cannot be opened: " + e.getMessage(),
                        "Restore it from the repository, or make it again with 'waybill prepare'");
            }
        }
    }
}

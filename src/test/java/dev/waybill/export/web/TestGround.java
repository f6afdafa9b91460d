package dev.waybill.export.web;

import dev.waybill.geo.vector.VectorFeature;
import dev.waybill.geo.vector.VectorFileWriter;
import dev.waybill.map.basemap.FileBasemap;
import dev.waybill.map.type.FontBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** A small base map: a continent of two countries with a lake, and an island cut by the antimeridian. */
final class TestGround {

    private TestGround() {}

    /** A maker of pages on this base map, with the project's own fonts. */
    static WebPage page(Path folder) throws IOException {
        return new WebPage(FileBasemap.open(write(folder)), FontBook.open(Path.of("geodata/fonts")));
    }

    /** Writes the files of a base map. */
    private static Path write(Path folder) throws IOException {
        Map<String, List<VectorFeature>> land = new LinkedHashMap<>();
        land.put(
                "land",
                List.of(shape("MULTIPOLYGON(((20 40,80 35,140 40,140 70,20 70,20 40),(50 42,54 42,54 46,50 42)),"
                        + "((170 -20,180 -20,180 -10,170 -10,170 -20)),((-180 -20,-170 -20,-170 -10,-180 -10,-180 -20)))")));
        land.put(
                "countries",
                List.of(
                        shape("POLYGON((20 40,80 35,80 70,20 70,20 40))", "iso", "RU"),
                        shape("POLYGON((80 35,140 40,140 70,80 70,80 35))", "iso", "CN")));
        land.put("borders", List.of(shape("LINESTRING(80 35,80 70)", "kind", "international")));
        VectorFileWriter writer = new VectorFileWriter();
        writer.addSheet(500, 1000, land);
        writer.write(folder.resolve("land.wbv"));
        Map<String, List<VectorFeature>> water = new LinkedHashMap<>();
        water.put("lakes", List.of(shape("POLYGON((100 50,103 50,103 52,100 50))", "class", "1")));
        water.put("rivers", List.of(shape("LINESTRING(90 70,90 50)", "class", "1")));
        VectorFileWriter waterWriter = new VectorFileWriter();
        waterWriter.addSheet(500, 1000, water);
        waterWriter.write(folder.resolve("water.wbv"));
        Files.writeString(folder.resolve("names.csv"), """
                kind,id,lon,lat,rank,angle_degrees,spread_degrees,en,de,ru,ko,fr
                country,RU,60,62,1,0,40,Westland,Westland,,,
                country,CN,110,60,1,0,40,Eastland,Ostland,,,
                sea,s1,160,30,2,0,20,Wide Sea,Weites Meer,,,
                """);
        return folder;
    }

    private static VectorFeature shape(String wkt, String... attributes) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < attributes.length; i += 2) {
            texts.put(attributes[i], attributes[i + 1]);
        }
        return new VectorFeature(geometry(wkt), texts);
    }

    static Geometry geometry(String wkt) {
        try {
            return new WKTReader().read(wkt);
        } catch (ParseException e) {
            throw new IllegalArgumentException(wkt, e);
        }
    }
}

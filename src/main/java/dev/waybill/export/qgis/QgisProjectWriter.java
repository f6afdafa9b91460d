package dev.waybill.export.qgis;

import dev.waybill.export.file.XmlOut;
import dev.waybill.export.file.Zip;
import dev.waybill.export.layer.JourneyLayers;
import dev.waybill.export.layer.Layer;
import dev.waybill.export.style.LayerStyle;
import dev.waybill.export.style.LayerStyles;
import dev.waybill.export.style.Palette;
import dev.waybill.export.style.QgisStyle;
import dev.waybill.export.style.QgisSymbols;
import dev.waybill.map.PageFrames;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Writes a QGIS project ({@code .qgz}) that shows the GeoPackage beside it as the map shows it.
 *
 * <p>Data are named by relative paths, so that both files can be moved together. Ids are made from names and nothing in
 * it tells of the clock, the user or the machine.
 */
public final class QgisProjectWriter {

    /** The file whose tables the project shows. */
    public static final String GEOPACKAGE = "journey.gpkg";

    private final JourneyLayers layers;
    private final PageFrames frames;
    private final PagePictures pictures;
    private final List<LayoutMap> maps;
    private final List<ProjectLayer> journey = new ArrayList<>();
    private final List<ProjectLayer> ground = new ArrayList<>();
    private final ProjectLayer sources;
    private final ProjectLayer legs;

    /**
     * A project.
     *
     * @param layers of the journey
     * @param baseMap layers of the ground, the topmost first
     * @param frames the page of the map
     * @param pictures of what stands on the page
     */
    public QgisProjectWriter(
            JourneyLayers layers, List<Layer> baseMap, PageFrames frames, PagePictures pictures) {
        this.layers = layers;
        this.frames = frames;
        this.pictures = pictures;
        this.maps = LayoutMap.listOf(frames, layers.words());
        this.legs = projectLayer(layers.legs(), true);
        this.sources = new ProjectLayer(layers.sources(), null, true);
        journey.add(projectLayer(layers.places(), true));
        journey.add(projectLayer(layers.events(), true));
        // Claims stand where places stand already; they are there to be switched on.
        journey.add(projectLayer(layers.claims(), false));
        journey.add(legs);
        journey.add(projectLayer(layers.areas(), true));
        baseMap.forEach(layer -> ground.add(projectLayer(layer, true)));
    }

    private ProjectLayer projectLayer(Layer layer, boolean shown) {
        LayerStyle style = new LayerStyles(Palette.STANDARD, layers.words()).find(layer.name()).orElseThrow();
        // A layer without features keeps all its rules, for features that are added later.
        LayerStyle used = style.only(layer);
        return new ProjectLayer(layer, used.rules().isEmpty() ? style : used, shown);
    }

    /** Writes the project; the stream stays open. */
    public void write(OutputStream out) throws IOException {
        Zip.write(List.of(new Zip.Entry("journey.qgs", this::writeXml)), out);
    }

    private void writeXml(OutputStream out) throws IOException {
        XmlOut xml = new XmlOut(out, QgisStyle.DOCUMENT_TYPE);
        LayoutMap main = maps.get(0);
        xml.start("qgis", "version", QgisStyle.VERSION, "projectname", layers.title());
        xml.empty("homePath", "path", "").element("title", layers.title());
        xml.start("projectCrs");
        Crs.write(xml, main.wkt());
        xml.end();
        LayerTree.write(xml, layers.words(), journey, ground, sources);
        writeCanvas(xml, main);
        writeRelations(xml);
        xml.start("projectlayers");
        LayerXml layerXml = new LayerXml(xml, layers);
        for (ProjectLayer layer : all()) {
            layerXml.write(layer);
        }
        xml.end();
        writeProperties(xml);
        xml.start("projectMetadata")
                .element("title", layers.title())
                .element("author", "Waybill")
                .end();
        writeLayouts(xml);
        writeBookmarks(xml);
        writeView(xml, main);
        writeTime(xml);
        xml.end();
    }

    private void writeLayouts(XmlOut xml) throws IOException {
        xml.start("Layouts");
        startLayout(xml, layers.words().say("qgis.layout"));
        LayoutXml items = new LayoutXml(xml, Palette.STANDARD);
        // Names stand among the page's lettering.
        List<ProjectLayer> drawn = ground.stream()
                .filter(layer -> !layer.layer().name().equals("base_names"))
                .toList();
        new PageLayout(items, frames, pictures).write(maps, drawn);
        xml.end();
        startLayout(xml, layers.words().say("qgis.layout.live"));
        LayoutXml live = new LayoutXml(xml, Palette.STANDARD);
        new LiveLayout(xml, live, layers, frames)
                .write(maps, journey.stream().filter(ProjectLayer::shown).toList(), legs);
        xml.end().end();
    }

    private static void startLayout(XmlOut xml, String name) throws IOException {
        xml.start("Layout", "name", name, "units", "mm", "printResolution", "300", "worldFileMap", "");
    }

    private List<ProjectLayer> all() {
        List<ProjectLayer> all = new ArrayList<>(journey);
        all.addAll(ground);
        all.add(sources);
        return all;
    }

    private static void writeCanvas(XmlOut xml, LayoutMap main) throws IOException {
        xml.start("mapcanvas", "name", "theMapCanvas", "annotationsVisible", "1");
        xml.element("units", "meters");
        writeExtent(xml, main);
        xml.element("rotation", "0");
        xml.start("destinationsrs");
        Crs.write(xml, main.wkt());
        xml.end().end();
    }

    private static void writeExtent(XmlOut xml, LayoutMap main) throws IOException {
        xml.start("extent");
        xml.element("xmin", String.valueOf(main.west())).element("ymin", String.valueOf(main.south()));
        xml.element("xmax", String.valueOf(main.east())).element("ymax", String.valueOf(main.north()));
        xml.end();
    }

    /** Which column of one layer names a row of another. */
    private void writeRelations(XmlOut xml) throws IOException {
        xml.start("relations");
        writeRelation(xml, "claims", "source_ids", "sources");
        for (String role : List.of("from_place_id", "to_place_id")) {
            writeRelation(xml, "legs", role, "places");
            writeRelation(xml, "claims", role, "places");
        }
        writeRelation(xml, "claims", "at_place_id", "places");
        writeRelation(xml, "events", "place_id", "places");
        writeRelation(xml, "areas", "place_id", "places");
        xml.end();
    }

    private static void writeRelation(XmlOut xml, String from, String column, String to) throws IOException {
        xml.start(
                "relation",
                "id",
                from + "_" + column,
                "name",
                from + " (" + column.replace("_place_id", "").replace("_ids", "") + ")",
                "strength",
                "Association",
                "referencingLayer",
                "waybill_" + from,
                "referencedLayer",
                "waybill_" + to);
        xml.empty("fieldRef", "referencingField", column, "referencedField", "id");
        xml.end();
    }

    private static void writeProperties(XmlOut xml) throws IOException {
        String[] sea = QgisSymbols.rgba(Palette.STANDARD.colour("sea"), 1).split(",");
        xml.start("properties");
        xml.start("Gui");
        xml.element("CanvasColorRedPart", sea[0], "type", "int");
        xml.element("CanvasColorGreenPart", sea[1], "type", "int");
        xml.element("CanvasColorBluePart", sea[2], "type", "int");
        xml.end();
        xml.start("Paths").element("Absolute", "false", "type", "bool").end();
        xml.start("SpatialRefSys")
                .element("ProjectionsEnabled", "1", "type", "int")
                .end();
        xml.start("Measure")
                .element("Ellipsoid", "EPSG:7030", "type", "QString")
                .end();
        xml.end();
    }

    private void writeBookmarks(XmlOut xml) throws IOException {
        xml.start("Bookmarks");
        for (LayoutMap map : maps) {
            String corners = "POLYGON((" + map.west() + " " + map.south() + ", " + map.east() + " " + map.south() + ", "
                    + map.east() + " " + map.north() + ", " + map.west() + " " + map.north() + ", " + map.west() + " "
                    + map.south() + "))";
            xml.start("Bookmark", "id", LayoutXml.uuid(map.name()), "name", map.name(), "group", "", "extent", corners);
            Crs.write(xml, map.wkt());
            xml.end();
        }
        xml.end();
    }

    private static void writeView(XmlOut xml, LayoutMap main) throws IOException {
        xml.start("ProjectViewSettings", "UseProjectScales", "0", "rotation", "0")
                .empty("Scales");
        xml.start("DefaultViewExtent");
        xml.attribute("xmin", String.valueOf(main.west())).attribute("ymin", String.valueOf(main.south()));
        xml.attribute("xmax", String.valueOf(main.east())).attribute("ymax", String.valueOf(main.north()));
        Crs.write(xml, main.wkt());
        xml.end().end();
    }

    /** From the first to the last day of the journey, a day a step. */
    private void writeTime(XmlOut xml) throws IOException {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (Layer layer : List.of(layers.legs(), layers.events())) {
            layer.stream()
                    .flatMap(feature -> Stream.of(layer.value(feature, "date_from"), layer.value(feature, "date_to")))
                    .filter(Objects::nonNull)
                    .forEach(day -> days.add((LocalDate) day));
        }
        if (days.isEmpty()) {
            return;
        }
        xml.start(
                "ProjectTimeSettings",
                "frameRate",
                "4",
                "timeStep",
                "1",
                "timeStepUnit",
                "d",
                "cumulativeTemporalRange",
                "0");
        xml.start("TemporalRange");
        xml.element("start", days.first() + "T00:00:00Z");
        xml.element("end", days.last() + "T23:59:59Z");
        xml.end().end();
    }
}

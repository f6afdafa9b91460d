package dev.waybill.export.qgis;

import dev.waybill.export.file.AtomicFile.StreamContent;
import dev.waybill.export.file.XmlOut;
import dev.waybill.export.style.LayerStyle.Fill;
import dev.waybill.export.style.LayerStyle.Stroke;
import dev.waybill.export.style.Palette;
import dev.waybill.export.style.QgisStyle;
import dev.waybill.export.style.QgisSymbols;
import dev.waybill.map.drawing.Box;
import java.io.IOException;
import java.util.List;

/** Items of a print layout in QGIS' XML; the number of an item's kind is QGIS' own. */
final class LayoutXml {

    private static final String PAGE = "65638";
    private static final String MAP = "65639";
    private static final String PICTURE = "65640";
    private static final String LABEL = "65641";
    private static final String LEGEND = "65642";
    private static final String SCALE_BAR = "65646";
    private static final String TABLE_FRAME = "65647";

    private final XmlOut xml;
    private final Palette palette;
    private int count;

    LayoutXml(XmlOut xml, Palette palette) {
        this.xml = xml;
        this.palette = palette;
    }

    /** The id of an item by its name. */
    static String uuid(String name) {
        return QgisStyle.key("layout " + name);
    }

    void writePage(Box page) throws IOException {
        xml.start("PageCollection");
        QgisSymbols symbols = new QgisSymbols(xml);
        Fill paper = new Fill(palette.colour("page"), 1, Stroke.solid(palette.colour("page"), 0));
        symbols.write(paper, "");
        start(PAGE, "page", page, "background", "true");
        symbols.write(paper, "");
        xml.end().end();
    }

    void writeMap(LayoutMap map, Iterable<LayoutMap> insets) throws IOException {
        startMap(map, "frame", "true", "keepLayerSet", "false");
        writeExtent(map);
        for (LayoutMap inset : insets) {
            writeOverview(inset);
        }
        xml.start("labelBlockingItems");
        for (LayoutMap inset : insets) {
            xml.empty("item", "uuid", uuid(inset.name()));
        }
        xml.end().end();
    }

    private void startMap(LayoutMap map, String... more) throws IOException {
        start(MAP, map.name(), map.frame(), more);
        xml.attribute("background", "true").attribute("outlineWidthM", "0.2,mm");
        xml.attribute("followPreset", "false").attribute("drawCanvasItems", "true");
        xml.attribute("isTemporal", "0").attribute("mapRotation", "0").attribute("labelMargin", "0,mm");
        writeColour("FrameColor", palette.colour("frame"));
        writeColour("BackgroundColor", palette.colour("sea"));
    }

    private void writeExtent(LayoutMap map) throws IOException {
        xml.empty(
                "Extent",
                "xmin",
                String.valueOf(map.west()),
                "ymin",
                String.valueOf(map.south()),
                "xmax",
                String.valueOf(map.east()),
                "ymax",
                String.valueOf(map.north()));
        xml.start("crs");
        Crs.write(xml, map.wkt());
        xml.end();
    }

    /** A map that shows some layers of the ground and none of the journey; the page's frames are drawn elsewhere. */
    void writeGroundMap(LayoutMap map, List<ProjectLayer> ground) throws IOException {
        startMap(map, "frame", "false", "keepLayerSet", "true");
        writeExtent(map);
        xml.start("LayerSet");
        for (ProjectLayer layer : ground) {
            xml.element(
                    "Layer",
                    layer.id(),
                    "name",
                    layer.layer().title(),
                    "source",
                    layer.source(),
                    "provider",
                    "ogr");
        }
        xml.end().end();
    }

    /** A picture that lies in the project itself. */
    void writePicture(String name, Box box, StreamContent picture) throws IOException {
        // Stretched: QGIS takes a picture's own size in whole millimetres, and so would miss its place by one.
        start(PICTURE, name, box, "background", "false", "mode", "0", "resizeMode", "1");
        xml.attributeBase64("file", "base64:", picture).end();
    }

    /** The frame on the main map that shows where an inset lies. */
    private void writeOverview(LayoutMap inset) throws IOException {
        xml.start(
                "ComposerMapOverview",
                "uuid",
                uuid("overview " + inset.name()),
                "name",
                inset.name(),
                "frameMap",
                uuid(inset.name()),
                "position",
                "3",
                "show",
                "1",
                "blendMode",
                "0",
                "inverted",
                "0",
                "centered",
                "0");
        new QgisSymbols(xml).write(new Fill(palette.colour("page"), 0, Stroke.solid(palette.colour("rule"), 0.22)), "");
        xml.end();
    }

    void writeLabel(String name, Box box, String text, double points, String colour, boolean bold) throws IOException {
        start(
                LABEL,
                name,
                box,
                "labelText",
                text,
                "htmlState",
                "0",
                "halign",
                "1",
                "valign",
                "32",
                "marginX",
                "0",
                "marginY",
                "0");
        xml.empty("LabelFont", "style", "", "description", font(points, bold));
        writeColour("FontColor", colour);
        xml.end();
    }

    void writeLegend(Box box, String mapName, int columns, LegendContent content) throws IOException {
        start(
                LEGEND,
                "Legend",
                box,
                "title",
                "",
                "map_uuid",
                uuid(mapName),
                "resizeToContents",
                "1",
                "background",
                "false",
                "boxSpace",
                "0",
                "splitLayer",
                "1",
                "symbolWidth",
                "9",
                "symbolHeight",
                "3",
                "columnSpace",
                "4",
                "columnCount",
                String.valueOf(columns),
                "symbolAlignment",
                "1");
        xml.start("styles");
        for (String style : new String[] {"title", "group", "subgroup", "symbol", "symbolLabel"}) {
            xml.start("style", "name", style, "alignment", "1", "marginTop", "1.2", "marginLeft", "2", "indent", "0");
            xml.empty("styleFont", "style", "", "description", font(7.5, false)).end();
        }
        xml.end();
        content.write(xml);
        xml.end();
    }

    /** What a legend lists. */
    interface LegendContent {
        void write(XmlOut xml) throws IOException;
    }

    void writeScaleBar(Box box, String mapName, long kilometres, int parts) throws IOException {
        start(
                SCALE_BAR,
                "Scale bar of " + mapName,
                box,
                "mapUuid",
                uuid(mapName),
                "style",
                "Line Ticks Up",
                "unitType",
                "km",
                "unitLabel",
                "km",
                "numUnitsPerSegment",
                String.valueOf(kilometres),
                "numMapUnitsPerScaleBarUnit",
                "1",
                "numSegments",
                String.valueOf(parts),
                "numSegmentsLeft",
                "0",
                "segmentSizeMode",
                "0",
                "height",
                "1.2",
                "labelBarSpace",
                "0.8",
                "boxContentSpace",
                "0.5",
                "outlineWidth",
                "0.2");
        xml.empty(
                "text-style",
                "fontFamily",
                QgisStyle.FONT,
                "fontSize",
                "6.2",
                "fontSizeUnit",
                "Point",
                "textColor",
                QgisSymbols.rgba(palette.colour("ink"), 1),
                "textOpacity",
                "1");
        xml.end();
    }

    /** The frame that shows a table; the table itself is written apart. */
    void writeTableFrame(Box box, String tableName) throws IOException {
        start(
                TABLE_FRAME,
                "Frame of " + tableName,
                box,
                "multiFrame",
                uuid(tableName),
                "multiFrameTemplateUuid",
                uuid(tableName),
                "sectionX",
                "0",
                "sectionY",
                "0",
                "sectionWidth",
                QgisSymbols.number(box.widthMm()),
                "sectionHeight",
                QgisSymbols.number(box.heightMm()));
        xml.end();
    }

    private void start(String type, String name, Box box, String... more) throws IOException {
        String position = QgisSymbols.number(box.xMm()) + "," + QgisSymbols.number(box.yMm()) + ",mm";
        xml.start("LayoutItem", "type", type, "uuid", uuid(name), "templateUuid", uuid(name), "id", name);
        xml.attribute("position", position).attribute("positionOnPage", position);
        xml.attribute("size", QgisSymbols.number(box.widthMm()) + "," + QgisSymbols.number(box.heightMm()) + ",mm");
        xml.attribute("zValue", String.valueOf(count++))
                .attribute("visibility", "1")
                .attribute("opacity", "1");
        xml.attribute("referencePoint", "0").attribute("itemRotation", "0");
        for (int i = 0; i < more.length; i += 2) {
            xml.attribute(more[i], more[i + 1]);
        }
    }

    private void writeColour(String element, String colour) throws IOException {
        String[] parts = QgisSymbols.rgba(colour, 1).split(",");
        xml.empty(element, "red", parts[0], "green", parts[1], "blue", parts[2], "alpha", parts[3]);
    }

    /** A font as Qt writes it: face, size in points, weight. */
    private static String font(double points, boolean bold) {
        return QgisStyle.FONT + "," + QgisSymbols.number(points) + ",-1,5," + (bold ? "75" : "50") + ",0,0,0,0,0";
    }
}

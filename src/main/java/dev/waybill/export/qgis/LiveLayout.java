package dev.waybill.export.qgis;

import dev.waybill.export.file.XmlOut;
import dev.waybill.export.layer.Column;
import dev.waybill.export.layer.ColumnText;
import dev.waybill.export.layer.JourneyLayers;
import dev.waybill.export.style.Palette;
import dev.waybill.export.style.QgisStyle;
import dev.waybill.map.PageFrames;
import dev.waybill.map.drawing.Box;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/**
 * The print layout that follows the layers: maps where the page has them, in its projections and scales, with QGIS' own
 * labels, legend, scale bars and table of legs, so that all of it can be edited.
 */
final class LiveLayout {

    private static final List<String> TABLE_COLUMNS = List.of(
            "number",
            "from_as_spelt",
            "to_as_spelt",
            "mode",
            "date_from",
            "date_to",
            "quantities",
            "length_km",
            "status",
            "denied_by",
            "source_ids");

    private static final double LEGEND_MM = 12;
    private static final double LEGEND_COLUMN_MM = 44;

    private final XmlOut xml;
    private final JourneyLayers layers;
    private final PageFrames frames;
    private final LayoutXml items;
    private final Palette palette = Palette.STANDARD;

    LiveLayout(XmlOut xml, LayoutXml items, JourneyLayers layers, PageFrames frames) {
        this.xml = xml;
        this.items = items;
        this.layers = layers;
        this.frames = frames;
    }

    void write(List<LayoutMap> maps, List<ProjectLayer> legend, ProjectLayer legs) throws IOException {
        items.writePage(frames.page());
        items.writeMap(maps.get(0), maps.subList(1, maps.size()));
        for (LayoutMap inset : maps.subList(1, maps.size())) {
            items.writeMap(inset, List.of());
        }
        for (LayoutMap map : maps) {
            writeScaleBar(map);
        }
        Box main = maps.get(0).frame();
        writeHead(main);
        writeFoot(main);
        Box panel = frames.panel();
        int entries =
                legend.stream().mapToInt(layer -> Objects.requireNonNull(layer.style()).rules().size()).sum();
        items.writeLegend(
                new Box(panel.xMm(), panel.bottomMm() - LEGEND_MM, panel.widthMm(), LEGEND_MM),
                maps.get(0).name(),
                Math.max(1, Math.min(entries, (int) (panel.widthMm() / LEGEND_COLUMN_MM))),
                out -> LayerTree.writeLegend(out, legend));
        if (!layers.journey().legs().isEmpty() && panel.heightMm() > LEGEND_MM + 5) {
            Box above = new Box(panel.xMm(), panel.yMm(), panel.widthMm(), panel.heightMm() - LEGEND_MM);
            items.writeTableFrame(above, "Legs");
            writeTable(legs);
        }
    }

    private void writeHead(Box main) throws IOException {
        double width = frames.page().widthMm() - 2 * main.xMm();
        double top = Math.max(3, main.yMm() - 17);
        items.writeLabel("Title", new Box(main.xMm(), top, width, 9), layers.title(), 19, palette.colour("ink"), true);
        items.writeLabel(
                "Summary",
                new Box(main.xMm(), top + 8.5, width, Math.max(4, main.yMm() - top - 9)),
                ColumnText.clean(layers.journey().summary()),
                8.5,
                palette.colour("ink"),
                false);
    }

    private void writeFoot(Box main) throws IOException {
        Box page = frames.page();
        items.writeLabel(
                "Attribution",
                new Box(main.xMm(), page.heightMm() - 8.5, page.widthMm() - 2 * main.xMm(), 6),
                layers.words().say("kml.how.to.read") + " "
                        + ColumnText.clean(layers.attribution()),
                5.5,
                palette.colour("ink"),
                false);
    }

    /** A bar of two round parts that together take up to a sixth of the map. */
    private void writeScaleBar(LayoutMap map) throws IOException {
        double room = map.frame().widthMm() / 9 * map.metresPerMm() / 1000;
        double power = Math.pow(10, Math.floor(Math.log10(room)));
        double part = room >= 5 * power ? 5 * power : room >= 2 * power ? 2 * power : power;
        items.writeScaleBar(
                new Box(map.frame().xMm() + 2, map.frame().bottomMm() - 8, 50, 7),
                map.name(),
                Math.max(1, Math.round(part)),
                map.frame().widthMm() < 60 ? 1 : 2);
    }

    private void writeTable(ProjectLayer legs) throws IOException {
        xml.start(
                "LayoutMultiFrame",
                "type",
                "65649",
                "uuid",
                LayoutXml.uuid("Legs"),
                "templateUuid",
                LayoutXml.uuid("Legs"),
                "vectorLayer",
                legs.id(),
                "vectorLayerName",
                legs.layer().title(),
                "vectorLayerSource",
                legs.source(),
                "vectorLayerProvider",
                "ogr",
                "source",
                "0",
                "maxFeatures",
                "30",
                "filterFeatures",
                "false",
                "showGrid",
                "1",
                "horizontalGrid",
                "1",
                "verticalGrid",
                "0",
                "gridStrokeWidth",
                "0.1",
                "gridColor",
                "213,211,206,255",
                "backgroundColor",
                "255,255,255,0",
                "cellMargin",
                "0.7",
                "wrapBehavior",
                "1",
                "headerMode",
                "0");
        String frame = LayoutXml.uuid("Frame of Legs");
        xml.empty("childFrame", "uuid", frame, "templateUuid", frame);
        writeTextFormat("headerTextFormat", "75");
        writeTextFormat("contentTextFormat", "50");
        xml.start("displayColumns");
        double width = frames.panel().widthMm() / TABLE_COLUMNS.size() - 1.5;
        for (String name : TABLE_COLUMNS) {
            xml.empty(
                    "column",
                    "attribute",
                    name,
                    "heading",
                    heading(name),
                    "hAlignment",
                    "1",
                    "vAlignment",
                    "32",
                    "width",
                    name.equals("number") ? "5" : String.valueOf(Math.round(width)));
        }
        xml.end().end();
    }

    private String heading(String name) {
        return layers.legs().columns().stream()
                .filter(column -> column.name().equals(name))
                .map(Column::alias)
                .findFirst()
                .orElse(name);
    }

    private void writeTextFormat(String element, String weight) throws IOException {
        xml.start(element);
        xml.empty(
                "text-style",
                "fontFamily",
                QgisStyle.FONT,
                "fontSize",
                "6",
                "fontSizeUnit",
                "Point",
                "fontWeight",
                weight,
                "textColor",
                "29,33,38,255",
                "textOpacity",
                "1");
        xml.end();
    }
}

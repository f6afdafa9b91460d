package dev.waybill.export.qgis;

import dev.waybill.map.PageFrames;
import dev.waybill.map.drawing.Box;
import dev.waybill.map.drawing.DrawingLayer;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * The print layout that equals the map's page: QGIS draws the ground in the page's frames, projections and scales, and
 * the page's own journey, lettering, globe, head, panel and foot lie over it as pictures.
 */
final class PageLayout {

    private final LayoutXml items;
    private final PageFrames frames;
    private final PagePictures pictures;

    PageLayout(LayoutXml items, PageFrames frames, PagePictures pictures) {
        this.items = items;
        this.frames = frames;
        this.pictures = pictures;
    }

    void write(List<LayoutMap> maps, List<ProjectLayer> ground) throws IOException {
        Box page = frames.page();
        LayoutMap main = maps.get(0);
        items.writePage(page);
        items.writeGroundMap(main, ground);
        write("Journey on the main map", main.frame(), id -> id.startsWith("main-"));
        write("Globe", main.frame(), id -> id.equals("globe"));
        write("Ways to the insets", main.frame(), id -> id.matches("inset-\\d+-frame"));
        for (int i = 1; i < maps.size(); i++) {
            String prefix = "inset-" + i + "-";
            items.writeGroundMap(maps.get(i), ground);
            write(
                    "Journey on " + maps.get(i).name().toLowerCase(Locale.ROOT),
                    maps.get(i).frame(),
                    id -> id.startsWith(prefix) && !id.endsWith("-frame"));
        }
        write("Frames", page, id -> id.equals("frames") || id.equals("caption"));
        double top = main.frame().yMm();
        write("Head", new Box(0, 0, page.widthMm(), top), id -> id.equals("head"));
        write("Legs and legend", frames.panel(), id -> id.equals("panel"));
        Box below = new Box(0, top, page.widthMm(), page.heightMm() - top);
        write("Sources", below, id -> id.equals("foot"));
    }

    private void write(String name, Box box, Predicate<String> wanted) throws IOException {
        List<DrawingLayer> layers = pictures.listLayers(layer -> wanted.test(layer.id()) && !layer.id().endsWith("-ground"));
        if (!layers.isEmpty() && box.heightMm() > 0) {
            items.writePicture(name, box, out -> pictures.write(layers, box, out));
        }
    }
}

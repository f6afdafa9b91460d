package dev.waybill.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waybill.journey.Journey;
import dev.waybill.map.drawing.Box;
import dev.waybill.map.drawing.DrawingLayer;
import dev.waybill.map.drawing.Item;
import dev.waybill.map.style.Layout;
import dev.waybill.map.type.FontBook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Journeys of awkward shapes on every kind of page: nothing overlaps, nothing is cut off, everything is told. */
class GalleryTest {

    private static final FontBook FONTS = fonts();

    private static FontBook fonts() {
        try {
            return FontBook.open(Path.of("geodata/fonts"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static Stream<Arguments> pages() {
        List<Arguments> pages = new ArrayList<>();
        for (Layout layout : Layout.values()) {
            GalleryJourneys.names().forEach(name -> pages.add(Arguments.of(name, layout)));
        }
        return pages.stream();
    }

    private static PageReader compose(String name, Layout layout) {
        Journey journey = GalleryJourneys.named(name);
        MapComposer composer = new MapComposer(FONTS, new PlainBasemap());
        return new PageReader(composer.compose(journey, MapOptions.standard().with(layout)), FONTS);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingOverlapsAndNothingIsCutOff(String name, Layout layout) {
        PageReader page = compose(name, layout);
        Box sheet = new Box(0, 0, page.drawing().widthMm(), page.drawing().heightMm());
        for (DrawingLayer layer : page.drawing().layers()) {
            for (PageReader.PlacedText text : page.texts(layer)) {
                assertTrue(sheet.contains(text.box()), () -> text + " leaves the page");
            }
        }
        List<Box> frames = frames(page);
        for (int pane = 0; pane < frames.size(); pane++) {
            String id = pane == 0 ? "main" : "inset-" + pane;
            labelsStandFree(page, id, frames.get(pane), pane == 0 ? frames.subList(1, frames.size()) : List.of());
        }
        wordsStandFree(page, frames.get(0));
    }

    private static List<Box> frames(PageReader page) {
        List<Box> frames = new ArrayList<>();
        for (Item item : page.findLayer("frames").orElseThrow().items()) {
            frames.add(page.box(item).orElseThrow());
        }
        return frames;
    }

    private static void labelsStandFree(PageReader page, String id, Box frame, List<Box> insets) {
        Map<String, Box> things = page.groups(id + "-label-");
        things.putAll(page.groups(id + "-number-"));
        things.putAll(page.groups(id + "-town-"));
        List<String> ids = List.copyOf(things.keySet());
        for (int i = 0; i < ids.size(); i++) {
            Box box = things.get(ids.get(i));
            String one = ids.get(i);
            assertTrue(frame.contains(box), () -> one + " is cut off by its frame");
            insets.forEach(inset -> assertFalse(box.overlaps(inset), () -> one + " lies under an inset"));
            for (int k = i + 1; k < ids.size(); k++) {
                String other = ids.get(k);
                assertFalse(box.overlaps(things.get(other)), () -> one + " overlaps " + other);
            }
        }
    }

    /** Head, map, panel and foot keep apart, and no two lines of words lie on each other. */
    private static void wordsStandFree(PageReader page, Box map) {
        List<PageReader.PlacedText> words = new ArrayList<>();
        for (String id : List.of("head", "panel", "foot")) {
            page.findLayer(id).ifPresent(layer -> words.addAll(page.texts(layer)));
        }
        for (int i = 0; i < words.size(); i++) {
            PageReader.PlacedText one = words.get(i);
            assertFalse(one.box().overlaps(map), () -> one + " lies on the map");
            for (PageReader.PlacedText other : words.subList(i + 1, words.size())) {
                assertFalse(one.box().overlaps(other.box()), () -> one + " overlaps " + other);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLegIsDrawnAndNumbered(String name, Layout layout) {
        PageReader page = compose(name, layout);
        Journey journey = GalleryJourneys.named(name);
        TreeSet<Integer> numbers = new TreeSet<>();
        page.groups("-number-").keySet().forEach(id -> numbers.add(Integer.valueOf(id.replaceAll(".*-", ""))));
        int missing = journey.legs().size() - numbers.size();
        assertTrue(missing <= journey.legs().size() / 4, () -> "only " + numbers + " are numbered");
        assertEquals(
                !journey.legs().isEmpty(),
                page.findLayer("main-legs").isPresent(),
                "legs are drawn exactly if there are any");
    }
}

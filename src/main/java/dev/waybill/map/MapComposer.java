package dev.waybill.map;

import dev.waybill.journey.Journey;
import dev.waybill.map.drawing.Box;
import dev.waybill.map.drawing.Drawing;
import dev.waybill.map.drawing.Item;
import dev.waybill.map.drawing.Layer;
import dev.waybill.map.drawing.Outline;
import dev.waybill.map.drawing.Point;
import dev.waybill.map.drawing.Stroke;
import dev.waybill.map.projection.Fit;
import dev.waybill.map.projection.View;
import dev.waybill.map.type.FontBook;
import dev.waybill.map.type.Typesetter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Composes a page from a journey: head, main map, insets, panel, foot.
 *
 * <p>Start here. The page is laid out first ({@link PagePlan}); each map on it is a {@link Pane}. May be used by several
 * threads.
 */
public final class MapComposer {

    private final FontBook fonts;
    private final Basemap basemap;

    /** Composes maps over a base map in the fonts of a book. */
    public MapComposer(FontBook fonts, Basemap basemap) {
        this.fonts = fonts;
        this.basemap = basemap;
    }

    /**
     * A page and what could not be shown on it.
     *
     * @param drawing the page
     * @param dropped labels that found no room, in words
     */
    public record Composition(Drawing drawing, List<String> dropped) {
        /** Copies the list. */
        public Composition {
            dropped = List.copyOf(dropped);
        }
    }

    /** The page of a journey. */
    public Drawing compose(Journey journey, MapOptions options) {
        return composeReporting(journey, options).drawing();
    }

    /** Where the maps of a journey's page stand, without drawing them. */
    public PageFrames frames(Journey journey, MapOptions options) {
        Look look =
                new Look(options.theme().scaled(options.layout().typeScale()), options.words(), new Typesetter(fonts));
        PagePlan plan = PagePlan.of(journey, look, options.layout());
        View main = Fit.around(JourneyExtent.positions(journey), plan.map(), plan.paddingMm(), 250_000);
        List<View> insets = Inset.find(journey, main).stream().map(Inset::view).toList();
        return new PageFrames(plan.page(), main, insets, plan.panel());
    }

    /** The page of a journey, with what found no room. */
    public Composition composeReporting(Journey journey, MapOptions options) {
        Look look =
                new Look(options.theme().scaled(options.layout().typeScale()), options.words(), new Typesetter(fonts));
        GroundPainter ground = new GroundPainter(basemap, look.theme(), options.worldview());
        PagePlan plan = PagePlan.of(journey, look, options.layout());
        View main = Fit.around(JourneyExtent.positions(journey), plan.map(), plan.paddingMm(), 250_000);
        List<Inset> insets = Inset.find(journey, main);
        List<Box> taken = new ArrayList<>();
        insets.forEach(inset -> taken.add(inset.view().frame()));
        insets.forEach(inset -> taken.add(inset.target()));
        Globe globe = new Globe(look, ground, journey);
        Optional<Box> globeBox = globe.findRoom(main, taken);
        globeBox.ifPresent(taken::add);
        List<Layer> layers = new ArrayList<>();
        List<String> dropped = new ArrayList<>();
        addPane(layers, dropped, new PaneJob(journey, look, ground), main, "main", taken, Inset.hidden(insets));
        globeBox.ifPresent(box -> layers.add(new Layer("globe", "Orientation globe", globe.paint(main, box))));
        for (int i = 0; i < insets.size(); i++) {
            Inset inset = insets.get(i);
            layers.add(new Layer("inset-" + (i + 1) + "-frame", "Inset " + (i + 1) + ": frame", inset.frame(look)));
            addPane(
                    layers,
                    dropped,
                    new PaneJob(journey, look, ground),
                    inset.view(),
                    "inset-" + (i + 1),
                    List.of(),
                    Pane.Hidden.NOTHING);
        }
        layers.add(frames(look, main, insets));
        layers.addAll(plan.paint(journey, look, main));
        Drawing drawing = new Drawing(
                journey.title(),
                new AltText(look.words(), journey).text(),
                look.words().language(),
                options.layout().widthMm(),
                options.layout().heightMm(),
                look.theme().colour("page"),
                layers);
        return new Composition(drawing, dropped);
    }

    private record PaneJob(Journey journey, Look look, GroundPainter ground) {}

    private void addPane(
            List<Layer> layers,
            List<String> dropped,
            PaneJob job,
            View view,
            String id,
            List<Box> taken,
            Pane.Hidden hidden) {
        Box frame = view.frame();
        Point start = new Point(frame.xMm() + 3.2, frame.bottomMm() - 3.2);
        List<Box> all = new ArrayList<>(taken);
        var bar = ScaleBar.of(view, start, Math.min(42, frame.widthMm() * 0.3));
        bar.ifPresent(scale -> all.add(scale.box(job.look())));
        Pane pane = new Pane(job.look(), job.journey(), view, id, all);
        layers.addAll(pane.paint(job.ground(), basemap, hidden));
        bar.ifPresent(scale -> layers.add(new Layer(id + "-scale", "Scale bar", scale.paint(job.look(), view))));
        dropped.addAll(pane.dropped());
    }

    private static Layer frames(Look look, View main, List<Inset> insets) {
        Stroke line = Stroke.solid(look.theme().colour("frame"), look.theme().mm("frame"));
        List<Item> items = new ArrayList<>();
        items.add(new Item.Path(Outline.of(main.frame()), null, line));
        for (Inset inset : insets) {
            items.add(new Item.Path(Outline.of(inset.view().frame()), null, line));
        }
        return new Layer("frames", "Frames", items);
    }
}

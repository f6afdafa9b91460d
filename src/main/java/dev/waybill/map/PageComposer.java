package dev.waybill.map;

import dev.waybill.journey.Journey;
import dev.waybill.map.basemap.Basemap;
import dev.waybill.map.basemap.Worldview;
import dev.waybill.map.drawing.Box;
import dev.waybill.map.drawing.Drawing;
import dev.waybill.map.drawing.DrawingLayer;
import dev.waybill.map.drawing.Item;
import dev.waybill.map.drawing.Outline;
import dev.waybill.map.drawing.Point;
import dev.waybill.map.drawing.Stroke;
import dev.waybill.map.frame.FilmStep;
import dev.waybill.map.frame.Globe;
import dev.waybill.map.frame.Inset;
import dev.waybill.map.frame.MapFrame;
import dev.waybill.map.frame.ScaleBar;
import dev.waybill.map.ground.GroundPainter;
import dev.waybill.map.label.Occupancy;
import dev.waybill.map.page.LegendContent;
import dev.waybill.map.page.PagePlan;
import dev.waybill.map.page.PagePlanner;
import dev.waybill.map.projection.ProjectionFit;
import dev.waybill.map.projection.View;
import dev.waybill.map.style.Layout;
import dev.waybill.map.style.Look;
import dev.waybill.map.symbol.JourneyExtent;
import dev.waybill.map.type.Typesetter.TypeStyle;
import dev.waybill.words.AltText;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Puts one page together: decides the plan, the view and the insets once, then paints as often as asked. */
final class PageComposer {

    private static final double EDGE_MM = 3.2;

    private final Journey journey;
    private final Look look;
    private final MapOptions options;
    private final Basemap basemap;
    private final GroundPainter ground;
    private final PagePlan plan;
    private final View main;
    private final List<Inset> insets;
    private final Globe globe;
    private final Optional<Box> globeBox;
    private final Map<View, Optional<ScaleBar>> bars = new IdentityHashMap<>();

    PageComposer(Journey journey, Look look, MapOptions options, Basemap basemap) {
        this.journey = journey;
        this.look = look;
        this.options = options;
        this.basemap = basemap;
        this.ground = new GroundPainter(basemap, look.theme(), options.worldview());
        ProjectionFit fit = ProjectionFit.to(JourneyExtent.positions(journey), options.projection());
        this.plan = plan(fit);
        this.main = view(fit, plan);
        this.insets = Inset.find(journey, main);
        this.globe = new Globe(look, ground, journey);
        this.globeBox = globe.findRoom(main, taken());
    }

    /** The legend's size depends on what the map shows, and that on the legend's size: a second round settles it. */
    private PagePlan plan(ProjectionFit fit) {
        Layout layout = options.layout();
        Box page = new Box(0, 0, layout.widthMm(), layout.heightMm());
        View whole = fit.in(page, 0, JourneyExtent.leastMetres(journey));
        LegendContent guess = LegendContent.on(whole, journey, ground, look);
        PagePlan first = new PagePlanner(journey, look, layout, fit, guess).plan();
        LegendContent seen = LegendContent.on(view(fit, first), journey, ground, look);
        return seen.equals(guess) ? first : new PagePlanner(journey, look, layout, fit, seen).plan();
    }

    private View view(ProjectionFit fit, PagePlan of) {
        return fit.in(of.map(), of.paddingMm(), JourneyExtent.leastMetres(journey));
    }

    PageFrames pageFrames() {
        Box page = new Box(0, 0, options.layout().widthMm(), options.layout().heightMm());
        return new PageFrames(page, main, insets.stream().map(Inset::view).toList(), plan.panel(), new Worldview(options.worldview()));
    }

    /** The page with the legs as far as they have come. */
    MapComposer.Composition compose(FilmStep progress) {
        List<DrawingLayer> layers = new ArrayList<>();
        List<MapFrame> panes = new ArrayList<>();
        List<Box> taken = taken();
        globeBox.ifPresent(taken::add);
        List<Item> caption = caption(progress, taken);
        panes.add(new MapFrame(look, journey, main, "main", withBar(main, taken), progress));
        pane(layers, panes.get(0), Inset.hidden(insets));
        globeBox.ifPresent(box -> layers.add(new DrawingLayer("globe", "Orientation globe", globe.paint(main, box))));
        for (int i = 0; i < insets.size(); i++) {
            String id = "inset-" + (i + 1);
            View view = insets.get(i).view();
            layers.add(new DrawingLayer(id + "-frame", "Inset " + (i + 1) + ": frame", insets.get(i).frame(look)));
            panes.add(new MapFrame(look, journey, view, id, withBar(view, List.of()), progress));
            pane(layers, panes.get(i + 1), MapFrame.Hidden.NOTHING);
        }
        layers.add(frames());
        if (!caption.isEmpty()) {
            layers.add(new DrawingLayer("caption", "Caption", caption));
        }
        layers.addAll(plan.paint(journey, look, main));
        return new MapComposer.Composition(drawing(layers), dropped(panes));
    }

    /** Labels that found no room, and numbers that stand in no pane. */
    private static List<String> dropped(List<MapFrame> panes) {
        List<String> dropped = new ArrayList<>();
        Set<Integer> missing = new TreeSet<>();
        panes.forEach(pane -> {
            dropped.addAll(pane.dropped());
            missing.addAll(pane.unnumbered());
        });
        panes.forEach(pane -> missing.removeAll(pane.numbered()));
        missing.forEach(number -> dropped.add("number " + number));
        return dropped;
    }

    private Drawing drawing(List<DrawingLayer> layers) {
        return new Drawing(
                journey.title(),
                new AltText(look.words(), journey).text(),
                look.words().language(),
                options.layout().widthMm(),
                options.layout().heightMm(),
                look.theme().colour("page"),
                layers);
    }

    /** What stands on the main map beside the journey. */
    private List<Box> taken() {
        List<Box> taken = new ArrayList<>();
        insets.forEach(inset -> {
            taken.add(inset.view().frame());
            taken.add(inset.target());
        });
        return taken;
    }

    private List<Item> caption(FilmStep progress, List<Box> taken) {
        if (progress.caption().isEmpty()) {
            return List.of();
        }
        TypeStyle style = look.theme().type("strong", "halo");
        Point start = new Point(main.frame().xMm() + 4, main.frame().yMm() + 4 + style.sizeMm());
        Item.Text text = look.type().line(progress.caption(), style, start);
        double width = look.type().widthMm(progress.caption(), style);
        taken.add(new Box(start.xMm(), start.yMm() - style.sizeMm(), width, style.sizeMm() * 1.3));
        return List.of(text);
    }

    private List<Box> withBar(View view, List<Box> taken) {
        List<Box> all = new ArrayList<>(taken);
        bar(view).ifPresent(bar -> all.add(bar.box(look, view)));
        return all;
    }

    /** In the first of three corners where it covers neither leg nor place; the lower left one if there is none. */
    private Optional<ScaleBar> bar(View view) {
        return bars.computeIfAbsent(view, this::findBar);
    }

    private Optional<ScaleBar> findBar(View view) {
        Box frame = view.frame();
        double longest = Math.min(42, frame.widthMm() * 0.3);
        Occupancy occupancy = new Occupancy(frame);
        JourneyExtent.mark(occupancy, journey, view, 2.5, Box.around(new Point(0, 0), 6, 6));
        if (view == main) {
            taken().forEach(box -> occupancy.add(box, Occupancy.FORBIDDEN));
            globeBox.ifPresent(box -> occupancy.add(box, Occupancy.FORBIDDEN));
        }
        double left = frame.xMm() + EDGE_MM;
        double bottom = frame.bottomMm() - EDGE_MM;
        for (Point start : List.of(
                new Point(left, bottom),
                new Point(frame.rightMm() - EDGE_MM - longest - 4, bottom),
                new Point(left, frame.yMm() + 2 * EDGE_MM))) {
            Optional<ScaleBar> bar = ScaleBar.of(view, start, longest);
            if (bar.isPresent() && Double.isFinite(occupancy.cost(bar.get().box(look, view)))) {
                return bar;
            }
        }
        return ScaleBar.of(view, new Point(left, bottom), longest);
    }

    private void pane(List<DrawingLayer> layers, MapFrame pane, MapFrame.Hidden hidden) {
        layers.addAll(pane.paint(ground, basemap, hidden));
        bar(pane.view())
                .ifPresent(bar -> layers.add(new DrawingLayer(pane.id() + "-scale", "Scale bar", bar.paint(look, pane.view()))));
    }

    private DrawingLayer frames() {
        Stroke line = Stroke.solid(look.theme().colour("frame"), look.theme().mm("frame"));
        List<Item> items = new ArrayList<>();
        items.add(new Item.Path(Outline.of(main.frame()), null, line));
        for (Inset inset : insets) {
            items.add(new Item.Path(Outline.of(inset.view().frame()), null, line));
        }
        return new DrawingLayer("frames", "Frames", items);
    }
}

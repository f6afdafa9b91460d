package dev.waybill.map.frame;

import dev.waybill.journey.Event;
import dev.waybill.journey.Journey;
import dev.waybill.journey.Leg;
import dev.waybill.journey.ResolvedPlace;
import dev.waybill.map.basemap.Basemap;
import dev.waybill.map.drawing.Box;
import dev.waybill.map.drawing.DrawingLayer;
import dev.waybill.map.drawing.Item;
import dev.waybill.map.drawing.Outline;
import dev.waybill.map.drawing.Point;
import dev.waybill.map.drawing.Stroke;
import dev.waybill.map.ground.AreaNamePainter;
import dev.waybill.map.ground.Graticule;
import dev.waybill.map.ground.GraticuleLabels;
import dev.waybill.map.ground.GroundPainter;
import dev.waybill.map.ground.TownPainter;
import dev.waybill.map.label.LabelPlacer;
import dev.waybill.map.label.LabelRequest;
import dev.waybill.map.label.Occupancy;
import dev.waybill.map.label.PlacedLabel;
import dev.waybill.map.projection.View;
import dev.waybill.map.style.Look;
import dev.waybill.map.symbol.EventKeys;
import dev.waybill.map.symbol.Marks;
import dev.waybill.map.symbol.Uncertainty;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * One map in its frame: ground, legs, places, labels. A page has one main pane and one for each inset.
 *
 * <p>What is decided first gets its room first: furniture, legs, symbols, badges, labels of places, names of areas.
 */
public final class MapFrame {

    private final Look look;
    private final Journey journey;
    private final View view;
    private final String id;
    private final FilmStep progress;
    private final Marks marks;
    private final Occupancy occupancy;
    private final List<Item> symbolItems = new ArrayList<>();
    private final List<Item> labelItems = new ArrayList<>();
    private final List<String> dropped = new ArrayList<>();
    private final Set<Integer> numbered = new TreeSet<>();
    private final Set<Integer> unnumbered = new TreeSet<>();
    private final Map<String, LabelText> texts = new LinkedHashMap<>();
    private final List<LabelRequest> requests = new ArrayList<>();

    /**
     * @param id prefix of the layers' names ("main", "inset-1")
     * @param taken boxes in the frame that other things stand on
     * @param progress how far the legs have come; what stands where does not depend on it
     */
    public MapFrame(Look look, Journey journey, View view, String id, List<Box> taken, FilmStep progress) {
        this.progress = progress;
        this.look = look;
        this.journey = journey;
        this.view = view;
        this.id = id;
        this.marks = new Marks(look);
        this.occupancy = new Occupancy(view.frame().grown(-1));
        taken.forEach(box -> occupancy.add(box.grown(0.8), Occupancy.FORBIDDEN));
    }

    /**
     * The pane's layers.
     *
     * @param hidden what another pane shows and this one need not name
     */
    public List<DrawingLayer> paint(GroundPainter ground, Basemap basemap, Hidden hidden) {
        Set<String> involved = involved(journey);
        // The ground asks for no room, so it is painted while everything else looks for some.
        CompletableFuture<List<Item>> groundItems = CompletableFuture.supplyAsync(() -> ground.paint(view, involved));
        List<Item> ways = ways(hidden.ways());
        FrameLegs legs = new FrameLegs(look, journey, view, id, occupancy, progress);
        legs.lay(hidden.legs());
        numbered.addAll(legs.numbered());
        unnumbered.addAll(legs.unnumbered());
        symbols(hidden.places());
        labels();
        List<Item> degrees = new GraticuleLabels(look, view, occupancy, Graticule.of(view).stepDegrees()).paint();
        List<Item> names = new AreaNamePainter(look, basemap, view, occupancy, involved).paint();
        List<Item> towns = new TownPainter(look, view, occupancy, involved).paint(basemap.listTowns(), id, placesShown());
        List<DrawingLayer> layers = new ArrayList<>();
        add(layers, "ground", "Ground", done(groundItems));
        add(layers, "degrees", "Degrees", degrees);
        add(layers, "names", "Countries and waters", names);
        add(layers, "ways", "Ways to the insets", ways);
        add(layers, "legs", "Legs", legs.lines());
        add(layers, "towns", "Towns for orientation", towns);
        add(layers, "places", "Places and events", symbolItems);
        add(layers, "numbers", "Numbers of the legs", legs.badges());
        add(layers, "labels", "Labels", labelItems);
        return layers;
    }

    private static List<Item> done(CompletableFuture<List<Item>> items) {
        try {
            return items.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    /**
     * What a pane leaves to another.
     *
     * @param places ids of places without symbol and label
     * @param legs numbers of legs without badge and arrows
     * @param ways lines that lead to the other pane, beneath the legs
     */
    public record Hidden(Set<String> places, Set<Integer> legs, List<Way> ways) {
        public static final Hidden NOTHING = new Hidden(Set.of(), Set.of(), List.of());
    }

    /** A straight line on the page. */
    record Way(Point from, Point to) {}

    private List<Item> ways(List<Way> ways) {
        Outline.Builder lines = Outline.builder();
        for (Way way : ways) {
            lines.moveTo(way.from().xMm(), way.from().yMm()).lineTo(way.to().xMm(), way.to().yMm());
            occupancy.addLine(way.from(), way.to(), 0.4, 1);
        }
        Stroke line = Stroke.solid(look.theme().colour("rule").faded(0.55), 0.14);
        return ways.isEmpty() ? List.of() : List.of(new Item.Path(lines.build(), null, line));
    }

    public View view() {
        return view;
    }

    public String id() {
        return id;
    }

    /** The legs whose number stands on the map. */
    public Set<Integer> numbered() {
        return numbered;
    }

    /** The legs whose number found no room. */
    public Set<Integer> unnumbered() {
        return unnumbered;
    }

    /** Labels that found no room. */
    public List<String> dropped() {
        return dropped;
    }

    private void add(List<DrawingLayer> layers, String name, String title, List<Item> items) {
        if (!items.isEmpty()) {
            layers.add(new DrawingLayer(id + "-" + name, title, List.of(new Item.Group("", view.frame(), items))));
        }
    }

    /** The countries in which something happens, by ISO code. */
    static Set<String> involved(Journey journey) {
        Set<String> involved = new TreeSet<>();
        journey.places().forEach(place -> involved.add(place.countryCode()));
        journey.legs().forEach(leg -> {
            involved.add(leg.from().countryCode());
            involved.add(leg.to().countryCode());
        });
        involved.remove("");
        return involved;
    }

    /** Where the journey's places stand, named in this pane or another. */
    private List<Point> placesShown() {
        return journey.places().stream()
                .filter(Uncertainty::isPoint)
                .flatMap(place -> view.findPoint(place.getPosition()).stream())
                .toList();
    }

    private void symbols(Set<String> hidden) {
        Set<String> done = new TreeSet<>(hidden);
        for (Leg leg : journey.legs()) {
            place(leg.from(), done);
            place(leg.to(), done);
        }
        for (Event event : journey.events()) {
            event(event, done);
        }
    }

    private void place(ResolvedPlace place, Set<String> done) {
        if (place.position() == null || !done.add(place.id())) {
            return;
        }
        if (place.area() != null) {
            region(place);
            return;
        }
        view.findPoint(place.getPosition()).filter(occupancy.area()::contains).ifPresent(at -> {
            boolean ring = Uncertainty.isEnlarged(place, view, look.theme());
            boolean circle = Uncertainty.isDrawn(place, view, look.theme());
            double mark = ring ? Uncertainty.ringMm(look.theme()) * 1.15 : look.theme().mm("place") * 1.4;
            double radius = circle ? Uncertainty.radiusMm(place, view) : mark;
            symbolItems.addAll(
                    ring
                            ? Uncertainty.ring(at, look.theme())
                            : circle ? Uncertainty.circle(at, radius, look.theme()) : marks.place(at));
            occupancy.add(Box.around(at, 2 * mark, 2 * mark), Occupancy.FORBIDDEN);
            request(place.id(), at, radius, LabelText.of(place, look, false), 1);
        });
    }

    private void region(ResolvedPlace place) {
        symbolItems.addAll(0, Uncertainty.region(place, view, look.theme()));
        view.findPoint(place.getPosition()).ifPresent(at -> request(place.id(), at, 0.1, LabelText.of(place, look, true), 2));
    }

    private void event(Event event, Set<String> done) {
        ResolvedPlace place = event.place();
        if (place == null || !Uncertainty.isPoint(place)) {
            return;
        }
        view.findPoint(place.getPosition()).filter(occupancy.area()::contains).ifPresent(at -> {
            boolean first = done.add(place.id());
            if (first) {
                symbolItems.addAll(marks.event(at, new EventKeys(journey).of(event)));
                double size = marks.eventReachMm();
                occupancy.add(Box.around(at, 1.7 * size, 1.7 * size), Occupancy.FORBIDDEN);
                request(place.id(), at, size, LabelText.of(place, look, true), 3);
            }
        });
    }

    private void request(String placeId, Point at, double clearance, LabelText text, int rank) {
        texts.put(placeId, text);
        requests.add(new LabelRequest(
                placeId, at, clearance, text.widthMm(look.type()), text.heightMm(), rank));
    }

    /** Labels in full, then those that found no room once more with their first line alone. */
    private void labels() {
        List<Item> leaders = new ArrayList<>();
        List<String> without = place(requests, leaders);
        List<LabelRequest> shorter = new ArrayList<>();
        for (LabelRequest wanted : requests) {
            if (without.contains(wanted.id())) {
                LabelText text = text(wanted.id()).shortened();
                texts.put(wanted.id(), text);
                shorter.add(new LabelRequest(
                        wanted.id(),
                        wanted.anchor(),
                        wanted.clearanceMm(),
                        text.widthMm(look.type()),
                        text.heightMm(),
                        wanted.rank()));
            }
        }
        place(shorter, leaders).forEach(lost -> dropped.add(text(lost).lines().get(0).text()));
        labelItems.addAll(0, leaders);
    }

    /** Places labels and tells which found no room. */
    private List<String> place(List<LabelRequest> wanted, List<Item> leaders) {
        LabelPlacer.Result result = new LabelPlacer(occupancy).place(wanted);
        for (PlacedLabel label : result.placed()) {
            LabelRequest request = wanted.stream()
                    .filter(one -> one.id().equals(label.id()))
                    .findFirst()
                    .orElseThrow();
            if (label.leaderFrom() != null) {
                leaders.addAll(leader(label.leaderFrom(), request));
            }
            labelItems.add(new Item.Group(
                    id + "-label-" + label.id(),
                    null,
                    text(label.id()).paint(look.type(), label.box(), label.alignment())));
            occupancy.add(label.box(), Occupancy.FORBIDDEN);
        }
        return result.dropped();
    }

    private List<Item> leader(Point from, LabelRequest request) {
        double distance = from.distanceMm(request.anchor());
        double share = request.clearanceMm() / distance;
        Point to = request.anchor()
                .moved(
                        (from.xMm() - request.anchor().xMm()) * share,
                        (from.yMm() - request.anchor().yMm()) * share);
        Outline line = Outline.line(from, to);
        return List.of(
                new Item.Path(line, null, Stroke.solid(look.theme().colour("halo"), 0.8)),
                new Item.Path(line, null, Stroke.solid(look.theme().colour("place"), 0.2)));
    }

    private LabelText text(String id) {
        return Objects.requireNonNull(texts.get(id), id);
    }
}

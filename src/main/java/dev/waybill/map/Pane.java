package dev.waybill.map;

import dev.waybill.journey.Event;
import dev.waybill.journey.Journey;
import dev.waybill.journey.Leg;
import dev.waybill.journey.ResolvedPlace;
import dev.waybill.map.drawing.Box;
import dev.waybill.map.drawing.Item;
import dev.waybill.map.drawing.Layer;
import dev.waybill.map.drawing.Outline;
import dev.waybill.map.drawing.Point;
import dev.waybill.map.drawing.Stroke;
import dev.waybill.map.label.LabelPlacer;
import dev.waybill.map.label.LabelRequest;
import dev.waybill.map.label.Occupancy;
import dev.waybill.map.label.PlacedLabel;
import dev.waybill.map.projection.View;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * One map in its frame: ground, legs, places, labels. A page has one main pane and one for each inset.
 *
 * <p>What is decided first gets its room first: furniture, legs, symbols, badges, labels of places, names of areas.
 */
final class Pane {

    private final Look look;
    private final Journey journey;
    private final View view;
    private final String id;
    private final Progress progress;
    private final Marks marks;
    private final Occupancy occupancy;
    private final List<Item> legItems = new ArrayList<>();
    private final List<Item> symbolItems = new ArrayList<>();
    private final List<Item> badgeItems = new ArrayList<>();
    private final List<Item> labelItems = new ArrayList<>();
    private final List<String> dropped = new ArrayList<>();
    private final Map<String, LabelText> texts = new LinkedHashMap<>();
    private final List<LabelRequest> requests = new ArrayList<>();

    /**
     * @param id prefix of the layers' names ("main", "inset-1")
     * @param taken boxes in the frame that other things stand on
     * @param progress how far the legs have come; what stands where does not depend on it
     */
    Pane(Look look, Journey journey, View view, String id, List<Box> taken, Progress progress) {
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
    List<Layer> paint(GroundPainter ground, Basemap basemap, Hidden hidden) {
        Set<String> involved = involved(journey);
        List<Item> groundItems = ground.paint(view, involved);
        legs(hidden.legs());
        symbols(hidden.places());
        labels();
        List<Item> degrees = new GraticuleLabels(look, view, occupancy, Graticule.of(view).stepDegrees()).paint();
        List<Item> names = new AreaNamePainter(look, basemap, view, occupancy, involved).paint();
        List<Layer> layers = new ArrayList<>();
        add(layers, "ground", "Ground", groundItems);
        add(layers, "degrees", "Degrees", degrees);
        add(layers, "names", "Countries and waters", names);
        add(layers, "legs", "Legs", legItems);
        add(layers, "places", "Places and events", symbolItems);
        add(layers, "numbers", "Numbers of the legs", badgeItems);
        add(layers, "labels", "Labels", labelItems);
        return layers;
    }

    /**
     * What a pane leaves to another.
     *
     * @param places ids of places without symbol and label
     * @param legs numbers of legs without badge and arrows
     */
    record Hidden(Set<String> places, Set<Integer> legs) {
        static final Hidden NOTHING = new Hidden(Set.of(), Set.of());
    }

    View view() {
        return view;
    }

    String id() {
        return id;
    }

    /** What found no room. */
    List<String> dropped() {
        return dropped;
    }

    private void add(List<Layer> layers, String name, String title, List<Item> items) {
        if (!items.isEmpty()) {
            layers.add(new Layer(id + "-" + name, title, List.of(new Item.Group("", view.frame(), items))));
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

    private void legs(Set<Integer> hidden) {
        LegPainter painter = new LegPainter(look.theme());
        List<Item> casings = new ArrayList<>();
        List<Item> lines = new ArrayList<>();
        List<Item> arrows = new ArrayList<>();
        for (Strand strand : Strand.of(journey, view, look.theme())) {
            double share = progress.shareOf(strand.leg());
            boolean named = strand.leads() && !hidden.contains(strand.leg().number());
            for (PageLine line : strand.upTo(share)) {
                casings.addAll(painter.casing(line));
                lines.addAll(painter.line(line, strand.pattern()));
                if (named && share == 1) {
                    arrows.addAll(painter.arrows(line, strand.pattern()));
                }
            }
            strand.lines().forEach(this::mark);
            if (named) {
                strand.lines().stream()
                        .max(Comparator.comparingDouble(PageLine::lengthMm))
                        .ifPresent(line -> badge(strand, line));
            }
        }
        legItems.addAll(casings);
        legItems.addAll(lines);
        legItems.addAll(arrows);
    }

    private void mark(PageLine line) {
        double[] c = line.points();
        double width = look.theme().mm("tie") + 0.4;
        for (int i = 0; i + 3 < c.length; i += 2) {
            occupancy.addLine(new Point(c[i], c[i + 1]), new Point(c[i + 2], c[i + 3]), width, 4);
        }
    }

    /** The number stands on the line where it covers least, near the middle for choice. */
    private void badge(Strand strand, PageLine line) {
        if (line.lengthMm() < 2 * marks.badgeRadiusMm()) {
            return;
        }
        for (double share : new double[] {0.5, 0.45, 0.55, 0.4, 0.6, 0.33, 0.67, 0.25, 0.75, 0.15, 0.85}) {
            Point at = line.at(line.lengthMm() * share);
            Box box = marks.badgeBox(at);
            if (view.frame().contains(box) && Double.isFinite(occupancy.cost(box))) {
                if (progress.shareOf(strand.leg()) > 0) {
                    badgeItems.add(new Item.Group(
                            id + "-number-" + strand.leg().number(),
                            null,
                            marks.badge(at, strand.leg().number(), strand.pattern().colour())));
                }
                occupancy.add(box, Occupancy.FORBIDDEN);
                return;
            }
        }
        dropped.add("number " + strand.leg().number());
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
        view.findPoint(place.position()).filter(occupancy.area()::contains).ifPresent(at -> {
            double mark = look.theme().mm("place") * 1.4;
            boolean vague = Uncertainty.isDrawn(place, view, look.theme());
            double radius = vague ? Uncertainty.radiusMm(place, view) : mark;
            symbolItems.addAll(vague ? Uncertainty.circle(at, radius, look.theme()) : marks.place(at));
            occupancy.add(Box.around(at, 2 * mark, 2 * mark), Occupancy.FORBIDDEN);
            request(place.id(), at, radius, LabelText.of(place, look, false), 1);
        });
    }

    private void region(ResolvedPlace place) {
        symbolItems.addAll(0, Uncertainty.region(place, view, look.theme()));
        view.findPoint(place.position()).ifPresent(at -> request(place.id(), at, 0.1, LabelText.of(place, look, true), 2));
    }

    private void event(Event event, Set<String> done) {
        ResolvedPlace place = event.place();
        if (place == null || !Uncertainty.isPoint(place)) {
            return;
        }
        view.findPoint(place.position()).filter(occupancy.area()::contains).ifPresent(at -> {
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

    private void labels() {
        LabelPlacer.Result result = new LabelPlacer(occupancy).place(requests);
        List<Item> leaders = new ArrayList<>();
        for (PlacedLabel label : result.placed()) {
            LabelRequest request = requests.stream()
                    .filter(wanted -> wanted.id().equals(label.id()))
                    .findFirst()
                    .orElseThrow();
            if (label.leaderFrom() != null) {
                leaders.addAll(leader(label.leaderFrom(), request));
            }
            labelItems.add(new Item.Group(
                    id + "-label-" + label.id(),
                    null,
                    texts.get(label.id()).paint(look.type(), label.box(), label.alignment())));
            occupancy.add(label.box(), Occupancy.FORBIDDEN);
        }
        labelItems.addAll(0, leaders);
        dropped.addAll(result.dropped());
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
}

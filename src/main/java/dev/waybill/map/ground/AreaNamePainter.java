package dev.waybill.map.ground;

import dev.waybill.geo.LonLat;
import dev.waybill.map.basemap.AreaName;
import dev.waybill.map.basemap.Basemap;
import dev.waybill.map.drawing.Box;
import dev.waybill.map.drawing.Item;
import dev.waybill.map.drawing.Point;
import dev.waybill.map.label.Occupancy;
import dev.waybill.map.projection.PageLine;
import dev.waybill.map.projection.View;
import dev.waybill.map.style.Look;
import dev.waybill.map.type.Typesetter.TypeStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Sets the names of countries and waters where they have room: letter-spaced, bent along the parallel (or the water's own
 * direction), every letter on the ground it names, none on what stands there already.
 */
public final class AreaNamePainter {

    private static final double STEP_MM = 4;
    /** Shares of the widest spacing that are tried in turn; the last one in smaller type. */
    private static final double[] SPACINGS = {1, 0.6, 0.35, 0.18, 0.12};

    private static final double SMALLER = 0.84;
    private static final double NEED_MM = 5;

    /** A stacked name has at least this share of its letters on its own soil. */
    private static final double LEAST_AT_HOME = 0.3;

    /** Share of a water's width around its middle in which its name may stand. */
    private static final double WATER_REACH = 0.4;

    /** Share of a smaller water's width around its middle in which no larger one's name may stand. */
    private static final double SMALLER_REACH = 0.6;

    private final Look look;
    private final Basemap basemap;
    private final View view;
    private final Occupancy occupancy;
    private final Set<String> involved;
    private final Territory soil;

    public AreaNamePainter(Look look, Basemap basemap, View view, Occupancy occupancy, Set<String> involved) {
        this.look = look;
        this.basemap = basemap;
        this.view = view;
        this.occupancy = occupancy;
        this.involved = involved;
        this.soil = new Territory(basemap, view);
    }

    /** Paints the names that have room, the involved countries' first, and marks what they cover. */
    public List<Item> paint() {
        List<Item> items = new ArrayList<>();
        List<AreaName> names = new ArrayList<>(basemap.listNames());
        names.sort(Comparator.comparing((AreaName name) -> !involved.contains(name.id()))
                .thenComparingInt(AreaName::rank)
                .thenComparing(AreaName::id));
        Map<String, List<Spot>> spots = spots();
        for (AreaName name : names) {
            List<Spot> own = spots.getOrDefault(name.isWater() ? Territory.WATER : name.id(), List.of());
            if (!own.isEmpty() && isLargeEnough(name)) {
                    paint(name, spots, items);
            }
        }
        return items;
    }

    private void paint(AreaName name, Map<String, List<Spot>> spots, List<Item> items) {
        List<Spot> own = spots.getOrDefault(name.isWater() ? Territory.WATER : name.id(), List.of());
        List<CurvedText> texts = best(name, own).map(List::of).orElseGet(() -> stacked(name, own));
        if (texts.isEmpty() && involved.contains(name.id())) {
            Optional<AreaCallout> callout = AreaCallout.find(
                    look,
                    occupancy,
                    points(spots, name.id()::equals),
                    points(spots, owner -> !owner.equals(name.id()) && !owner.equals(Territory.WATER)),
                    points(spots, Territory.WATER::equals),
                    middle -> stack(name, middle),
                    this::isOnWater);
            callout.ifPresent(found -> items.addAll(found.leader()));
            texts = callout.map(AreaCallout::lines).orElse(texts);
        }
        for (CurvedText text : texts) {
            items.add(text.item());
            text.boxes().forEach(box -> occupancy.add(box.grown(1.2), Occupancy.FORBIDDEN));
        }
    }

    private static List<Point> points(Map<String, List<Spot>> spots, Predicate<String> owner) {
        return spots.entrySet().stream()
                .filter(entry -> owner.test(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .map(Spot::point)
                .toList();
    }

    private boolean isOnWater(Box box) {
        return view.findPosition(box.centre()).filter(at -> soil.at(at).equals(Territory.WATER)).isPresent();
    }

    private boolean isLargeEnough(AreaName name) {
        double spreadMm = name.spreadDegrees() * 111_000 * view.mmPerMetre();
        return spreadMm > NEED_MM && (involved.contains(name.id()) || spreadMm > 2.2 * NEED_MM);
    }

    /** A place of the page and what lies under it. */
    private record Spot(Point point, LonLat position) {}

    /** Places all over the frame, by whose soil they lie on. */
    private Map<String, List<Spot>> spots() {
        Map<String, List<Spot>> spots = new TreeMap<>();
        Box frame = view.frame();
        for (double y = frame.yMm() + STEP_MM; y < frame.bottomMm(); y += STEP_MM) {
            for (double x = frame.xMm() + STEP_MM; x < frame.rightMm(); x += STEP_MM) {
                Point point = new Point(x, y);
                view.findPosition(point).ifPresent(position -> spots
                        .computeIfAbsent(soil.at(position), owner -> new ArrayList<>())
                        .add(new Spot(point, position)));
            }
        }
        return spots;
    }

    private Optional<CurvedText> best(AreaName name, List<Spot> spots) {
        String text = name.in(look.words().language());
        TypeStyle style = style(name);
        String set = name.isWater() ? text : text.toUpperCase(Locale.forLanguageTag(look.words().language()));
        Optional<Point> wish = view.findPoint(name.position()).filter(view.frame()::contains);
        List<Spot> near = new ArrayList<>(
                spots.stream().filter(spot -> !name.isWater() || isIn(name, spot.position())).toList());
        if (near.isEmpty()) {
            return Optional.empty();
        }
        Point aim = wish.orElse(middle(near));
        near.sort(Comparator.comparingDouble(spot -> spot.point().distanceMm(aim)));
        for (double spacing : SPACINGS) {
            double size = spacing == SPACINGS[SPACINGS.length - 1] ? SMALLER : 1;
            TypeStyle spaced = style.sized(style.sizeMm() * size).spaced(widest(set, style, name) * spacing);
            for (Spot spot : near) {
                Optional<CurvedText> curved = tryAt(name, set, spaced, spot);
                if (curved.isPresent()) {
                    return curved;
                }
            }
        }
        return Optional.empty();
    }

    /**
     * The name of a country in which something happens and whose soil has no room for it in one line: its words one
     * below the other, over the sea if need be, but never on a neighbour's soil.
     */
    private List<CurvedText> stacked(AreaName name, List<Spot> spots) {
        if (!involved.contains(name.id())) {
            return List.of();
        }
        List<CurvedText> best = List.of();
        double most = LEAST_AT_HOME;
        for (Spot spot : spots) {
            for (double aside : new double[] {0, -STEP_MM / 2, STEP_MM / 2}) {
                List<CurvedText> lines = stack(name, spot.point().moved(aside, 0));
                double atHome = shareAtHome(name, lines);
                if (atHome > most) {
                    most = atHome;
                    best = lines;
                }
            }
        }
        return best;
    }

    private List<CurvedText> stack(AreaName name, Point middle) {
        TypeStyle full = style(name);
        TypeStyle style = full.sized(full.sizeMm() * SMALLER).spaced(full.sizeMm() * 0.06);
        String[] words = name.in(look.words().language())
                .toUpperCase(Locale.forLanguageTag(look.words().language()))
                .split(" ");
        List<CurvedText> lines = new ArrayList<>();
        double leading = style.sizeMm() * 1.05;
        for (int i = 0; i < words.length; i++) {
            double y = middle.yMm() + (i - (words.length - 1) / 2.0) * leading;
            double half = look.type().widthMm(words[i], style) / 2 + 1;
            PageLine line = new PageLine(new double[] {middle.xMm() - half, y, middle.xMm() + half, y});
            CurvedText.of(words[i], style, look.type(), line, half).ifPresent(lines::add);
        }
        return lines;
    }

    /** Share of the letters that stand on the country's soil; 0 if one stands on a neighbour's or on another thing. */
    private double shareAtHome(AreaName name, List<CurvedText> lines) {
        int all = 0;
        int home = 0;
        for (CurvedText line : lines) {
            for (Box box : line.boxes()) {
                String under = view.findPosition(box.centre()).map(soil::at).orElse(Territory.NOBODYS);
                boolean isHome = under.equals(name.id());
                if (!isHome && !under.equals(Territory.WATER) || occupancy.cost(box.grown(0.3)) > 0.01) {
                    return 0;
                }
                all++;
                home += isHome ? 1 : 0;
            }
        }
        return all == 0 ? 0 : (double) home / all;
    }

    /** Letters of a large country stand farther apart, so that the name spans some of it. */
    private double widest(String text, TypeStyle style, AreaName name) {
        double spanMm = Math.min(name.spreadDegrees() * 111_000 * view.mmPerMetre() * 0.3, view.frame().widthMm() * 0.25);
        double tight = look.type().widthMm(text, style.spaced(0));
        double each = (spanMm - tight) / Math.max(1, text.codePointCount(0, text.length()) - 1);
        return Math.max(style.trackingMm(), Math.min(each, 2.2 * style.sizeMm()));
    }

    /**
     * Waters have no outline here: what lies well within their stated width is taken to be theirs, unless it lies
     * within that of a smaller one.
     */
    private boolean isIn(AreaName name, LonLat position) {
        double reach = name.spreadDegrees() * WATER_REACH;
        return Territory.isNearer(position, name.position(), reach) && isNotInSmaller(name, position);
    }

    private boolean isNotInSmaller(AreaName name, LonLat position) {
        for (AreaName other : basemap.listNames()) {
            if (other.isWater()
                    && other.spreadDegrees() < name.spreadDegrees()
                    && Territory.isNearer(position, other.position(), other.spreadDegrees() * SMALLER_REACH)) {
                return false;
            }
        }
        return true;
    }

    private static Point middle(List<Spot> spots) {
        double x = spots.stream().mapToDouble(spot -> spot.point().xMm()).average().orElse(0);
        double y = spots.stream().mapToDouble(spot -> spot.point().yMm()).average().orElse(0);
        return new Point(x, y);
    }

    private TypeStyle style(AreaName name) {
        if (name.isWater()) {
            TypeStyle sea = look.theme().type("sea");
            double scale = name.kind().equals("ocean") ? 1.35 : name.kind().equals("sea") ? 1.0 : 0.85;
            return sea.sized(sea.sizeMm() * scale).spaced(sea.trackingMm() * scale);
        }
        return look.theme().type(involved.contains(name.id()) ? "country.involved" : "country");
    }

    private Optional<CurvedText> tryAt(AreaName name, String text, TypeStyle style, Spot spot) {
        double need = look.type().widthMm(text, style) / 2 + 2;
        Optional<PageLine> line = NameLine.through(spot.position(), name, view, need);
        if (line.isEmpty()) {
            return Optional.empty();
        }
        Optional<CurvedText> set =
                CurvedText.of(text, style, look.type(), line.get(), line.get().lengthMm() / 2);
        return set.filter(found -> found.boxes().stream().allMatch(box -> isFree(box, name)));
    }

    private boolean isFree(Box box, AreaName name) {
        if (occupancy.cost(box.grown(0.6)) > 0.01) {
            return false;
        }
        double half = box.heightMm() * 0.45;
        for (Point point : List.of(box.centre(), box.centre().moved(-half, -half), box.centre().moved(half, half))) {
            Optional<LonLat> position = view.findPosition(point);
            if (position.isEmpty() || !soil.at(position.get()).equals(name.isWater() ? Territory.WATER : name.id())) {
                return false;
            }
        }
        return !name.isWater()
                || view.findPosition(box.centre()).filter(at -> isNotInSmaller(name, at)).isPresent();
    }
}

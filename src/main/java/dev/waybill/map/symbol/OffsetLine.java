package dev.waybill.map.symbol;

import dev.waybill.geo.GeoLine;
import dev.waybill.journey.Journey;
import dev.waybill.journey.Leg;
import dev.waybill.journey.Statement;
import dev.waybill.map.drawing.Point;
import dev.waybill.map.projection.PageLine;
import dev.waybill.map.projection.View;
import dev.waybill.map.style.Theme;
import dev.waybill.source.TransportMode;
import dev.waybill.words.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A line on a map: a leg, or one of several reports of a leg.
 *
 * <p>Strands that would lie on each other are drawn side by side, each to the right of the one before in its own
 * direction of travel, so that out and back stay apart.
 *
 * @param leg which leg it is
 * @param pattern how it looks
 * @param lines its parts within the frame
 * @param leads whether it stands for the leg and carries its number
 */
public record OffsetLine(Leg leg, LegPainter.Pattern pattern, List<PageLine> lines, boolean leads) {

    /** Two lines nearer than this lie on each other. */
    private static final double SAME_MM = 1.1;

    /** From the middle of one strand to the next. */
    private static final double LANE_MM = 2.1;

    private static final double SAMPLE_MM = 2.5;

    /** Turns of track and road are drawn this smooth; a ship's line stays as it is, or it might touch land. */
    private static final double SMOOTH_MM = 1.2;

    /** Among more strands than these, lanes would not be told apart any more. */
    private static final int MOST_IN_LANES = 120;

    public OffsetLine {
        lines = List.copyOf(lines);
    }

    /** The strands of all legs, in their order. */
    public static List<OffsetLine> of(Journey journey, View view, Theme theme) {
        List<OffsetLine> strands = new ArrayList<>();
        Map<String, Set<TransportMode>> otherModes = otherModes(journey);
        for (Leg leg : journey.legs()) {
            LegPainter.Pattern own = LegPainter.Pattern.of(leg, theme);
            List<PageLine> lines = pageLines(leg, view);
            add(strands, new OffsetLine(leg, own, lines, true));
            for (TransportMode mode : otherModes.getOrDefault(leg.id(), Set.of())) {
                LegPainter.Pattern other =
                        new LegPainter.Pattern(mode, own.inferred(), theme.colour("leg." + Wording.key(mode)));
                add(strands, new OffsetLine(leg, other, lines, false));
            }
        }
        return strands;
    }

    /** Modes that reports of each leg give besides the one that was concluded, by the leg's id. */
    public static Map<String, Set<TransportMode>> otherModes(Journey journey) {
        Map<String, Set<TransportMode>> modes = new HashMap<>();
        journey.legs().forEach(leg -> modes.put(leg.id(), new LinkedHashSet<>()));
        for (Statement statement : journey.statements()) {
            if (statement.from() != null || statement.to() != null) {
                statement.about().forEach(id -> modes.computeIfPresent(id, (leg, all) -> {
                    all.add(statement.mode());
                    return all;
                }));
            }
        }
        journey.legs().forEach(leg -> modes.computeIfPresent(leg.id(), (id, all) -> {
            all.remove(leg.mode());
            return all;
        }));
        return modes;
    }

    private static List<PageLine> pageLines(Leg leg, View view) {
        List<PageLine> lines = new ArrayList<>();
        leg.path().findLine().ifPresent(line -> {
            GeoLine dense = line.densified(Math.max(200, view.metresPerMm() * 3));
            boolean byLand = leg.mode() == TransportMode.RAIL || leg.mode() == TransportMode.ROAD;
            for (double[] part : view.parts(dense.positions())) {
                PageLine whole = new PageLine(part);
                lines.add(byLand && whole.lengthMm() > 4 * SMOOTH_MM ? whole.smoothed(SMOOTH_MM) : whole);
            }
        });
        return lines;
    }

    private static void add(List<OffsetLine> strands, OffsetLine next) {
        int lane = 0;
        for (OffsetLine before : strands.size() < MOST_IN_LANES ? strands : List.<OffsetLine>of()) {
            if (next.liesOn(before)) {
                lane++;
            }
        }
        double offset = lane * LANE_MM;
        List<PageLine> moved =
                lane == 0 ? next.lines() : next.lines().stream().map(line -> line.beside(offset)).toList();
        strands.add(new OffsetLine(next.leg(), next.pattern(), moved, next.leads()));
    }

    /** The first part of its lines. */
    public List<PageLine> upTo(double share) {
        if (share >= 1) {
            return lines;
        }
        double left = share * lines.stream().mapToDouble(PageLine::lengthMm).sum();
        List<PageLine> first = new ArrayList<>();
        for (PageLine line : lines) {
            if (left > 0.1) {
                first.add(left >= line.lengthMm() ? line : line.upTo(left));
            }
            left -= line.lengthMm();
        }
        return first;
    }

    /** Whether more than half of it runs along the other, in whatever lane that is drawn. */
    private boolean liesOn(OffsetLine other) {
        int near = 0;
        int all = 0;
        for (PageLine line : lines) {
            for (double mm = SAMPLE_MM; mm < line.lengthMm(); mm += SAMPLE_MM) {
                all++;
                Point at = line.at(mm);
                near += other.lines().stream().anyMatch(beside -> beside.isWithin(at, SAME_MM + 2 * LANE_MM)) ? 1 : 0;
            }
        }
        return all > 2 && near > 0.6 * all;
    }
}

package dev.waybill.map.label;

import dev.waybill.map.drawing.Box;
import dev.waybill.map.drawing.Point;
import dev.waybill.map.label.PlacedLabel.Alignment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Places labels around their points: right of them for choice, then the other sides, then farther off with a leader.
 *
 * <p>Labels are placed by rank, each where it costs least; then each is tried anew, in turn, while that lowers the sum.
 * Two labels never overlap, and none covers what is forbidden; one that finds no room is dropped and named. The result
 * depends on the requests alone, not on their order. Time grows with labels times candidates (about 60).
 */
public final class LabelPlacer {

    private static final double GAP_MM = 0.7;
    private static final double LEADER_COST = 14;
    private static final int ROUNDS = 4;

    private final Occupancy occupancy;

    /** Places labels over what stands on the page already. */
    public LabelPlacer(Occupancy occupancy) {
        this.occupancy = occupancy;
    }

    /**
     * The labels' places and the dropped.
     *
     * @param placed in the order of rank
     * @param dropped ids of the requests that found no room
     */
    public record Result(List<PlacedLabel> placed, List<String> dropped) {
        /** Copies the lists. */
        public Result {
            placed = List.copyOf(placed);
            dropped = List.copyOf(dropped);
        }
    }

    /** Places all labels; they do not mark the occupancy. */
    public Result place(List<LabelRequest> requests) {
        List<LabelRequest> byRank = new ArrayList<>(requests);
        byRank.sort(Comparator.comparingInt(LabelRequest::rank).thenComparing(LabelRequest::id));
        Map<String, Candidate> chosen = new LinkedHashMap<>();
        Map<String, List<Candidate>> candidates = new LinkedHashMap<>();
        for (LabelRequest request : byRank) {
            candidates.put(request.id(), candidates(request));
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (LabelRequest request : byRank) {
                Candidate before = chosen.remove(request.id());
                Candidate best = best(Objects.requireNonNull(candidates.get(request.id())), chosen);
                if (best != null || before != null) {
                    chosen.put(request.id(), best != null ? best : before);
                }
            }
        }
        List<PlacedLabel> placed = new ArrayList<>();
        List<String> dropped = new ArrayList<>();
        for (LabelRequest request : byRank) {
            Candidate candidate = chosen.get(request.id());
            if (candidate == null) {
                dropped.add(request.id());
            } else {
                placed.add(candidate.label());
            }
        }
        return new Result(placed, dropped);
    }

    private record Candidate(PlacedLabel label, double cost) {}

    @org.jspecify.annotations.Nullable
    private static Candidate best(List<Candidate> candidates, Map<String, Candidate> others) {
        Candidate best = null;
        for (Candidate candidate : candidates) {
            if ((best == null || candidate.cost() < best.cost()) && isFree(candidate, others)) {
                best = candidate;
            }
        }
        return best;
    }

    private static boolean isFree(Candidate candidate, Map<String, Candidate> others) {
        Box box = candidate.label().box().grown(GAP_MM / 2);
        for (Candidate other : others.values()) {
            if (box.overlaps(other.label().box())) {
                return false;
            }
        }
        return true;
    }

    private List<Candidate> candidates(LabelRequest request) {
        List<Candidate> candidates = new ArrayList<>();
        double reach = request.clearanceMm() + GAP_MM;
        double w = request.widthMm();
        double h = request.heightMm();
        double d = reach * 0.75;
        Point a = request.anchor();
        // Beside, above and below; then the corners. The numbers are how much worse each is than the best.
        add(candidates, request, a.moved(reach, -h / 2), Alignment.LEFT, 0);
        add(candidates, request, a.moved(d, -d - h), Alignment.LEFT, 1);
        add(candidates, request, a.moved(d, d), Alignment.LEFT, 1.5);
        add(candidates, request, a.moved(-reach - w, -h / 2), Alignment.RIGHT, 2);
        add(candidates, request, a.moved(-d - w, -d - h), Alignment.RIGHT, 2.5);
        add(candidates, request, a.moved(-d - w, d), Alignment.RIGHT, 3);
        add(candidates, request, a.moved(-w / 2, -reach - h), Alignment.CENTRE, 2);
        add(candidates, request, a.moved(-w / 2, reach), Alignment.CENTRE, 2.5);
        for (double away = 4; away <= 19; away += 3) {
            for (int step = 0; step < 16; step++) {
                double angle = Math.PI * step / 8;
                addWithLeader(candidates, request, angle, away);
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::cost));
        return candidates;
    }

    private void add(
            List<Candidate> candidates, LabelRequest request, Point corner, Alignment alignment, double worse) {
        Box box = new Box(corner.xMm(), corner.yMm(), request.widthMm(), request.heightMm());
        double cost = occupancy.cost(box);
        if (Double.isFinite(cost)) {
            candidates.add(new Candidate(new PlacedLabel(request.id(), box, alignment, null), cost + worse));
        }
    }

    private void addWithLeader(List<Candidate> candidates, LabelRequest request, double angle, double awayMm) {
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        Point a = request.anchor();
        Point end = a.moved(cos * (request.clearanceMm() + awayMm), sin * (request.clearanceMm() + awayMm));
        Alignment alignment = cos > 0.3 ? Alignment.LEFT : cos < -0.3 ? Alignment.RIGHT : Alignment.CENTRE;
        double x = alignment == Alignment.LEFT
                ? end.xMm() + GAP_MM
                : alignment == Alignment.RIGHT
                        ? end.xMm() - GAP_MM - request.widthMm()
                        : end.xMm() - request.widthMm() / 2;
        double y = alignment == Alignment.CENTRE
                ? (sin < 0 ? end.yMm() - request.heightMm() - GAP_MM : end.yMm() + GAP_MM)
                : end.yMm() - request.heightMm() / 2;
        Box box = new Box(x, y, request.widthMm(), request.heightMm());
        double cost = occupancy.cost(box);
        if (Double.isFinite(cost)) {
            candidates.add(new Candidate(
                    new PlacedLabel(request.id(), box, alignment, end), cost + LEADER_COST + awayMm * 1.2));
        }
    }
}

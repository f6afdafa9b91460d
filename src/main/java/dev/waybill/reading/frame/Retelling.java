package dev.waybill.reading.frame;

import dev.waybill.reading.claim.Amount;
import dev.waybill.reading.claim.Movement;
import dev.waybill.reading.claim.Status;
import dev.waybill.reading.claim.TextDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntBinaryOperator;

/**
 * Makes one claim of what a text tells twice: in its headline and below, or the leaving in one sentence and the arrival
 * in the next.
 */
public final class Retelling {

    /** What places of a text are to each other. */
    public enum Relation {
        DIFFERENT,
        SAME,
        /** The first holds the second. */
        HOLDS,
        /** The first lies in the second. */
        LIES_IN
    }

    private static final int NEXT_SENTENCES = 420;

    private final IntBinaryOperator relation;
    private final List<Movement> kept = new ArrayList<>();

    private Retelling(IntBinaryOperator relation) {
        this.relation = relation;
    }

    /**
     * Joins what is told twice.
     *
     * @param relation of the places with two indexes, as the ordinal of a {@link Relation}
     */
    public static List<Movement> join(List<Movement> told, IntBinaryOperator relation) {
        Retelling retelling = new Retelling(relation);
        for (Movement movement : told) {
            retelling.add(movement);
        }
        return retelling.linked();
    }

    private void add(Movement movement) {
        for (int i = kept.size() - 1; i >= 0; i--) {
            Movement earlier = kept.get(i);
            if (isSame(earlier, movement) || goesOn(earlier, movement)) {
                kept.set(i, merged(earlier, movement));
                return;
            }
        }
        kept.add(movement);
    }

    private static int statusClass(Movement movement) {
        return movement.status() == Status.DENIED ? 1 : movement.status() == Status.PLANNED ? 2 : 0;
    }

    /** Both tell of the same ends, one perhaps less exactly, and nothing in them differs. */
    private boolean isSame(Movement a, Movement b) {
        boolean headline = a.start() == 0;
        if (statusClass(a) != statusClass(b) && !headline || !modesAgree(a, b) || !amountsAgree(a, b) || !datesAgree(a.date(), b.date())) {
            return false;
        }
        if (statusClass(a) != statusClass(b)) {
            return false;
        }
        boolean from = endsAgree(a.from(), b.from());
        boolean to = endsAgree(a.to(), b.to());
        boolean half = a.from() < 0 || a.to() < 0 || b.from() < 0 || b.to() < 0;
        if (half && !headline && !(isSamePlace(a.from(), b.from()) || isSamePlace(a.to(), b.to()))) {
            return false;
        }
        boolean shared = a.from() >= 0 && b.from() >= 0 || a.to() >= 0 && b.to() >= 0;
        return from && to && shared;
    }

    private boolean isSamePlace(int a, int b) {
        return a >= 0 && b >= 0 && relation.applyAsInt(a, b) == Relation.SAME.ordinal();
    }

    private boolean endsAgree(int a, int b) {
        return a < 0 || b < 0 || relation.applyAsInt(a, b) != Relation.DIFFERENT.ordinal();
    }

    private static boolean modesAgree(Movement a, Movement b) {
        return a.mode().equals(b.mode()) || a.mode().equals("unknown") || b.mode().equals("unknown");
    }

    private static boolean amountsAgree(Movement a, Movement b) {
        for (Amount x : a.amounts()) {
            for (Amount y : b.amounts()) {
                if (x.unit().equals(y.unit()) && !(java.util.Objects.equals(x.min(), y.min()) && java.util.Objects.equals(x.max(), y.max()))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean datesAgree(@org.jspecify.annotations.Nullable TextDate a, @org.jspecify.annotations.Nullable TextDate b) {
        if (a == null || b == null || a.from() == null || b.from() == null || a.to() == null || b.to() == null) {
            return true;
        }
        return !a.from().isAfter(b.to().plusDays(1)) && !b.from().isAfter(a.to().plusDays(1));
    }

    /** One sentence tells where it left, a later one where it got to. */
    private boolean goesOn(Movement a, Movement b) {
        boolean halves = a.to() < 0 && a.from() >= 0 && b.from() < 0 && b.to() >= 0
                || a.from() < 0 && a.to() >= 0 && b.to() < 0 && b.from() >= 0;
        boolean near = b.start() - a.end() < NEXT_SENTENCES && b.start() != a.start();
        boolean vessels = a.vessel() == null || b.vessel() == null || a.vessel().equals(b.vessel());
        return halves && near && vessels && statusClass(a) == statusClass(b) && modesAgree(a, b) && amountsAgree(a, b)
                && relation.applyAsInt(Math.max(a.from(), a.to()), Math.max(b.from(), b.to())) == Relation.DIFFERENT.ordinal();
    }

    private int sharper(int a, int b) {
        if (a < 0 || b < 0) {
            return Math.max(a, b);
        }
        return relation.applyAsInt(a, b) == Relation.HOLDS.ordinal() ? b : a;
    }

    private Movement merged(Movement a, Movement b) {
        boolean halves = goesOn(a, b);
        TextDate date = a.date() == null || a.date().from() == null ? b.date() : b.date() == null || b.date().from() == null ? a.date()
                : halves ? Dates.joined(a.date(), b.date()) : shorter(a.date(), b.date());
        List<Amount> amounts = new ArrayList<>(a.amounts());
        b.amounts().stream().filter(x -> a.amounts().stream().noneMatch(y -> y.unit().equals(x.unit()))).forEach(amounts::add);
        List<String> inferred = new ArrayList<>(a.inferred());
        inferred.addAll(b.inferred());
        if (halves) {
            inferred.add("from and to: two sentences tell of the two ends");
        }
        boolean head = a.start() == 0;
        return new Movement(a.mode().equals("unknown") ? b.mode() : a.mode(), sharper(a.from(), b.from()), sharper(a.to(), b.to()),
                a.via().isEmpty() ? b.via() : a.via(), date, a.stated() == null ? b.stated() : a.stated(), amounts,
                a.cargo() == null ? b.cargo() : a.cargo(), a.vessel() == null ? b.vessel() : a.vessel(), a.imo() == null ? b.imo() : a.imo(),
                a.status() == Status.CONFIRMED ? b.status() : a.status(), a.by() == null ? b.by() : a.by(), a.evidence() == null ? b.evidence() : a.evidence(),
                inferred, head ? b.start() : a.start(), head || !halves ? Math.max(a.end(), head ? b.end() : a.end()) : b.end(), head ? b.trigger() : a.trigger(),
                Math.max(a.confidence(), b.confidence()), -1);
    }

    private static TextDate shorter(TextDate a, TextDate b) {
        long first = java.time.temporal.ChronoUnit.DAYS.between(a.from(), a.to());
        long second = java.time.temporal.ChronoUnit.DAYS.between(b.from(), b.to());
        return second < first ? b : a;
    }

    /** Denials with the movement that they deny. */
    private List<Movement> linked() {
        List<Movement> linked = new ArrayList<>();
        for (Movement movement : kept) {
            int denies = -1;
            for (int i = 0; movement.status() == Status.DENIED && i < kept.size(); i++) {
                Movement other = kept.get(i);
                boolean asserted = other.status() == Status.ALLEGED || other.status() == Status.CONFIRMED;
                if (asserted && endsAgree(movement.from(), other.from()) && endsAgree(movement.to(), other.to())) {
                    denies = i;
                }
            }
            linked.add(movement.denying(denies));
        }
        return linked;
    }
}

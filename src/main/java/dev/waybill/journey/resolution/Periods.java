package dev.waybill.journey.resolution;

import dev.waybill.source.Basis;
import dev.waybill.source.DatePrecision;
import dev.waybill.source.Period;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Compares and joins what sources say of when. */
final class Periods {

    private Periods() {}

    /** From the earlier first day to the later last day, no sharper than the vaguer of the two. */
    static Period whole(Period a, Period b) {
        LocalDate from = a.from().isBefore(b.from()) ? a.from() : b.from();
        LocalDate to = a.to().isAfter(b.to()) ? a.to() : b.to();
        DatePrecision precision =
                a.precision().compareTo(b.precision()) >= 0 ? a.precision() : b.precision();
        boolean inferred = a.basis() == Basis.INFERRED || b.basis() == Basis.INFERRED;
        return new Period(
                from,
                to,
                precision,
                inferred ? Basis.INFERRED : Basis.REPORTED,
                null,
                inferred ? "the sources' spans taken together; at least one of them was inferred" : null);
    }

    /** The sharper of the two; of equally sharp ones the shorter, then the first. */
    static Period sharper(Period a, Period b) {
        int byPrecision = a.precision().compareTo(b.precision());
        if (byPrecision != 0) {
            return byPrecision < 0 ? a : b;
        }
        return days(b) < days(a) ? b : a;
    }

    /** Whether the two cannot both be right as they stand: neither holds the other. */
    static boolean disagree(@Nullable Period a, @Nullable Period b) {
        return a != null && b != null && !holds(a, b) && !holds(b, a);
    }

    private static boolean holds(Period outer, Period inner) {
        return !inner.from().isBefore(outer.from()) && !inner.to().isAfter(outer.to());
    }

    private static long days(Period period) {
        return period.to().toEpochDay() - period.from().toEpochDay();
    }
}

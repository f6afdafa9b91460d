package dev.waybill.export.layer;

import dev.waybill.source.Period;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The columns that every dated layer shares. */
final class PeriodFields {

    private PeriodFields() {}

    /** First and last day, precision, basis, words and reason of a period. */
    static <T> List<Field<T>> of(Function<T, @Nullable Period> period) {
        return List.of(
                Field.date("date_from", from(period, Period::from)),
                Field.date("date_to", from(period, Period::to)),
                Field.text(
                        "date_precision",
                        from(period, when -> ColumnText.word(when.precision()))),
                Field.text(
                        "date_basis",
                        from(period, when -> ColumnText.word(when.basis()))),
                Field.text(
                        "date_as_written", from(period, Period::asWritten)),
                Field.text(
                        "date_reason",
                        from(period, Period::reason)));
    }

    private static <T, R> Function<T, @Nullable R> from(
            Function<T, @Nullable Period> period, Function<Period, @Nullable R> part) {
        return item -> {
            Period when = period.apply(item);
            return when == null ? null : part.apply(when);
        };
    }
}

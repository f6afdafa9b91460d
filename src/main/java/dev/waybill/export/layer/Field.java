package dev.waybill.export.layer;

import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column together with how its value is had from an item; how people see it is told by {@code words} once the layer is
 * known.
 *
 * @param <T> what the layer lists: legs, places, ...
 */
record Field<T>(Column column, Function<T, @Nullable Object> value) {

    static <T> Field<T> text(String name, Function<T, @Nullable String> value) {
        return new Field<>(new Column(name, ColumnType.TEXT, "", "", ""), item -> {
            String text = value.apply(item);
            return text == null || text.isEmpty() ? null : ColumnText.clean(text);
        });
    }

    static <T> Field<T> integer(String name, Function<T, @Nullable Long> value) {
        return new Field<>(new Column(name, ColumnType.INTEGER, "", "", ""), value::apply);
    }

    static <T> Field<T> date(String name, Function<T, @Nullable LocalDate> value) {
        return new Field<>(new Column(name, ColumnType.DATE, "", "", ""), value::apply);
    }

    static <T> Field<T> flag(String name, Function<T, Boolean> value) {
        return new Field<>(new Column(name, ColumnType.BOOLEAN, "", "", ""), value::apply);
    }

    /** A number with a unit; null and NaN are absent; three decimals are kept. */
    static <T> Field<T> real(String name, String unit, Function<T, @Nullable Double> value) {
        return new Field<>(new Column(name, ColumnType.REAL, unit, "", ""), item -> {
            Double number = value.apply(item);
            return number == null || !Double.isFinite(number) ? null : Math.rint(number * 1000) / 1000;
        });
    }
}

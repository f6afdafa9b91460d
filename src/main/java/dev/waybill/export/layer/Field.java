package dev.waybill.export.layer;

import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column together with how its value is had from an item.
 *
 * @param <T> what the layer lists: legs, places, ...
 */
record Field<T>(Column column, Function<T, @Nullable Object> value) {

    static <T> Field<T> text(String name, String alias, String description, Function<T, @Nullable String> value) {
        return new Field<>(new Column(name, ColumnType.TEXT, "", alias, description), item -> {
            String text = value.apply(item);
            return text == null || text.isEmpty() ? null : ColumnText.clean(text);
        });
    }

    static <T> Field<T> integer(String name, String alias, String description, Function<T, @Nullable Long> value) {
        return new Field<>(new Column(name, ColumnType.INTEGER, "", alias, description), value::apply);
    }

    static <T> Field<T> date(String name, String alias, String description, Function<T, @Nullable LocalDate> value) {
        return new Field<>(new Column(name, ColumnType.DATE, "", alias, description), value::apply);
    }

    static <T> Field<T> flag(String name, String alias, String description, Function<T, Boolean> value) {
        return new Field<>(new Column(name, ColumnType.BOOLEAN, "", alias, description), value::apply);
    }

    /** A number with a unit; null and NaN are absent; three decimals are kept. */
    static <T> Field<T> real(
            String name, String unit, String alias, String description, Function<T, @Nullable Double> value) {
        return new Field<>(new Column(name, ColumnType.REAL, unit, alias, description), item -> {
            Double number = value.apply(item);
            return number == null || !Double.isFinite(number) ? null : Math.rint(number * 1000) / 1000;
        });
    }
}

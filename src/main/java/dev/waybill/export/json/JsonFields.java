package dev.waybill.export.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.waybill.export.geojson.GeometryJson;
import dev.waybill.export.layer.ColumnText;
import dev.waybill.export.layer.Decimals;
import dev.waybill.geo.LonLat;
import dev.waybill.source.Fact;
import dev.waybill.source.Period;
import dev.waybill.source.Quantity;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** Writes named values of a JSON object; absent ones are null, so that every object has all its fields. */
final class JsonFields {

    private final JsonGenerator json;
    private final Decimals degrees;
    private final GeometryJson geometries;
    private final Decimals numbers = new Decimals(3);

    JsonFields(JsonGenerator json, int degreeDecimals) {
        this.json = json;
        this.degrees = new Decimals(degreeDecimals);
        this.geometries = new GeometryJson(degrees);
    }

    /** Writes the fields of one item. */
    @FunctionalInterface
    interface Body<T> {
        void write(T item) throws IOException;
    }

    <T> void objects(String name, List<T> items, Body<T> body) throws IOException {
        json.writeArrayFieldStart(name);
        for (T item : items) {
            json.writeStartObject();
            body.write(item);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    <T> void object(String name, @Nullable T item, Body<T> body) throws IOException {
        json.writeFieldName(name);
        if (item == null) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        body.write(item);
        json.writeEndObject();
    }

    void text(String name, @Nullable String value) throws IOException {
        json.writeFieldName(name);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeString(ColumnText.clean(value));
        }
    }

    void word(String name, Enum<?> value) throws IOException {
        json.writeStringField(name, value.name().toLowerCase(Locale.ROOT));
    }

    void texts(String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(ColumnText.clean(value));
        }
        json.writeEndArray();
    }

    void flag(String name, boolean value) throws IOException {
        json.writeBooleanField(name, value);
    }

    void integer(String name, @Nullable Long value) throws IOException {
        json.writeFieldName(name);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeNumber(value);
        }
    }

    /** Three decimals; not a number becomes null. */
    void number(String name, double value) throws IOException {
        json.writeFieldName(name);
        if (Double.isFinite(value)) {
            json.writeNumber(numbers.format(value));
        } else {
            json.writeNull();
        }
    }

    /** A fact's code and its data. */
    void value(Fact fact) throws IOException {
        text("code", fact.code());
        object("data", fact.data(), data -> {
            for (Map.Entry<String, Object> datum : data.entrySet()) {
                datum(datum.getKey(), datum.getValue());
            }
        });
    }

    private void datum(String name, Object value) throws IOException {
        if (value instanceof Number number) {
            number(name, number.doubleValue());
        } else if (value instanceof Fact.Term term) {
            text(name, term.code());
        } else if (value instanceof Period period) {
            period(name, period);
        } else if (value instanceof Quantity quantity) {
            object(name, quantity, this::quantity);
        } else if (value instanceof List<?> list) {
            texts(name, list.stream().map(String::valueOf).toList());
        } else {
            text(name, value.toString());
        }
    }

    /** The fields of a quantity. */
    void quantity(Quantity quantity) throws IOException {
        text("unit", quantity.unit());
        integer("min", quantity.min());
        integer("max", quantity.max());
        flag("min_exclusive", quantity.minExclusive());
    }

    void position(String name, @Nullable LonLat value) throws IOException {
        json.writeFieldName(name);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeRawValue(
                    "[" + degrees.format(value.lonDegrees()) + ", " + degrees.format(value.latDegrees()) + "]");
        }
    }

    void geometry(String name, @Nullable Geometry value) throws IOException {
        json.writeFieldName(name);
        if (value == null) {
            json.writeNull();
        } else {
            geometries.write(json, value);
        }
    }

    void period(String name, @Nullable Period period) throws IOException {
        object(name, period, when -> {
            text("from", when.from().toString());
            text("to", when.to().toString());
            word("precision", when.precision());
            word("basis", when.basis());
            text("as_written", when.asWritten());
            text("reason", when.reason());
        });
    }
}

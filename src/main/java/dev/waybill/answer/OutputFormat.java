package dev.waybill.answer;

import java.util.Locale;

/** How an answer is printed. */
public enum OutputFormat {
    TEXT,
    JSON,
    GEOJSON;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

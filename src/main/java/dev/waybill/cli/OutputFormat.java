package dev.waybill.cli;

import java.util.Locale;

/** How an answer is printed. */
enum OutputFormat {
    TEXT,
    JSON,
    GEOJSON;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

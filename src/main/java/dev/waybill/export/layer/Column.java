package dev.waybill.export.layer;

import dev.waybill.words.Wording;

/**
 * A column of a layer.
 *
 * @param name as programs see it, lower case, with its unit at the end ("length_km")
 * @param type what it holds
 * @param unit "km", "nm", "h" and so on, empty if it has none
 * @param alias as people see it ("Length (km)")
 * @param description one sentence of meaning
 */
public record Column(String name, ColumnType type, String unit, String alias, String description) {

    /** The same as a language tells it: its own name in a layer if it has one, else that of all columns so called. */
    Column in(Wording words, String layer) {
        String own = "column." + layer + "." + name;
        String key = words.has(own) ? own : "column." + name;
        return new Column(name, type, unit, words.say(key), words.say(key + ".about"));
    }
}

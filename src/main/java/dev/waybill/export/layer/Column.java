package dev.waybill.export.layer;

/**
 * A column of a layer.
 *
 * @param name as programs see it, lower case, with its unit at the end ("length_km")
 * @param type what it holds
 * @param unit "km", "nm", "h" and so on, empty if it has none
 * @param alias as people see it ("Length (km)")
 * @param description one sentence of meaning
 */
public record Column(String name, ColumnType type, String unit, String alias, String description) {}

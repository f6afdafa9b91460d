package dev.waybill.source;

/**
 * The terms of a data set that an output draws on.
 *
 * @param dataset what it is ("coastline")
 * @param licence SPDX-like name ("ODbL-1.0")
 * @param attribution the words that must stand beside the data
 */
public record Licence(String dataset, String licence, String attribution) {}

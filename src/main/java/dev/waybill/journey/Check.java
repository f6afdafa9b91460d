package dev.waybill.journey;

/**
 * Something that a source says and that can be computed.
 *
 * @param statementId the claim
 * @param said what the source says ("near the border of Ukraine")
 * @param found what was measured, in words with units
 * @param distanceMetres the measured distance in metres
 */
public record Check(String statementId, String said, String found, double distanceMetres) {}

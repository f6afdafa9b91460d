package dev.waybill.reading.claim;

import org.jspecify.annotations.Nullable;

/**
 * An event at a place: a visit, a meeting, a seizure.
 *
 * @param kind visit, meeting, seizure, transfer, sighting, strike or other
 * @param at index of the place among those of the text, or -1
 * @param date when, or null
 * @param status how the speaker stands to it
 * @param by who says so, or null for the text itself
 * @param start where the sentence starts that says it
 * @param end where it ends
 * @param trigger position of the word that tells of it
 */
public record Happening(
        String kind, int at, @Nullable TextDate date, Status status, @Nullable String by, int start, int end, int trigger) {}

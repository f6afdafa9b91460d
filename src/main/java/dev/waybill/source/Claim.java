package dev.waybill.source;

import org.jspecify.annotations.Nullable;

/**
 * One statement by one source: what all kinds of claims have in common.
 *
 * @param id unique in the dossier
 * @param sourceId the {@link Source} that carries it
 * @param status how the claimant stands to it
 * @param by who makes the claim ("the White House"); the source itself when it speaks for itself
 * @param says the claim in the dossier author's own words, one sentence
 * @param stated when the claimant made it, or null
 * @param evidence what the claimant offers for it ("satellite images"), or null
 */
public record Claim(
        String id,
        String sourceId,
        ClaimStatus status,
        String by,
        String says,
        @Nullable Period stated,
        @Nullable String evidence) {}

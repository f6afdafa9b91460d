package dev.waybill.gazetteer;

import java.util.List;

/**
 * A territory that more than one state claims or that its state does not hold.
 *
 * @param id short name, stable
 * @param name in English, both names where there are two
 * @param heldBy who controls it: ISO 3166-1 alpha-2 codes or words
 * @param claimedBy who claims it: ISO 3166-1 alpha-2 codes, with "in part" where that is so
 * @param statement how it stands, in neutral words
 * @param source where the statement can be checked
 */
public record Dispute(
        String id, String name, List<String> heldBy, List<String> claimedBy, String statement, String source) {

    /** Copies the lists. */
    public Dispute {
        heldBy = List.copyOf(heldBy);
        claimedBy = List.copyOf(claimedBy);
    }
}

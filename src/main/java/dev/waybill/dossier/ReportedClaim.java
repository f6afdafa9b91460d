package dev.waybill.dossier;

import dev.waybill.source.Claim;
import dev.waybill.source.Period;
import dev.waybill.source.Quantity;
import dev.waybill.source.TransportMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim with its content, none of it sharper than its source.
 *
 * @param claim who says it and how surely
 * @param about ids of the {@link Subject}s it speaks of, at least one
 * @param mode how the cargo travelled; {@link TransportMode#UNKNOWN} if the source does not say
 * @param from where a movement started, or null if the source does not say
 * @param to where it ended, or null
 * @param at where an event happened, or null
 * @param period when it happened, or null
 * @param cargo what was carried, in words, or null
 * @param quantities how much
 */
public record ReportedClaim(
        Claim claim,
        List<String> about,
        TransportMode mode,
        @Nullable PlaceMention from,
        @Nullable PlaceMention to,
        @Nullable PlaceMention at,
        @Nullable Period period,
        @Nullable String cargo,
        List<Quantity> quantities) {

    /** Copies the lists. */
    public ReportedClaim {
        about = List.copyOf(about);
        quantities = List.copyOf(quantities);
    }
}

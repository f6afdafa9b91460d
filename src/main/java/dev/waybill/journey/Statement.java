package dev.waybill.journey;

import dev.waybill.source.Claim;
import dev.waybill.source.Period;
import dev.waybill.source.Quantity;
import dev.waybill.source.TransportMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim with the places it names resolved; all else in it is as reported.
 *
 * @param claim who says it and how surely
 * @param about ids of the legs and events it speaks of
 * @param mode how the cargo travelled, as this source says
 * @param from where the movement started, or null
 * @param to where it ended, or null
 * @param at where the event happened, or null
 * @param period when, or null
 * @param cargo what was carried, or null
 * @param quantities how much
 */
public record Statement(
        Claim claim,
        List<String> about,
        TransportMode mode,
        @Nullable Mention from,
        @Nullable Mention to,
        @Nullable Mention at,
        @Nullable Period period,
        @Nullable String cargo,
        List<Quantity> quantities) {

    /** Copies the lists. */
    public Statement {
        about = List.copyOf(about);
        quantities = List.copyOf(quantities);
    }

    /**
     * A place as this source spells it, and the place that was concluded.
     *
     * @param asSpelt exactly as in the source
     * @param place what it was resolved to
     */
    public record Mention(String asSpelt, ResolvedPlace place) {}
}

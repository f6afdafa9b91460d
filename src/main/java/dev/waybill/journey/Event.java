package dev.waybill.journey;

import dev.waybill.source.ClaimStatus;
import dev.waybill.source.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something beside the shipment: a visit, a meeting, a use of what was shipped.
 *
 * @param id of the dossier's event
 * @param kind visit, meeting, use or other
 * @param title in the author's words
 * @param place where, or null if no source says
 * @param period the sharpest that any source gives, or null
 * @param status how those who report it stand to it
 * @param denied whether some party denies it
 * @param statementIds claims about it
 * @param sourceIds sources of these claims, each once
 */
public record Event(
        String id,
        String kind,
        String title,
        @Nullable ResolvedPlace place,
        @Nullable Period period,
        ClaimStatus status,
        boolean denied,
        List<String> statementIds,
        List<String> sourceIds) {

    /** Copies the lists. */
    public Event {
        statementIds = List.copyOf(statementIds);
        sourceIds = List.copyOf(sourceIds);
    }
}

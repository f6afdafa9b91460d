package dev.waybill.journey;

import dev.waybill.source.Basis;
import dev.waybill.source.ClaimStatus;
import dev.waybill.source.Period;
import dev.waybill.source.TransportMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A movement of the cargo, as resolved from all claims about it.
 *
 * @param number from 1, in the order of the journey
 * @param id of the dossier's leg
 * @param title in the author's words
 * @param mode how it travelled
 * @param modeBasis whether a source says so for this leg
 * @param from where it starts
 * @param to where it ends
 * @param path its path, or why there is none
 * @param geometryBasis how its line came about
 * @param status allegation, confirmed fact or denied; a leg that someone alleges and another denies is alleged, with
 *     {@code denied} true
 * @param denied whether some party denies it
 * @param period from the earliest to the latest day that any source gives, or null
 * @param inferences what Waybill concluded to make one leg of the claims
 * @param statementIds claims about it, in the dossier's order
 * @param sourceIds sources of these claims, each once
 */
public record Leg(
        int number,
        String id,
        String title,
        TransportMode mode,
        Basis modeBasis,
        ResolvedPlace from,
        ResolvedPlace to,
        LegPath path,
        GeometryBasis geometryBasis,
        ClaimStatus status,
        boolean denied,
        @Nullable Period period,
        List<Inference> inferences,
        List<String> statementIds,
        List<String> sourceIds) {

    /** Copies the lists. */
    public Leg {
        inferences = List.copyOf(inferences);
        statementIds = List.copyOf(statementIds);
        sourceIds = List.copyOf(sourceIds);
    }

    /** How a leg's line came about. */
    public enum GeometryBasis {
        /** The source gives the path itself. */
        REPORTED,
        /** Both ends and the mode are reported; the path between is the router's. */
        ROUTED,
        /** An end, the mode or their combination is Waybill's conclusion. */
        INFERRED
    }
}

package dev.waybill.journey.resolution;

import dev.waybill.dossier.ReportedClaim;
import dev.waybill.source.ClaimStatus;
import java.util.List;

/** How something stands that several parties assert or deny. */
final class Standing {

    private Standing() {}

    /** Confirmed if any party confirms it, else alleged if any alleges it, else denied. */
    static ClaimStatus of(List<ReportedClaim> claims) {
        for (ClaimStatus status : List.of(ClaimStatus.CONFIRMED, ClaimStatus.ALLEGED)) {
            if (claims.stream().anyMatch(claim -> claim.claim().status() == status)) {
                return status;
            }
        }
        return ClaimStatus.DENIED;
    }

    static boolean denied(List<ReportedClaim> claims) {
        return claims.stream().anyMatch(claim -> claim.claim().status() == ClaimStatus.DENIED);
    }
}

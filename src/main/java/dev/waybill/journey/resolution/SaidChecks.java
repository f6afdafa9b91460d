package dev.waybill.journey.resolution;

import dev.waybill.dossier.PlaceMention;
import dev.waybill.dossier.ReportedClaim;
import dev.waybill.gazetteer.Geocoder;
import dev.waybill.geo.LonLat;
import dev.waybill.journey.Check;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Computes what can be computed of what sources say about places. */
final class SaidChecks {

    private final ResolvedMentions mentions;
    private final Geocoder geocoder;

    SaidChecks(ResolvedMentions mentions, Geocoder geocoder) {
        this.mentions = mentions;
        this.geocoder = geocoder;
    }

    List<Check> of(ReportedClaim claim) {
        List<Check> checks = new ArrayList<>();
        for (PlaceMention mention : new PlaceMention[] {claim.from(), claim.to(), claim.at()}) {
            Check check = mention == null ? null : nearBorder(claim.claim().id(), mention);
            if (check != null) {
                checks.add(check);
            }
        }
        return checks;
    }

    private @Nullable Check nearBorder(String claimId, PlaceMention mention) {
        String country = mention.nearBorderOf();
        LonLat position = mentions.get(mention).position();
        if (country == null || position == null) {
            return null;
        }
        var distance = geocoder.distanceToCountryMetres(position, country);
        if (distance.isEmpty()) {
            return null;
        }
        return new Check.NearBorder(
                claimId, mention.name(), mentions.get(mention).name(), country, distance.getAsDouble());
    }
}

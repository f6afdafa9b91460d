package dev.waybill.reading.draft;

import dev.waybill.dossier.Dossier;
import dev.waybill.dossier.PlaceMention;
import dev.waybill.dossier.ReportedClaim;
import dev.waybill.dossier.Subject;
import dev.waybill.gazetteer.Candidate;
import dev.waybill.gazetteer.Geocoder;
import dev.waybill.gazetteer.Place;
import dev.waybill.gazetteer.PlaceQuery;
import dev.waybill.reading.claim.TextDate;
import dev.waybill.source.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The legs and events that a dossier has already, with the places and days of their claims. */
final class KnownSubjects {

    private KnownSubjects() {}

    static List<DraftLeg> legs(Dossier dossier, Geocoder geocoder) {
        List<DraftLeg> legs = new ArrayList<>();
        for (Subject subject : dossier.subjects()) {
            if (!(subject instanceof Subject.LegSubject leg)) {
                continue;
            }
            DraftLeg made = new DraftLeg(leg.id(), leg.title(), null, null, "unknown", true);
            for (ReportedClaim claim : dossier.claims()) {
                if (claim.about().contains(leg.id())) {
                    made.from = made.from == null ? ask(geocoder, claim.from()) : made.from;
                    made.to = made.to == null ? ask(geocoder, claim.to()) : made.to;
                    made.mode = made.mode.equals("unknown") ? claim.mode().name().toLowerCase(Locale.ROOT) : made.mode;
                }
            }
            legs.stream().filter(other -> other.id.equals(leg.continues())).findFirst().ifPresent(other -> made.continues = other);
            legs.add(made);
        }
        return legs;
    }

    static List<DraftEvent> events(Dossier dossier, Geocoder geocoder) {
        List<DraftEvent> events = new ArrayList<>();
        for (Subject subject : dossier.subjects()) {
            if (!(subject instanceof Subject.EventSubject event)) {
                continue;
            }
            DraftEvent made = new DraftEvent(event.id(), event.kind(), event.title(), null, null, true);
            for (ReportedClaim claim : dossier.claims()) {
                if (claim.about().contains(event.id())) {
                    made.at = made.at == null ? ask(geocoder, claim.at()) : made.at;
                    made.date = made.date == null ? date(claim.period()) : made.date;
                }
            }
            events.add(made);
        }
        return events;
    }

    private static @Nullable TextDate date(@Nullable Period period) {
        return period == null ? null
                : new TextDate(period.from(), period.to(), period.precision(), "", null, true, 0, 0);
    }

    private static @Nullable Place ask(Geocoder geocoder, @Nullable PlaceMention mention) {
        return mention == null ? null
                : geocoder.resolve(PlaceQuery.of(mention.name()).withCountry(mention.countryCode()))
                        .findBest().map(Candidate::place).orElse(null);
    }
}

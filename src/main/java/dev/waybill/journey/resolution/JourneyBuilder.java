package dev.waybill.journey.resolution;

import dev.waybill.dossier.Dossier;
import dev.waybill.dossier.ReportedClaim;
import dev.waybill.dossier.Subject;
import dev.waybill.dossier.Subject.EventSubject;
import dev.waybill.dossier.Subject.LegSubject;
import dev.waybill.gazetteer.Geocoder;
import dev.waybill.journey.Check;
import dev.waybill.journey.Disagreement;
import dev.waybill.journey.Event;
import dev.waybill.journey.Journey;
import dev.waybill.journey.Leg;
import dev.waybill.journey.ResolvedPlace;
import dev.waybill.journey.Statement;
import dev.waybill.routing.RouteLimits;
import dev.waybill.routing.Routers;
import dev.waybill.source.ClaimStatus;
import dev.waybill.source.InputException;
import dev.waybill.source.Licence;
import dev.waybill.source.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes the journey of a dossier: resolves its places together, routes its legs, compares its sources.
 *
 * <p>Deterministic: the same dossier and geodata give the same journey.
 */
public final class JourneyBuilder {

    private final Geocoder geocoder;
    private final Routers routers;
    private final List<Licence> licences;

    /**
     * A builder on opened geodata.
     *
     * @param routers each asked for when the first leg of its mode is built, so that it can be opened meanwhile
     * @param licences of the data that the geocoder and the routers draw on
     */
    public JourneyBuilder(Geocoder geocoder, Routers routers, List<Licence> licences) {
        this.geocoder = geocoder;
        this.routers = routers;
        this.licences = List.copyOf(licences);
    }

    /**
     * The dossier, resolved.
     *
     * @param limits for every leg
     * @throws InputException naming every place that nothing matches
     */
    public Journey build(Dossier dossier, RouteLimits limits) {
        ResolvedMentions mentions = new PlaceResolver(dossier, geocoder).resolve();
        Map<String, List<ReportedClaim>> bySubject = claimsBySubject(dossier);
        LegResolver legResolver = new LegResolver(mentions, new LegPaths(routers, limits));
        List<Leg> legs = new ArrayList<>();
        List<Event> events = new ArrayList<>();
        for (Subject subject : dossier.subjects()) {
            List<ReportedClaim> about = bySubject.getOrDefault(subject.id(), List.of());
            if (subject instanceof LegSubject leg) {
                legs.add(legResolver.resolve(leg, about));
            } else if (subject instanceof EventSubject event && !about.isEmpty()) {
                events.add(event(event, about, mentions));
            }
        }
        List<Statement> statements =
                dossier.claims().stream().map(claim -> statement(claim, mentions)).toList();
        return new Journey(
                dossier.id(),
                dossier.title(),
                dossier.summary(),
                dossier.date(),
                dossier.sources(),
                mentions.places(),
                legs,
                events,
                statements,
                disagreements(dossier, statements),
                checks(dossier, mentions),
                licences);
    }

    private static Map<String, List<ReportedClaim>> claimsBySubject(Dossier dossier) {
        Map<String, List<ReportedClaim>> bySubject = new LinkedHashMap<>();
        for (ReportedClaim claim : dossier.claims()) {
            for (String subject : claim.about()) {
                bySubject.computeIfAbsent(subject, id -> new ArrayList<>()).add(claim);
            }
        }
        return bySubject;
    }

    private static Statement statement(ReportedClaim claim, ResolvedMentions mentions) {
        return new Statement(
                claim.claim(),
                claim.about(),
                claim.mode(),
                mentions.find(claim.from()),
                mentions.find(claim.to()),
                mentions.find(claim.at()),
                claim.period(),
                claim.cargo(),
                claim.quantities());
    }

    private static Event event(EventSubject subject, List<ReportedClaim> about, ResolvedMentions mentions) {
        ResolvedPlace place = null;
        Period period = null;
        for (ReportedClaim claim : about) {
            if (claim.claim().status() == ClaimStatus.DENIED) {
                continue;
            }
            if (claim.at() != null) {
                ResolvedPlace next = mentions.get(claim.at());
                place = place == null || next.precision().compareTo(place.precision()) < 0 ? next : place;
            }
            Period next = claim.period();
            if (next != null) {
                period = period == null ? next : Periods.sharper(period, next);
            }
        }
        return new Event(
                subject.id(),
                subject.kind(),
                subject.title(),
                place,
                period,
                Standing.of(about),
                Standing.denied(about),
                about.stream().map(claim -> claim.claim().id()).toList(),
                about.stream().map(claim -> claim.claim().sourceId()).distinct().toList());
    }

    private static List<Disagreement> disagreements(Dossier dossier, List<Statement> statements) {
        Map<String, List<Statement>> bySubject = new LinkedHashMap<>();
        for (Statement statement : statements) {
            for (String subject : statement.about()) {
                bySubject.computeIfAbsent(subject, id -> new ArrayList<>()).add(statement);
            }
        }
        List<Disagreement> disagreements = new ArrayList<>();
        for (Subject subject : dossier.subjects()) {
            disagreements.addAll(Comparison.of(subject.id(), bySubject.getOrDefault(subject.id(), List.of())));
        }
        return disagreements;
    }

    private List<Check> checks(Dossier dossier, ResolvedMentions mentions) {
        SaidChecks checks = new SaidChecks(mentions, geocoder);
        return dossier.claims().stream()
                .flatMap(claim -> checks.of(claim).stream())
                .toList();
    }
}

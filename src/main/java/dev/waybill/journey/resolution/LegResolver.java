package dev.waybill.journey.resolution;

import dev.waybill.dossier.PlaceMention;
import dev.waybill.dossier.ReportedClaim;
import dev.waybill.dossier.Subject.LegSubject;
import dev.waybill.journey.Inference;
import dev.waybill.journey.Leg;
import dev.waybill.journey.Leg.GeometryBasis;
import dev.waybill.journey.ResolvedPlace;
import dev.waybill.source.Basis;
import dev.waybill.source.ClaimStatus;
import dev.waybill.source.Fact.Term;
import dev.waybill.source.Period;
import dev.waybill.source.TransportMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes one leg of all claims about it, and writes down every step that no single source takes.
 *
 * <p>Of several places for one end the sharpest is taken. A leg whose ends and mode some one source gives together is
 * {@link GeometryBasis#ROUTED}; as soon as they must be joined from different sources it is
 * {@link GeometryBasis#INFERRED}, and each joint is an {@link Inference}.
 */
final class LegResolver {

    private final ResolvedMentions mentions;
    private final LegPaths paths;
    private final Map<String, Leg> resolved = new HashMap<>();

    LegResolver(ResolvedMentions mentions, LegPaths paths) {
        this.mentions = mentions;
        this.paths = paths;
    }

    /** An end of the leg and the claim that gives it; no claim if it was taken from the leg before. */
    private record End(@Nullable ReportedClaim claim, ResolvedPlace place) {}

    /** The next leg; legs must come in the dossier's order. */
    Leg resolve(LegSubject subject, List<ReportedClaim> about) {
        List<ReportedClaim> asserted = about.stream()
                .filter(claim -> claim.claim().status() != ClaimStatus.DENIED)
                .toList();
        List<Inference> inferences = new ArrayList<>();
        End to = sharpest(asserted, ReportedClaim::to).orElseThrow();
        End from = sharpest(asserted, ReportedClaim::from)
                .orElseGet(() -> continuedFrom(subject, inferences));
        Optional<ReportedClaim> modeClaim =
                asserted.stream().filter(claim -> claim.mode() != TransportMode.UNKNOWN).findFirst();
        boolean told = asserted.stream().anyMatch(claim -> tellsAll(claim, from.place(), to.place()));
        if (!told) {
            joinEnds(from, to, inferences);
            modeClaim.ifPresent(claim -> joinMode(claim, to, inferences));
        }
        vaguerEnds(asserted, ReportedClaim::from, from.place(), Inference.StartSharpened::new, inferences);
        vaguerEnds(asserted, ReportedClaim::to, to.place(), Inference.EndSharpened::new, inferences);
        TransportMode mode = modeClaim.map(ReportedClaim::mode).orElse(TransportMode.UNKNOWN);
        Basis modeBasis = told || modeClaim.isEmpty() ? Basis.REPORTED : Basis.INFERRED;
        Leg leg = new Leg(
                resolved.size() + 1,
                subject.id(),
                subject.title(),
                mode,
                modeBasis,
                from.place(),
                to.place(),
                paths.path(mode, from.place(), to.place()),
                told ? GeometryBasis.ROUTED : GeometryBasis.INFERRED,
                Standing.of(about),
                Standing.denied(about),
                wholePeriod(asserted),
                inferences,
                about.stream().map(claim -> claim.claim().id()).toList(),
                about.stream().map(claim -> claim.claim().sourceId()).distinct().toList());
        resolved.put(subject.id(), leg);
        return leg;
    }

    private boolean tellsAll(ReportedClaim claim, ResolvedPlace from, ResolvedPlace to) {
        return claim.mode() != TransportMode.UNKNOWN
                && claim.from() != null
                && mentions.get(claim.from()) == from
                && claim.to() != null
                && mentions.get(claim.to()) == to;
    }

    private Optional<End> sharpest(List<ReportedClaim> claims, Function<ReportedClaim, @Nullable PlaceMention> end) {
        End best = null;
        for (ReportedClaim claim : claims) {
            PlaceMention mention = end.apply(claim);
            if (mention != null) {
                ResolvedPlace place = mentions.get(mention);
                if (best == null || isSharper(place, best.place())) {
                    best = new End(claim, place);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean isSharper(ResolvedPlace a, ResolvedPlace b) {
        int byPrecision = a.precision().compareTo(b.precision());
        return byPrecision != 0 ? byPrecision < 0 : a.radiusMetres() < b.radiusMetres();
    }

    private End continuedFrom(LegSubject subject, List<Inference> inferences) {
        Leg before = resolved.get(String.valueOf(subject.continues()));
        if (before == null) {
            throw new IllegalStateException("leg " + subject.id() + " has no start and continues none");
        }
        inferences.add(new Inference.StartContinued(before.to().name()));
        return new End(null, before.to());
    }

    private static void joinEnds(End from, End to, List<Inference> inferences) {
        ReportedClaim start = from.claim();
        ReportedClaim end = to.claim();
        if (start != null && end != null && start != end) {
            inferences.add(new Inference.EndsJoined(
                    from.place().name(), to.place().name(), start.claim().sourceId(), end.claim().sourceId()));
        }
    }

    private static void joinMode(ReportedClaim modeClaim, End to, List<Inference> inferences) {
        ReportedClaim end = to.claim();
        if (end != null && end != modeClaim) {
            inferences.add(new Inference.ModeJoined(
                    to.place().name(),
                    Term.of("mode", modeClaim.mode()),
                    end.claim().sourceId(),
                    modeClaim.claim().sourceId()));
        }
    }

    /** Makes the inference that a vaguer start or end is the sharper one. */
    private interface Sharpened {
        Inference of(String asSpelt, String source, String place, @Nullable Term inside);
    }

    /** Other, vaguer places for the same end: taking the sharper one is a conclusion. */
    private void vaguerEnds(
            List<ReportedClaim> claims,
            Function<ReportedClaim, @Nullable PlaceMention> end,
            ResolvedPlace chosen,
            Sharpened kind,
            List<Inference> inferences) {
        Map<ResolvedPlace, PlaceMention> others = new LinkedHashMap<>();
        Map<ResolvedPlace, String> sources = new LinkedHashMap<>();
        for (ReportedClaim claim : claims) {
            PlaceMention mention = end.apply(claim);
            if (mention != null && mentions.get(mention) != chosen) {
                others.putIfAbsent(mentions.get(mention), mention);
                sources.putIfAbsent(mentions.get(mention), claim.claim().sourceId());
            }
        }
        others.forEach((place, mention) -> inferences.add(kind.of(
                mention.name(),
                String.valueOf(sources.get(place)),
                chosen.name(),
                AreaRelation.relation(place, chosen))));
    }

    private static @Nullable Period wholePeriod(List<ReportedClaim> claims) {
        Period whole = null;
        for (ReportedClaim claim : claims) {
            Period next = claim.period();
            if (next != null) {
                whole = whole == null ? next : Periods.whole(whole, next);
            }
        }
        return whole;
    }
}

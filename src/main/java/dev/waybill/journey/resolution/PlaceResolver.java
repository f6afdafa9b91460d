package dev.waybill.journey.resolution;

import dev.waybill.dossier.Dossier;
import dev.waybill.dossier.PlaceMention;
import dev.waybill.dossier.PlaceOverride;
import dev.waybill.dossier.ReportedClaim;
import dev.waybill.dossier.Subject.LegSubject;
import dev.waybill.gazetteer.Geocoder;
import dev.waybill.gazetteer.PlaceKind;
import dev.waybill.gazetteer.PlaceQuery;
import dev.waybill.gazetteer.Resolution;
import dev.waybill.journey.ResolvedPlace;
import dev.waybill.source.ClaimStatus;
import dev.waybill.source.InputException;
import dev.waybill.source.InputProblem;
import dev.waybill.source.TransportMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Resolves all spellings of a dossier together, one place per spelling.
 *
 * <p>Spellings that mean the same place become one {@link ResolvedPlace}. The movements that claims report are given to
 * the geocoder, so that the set of places that makes the journey plausible wins.
 */
final class PlaceResolver {

    private static final int CANDIDATES = 8;

    private final Dossier dossier;
    private final Geocoder geocoder;
    private final Map<Spelling, Integer> indexes = new LinkedHashMap<>();
    private final List<TransportMode> modes = new ArrayList<>();
    private final List<PlaceMention> firstMentions = new ArrayList<>();
    private final Map<String, TransportMode> modeBySubject;

    PlaceResolver(Dossier dossier, Geocoder geocoder) {
        this.dossier = dossier;
        this.geocoder = geocoder;
        this.modeBySubject = modeBySubject(dossier);
    }

    /** What tells one mention from another: the same words said of the same kind of thing. */
    private record Spelling(String name, @Nullable String country, @Nullable String kind, boolean near) {
        static Spelling of(PlaceMention mention) {
            return new Spelling(mention.name(), mention.countryCode(), mention.kind(), mention.near());
        }
    }

    /**
     * Resolves every mention.
     *
     * @throws InputException naming every spelling that nothing matches
     */
    ResolvedMentions resolve() {
        collectSpellings();
        List<Resolution> resolutions = geocoder.resolveTogether(queries(), List.copyOf(links()));
        requireResolved(resolutions);
        PlaceMerger merger = new PlaceMerger(geocoder);
        int index = 0;
        for (PlaceMention mention : firstMentions) {
            merger.add(index, mention, resolutions.get(index), findOverride(mention.name()));
            index++;
        }
        Map<String, ResolvedPlace> merged = merger.merged();
        Map<PlaceMention, ResolvedPlace> byMention = new LinkedHashMap<>();
        for (ReportedClaim claim : dossier.claims()) {
            for (PlaceMention mention : mentionsOf(claim)) {
                byMention.put(mention, merged.get(merger.keyAt(getIndex(mention))));
            }
        }
        return new ResolvedMentions(List.copyOf(merged.values()), byMention);
    }

    private void collectSpellings() {
        for (ReportedClaim claim : dossier.claims()) {
            TransportMode mode = modeOf(claim);
            for (PlaceMention mention : mentionsOf(claim)) {
                Integer known = indexes.putIfAbsent(Spelling.of(mention), indexes.size());
                if (known == null) {
                    modes.add(mode);
                    firstMentions.add(mention);
                } else if (modes.get(known) == TransportMode.UNKNOWN || mode == TransportMode.SHIP) {
                    // A place that a ship touches is a port, whatever else touches it.
                    modes.set(known, mode);
                }
            }
        }
    }

    /** The claim's mode, or where it is silent that of another claim about the same leg. */
    private TransportMode modeOf(ReportedClaim claim) {
        if (claim.mode() != TransportMode.UNKNOWN || claim.at() != null) {
            return claim.mode();
        }
        return claim.about().stream()
                .map(subject -> modeBySubject.getOrDefault(subject, TransportMode.UNKNOWN))
                .filter(mode -> mode != TransportMode.UNKNOWN)
                .findFirst()
                .orElse(TransportMode.UNKNOWN);
    }

    private static Map<String, TransportMode> modeBySubject(Dossier dossier) {
        Map<String, TransportMode> modes = new LinkedHashMap<>();
        for (ReportedClaim claim : dossier.claims()) {
            if (claim.mode() != TransportMode.UNKNOWN) {
                claim.about().forEach(subject -> modes.putIfAbsent(subject, claim.mode()));
            }
        }
        return modes;
    }

    private List<PlaceQuery> queries() {
        List<PlaceQuery> queries = new ArrayList<>();
        for (int i = 0; i < firstMentions.size(); i++) {
            PlaceMention mention = firstMentions.get(i);
            PlaceKind kind = mention.kind() == null ? null : PlaceKind.valueOf(mention.kind().toUpperCase(Locale.ROOT));
            queries.add(new PlaceQuery(mention.name(), mention.countryCode(), null, kind, modes.get(i), CANDIDATES));
        }
        return queries;
    }

    /** Movements between spellings: each claim's own, and across the claims about one leg or its continuation. */
    private Set<Geocoder.Link> links() {
        Map<String, Set<Integer>> starts = new LinkedHashMap<>();
        Map<String, Set<Integer>> ends = new LinkedHashMap<>();
        for (ReportedClaim claim : dossier.claims()) {
            if (claim.claim().status() == ClaimStatus.DENIED) {
                continue;
            }
            for (String subject : claim.about()) {
                addEnd(starts, subject, claim.from());
                addEnd(ends, subject, claim.to());
            }
        }
        Set<Geocoder.Link> links = new LinkedHashSet<>();
        for (var subject : dossier.subjects()) {
            if (subject instanceof LegSubject leg) {
                Set<Integer> from = new LinkedHashSet<>(starts.getOrDefault(leg.id(), Set.of()));
                if (leg.continues() != null) {
                    from.addAll(ends.getOrDefault(leg.continues(), Set.of()));
                }
                TransportMode mode = modeBySubject.getOrDefault(leg.id(), TransportMode.UNKNOWN);
                for (int start : from) {
                    for (int end : ends.getOrDefault(leg.id(), Set.of())) {
                        links.add(new Geocoder.Link(start, end, mode));
                    }
                }
            }
        }
        return links;
    }

    private void addEnd(Map<String, Set<Integer>> ends, String subject, @Nullable PlaceMention mention) {
        if (mention != null) {
            ends.computeIfAbsent(subject, id -> new LinkedHashSet<>()).add(getIndex(mention));
        }
    }

    private int getIndex(PlaceMention mention) {
        Integer index = indexes.get(Spelling.of(mention));
        if (index == null) {
            throw new IllegalStateException("mention not collected: " + mention);
        }
        return index;
    }

    private void requireResolved(List<Resolution> resolutions) {
        List<InputProblem> problems = new ArrayList<>();
        for (int i = 0; i < resolutions.size(); i++) {
            PlaceMention mention = firstMentions.get(i);
            PlaceOverride override = findOverride(mention.name());
            if (override == null && resolutions.get(i) instanceof Resolution.Unresolved unresolved) {
                problems.add(new InputProblem(
                        dossier.file(),
                        mention.line(),
                        mention.field(),
                        "no place is found for '" + mention.name() + "'" + closest(unresolved),
                        "Correct the spelling, add its country, or decide it under 'places'"));
            } else if (override != null
                    && override.placeId() != null
                    && geocoder.findById(override.placeId()).isEmpty()) {
                problems.add(new InputProblem(
                        dossier.file(),
                        0,
                        "places",
                        "the gazetteer has no entry '" + override.placeId() + "'",
                        "Take an id that 'waybill geocode' shows"));
            }
        }
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
    }

    private static String closest(Resolution.Unresolved unresolved) {
        return unresolved.findBest().map(best -> "; closest is " + best.place().name()).orElse("");
    }

    private @Nullable PlaceOverride findOverride(String name) {
        return dossier.overrides().stream()
                .filter(override -> override.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static List<PlaceMention> mentionsOf(ReportedClaim claim) {
        List<PlaceMention> mentions = new ArrayList<>(3);
        for (PlaceMention mention : new PlaceMention[] {claim.from(), claim.to(), claim.at()}) {
            if (mention != null) {
                mentions.add(mention);
            }
        }
        return mentions;
    }
}

package dev.waybill.dossier;

import dev.waybill.dossier.Subject.EventSubject;
import dev.waybill.dossier.Subject.LegSubject;
import dev.waybill.source.ClaimStatus;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Checks what only the whole dossier shows: ids that are used once, references that lead somewhere, legs with ends. */
final class DossierChecks {

    private final FieldReader read;

    DossierChecks(FieldReader read) {
        this.read = read;
    }

    void check(YamlNode root, List<Subject> subjects, List<ReportedClaim> claims) {
        requireUniqueIds(root, "sources");
        requireUniqueIds(root, "claims");
        requireUniqueIds(root, "legs", "events");
        requireSomeClaim(root, claims);
        Set<String> sourceIds = ids(root, "sources");
        Set<String> subjectIds = ids(root, "legs", "events");
        Map<String, Subject> byId =
                subjects.stream().collect(Collectors.toMap(Subject::id, Function.identity(), (a, b) -> a));
        for (YamlNode node : read.items(root, "claims", DossierReader.MAX_CLAIMS)) {
            requireKnown(node, "source", sourceIds, "sources");
            requireKnown(node, "about", subjectIds, "legs and events");
        }
        requireContinuedLegs(root);
        if (read.problems().isEmpty()) {
            requireEnds(root, subjects, claims);
            requirePlacesToFit(root, byId, claims);
        }
    }

    private void requireSomeClaim(YamlNode root, List<ReportedClaim> claims) {
        if (claims.isEmpty() && read.problems().isEmpty()) {
            read.problem(root, "the dossier makes no claim", "Add claims: with at least one item");
        }
    }

    private void requireUniqueIds(YamlNode root, String... lists) {
        Set<String> seen = new HashSet<>();
        for (String list : lists) {
            for (YamlNode node : read.items(root, list, DossierReader.MAX_CLAIMS)) {
                YamlNode id = read.field(node, "id");
                if (id != null && id.text() != null && !seen.add(id.text())) {
                    read.problem(id, "the id '" + id.text() + "' is used twice", "Give each its own id");
                }
            }
        }
    }

    /** Ids as written, also of items that have other problems. */
    private Set<String> ids(YamlNode root, String... lists) {
        Set<String> ids = new HashSet<>();
        for (String list : lists) {
            for (YamlNode node : read.items(root, list, DossierReader.MAX_CLAIMS)) {
                YamlNode id = read.field(node, "id");
                if (id != null && id.text() != null) {
                    ids.add(id.text());
                }
            }
        }
        return ids;
    }

    private void requireKnown(YamlNode node, String name, Set<String> known, String where) {
        YamlNode field = read.field(node, name);
        if (field == null) {
            return;
        }
        List<YamlNode> references = field.items() == null ? List.of(field) : field.items();
        for (YamlNode reference : references) {
            if (reference.text() != null && !known.contains(reference.text())) {
                read.problem(
                        reference,
                        "'" + reference.text() + "' is not among the " + where,
                        "Add it there or correct the id");
            }
        }
    }

    private void requireContinuedLegs(YamlNode root) {
        Set<String> earlier = new HashSet<>();
        List<YamlNode> nodes = read.items(root, "legs", DossierReader.MAX_SUBJECTS);
        for (YamlNode node : nodes) {
            YamlNode continues = read.field(node, "continues");
            if (continues != null && continues.text() != null && !earlier.contains(continues.text())) {
                read.problem(
                        continues,
                        "'" + continues.text() + "' is no earlier leg",
                        "Name a leg that stands above this one");
            }
            YamlNode id = read.field(node, "id");
            if (id != null && id.text() != null) {
                earlier.add(id.text());
            }
        }
    }

    /** A leg that no claim gives an end to leads nowhere. */
    private void requireEnds(YamlNode root, List<Subject> subjects, List<ReportedClaim> claims) {
        List<YamlNode> nodes = read.items(root, "legs", DossierReader.MAX_SUBJECTS);
        Set<String> starts = new HashSet<>();
        Set<String> ends = new HashSet<>();
        for (ReportedClaim claim : claims) {
            if (claim.claim().status() != ClaimStatus.DENIED) {
                starts.addAll(claim.from() == null ? List.of() : claim.about());
                ends.addAll(claim.to() == null ? List.of() : claim.about());
            }
        }
        int index = 0;
        for (Subject subject : subjects) {
            if (subject instanceof LegSubject leg) {
                YamlNode node = nodes.get(index++);
                if (!ends.contains(leg.id())) {
                    read.problem(node, "no claim says where this leg goes to", "Add 'to' to a claim about it");
                }
                if (!starts.contains(leg.id()) && leg.continues() == null) {
                    read.problem(
                            node,
                            "no claim says where this leg starts",
                            "Add 'from' to a claim about it, or 'continues' with the leg before it");
                }
            }
        }
    }

    private void requirePlacesToFit(YamlNode root, Map<String, Subject> byId, List<ReportedClaim> claims) {
        List<YamlNode> nodes = read.items(root, "claims", DossierReader.MAX_CLAIMS);
        for (int i = 0; i < claims.size(); i++) {
            ReportedClaim claim = claims.get(i);
            boolean aboutLeg = claim.about().stream().anyMatch(id -> byId.get(id) instanceof LegSubject);
            boolean aboutEvent = claim.about().stream().anyMatch(id -> byId.get(id) instanceof EventSubject);
            if (!aboutEvent && claim.at() != null) {
                read.problem(nodes.get(i), "'at' is for events, but this claim is about a leg", "Use from and to");
            }
            if (!aboutLeg && (claim.from() != null || claim.to() != null)) {
                read.problem(nodes.get(i), "'from' and 'to' are for legs, but this claim is about an event", "Use at");
            }
        }
    }
}

package dev.waybill.gazetteer.judge;

import dev.waybill.gazetteer.Candidate;
import dev.waybill.gazetteer.Doubt;
import dev.waybill.gazetteer.Place;
import dev.waybill.gazetteer.PlaceKind;
import dev.waybill.gazetteer.PlaceQuery;
import dev.waybill.gazetteer.Resolution;
import dev.waybill.gazetteer.index.Feature;
import dev.waybill.gazetteer.match.NameMatch;
import dev.waybill.gazetteer.query.Qualifier;
import dev.waybill.source.TransportMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Turns scores into confidences, and these into an answer.
 *
 * <p>Places of one name close together (a town, its port, its station, the region that is called after it) do not
 * compete: the best of them speaks for all, because a report that means one of them is not far wrong about the others.
 */
public final class Ranking {

    private static final double SAME_PLACE_METRES = 15_000;
    private static final double TOWN_TO_SITE_METRES = 25_000;

    /** The harbour of a large town may lie far down its river. */
    private static final double TOWN_TO_PORT_METRES = 45_000;

    private static final double CAPITAL_METRES = 200_000;
    private static final double SAME_AREA_METRES = 100_000;
    private static final double MOST_REACH_METRES = 30_000;
    private static final double SURE = 0.72;
    private static final double SURE_WITH_COUNTRY = 0.55;

    /** A misspelling by itself and a name that leaves out words of the text are not sure, however well known: "Moscow Times". */
    private static final double NEVER = 2;

    private static final double MOST_OF_DOUBTFUL = 0.89;
    private static final double WORTH_A_QUESTION = 0.1;
    private static final double ABOUT_AS_LIKELY = 2.5;

    /** So much less may speak for a port than for its town. */
    private static final double PORT_FOR_TOWN = 9;

    /** A second place this likely makes the name ambiguous, however likely the first. */
    private static final double RIVAL = 0.15;

    private static final double E7 = 1e7;
    private static final double METRES_A_DEGREE = 111_200;

    /** So many candidates are weighed however few are asked for. */
    private static final int TO_COMPARE = 2;

    private Ranking() {}

    public static Resolution rank(
            PlaceQuery query, List<Verdict> verdicts, double scoreOfNone, boolean countryKnown, CandidateMaker maker) {
        List<Verdict> left = new ArrayList<>(verdicts);
        left.sort(Comparator.comparingDouble((Verdict v) -> -v.score()).thenComparingInt(v -> v.match().place()));
        double top = left.isEmpty() ? scoreOfNone : Math.max(scoreOfNone, left.get(0).score());
        double none = Math.exp(scoreOfNone - top);
        double sum = none + left.stream().mapToDouble(v -> Math.exp(v.score() - top)).sum();
        List<Candidate> candidates = new ArrayList<>();
        List<Double> shares = new ArrayList<>();
        boolean doubtful = false;
        while (!left.isEmpty() && candidates.size() < Math.max(TO_COMPARE, query.limit())) {
            Verdict head = left.get(0);
            List<Verdict> same = left.stream().filter(v -> isSame(head, v)).toList();
            double share = same.stream().mapToDouble(v -> Math.exp(v.score() - top)).sum() / sum;
            shares.add(share);
            boolean maybe = isDoubtful(same);
            doubtful |= candidates.isEmpty() && maybe;
            double most = Math.min(maybe ? MOST_OF_DOUBTFUL : 1, candidates.isEmpty() ? 1 : 1 - candidates.get(0).confidence());
            candidates.add(maker.make(speaker(query, head, same), Math.min(most, Calibration.ofShare(share))));
            left.removeAll(same);
        }
        return answer(query, candidates, shares, none / sum, doubtful ? NEVER : countryKnown ? SURE_WITH_COUNTRY : SURE);
    }

    /** What is doubtful in most of what speaks for a place makes the place doubtful. */
    private static boolean isDoubtful(List<Verdict> same) {
        double top = same.get(0).score();
        double all = same.stream().mapToDouble(v -> Math.exp(v.score() - top)).sum();
        double doubtful = same.stream().filter(Verdict::doubtful).mapToDouble(v -> Math.exp(v.score() - top)).sum();
        return doubtful > all / 2;
    }

    /** Tells whether two verdicts are about one place, as far as a report cares. */
    public static boolean isSame(Verdict head, Verdict other) {
        if (head == other) {
            return true;
        }
        NameMatch one = head.match();
        NameMatch two = other.match();
        if (isCapitalOf(one, two) || isCapitalOf(two, one)) {
            return true;
        }
        if (one.feature().isArea() != two.feature().isArea()) {
            return one.feature().isSettlement() && two.feature() == Feature.REGION && one.country().equals(two.country())
                    && near(one, two, two.index().radiusMetres(two.place()));
        }
        if (one.feature().isArea()) {
            return one.feature() != Feature.SEA && one.feature() != Feature.COUNTRY
                    && one.country().equals(two.country()) && near(one, two, SAME_AREA_METRES);
        }
        double reach = Math.max(one.index().radiusMetres(one.place()), two.index().radiusMetres(two.place()));
        boolean port = one.feature() == Feature.PORT || two.feature() == Feature.PORT;
        double apart = one.feature().isSettlement() == two.feature().isSettlement()
                ? SAME_PLACE_METRES : port ? TOWN_TO_PORT_METRES : TOWN_TO_SITE_METRES;
        return near(one, two, apart + Math.min(reach, MOST_REACH_METRES));
    }

    /** A country called after its capital or its port, and small enough that the two are about the same place. */
    private static boolean isCapitalOf(NameMatch capital, NameMatch country) {
        return (capital.feature() == Feature.CAPITAL || capital.feature() == Feature.PORT) && country.feature() == Feature.COUNTRY
                && capital.country().equals(country.country()) && near(capital, country, CAPITAL_METRES);
    }

    /** On the plane of degrees at their middle latitude, good to a hundredth for some hundred kilometres; a geodesic would be slow. */
    private static boolean near(NameMatch one, NameMatch two, double metres) {
        double north = (one.index().latitudeE7(one.place()) - two.index().latitudeE7(two.place())) / E7;
        if (Math.abs(north) * METRES_A_DEGREE > metres) {
            return false;
        }
        double middle = (one.index().latitudeE7(one.place()) / E7 + two.index().latitudeE7(two.place()) / E7) / 2;
        double east = Math.IEEEremainder((one.index().longitudeE7(one.place()) / E7 - two.index().longitudeE7(two.place()) / E7), 360)
                * Math.cos(Math.toRadians(middle));
        return (north * north + east * east) * METRES_A_DEGREE * METRES_A_DEGREE < metres * metres;
    }

    /** A bare name means the town rather than an installation beside it; where a ship calls or a port is asked for, the port. */
    private static Verdict speaker(PlaceQuery query, Verdict head, List<Verdict> same) {
        if (wantsPort(query, head)) {
            return best(same, v -> v.match().feature() == Feature.PORT && !v.match().isMisspelt(), head.score() - PORT_FOR_TOWN, head);
        }
        if (head.match().feature().isSettlement() || query.mode() != TransportMode.UNKNOWN || query.kind() != null
                || head.match().reading().findSort().isPresent()) {
            return head;
        }
        return best(same, v -> v.match().feature().isSettlement() && v.match().reading().taken() == head.match().reading().taken(),
                head.score() - ABOUT_AS_LIKELY, head);
    }

    /** Whether a port is asked for, by the query's kind, by a ship that calls there, or by a word beside the name. */
    public static boolean wantsPort(PlaceQuery query, Verdict head) {
        return query.mode() == TransportMode.SHIP || query.kind() == PlaceKind.PORT || head.match().reading().says(Qualifier.PORT);
    }

    private static Verdict best(List<Verdict> same, Predicate<Verdict> wanted, double least, Verdict otherwise) {
        return same.stream().filter(wanted).filter(v -> v.score() > least).findFirst().orElse(otherwise);
    }

    private static Resolution answer(
            PlaceQuery query, List<Candidate> candidates, List<Double> shares, double none, double sure) {
        if (candidates.isEmpty()) {
            return new Resolution.Unresolved(query, candidates, new Doubt.NothingAlike());
        }
        Candidate best = candidates.get(0);
        double second = shares.size() > 1 ? shares.get(1) : 0;
        List<Candidate> shown = candidates.subList(0, Math.min(query.limit(), candidates.size()));
        if (shares.get(0) >= sure && second <= RIVAL) {
            return new Resolution.Resolved(query, shown);
        }
        if (best.confidence() >= WORTH_A_QUESTION) {
            String likeliest = best.place().name();
            Doubt doubt = second > none
                    ? new Doubt.OtherPlace(likeliest, best.confidence(), named(candidates.get(1).place()))
                    : new Doubt.PerhapsNone(likeliest, best.confidence());
            return new Resolution.Ambiguous(query, shown, doubt);
        }
        return new Resolution.Unresolved(query, shown, new Doubt.TooFaint(best.place().name(), best.confidence()));
    }

    private static String named(Place place) {
        return place.countryCode().isEmpty() ? place.name() : place.name() + " (" + place.countryCode() + ")";
    }

    /** Makes the candidate that callers see. */
    public interface CandidateMaker {
        Candidate make(Verdict verdict, double confidence);
    }
}

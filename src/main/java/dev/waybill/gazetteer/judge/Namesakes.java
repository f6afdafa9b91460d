package dev.waybill.gazetteer.judge;

import dev.waybill.gazetteer.index.Feature;
import dev.waybill.gazetteer.match.NameMatch;
import dev.waybill.gazetteer.name.KeyOrigin;
import dev.waybill.gazetteer.name.NameKey;
import dev.waybill.gazetteer.name.Skeleton;
import java.util.Set;

/**
 * Tells where a name is likely to be another place's too, which no list of towns has.
 *
 * <p>Settlers named hamlets, landings and bays after the same few people and places, so that in their countries a small town
 * says nothing about which of them a bare name means; and there another name of a town that is nothing like its own is a
 * nickname, a quarter or a farm: "Crescent City" is New Orleans and a town in California.
 */
final class Namesakes {

    private static final Set<String> SETTLED = Set.of("US", "CA", "AU", "NZ");
    private static final Set<String> ENGLISH = Set.of("US", "CA", "AU", "NZ", "GB", "IE");

    /** A town of more people than this is the first of its name to come to mind. */
    private static final int WELL_KNOWN_PEOPLE = 150_000;

    private Namesakes() {}

    /** Whether a match by a bare name may as well be a place that is in no list. */
    static boolean areLikely(NameMatch match) {
        if (!match.feature().isSettlement()) {
            return false;
        }
        String country = match.country();
        int people = match.index().population(match.place());
        boolean small = people < WELL_KNOWN_PEOPLE && match.feature() == Feature.TOWN || match.feature() == Feature.MINOR;
        return small && SETTLED.contains(country) || ENGLISH.contains(country) && isUnlikeItsName(match);
    }

    private static boolean isUnlikeItsName(NameMatch match) {
        String name = NameKey.of(match.index().name(match.place()));
        return match.origin() == KeyOrigin.ALTERNATE && Skeleton.exists(match.key()) && !name.contains(match.key())
                && !match.key().contains(name) && Skeleton.listOf(name).stream().noneMatch(Skeleton.listOf(match.key())::contains);
    }
}

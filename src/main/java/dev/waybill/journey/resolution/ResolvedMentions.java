package dev.waybill.journey.resolution;

import dev.waybill.dossier.PlaceMention;
import dev.waybill.journey.ResolvedPlace;
import dev.waybill.journey.Statement;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The places of a dossier, and which of them each mention means.
 *
 * @param places each once, in the order of first mention
 * @param byMention the place of each mention
 */
record ResolvedMentions(List<ResolvedPlace> places, Map<PlaceMention, ResolvedPlace> byMention) {

    Statement.@Nullable Mention find(@Nullable PlaceMention mention) {
        return mention == null ? null : new Statement.Mention(mention.name(), get(mention));
    }

    ResolvedPlace get(PlaceMention mention) {
        ResolvedPlace place = byMention.get(mention);
        if (place == null) {
            throw new IllegalStateException("mention not resolved: " + mention);
        }
        return place;
    }
}

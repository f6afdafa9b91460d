package dev.waybill.reading.draft;

import dev.waybill.gazetteer.Place;
import dev.waybill.reading.claim.TextDate;
import org.jspecify.annotations.Nullable;

/** An event of a draft, by its kind, place and days. */
final class DraftEvent {
    final String id;
    final String kind;
    final String title;
    @Nullable Place at;
    @Nullable TextDate date;
    /** Whether it stood in the dossier before. */
    final boolean known;

    DraftEvent(String id, String kind, String title, @Nullable Place at, @Nullable TextDate date, boolean known) {
        this.known = known;
        this.id = id;
        this.kind = kind;
        this.title = title;
        this.at = at;
        this.date = date;
    }
}

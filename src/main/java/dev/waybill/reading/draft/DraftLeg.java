package dev.waybill.reading.draft;

import dev.waybill.gazetteer.Place;
import org.jspecify.annotations.Nullable;

/** A leg of a draft: the sharpest ends that any of its claims names. */
final class DraftLeg {
    final String id;
    final String title;
    @Nullable Place from;
    @Nullable Place to;
    String mode;
    @Nullable DraftLeg continues;
    /** Whether it stood in the dossier before. */
    final boolean known;

    DraftLeg(String id, String title, @Nullable Place from, @Nullable Place to, String mode, boolean known) {
        this.id = id;
        this.title = title;
        this.from = from;
        this.to = to;
        this.mode = mode;
        this.known = known;
    }
}

package dev.waybill.dossier;

import org.jspecify.annotations.Nullable;

/** Something that claims are about: a leg of the shipment, or an event beside it. */
public sealed interface Subject {

    /** Short name by which claims refer to it, unique in the dossier. */
    String id();

    /** A short title in the author's words. */
    String title();

    /**
     * A movement of the cargo from one place to another.
     *
     * @param continues id of the leg whose cargo this one carries on, or null
     */
    record LegSubject(String id, String title, @Nullable String continues) implements Subject {}

    /**
     * Something that is no shipment: a visit, a meeting, a use of what was shipped.
     *
     * @param kind visit, meeting, use or other
     */
    record EventSubject(String id, String title, String kind) implements Subject {}
}

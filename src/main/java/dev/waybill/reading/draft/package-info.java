/**
 * What becomes of readings: JSON for programs, and a draft of a dossier for a person to go on from.
 *
 * <p>What this package is not: it reads no text. Start reading at {@link dev.waybill.reading.draft.DraftDossier}.
 */
@NullMarked
package dev.waybill.reading.draft;

import org.jspecify.annotations.NullMarked;

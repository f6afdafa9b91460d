package dev.waybill.source;

import org.jspecify.annotations.Nullable;

/**
 * A publication that claims are taken from.
 *
 * @param id short name by which claims cite it, unique in the dossier
 * @param publisher who published it, as far as it shows
 * @param title a short description in the dossier author's words
 * @param published when, or null if it bears no date and none was concluded
 * @param language BCP 47 tag of the publication ("de")
 * @param url where it can be read, http or https, or null
 * @param note what else a reader must know ("machine-translated"), or null
 */
public record Source(
        String id,
        String publisher,
        String title,
        @Nullable Period published,
        String language,
        @Nullable String url,
        @Nullable String note) {

    /**
     * Checks the link.
     *
     * @throws IllegalArgumentException if the link is no http or https address
     */
    public Source {
        if (url != null && !url.startsWith("https://") && !url.startsWith("http://")) {
            throw new IllegalArgumentException("a link must start with https:// or http://: " + url);
        }
    }
}

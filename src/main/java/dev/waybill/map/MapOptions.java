package dev.waybill.map;

import dev.waybill.map.style.Layout;
import dev.waybill.map.style.Theme;
import dev.waybill.words.Wording;

/**
 * What a user may choose about a map.
 *
 * @param layout size and arrangement of the page
 * @param theme colours and type
 * @param words the language of the page's own words
 * @param worldview ISO 3166-1 alpha-2 code of the state whose view of disputed borders is drawn, or empty for
 *     Waybill's own, which shows disputes as such
 * @param projection {@value #AUTO}, an EPSG code or well-known text; of the main map
 */
public record MapOptions(Layout layout, Theme theme, Wording words, String worldview, String projection) {

    /** The projection that Waybill chooses by the journey's extent. */
    public static final String AUTO = "auto";

    /** An A4 page in English with the light theme. */
    public static MapOptions standard() {
        return new MapOptions(Layout.REPORT, Theme.named("light"), Wording.in("en"), "", AUTO);
    }

    /** The same in another layout. */
    public MapOptions with(Layout other) {
        return new MapOptions(other, theme, words, worldview, projection);
    }

    /** The same in another theme. */
    public MapOptions with(Theme other) {
        return new MapOptions(layout, other, words, worldview, projection);
    }

    /** The same in another language. */
    public MapOptions with(Wording other) {
        return new MapOptions(layout, theme, other, worldview, projection);
    }
}

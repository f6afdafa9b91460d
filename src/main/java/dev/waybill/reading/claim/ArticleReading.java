package dev.waybill.reading.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that was read from one article.
 *
 * @param name its file's name
 * @param text its plain text, which all positions are in
 * @param language BCP 47 tag, told by the text itself
 * @param published its date, or null if it bears none
 * @param title its first line
 * @param publisher who published it as far as the text says, or null
 * @param places the places named
 * @param movements the movements told
 * @param events the events told
 * @param denials the denials that tell of no movement by themselves
 */
public record ArticleReading(
        String name,
        String text,
        String language,
        @Nullable TextDate published,
        String title,
        @Nullable String publisher,
        List<TextPlace> places,
        List<Movement> movements,
        List<Happening> events,
        List<Denial> denials) {}

package dev.waybill.reading;

import dev.waybill.gazetteer.Geocoder;
import dev.waybill.gazetteer.PlaceQuery;
import dev.waybill.reading.claim.ArticleReading;
import dev.waybill.reading.claim.Happening;
import dev.waybill.reading.claim.Movement;
import dev.waybill.reading.claim.TextDate;
import dev.waybill.reading.claim.TextPlace;
import dev.waybill.reading.frame.DenialFinder;
import dev.waybill.reading.frame.EventFinder;
import dev.waybill.reading.frame.MovementFinder;
import dev.waybill.reading.frame.Retelling;
import dev.waybill.reading.frame.Roles;
import dev.waybill.reading.span.NameBook;
import dev.waybill.reading.span.OtherNames;
import dev.waybill.reading.span.PlaceFinder;
import dev.waybill.reading.span.PlaceSpan;
import dev.waybill.reading.text.Tokens;
import dev.waybill.reading.time.DateFinder;
import dev.waybill.reading.time.Publication;
import dev.waybill.reading.word.Frames;
import dev.waybill.reading.word.Languages;
import dev.waybill.reading.word.Marked;
import dev.waybill.source.DatePrecision;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads an article: which places it names, and which movements and events it claims.
 *
 * <p>Rules and the gazetteer, no model: the same text gives the same reading. Linear in the length of the text; nothing
 * is kept between texts but what the gazetteer was asked last. Not safe for use by several threads; each opens its own.
 */
public final class ArticleReader {

    /** Texts are cut here: no article is longer, and a reading's memory is bounded by it. */
    public static final int LONGEST_TEXT = 2_000_000;

    private static final int LONGEST_TITLE = 200;

    private final PlaceResolver resolver;
    private final PlaceFinder finder;
    private final NameBook book;

    /**
     * A reader over a gazetteer.
     *
     * @param geocoder says which place a name means
     * @param book says whether a word can be a name of a place
     */
    public ArticleReader(Geocoder geocoder, NameBook book) {
        this.resolver = new PlaceResolver(geocoder);
        this.book = book;
        this.finder = new PlaceFinder(book, name -> resolver.alone(PlaceQuery.of(name)).findBest());
    }

    /**
     * Reads one article.
     *
     * @param name what to call it, such as its file's name
     * @param text its plain text, at most {@value #LONGEST_TEXT} UTF-16 units of which are read
     * @param published its day of publication if that is known otherwise, or null to look for it in the text
     */
    public ArticleReading read(String name, String text, @Nullable LocalDate published) {
        String whole = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
        Tokens tokens = Tokens.of(whole);
        Frames frames = Frames.of(Languages.tell(tokens));
        Marked marked = Marked.of(tokens, frames);
        if (tokens.count() == 0) {
            return new ArticleReading(name, whole, frames.language(), null, "", null, List.of(), List.of(), List.of(), List.of());
        }
        TextDate day = published != null
                ? new TextDate(published, published, DatePrecision.DAY, published.toString(), "given beside the text", true, 0, 0)
                : Publication.find(marked).orElse(null);
        LocalDate reference = day == null ? null : day.from();
        OtherNames others = OtherNames.find(marked, book);
        List<PlaceSpan> spans = finder.find(marked, others);
        Roles roles = Roles.of(marked, spans);
        List<TextDate> dates = DateFinder.find(marked, reference);
        List<Movement> told = MovementFinder.find(marked, spans, roles, dates, others);
        List<TextPlace> places = resolver.resolve(spans, roles, told);
        List<Movement> movements = Retelling.join(told, (a, b) -> PlaceResolver.relation(places.get(a), places.get(b)).ordinal());
        List<Happening> events = EventFinder.find(marked, spans, roles, dates);
        return new ArticleReading(name, whole, frames.language(), day, title(marked, day), null, places, movements, events,
                DenialFinder.find(marked, dates, movements));
    }

    /** The first line, or the second where the first is the stamp of a date. */
    private static String title(Marked text, @Nullable TextDate day) {
        boolean stamped = day != null && day.end() > 0 && text.sentences().size() > 1
                && day.start() - text.sentences().get(0).start() < 20 && text.sentences().get(0).holds(day.start());
        var first = text.sentences().get(stamped ? 1 : 0);
        return text.tokens().whole().substring(first.start(), Math.min(first.end(), first.start() + LONGEST_TITLE));
    }
}

package dev.waybill.map;

import dev.waybill.journey.Journey;
import dev.waybill.map.basemap.Basemap;
import dev.waybill.map.drawing.Drawing;
import dev.waybill.map.frame.FilmStep;
import dev.waybill.map.frame.MapFrame;
import dev.waybill.map.page.PagePlanner;
import dev.waybill.map.style.Look;
import dev.waybill.map.type.FontBook;
import dev.waybill.map.type.Typesetter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Composes a page from a journey: head, main map, insets, panel, foot.
 *
 * <p>Start here. The page is laid out first ({@link PagePlanner}) and put together by {@link PageComposer}; each map on
 * it is a {@link MapFrame}. May be used by several threads.
 */
public final class MapComposer {

    private static final int STEPS_A_LEG = 10;
    private static final double STEP_SECONDS = 0.12;
    private static final double HOLD_SECONDS = 0.9;
    private static final double LAST_SECONDS = 3;

    private final FontBook fonts;
    private final Basemap basemap;

    /** Composes maps over a base map in the fonts of a book. */
    public MapComposer(FontBook fonts, Basemap basemap) {
        this.fonts = fonts;
        this.basemap = basemap;
    }

    /**
     * A page and what could not be shown on it.
     *
     * @param drawing the page
     * @param dropped labels that found no room, in words
     */
    public record Composition(Drawing drawing, List<String> dropped) {
        /** Copies the list. */
        public Composition {
            dropped = List.copyOf(dropped);
        }
    }

    /**
     * A picture of the journey under way.
     *
     * @param drawing the page, with the legs as far as they have come
     * @param seconds how long it is shown
     */
    public record Frame(Drawing drawing, double seconds) {}

    /** The page of a journey. */
    public Drawing compose(Journey journey, MapOptions options) {
        return composeReporting(journey, options).drawing();
    }

    /** Where the maps of a journey's page stand, without drawing them. */
    public PageFrames frames(Journey journey, MapOptions options) {
        return page(journey, options).frames();
    }

    /** The page of a journey, planned once, to ask for its frames and to compose it. */
    public Page page(Journey journey, MapOptions options) {
        return new Page(composer(journey, options));
    }

    /** A page that is planned: projection, frames, insets and panel are decided. */
    public static final class Page {

        private final PageComposer composer;
        private @Nullable Composition composition;

        private Page(PageComposer composer) {
            this.composer = composer;
        }

        /** Where its maps stand. */
        public PageFrames frames() {
            return composer.pageFrames();
        }

        /** The page painted, with what found no room; painted once however often it is asked for. */
        public synchronized Composition compose() {
            if (composition == null) {
                composition = composer.compose(FilmStep.DONE);
            }
            return composition;
        }
    }

    /** The page of a journey, with what found no room. */
    public Composition composeReporting(Journey journey, MapOptions options) {
        return composer(journey, options).compose(FilmStep.DONE);
    }

    /**
     * The journey as a film: page, places and labels stand still, the legs grow one after the other by date, each with
     * its dates above the map.
     */
    public List<Frame> composeFrames(Journey journey, MapOptions options) {
        PageComposer composer = composer(journey, options);
        List<Frame> frames = new ArrayList<>();
        for (FilmStep progress : FilmStep.of(journey, STEPS_A_LEG, options.words())) {
            double seconds = progress.endsLeg() ? HOLD_SECONDS : STEP_SECONDS;
            frames.add(new Frame(composer.compose(progress).drawing(), seconds));
        }
        frames.add(new Frame(composer.compose(FilmStep.DONE).drawing(), LAST_SECONDS));
        return frames;
    }

    private PageComposer composer(Journey journey, MapOptions options) {
        Look look = new Look(
                options.theme().scaled(options.layout().typeScale()), options.words(), new Typesetter(fonts));
        return new PageComposer(journey, look, options, basemap);
    }
}

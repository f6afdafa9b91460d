package dev.waybill.export.layer;

import dev.waybill.journey.Journey;
import dev.waybill.words.FactText;
import dev.waybill.words.Wording;
import java.util.List;

/**
 * A journey as layers.
 *
 * @param journey what they show
 * @param words the language of Waybill's own sentences and of the names of columns
 * @param legs movements, as lines
 * @param places as points or regions
 * @param events at their places
 * @param claims at the places they name
 * @param sources without geometry
 * @param areas regions, and circles of uncertainty
 */
public record JourneyLayers(
        Journey journey,
        Wording words,
        Layer legs,
        Layer places,
        Layer events,
        Layer claims,
        Layer sources,
        Layer areas) {

    /** Makes the layers of a journey in English. */
    public static JourneyLayers of(Journey journey) {
        return of(journey, Wording.in("en"));
    }

    /** Makes the layers of a journey in a language; their features are made when they are first read. */
    public static JourneyLayers of(Journey journey, Wording words) {
        FactText facts = FactText.in(words);
        StatementIndex index = new StatementIndex(journey);
        Shapes.ByPlace shapes = new Shapes.ByPlace();
        return new JourneyLayers(
                journey,
                words,
                LegLayer.of(journey, index, facts),
                PlaceLayer.places(journey, index, shapes, facts),
                EventLayer.of(journey, index, shapes, words),
                ClaimLayer.of(journey, shapes, facts),
                SourceLayer.of(journey, words),
                PlaceLayer.areas(journey, shapes, facts));
    }

    /** The four layers that stand as files of their own. */
    public List<Layer> listMain() {
        return List.of(legs, places, events, claims);
    }

    /** All that have geometry. */
    public List<Layer> listSpatial() {
        return List.of(legs, places, events, claims, areas);
    }

    /** All six. */
    public List<Layer> listAll() {
        return List.of(legs, places, events, claims, areas, sources);
    }

    /** The journey's title, fit for any format. */
    public String title() {
        return ColumnText.clean(journey.title());
    }

    /** The words that must stand beside the data. */
    public String attribution() {
        return ColumnText.attribution(journey);
    }
}

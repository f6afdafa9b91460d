package dev.waybill.map.basemap;

import dev.waybill.geo.LonLatBox;
import dev.waybill.geo.vector.VectorFeature;
import java.util.List;

/**
 * The ground under a journey: land, countries, borders, waters, in the detail that a scale asks for.
 *
 * <p>Layers: {@code land}, {@code coast}, {@code countries} (attribute {@code iso}), {@code borders} (attributes {@code
 * kind}: international, disputed, demarcation or claimed; {@code left}, {@code right}; {@code worldview}: the states to
 * which the line is a border, and behind a minus those that draw none there, as "RU;-UA"; empty if all agree), {@code
 * lakes} and {@code rivers} (attribute {@code class}, 1 the greatest), {@code railways}.
 */
public interface Basemap {

    /**
     * The features of a layer that touch a box.
     *
     * @param layer its name; one that the base map lacks is empty
     * @param toleranceMetres how far a shape may stray from the truth
     * @param box limits what is wanted; features outside may come as well
     */
    List<VectorFeature> listFeatures(String layer, double toleranceMetres, LonLatBox box);

    /** Names of countries and seas, the greatest first. */
    List<AreaName> listNames();

    /** Towns that help readers to find their way, the greatest first. */
    default List<Town> listTowns() {
        return List.of();
    }
}

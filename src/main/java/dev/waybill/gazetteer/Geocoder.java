package dev.waybill.gazetteer;

import dev.waybill.geo.LonLat;
import dev.waybill.source.TransportMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.locationtech.jts.geom.Geometry;

/**
 * Finds which place a written name means.
 *
 * <p>Offline and deterministic; any text is answered, none throws. Safe for use by several threads.
 */
public interface Geocoder {

    /** What one name means, judged by itself and the query's own hints. */
    Resolution resolve(PlaceQuery query);

    /**
     * What several names of one journey mean, judged together: the set of places that makes the journey plausible wins.
     *
     * @param queries the names
     * @param links which of them a movement joins
     * @return one resolution per query, in their order
     */
    List<Resolution> resolveTogether(List<PlaceQuery> queries, List<Link> links);

    /**
     * What lies at and around a position: the nearest named places, the country and region, or the sea.
     *
     * @param limit most places to list
     */
    Surroundings reverse(LonLat position, int limit);

    /** The place with an id of the gazetteer. */
    Optional<Place> findById(String id);

    /**
     * The polygons (longitude, latitude) of a country, a region or a part of one.
     *
     * @param placeId id of the place, as candidates carry it
     */
    Optional<Geometry> findArea(String placeId);

    /**
     * How far a position is from a country's territory within its internationally recognised borders.
     *
     * @param countryCode ISO 3166-1 alpha-2
     * @return geodesic metres to the nearest point of it, 0 inside; empty if the country is not known
     */
    OptionalDouble distanceToCountryMetres(LonLat position, String countryCode);

    /**
     * A movement between two of the places that are resolved together.
     *
     * @param from index of the query it starts from
     * @param to index of the query it goes to
     * @param mode how it travels
     */
    record Link(int from, int to, TransportMode mode) {}
}

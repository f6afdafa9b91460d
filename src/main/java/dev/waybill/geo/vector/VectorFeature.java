package dev.waybill.geo.vector;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;

/**
 * A thing with a shape, read from a {@link VectorFile}: a country, a coast, a river.
 *
 * @param shape points, lines or polygons; longitude before latitude in degrees, within -180 to 180; exteriors run
 *     counter-clockwise
 * @param attributes texts by name ("iso", "kind"), in the order of the file
 */
public record VectorFeature(Geometry shape, Map<String, String> attributes) {

    /** Copies the attributes and keeps their order. */
    public VectorFeature {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }

    /** The attribute's text, if the feature has it. */
    public Optional<String> findAttribute(String name) {
        return Optional.ofNullable(attributes.get(name));
    }

    /**
     * The attribute's text.
     *
     * @throws IllegalArgumentException if the feature does not have it
     */
    public String getAttribute(String name) {
        String value = attributes.get(name);
        if (value == null) {
            throw new IllegalArgumentException("the feature has no attribute " + name + ", only " + attributes.keySet());
        }
        return value;
    }
}

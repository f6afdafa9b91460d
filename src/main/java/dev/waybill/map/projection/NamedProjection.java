package dev.waybill.map.projection;

import dev.waybill.geo.LonLat;
import dev.waybill.source.InputException;
import org.geotools.api.parameter.ParameterValueGroup;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.crs.ProjectedCRS;
import org.geotools.referencing.CRS;
import org.geotools.referencing.ReferencingFactoryFinder;
import org.geotools.referencing.wkt.Formattable;

/**
 * A projection from an EPSG code or well-known text.
 *
 * @param name as its authority or its text has it
 * @param wkt well-known text, longitude first
 * @param formula its formula
 * @param centralMeridianDegrees its middle, opposite which it is cut
 */
record NamedProjection(String name, String wkt, PlaneFormula formula, double centralMeridianDegrees) {

    private static final int MOST_CHARACTERS = 4000;

    static NamedProjection read(String text) {
        if (text.length() > MOST_CHARACTERS) {
            throw refused("a text of " + text.length() + " characters");
        }
        try {
            // Codes need GeoTools' EPSG database, which takes about a second to open; texts do not.
            CoordinateReferenceSystem crs = text.matches("(?i)EPSG:\\d{1,6}")
                    ? CRS.decode(text, true)
                    : ReferencingFactoryFinder.getCRSFactory(null).createFromWKT(text);
            if (crs instanceof ProjectedCRS projected) {
                return new NamedProjection(
                        projected.getName().getCode(), wkt(projected), new NamedFormula(projected), centralMeridian(projected));
            }
            throw refused(text + ", which is not projected");
        } catch (FactoryException | IllegalArgumentException e) {
            throw refused(text);
        }
    }

    /** Not strict, for axes along a meridian are beyond strict well-known text. */
    private static String wkt(ProjectedCRS crs) {
        return crs instanceof Formattable text ? text.toWKT(0, false) : crs.toWKT();
    }

    private static InputException refused(String text) {
        return InputException.ofOption(
                "projection",
                "GeoTools cannot use " + text,
                "Write auto, a code such as EPSG:3576, or the well-known text of a projected system");
    }

    private static double centralMeridian(ProjectedCRS crs) {
        ParameterValueGroup parameters = crs.getConversionFromBase().getParameterValues();
        return parameters.values().stream()
                .filter(value -> value.getDescriptor().getName().getCode().matches("central_meridian|longitude_of_center"))
                .filter(org.geotools.api.parameter.ParameterValue.class::isInstance)
                .mapToDouble(value -> ((org.geotools.api.parameter.ParameterValue<?>) value).doubleValue())
                .findFirst()
                .orElse(0);
    }

    /** Shown around a centre, up to the meridian where the projection is cut. */
    Projection around(LonLat centre) {
        double fromCut = Math.toRadians(
                180 - Math.abs(LonLat.wrapLongitude(centre.lonDegrees() - centralMeridianDegrees)));
        double lat = Math.toRadians(centre.latDegrees());
        double limit = fromCut >= Math.PI / 2
                ? 89
                : Math.toDegrees(Math.asin(Math.cos(lat) * Math.sin(fromCut))) - 0.5;
        if (limit < 5) {
            throw refused(name + " for a journey so near to where it is cut");
        }
        return Projection.named(name, wkt, formula, centre, limit);
    }
}

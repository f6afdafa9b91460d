package dev.waybill.map.projection;

import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.ProjectedCRS;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.NoninvertibleTransformException;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.ReferencingFactoryFinder;

/** A projection as GeoTools has it. */
final class NamedFormula implements PlaneFormula {

    /** Many projections run to infinity at a pole. */
    private static final double MOST_LATITUDE = 86;

    private final String name;
    private final MathTransform toPlane;
    private final MathTransform fromPlane;

    NamedFormula(ProjectedCRS crs) {
        this.name = crs.getName().getCode();
        try {
            // The conversion itself, not findMathTransform, which would open the whole EPSG database.
            this.toPlane = crs.getConversionFromBase().getMathTransform();
            this.fromPlane = toPlane.inverse();
        } catch (NoninvertibleTransformException e) {
            throw new IllegalStateException(name + " cannot be undone", e);
        }
    }

    /** The projection of a well-known text, which must be one. */
    static NamedFormula of(String wkt) {
        try {
            return new NamedFormula(
                    (ProjectedCRS) ReferencingFactoryFinder.getCRSFactory(null).createFromWKT(wkt));
        } catch (FactoryException e) {
            throw new IllegalStateException("GeoTools does not know " + wkt, e);
        }
    }

    @Override
    public void project(double[] lonLat) {
        for (int i = 1; i < lonLat.length; i += 2) {
            lonLat[i] = Math.max(-MOST_LATITUDE, Math.min(MOST_LATITUDE, lonLat[i]));
        }
        try {
            toPlane.transform(lonLat, 0, lonLat, 0, lonLat.length / 2);
        } catch (TransformException e) {
            throw new IllegalStateException("a position beyond the limit of " + name, e);
        }
    }

    @Override
    public void unproject(double[] point) {
        try {
            fromPlane.transform(point, 0, point, 0, 1);
        } catch (TransformException e) {
            point[0] = Double.NaN;
        }
    }
}

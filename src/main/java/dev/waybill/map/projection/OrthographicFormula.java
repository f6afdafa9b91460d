package dev.waybill.map.projection;

import dev.waybill.geo.LonLat;

/**
 * The globe as seen from infinitely far, on the sphere: for small orientation globes only.
 *
 * <p>Source: J. P. Snyder, "Map Projections: A Working Manual" (1987), chapter 20.
 */
final class OrthographicFormula implements PlaneFormula {

    private final double lonRadians;
    private final double sinCentre;
    private final double cosCentre;

    OrthographicFormula(LonLat centre) {
        this.lonRadians = Math.toRadians(centre.lonDegrees());
        this.sinCentre = Math.sin(Math.toRadians(centre.latDegrees()));
        this.cosCentre = Math.cos(Math.toRadians(centre.latDegrees()));
    }

    @Override
    public void project(double[] c) {
        for (int i = 0; i < c.length; i += 2) {
            double lon = Math.toRadians(c[i]) - lonRadians;
            double lat = Math.toRadians(c[i + 1]);
            double cos = Math.cos(lat);
            c[i] = RADIUS_METRES * cos * Math.sin(lon);
            c[i + 1] = RADIUS_METRES * (cosCentre * Math.sin(lat) - sinCentre * cos * Math.cos(lon));
        }
    }

    @Override
    public void unproject(double[] point) {
        double x = point[0] / RADIUS_METRES;
        double y = point[1] / RADIUS_METRES;
        double cosArc = Math.sqrt(1 - x * x - y * y);
        point[0] = Math.toDegrees(lonRadians + Math.atan2(x, cosCentre * cosArc - y * sinCentre));
        point[1] = Math.toDegrees(Math.asin(cosArc * sinCentre + y * cosCentre));
    }
}

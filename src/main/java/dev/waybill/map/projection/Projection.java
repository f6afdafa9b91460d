package dev.waybill.map.projection;

import dev.waybill.geo.LonLat;
import java.util.Optional;

/**
 * A map projection of the WGS 84 ellipsoid around a centre: degrees to metres on a plane and back.
 *
 * <p>The kinds that Waybill chooses are azimuthal: they have one centre and so need no seam; what lies beyond {@link
 * #limitDegrees()} from the centre is not shown. They have their own formulas, held against GeoTools' by a test;
 * GeoTools itself is loaded only for a projection that the user names, for its start takes longer than the whole map.
 */
public final class Projection {

    private static final String WGS84 = "GEOGCS[\"WGS 84\",DATUM[\"WGS_1984\",SPHEROID[\"WGS 84\",6378137,298.257223563]],"
            + "PRIMEM[\"Greenwich\",0],UNIT[\"degree\",0.0174532925199433],"
            + "AXIS[\"Longitude\",EAST],AXIS[\"Latitude\",NORTH]]";

    private final Kind kind;
    private final String name;
    private final LonLat centre;
    private final double limitDegrees;
    private final String wkt;
    private final PlaneFormula formula;

    /** The kinds that Waybill chooses from. */
    public enum Kind {
        /** Conformal: angles and small shapes are true. For details. */
        STEREOGRAPHIC("Oblique_Stereographic", "latitude_of_origin", "central_meridian", ",PARAMETER[\"scale_factor\",1]", 35),
        /** Equal-area: regions keep their relative size. For continents and up to half a globe and more. */
        EQUAL_AREA("Lambert_Azimuthal_Equal_Area", "latitude_of_center", "longitude_of_center", "", 150),
        /** The globe as seen from afar. For the orientation globe. */
        ORTHOGRAPHIC("Orthographic", "latitude_of_origin", "central_meridian", "", 89.5),
        /** One that the user names. */
        NAMED("", "", "", "", 150);

        private final String wktName;
        private final String latitudeName;
        private final String longitudeName;
        private final String more;
        private final double limitDegrees;

        Kind(String wktName, String latitudeName, String longitudeName, String more, double limitDegrees) {
            this.wktName = wktName;
            this.latitudeName = latitudeName;
            this.longitudeName = longitudeName;
            this.more = more;
            this.limitDegrees = limitDegrees;
        }
    }

    /**
     * A projection of a kind around a centre.
     *
     * @param kind not {@link Kind#NAMED}
     * @param centre where it is truest
     */
    public Projection(Kind kind, LonLat centre) {
        this(kind, kind.wktName, centre, kind.limitDegrees, wkt(kind, centre), formula(kind, centre));
    }

    private Projection(
            Kind kind, String name, LonLat centre, double limitDegrees, String wkt, PlaneFormula formula) {
        this.kind = kind;
        this.name = name;
        this.centre = centre;
        this.limitDegrees = limitDegrees;
        this.wkt = wkt;
        this.formula = formula;
    }

    private static PlaneFormula formula(Kind kind, LonLat centre) {
        return switch (kind) {
            case STEREOGRAPHIC -> new StereographicFormula(centre);
            case EQUAL_AREA -> new EqualAreaFormula(centre);
            case ORTHOGRAPHIC -> new OrthographicFormula(centre);
            case NAMED -> throw new IllegalArgumentException("a named projection needs its text");
        };
    }

    /**
     * The projection that a user names, shown around a centre as far as it holds: short of the meridian opposite its
     * own, where it is cut, and of the poles.
     *
     * @param text an EPSG code ("EPSG:3576") or well-known text
     * @param centre the middle of the journey
     * @throws dev.waybill.source.InputException if it is no projection that GeoTools knows
     */
    public static Projection named(String text, LonLat centre) {
        return NamedProjection.read(text).around(centre);
    }

    static Projection named(String name, String wkt, PlaneFormula formula, LonLat centre, double limitDegrees) {
        return new Projection(Kind.NAMED, name, centre, limitDegrees, wkt, formula);
    }

    private static String wkt(Kind kind, LonLat centre) {
        return "PROJCS[\"Waybill " + kind.wktName + "\"," + WGS84 + ",PROJECTION[\"" + kind.wktName + "\"],"
                + parameter(kind.latitudeName, centre.latDegrees()) + "," + parameter(kind.longitudeName, centre.lonDegrees())
                + ",PARAMETER[\"false_easting\",0],PARAMETER[\"false_northing\",0]" + kind.more
                + ",UNIT[\"metre\",1],AXIS[\"Easting\",EAST],AXIS[\"Northing\",NORTH]]";
    }

    private static String parameter(String name, double degrees) {
        return "PARAMETER[\"" + name + "\"," + degrees + "]";
    }

    /** The kind. */
    public Kind kind() {
        return kind;
    }

    /** Where it is truest. */
    public LonLat centre() {
        return centre;
    }

    /** As well-known text (OGC WKT 1), which GIS programs read. */
    public String wkt() {
        return wkt;
    }

    /** How far from the centre it can show, in degrees of arc. */
    public double limitDegrees() {
        return limitDegrees;
    }

    /** Its name: GeoTools' name of the kind, or that of the user's. */
    public String name() {
        return name;
    }

    /**
     * Projects positions in place: longitudes and latitudes in degrees become metres east and north of the centre.
     *
     * @param coordinates longitude, latitude, longitude, latitude …; none beyond {@link #limitDegrees()}
     */
    public void project(double[] coordinates) {
        formula.project(coordinates);
    }

    /**
     * The position that a point of the plane shows.
     *
     * @return empty if the point lies beyond the projection's rim
     */
    public Optional<LonLat> findPosition(PlanePoint point) {
        double[] c = {point.eastMetres(), point.northMetres()};
        formula.unproject(c);
        if (!Double.isFinite(c[0]) || !(Math.abs(c[1]) <= 90)) {
            return Optional.empty();
        }
        LonLat position = LonLat.of(c[0], c[1]);
        return Limb.degreesBetween(centre, position) <= limitDegrees + 0.05 ? Optional.of(position) : Optional.empty();
    }

    /**
     * A point of the projection's plane.
     *
     * @param eastMetres east of the centre
     * @param northMetres north of it
     */
    public record PlanePoint(double eastMetres, double northMetres) {}
}

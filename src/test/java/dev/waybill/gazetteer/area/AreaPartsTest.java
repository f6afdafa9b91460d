package dev.waybill.gazetteer.area;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waybill.gazetteer.Candidate;
import dev.waybill.gazetteer.Geocoder;
import dev.waybill.gazetteer.PlaceKind;
import dev.waybill.gazetteer.PlaceQuery;
import dev.waybill.gazetteer.geocode.IndexedGeocoder;
import dev.waybill.gazetteer.query.Qualifier;
import dev.waybill.geo.LonLat;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class AreaPartsTest {

    private static Geocoder geocoder;

    @BeforeAll
    static void open() throws IOException {
        geocoder = IndexedGeocoder.open(Path.of("geodata", "gazetteer"));
    }

    @Test
    void aThirdOfTheAreaIsAPartAndACornerIsHalfOfAHalf() throws ParseException {
        Geometry square = new WKTReader().read("POLYGON ((0 -3, 6 -3, 6 3, 0 3, 0 -3))");
        assertEquals(12, AreaCut.part(square, Qualifier.E).getArea(), 0.6);
        assertEquals(4, AreaCut.part(square, Qualifier.E).getEnvelopeInternal().getMinX(), 0.1);
        assertEquals(9, AreaCut.part(square, Qualifier.SW).getArea(), 0.6);
        assertEquals(4, AreaCut.part(square, Qualifier.CENTRE).getArea(), 0.6);
        assertTrue(AreaCut.part(square, Qualifier.N).isValid());
    }

    @Test
    void aShapeOnBothSidesOfTheAntimeridianIsCutAsOne() throws ParseException {
        Geometry split = new WKTReader()
                .read("MULTIPOLYGON (((174 0, 180 0, 180 6, 174 6, 174 0)), ((-180 0, -177 0, -177 6, -180 6, -180 0)))");
        Geometry east = AreaCut.part(split, Qualifier.E);
        assertEquals(18, east.getArea(), 1);
        assertTrue(east.getEnvelopeInternal().getMaxX() <= -176.9);
        assertEquals(18, AreaCut.part(split, Qualifier.W).getArea(), 1);
    }

    @Test
    void theEasternMediterraneanIsWaterBetweenCreteAndTheLevant() {
        Candidate part = best("eastern Mediterranean");
        Geometry shape = geocoder.findArea(part.place().id()).orElseThrow();
        assertTrue(shape.isValid());
        assertTrue(holds(shape, new LonLat(33, 34)));
        assertFalse(holds(shape, new LonLat(5, 40)));
        assertFalse(holds(shape, new LonLat(25, 43)), "Bulgaria is no sea");
        assertTrue(holds(shape, part.place().position()));
        assertEquals(PlaceKind.SEA, part.place().kind());
    }

    @Test
    void theNorthernCaspianLiesInTheNorthOfItsSea() {
        Candidate part = best("northern Caspian");
        Geometry whole = geocoder.findArea("site:caspian-sea").orElseThrow();
        Geometry north = geocoder.findArea(part.place().id()).orElseThrow();
        assertTrue(part.place().position().latDegrees() > 43.5, part.toString());
        assertEquals(whole.getArea() / 3, north.getArea(), whole.getArea() * 0.03);
    }

    @Test
    void theSouthOfACountryIsAPartOfIt() {
        Candidate part = best("south of France");
        assertEquals("country:FR#S", part.place().id());
        assertTrue(part.place().position().latDegrees() < 45, part.toString());
        Geometry shape = geocoder.findArea(part.place().id()).orElseThrow();
        assertTrue(holds(shape, new LonLat(5.4, 43.6)));
        assertFalse(holds(shape, new LonLat(2.35, 48.85)));
    }

    @Test
    void whatLiesOffATownIsTheSeaWithinReachOfIt() {
        Candidate off = best("off Kalamata");
        assertEquals(PlaceKind.SEA, off.place().kind());
        Geometry shape = geocoder.findArea(off.place().id()).orElseThrow();
        LonLat kalamata = new LonLat(22.11, 37.04);
        assertTrue(holds(shape, off.place().position()));
        assertTrue(off.place().position().distanceMetresTo(kalamata) < Offshore.REACH_METRES);
        assertFalse(holds(shape, kalamata), "the town is land");
        assertEquals(off.place(), geocoder.findById(off.place().id()).orElseThrow());
    }

    @Test
    void aCountryHasWatersOffItsCoast() {
        Geometry off = geocoder.findArea("country:LB#OFF").orElseThrow();
        assertTrue(holds(off, new LonLat(35.2, 33.9)));
        assertFalse(holds(off, new LonLat(35.9, 33.9)));
        assertFalse(holds(off, new LonLat(34, 33.9)));
    }

    private static Candidate best(String name) {
        return geocoder.resolve(PlaceQuery.of(name)).candidates().get(0);
    }

    private static boolean holds(Geometry shape, LonLat at) {
        return SimplePointInAreaLocator.locate(new Coordinate(at.lonDegrees(), at.latDegrees()), shape) != Location.EXTERIOR;
    }
}

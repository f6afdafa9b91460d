package dev.waybill.journey.resolution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waybill.geo.LonLat;
import dev.waybill.journey.ResolvedPlace;
import dev.waybill.source.Fact.Term;
import dev.waybill.source.Precision;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class AreaRelationTest {

    private static final Term INSIDE = new Term("inside", "yes");
    private static final Term OUTSIDE = new Term("inside", "no");

    @Test
    void aRingThatCrossesItselfIsAnsweredAndNotThrown() throws ParseException {
        Geometry broken = new WKTReader().read("POLYGON ((0 0, 4 4, 4 0, 0 4, 0 0))");
        assertFalse(broken.isValid());
        assertTrue(AreaRelation.contains(broken, new LonLat(0.5, 2)));
        assertFalse(AreaRelation.contains(broken, new LonLat(2, 3.5)));
    }

    @Test
    void aQuayJustOffTheCoastLiesInItsCountry() throws ParseException {
        Geometry land = new WKTReader().read("POLYGON ((50 30, 55 30, 55 36.85, 50 36.85, 50 30))");
        ResolvedPlace country = place("IR", land, null);
        assertEquals(INSIDE, AreaRelation.relation(country, place("IR", null, new LonLat(53.37, 36.88))));
        assertEquals(OUTSIDE, AreaRelation.relation(country, place("IR", null, new LonLat(53.37, 37.2))));
        assertEquals(OUTSIDE, AreaRelation.relation(country, place("TM", null, new LonLat(53.37, 36.88))));
    }

    private static ResolvedPlace place(String country, @Nullable Geometry area, @Nullable LonLat position) {
        return new ResolvedPlace("p1", "x", null, List.of("x"), position, "port", country, null, Precision.EXACT_SITE, 0,
                area, ResolvedPlace.Outcome.RESOLVED, 1, null, List.of(), List.of());
    }
}

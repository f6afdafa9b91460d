package dev.waybill.export.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waybill.geo.LonLat;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlaneTest {

    /** Snyder's numerical example for the sphere (Map Projections, p. 332), with a radius of 3. */
    @Test
    void agreesWithThePublishedExample() {
        double[] metres = new double[2];

        new Plane(LonLat.of(-100, 40)).project(100, -20, metres, 0);

        assertEquals(-4.2339303, metres[0] * 3 / Plane.RADIUS_METRES, 1e-6);
        assertEquals(4.0257775, metres[1] * 3 / Plane.RADIUS_METRES, 1e-6);
    }

    @Test
    void isCentredBetweenPositionsOnBothSidesOfTheAntimeridian() {
        LonLat centre = Plane.around(List.of(LonLat.of(170, 10), LonLat.of(-170, 10))).centre();

        assertEquals(180, Math.abs(centre.lonDegrees()), 1e-9);
        assertEquals(10, centre.latDegrees(), 0.5);
    }

    @Test
    void theRimIsWhereFarPositionsArePulledTo() {
        Plane plane = new Plane(LonLat.of(90, 0));
        double[] lonLats = {-80, 0, 80, 20};

        new Rim(plane).pullIn(lonLats);

        assertEquals(Math.cos(Math.toRadians(Plane.RIM_DEGREES)), plane.cosineFromCentre(lonLats[0], lonLats[1]), 1e-9);
        assertEquals(-60, lonLats[0], 1e-9);
        assertEquals(80, lonLats[2]);
        assertEquals(20, lonLats[3]);
    }

    @Test
    void knowsWhichRingsRunAroundThePointOppositeTheCentre() {
        Rim rim = new Rim(new Plane(LonLat.of(90, 0)));

        assertTrue(rim.surroundsOpposite(new double[] {-100, -10, -80, -10, -80, 10, -100, 10, -100, -10}));
        assertFalse(rim.surroundsOpposite(new double[] {80, -10, 100, -10, 100, 10, 80, 10, 80, -10}));
    }
}

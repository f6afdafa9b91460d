package dev.waybill.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waybill.gazetteer.PlaceKind;
import dev.waybill.source.InputException;
import org.junit.jupiter.api.Test;

/** What no source says is not made up: no point for a region, no path for an unknown mode, no place for a wrong name. */
class A03_WhatIsNotKnownTest {

    private final TestWorld world = new TestWorld()
            .place("p:a", "Alpha", PlaceKind.PORT, 0, 0)
            .place("p:b", "Beta", PlaceKind.PORT, 1, 0)
            .area("r:w", "the West", 2, 0, 4, 2);

    @Test
    void aLegToARegionHasNoLine() {
        Journey journey = leg("mode: rail, from: Alpha, to: the West");

        LegPath path = journey.legs().get(0).path();

        assertEquals("end-is-area", assertInstanceOf(LegPath.Unroutable.class, path).reason().code());
    }

    @Test
    void aLegOfUnknownModeIsTheShortestLineAndSaysSo() {
        Journey journey = leg("from: Alpha, to: Beta");

        assertEquals("1 unknown Alpha -> Beta inferred 111 km", TestWorld.tell(journey));
        assertInstanceOf(LegPath.Direct.class, journey.legs().get(0).path());
    }

    @Test
    void aPlaceThatNothingMatchesIsTheUsersToMend() {
        InputException problem = assertThrows(InputException.class, () -> leg("mode: ship, from: Alpha, to: Omega"));

        assertTrue(problem.getMessage().contains("claims[0].to"), problem.getMessage());
        assertTrue(problem.getMessage().contains("no place is found for 'Omega'"), problem.getMessage());
    }

    @Test
    void theAuthorsDecisionWins() {
        Journey journey = world.journey(
                """
                legs: [{id: leg, title: A leg}]
                claims:
                  - {id: c1, source: s1, about: leg, status: alleged, by: X, says: Y, mode: ship, from: Alpha, to: Omega}
                places:
                  - {name: Omega, lon_lat: [2, 0], radius_m: 500, reason: seen on an image}
                """);

        assertEquals("1 ship Alpha -> Omega routed 223 km", TestWorld.tell(journey));
        assertEquals(ResolvedPlace.Outcome.GIVEN, journey.places().get(1).outcome());
    }

    private Journey leg(String how) {
        return world.journey("legs: [{id: leg, title: A leg}]\nclaims:\n"
                + "  - {id: c1, source: s1, about: leg, status: alleged, by: X, says: Y, " + how + "}\n");
    }
}

package dev.waybill.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.waybill.gazetteer.PlaceKind;
import org.junit.jupiter.api.Test;

/** One source tells the whole leg: nothing about it is inferred. */
class A01_SingleSeaLegTest {

    @Test
    void aLegThatOneSourceTellsWholeIsRouted() {
        Journey journey = new TestWorld()
                .place("p:a", "Alpha", PlaceKind.PORT, 0, 0)
                .place("p:b", "Beta", PlaceKind.PORT, 1, 0)
                .journey(
                        """
                        legs: [{id: sea, title: By sea}]
                        claims:
                          - {id: c1, source: s1, about: sea, status: alleged, by: X, says: Y, mode: ship, from: Alpha, to: Beta}
                        """);

        assertEquals("1 ship Alpha -> Beta routed 111 km", TestWorld.tell(journey));
        assertEquals(0, journey.legs().get(0).inferences().size());
    }
}

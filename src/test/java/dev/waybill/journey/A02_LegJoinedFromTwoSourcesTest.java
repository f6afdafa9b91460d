package dev.waybill.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waybill.gazetteer.PlaceKind;
import dev.waybill.source.Basis;
import dev.waybill.source.Fact;
import dev.waybill.words.FactText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One source gives the mode and a region, another the place: joining them is an inference, and is told. */
class A02_LegJoinedFromTwoSourcesTest {

    private final Journey journey = new TestWorld()
            .place("p:a", "Alpha/Alfa", PlaceKind.PORT, 0, 0)
            .place("p:b", "Beta", PlaceKind.PORT, 1, 0)
            .place("p:c", "Gamma", PlaceKind.CITY, 3, 1)
            .area("r:w", "the West", 2, 0, 4, 2)
            .journey(
                    """
                    legs:
                      - {id: sea, title: By sea}
                      - {id: land, title: Onward, continues: sea}
                    claims:
                      - {id: c1, source: s1, about: sea, status: alleged, by: X, says: Y, mode: ship, from: Alpha, to: Beta,
                         quantities: [{unit: boxes, min: 1000, over: true}]}
                      - {id: c2, source: s1, about: land, status: alleged, by: X, says: Y, mode: rail,
                         to: {name: the West, kind: region}}
                      - {id: c3, source: s2, about: sea, status: alleged, by: X, says: Y, mode: ship, from: Alfa, to: Beta,
                         quantities: [{unit: boxes, exactly: 300}]}
                      - {id: c4, source: s2, about: land, status: alleged, by: X, says: Y, from: Beta,
                         to: {name: Gamma, near: true, near_border_of: UA}}
                      - {id: c5, source: s2, about: [sea, land], status: denied, by: Z, says: No}
                    """);

    @Test
    void theJoinedLegIsInferredAndTheOtherIsNot() {
        assertEquals(
                "1 ship Alpha -> Beta routed 111 km | 2 rail Beta -> near Gamma inferred 249 km",
                TestWorld.tell(journey));
    }

    @Test
    void eachJointIsTold() {
        Leg land = journey.legs().get(1);

        List<String> told = land.inferences().stream().map(FactText.in("en")::say).toList();

        assertEquals(Basis.INFERRED, land.modeBasis());
        assertEquals(List.of("the way to Gamma was by rail", "the end 'the West' of source s1 is Gamma"), told);
        assertEquals(
                new Inference.EndSharpened("the West", "s1", "Gamma", new Fact.Term("inside", "yes")),
                land.inferences().get(1));
    }

    @Test
    void theSourcesDisagreementsAreFound() {
        List<String> fields = journey.disagreements().stream()
                .map(found -> found.subjectId() + " " + found.field())
                .toList();

        assertEquals(List.of("sea boxes", "sea spelling", "sea status", "land to", "land status"), fields);
    }

    @Test
    void twoSpellingsOfOnePlaceAreOnePlace() {
        assertEquals(List.of("Alpha", "Alfa"), journey.places().get(0).spellings());
    }

    @Test
    void nearABorderIsMeasured() {
        assertEquals(110_574, journey.checks().get(0).distanceMetres(), 10);
    }

    @Test
    void aDenialStandsBesideTheAllegation() {
        assertTrue(journey.legs().stream().allMatch(Leg::denied));
    }
}

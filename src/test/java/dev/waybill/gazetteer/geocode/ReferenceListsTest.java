package dev.waybill.gazetteer.geocode;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The lists that others wrote, where they lie beside the project: right, or silent. */
class ReferenceListsTest {

    @Test
    void answersToListsOfOthersAreRightOrNotSure() throws IOException {
        assumeTrue(ReferenceLists.arePresent(), "the reference lists are not here");
        Map<String, List<ReferenceLists.Row>> lists = ReferenceLists.all();
        check(lists, "ports, name and country", 0.80, 0.05);
        check(lists, "ports, asked for as ports", 0.80, 0.05);
        check(lists, "ports, UN/LOCODE", 0.54, 0.03);
        check(lists, "state codes, short names", 0.97, 0.02);
        check(lists, "port names", 0.97, 0.02);
        check(lists, "press names, ten more languages", 0.79, 0.02);
    }

    private static void check(Map<String, List<ReferenceLists.Row>> lists, String name, double right, double wrong)
            throws IOException {
        ListScore score = ListScore.of(TestGazetteer.get(), lists.get(name));
        assertTrue(score.accuracy() >= right, score.row(name) + " " + score.wrong());
        assertTrue(score.wrongOfResolved() <= wrong, score.row(name) + " " + score.wrong());
    }

    @Test
    void namesInTheNewsAreReadByTheOtherNamesOfTheirText() throws IOException {
        ListScore score = ListScore.of(TestGazetteer.get(), ReferenceLists.news());

        assertTrue(score.accuracy() >= 0.88, score.row("news") + " " + score.wrong());
        assertTrue(score.rightOfSure() >= 0.96, score.row("news") + " " + score.wrong());
    }
}

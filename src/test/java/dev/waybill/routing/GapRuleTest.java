package dev.waybill.routing;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Which gaps a way may have at its ends. */
class GapRuleTest {

    @Test
    void aTownsWidthAlwaysPasses() {
        assertFalse(GapRule.isTooWide(5_000, 5_000, 20_000));
    }

    @Test
    void beyondItGapsAreHeldAgainstATenthOfTheWay() {
        assertTrue(GapRule.isTooWide(6_000, 5_000, 109_000));
        assertFalse(GapRule.isTooWide(6_000, 5_000, 111_000));
    }

    @Test
    void moreThanThirtyKilometresTogetherNeverPass() {
        assertTrue(GapRule.isTooWide(0, 30_001, 9_000_000));
        assertFalse(GapRule.isTooWide(15_000, 15_000, 9_000_000));
    }
}

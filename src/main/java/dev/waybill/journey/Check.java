package dev.waybill.journey;

import dev.waybill.source.Fact;

/** Something that a source says and that could be measured. */
public sealed interface Check extends Fact {

    /** The claim that says it. */
    String claimId();

    /** What was measured, in metres. */
    double distanceMetres();

    /**
     * A place said to be near a country's border.
     *
     * @param claimId the claim
     * @param asSpelt the place as the source spells it
     * @param place as it was resolved
     * @param country ISO 3166-1 alpha-2 code
     * @param distanceMetres from the place in a straight line to the nearest point of the country within its
     *     internationally recognised borders
     */
    record NearBorder(String claimId, String asSpelt, String place, String country, double distanceMetres)
            implements Check {}
}

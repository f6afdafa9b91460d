package dev.waybill.journey;

import dev.waybill.gazetteer.PlaceReason;
import java.util.List;

/**
 * What speaks for or against a place that a spelling may mean.
 *
 * @param asSpelt the spelling
 * @param reasons most telling first
 */
public record Grounds(String asSpelt, List<PlaceReason> reasons) {

    /** Copies the reasons. */
    public Grounds {
        reasons = List.copyOf(reasons);
    }
}

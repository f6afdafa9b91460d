package dev.waybill.routing.rail;

import dev.waybill.routing.HoursRange;
import dev.waybill.routing.SpeedBasis;

/**
 * Time under way from published freight speeds; an estimate, never as reported.
 *
 * <p>The fast end is what Russian Railways set itself for scheduled container trains in its project "Trans-Siberian in
 * 7 days": 1,500 km a day. The slow end is what the Agreement on International Goods Transport by Rail (SMGS, article
 * on delivery periods) grants a carrier for wagonloads: a day for dispatch, a day for each 200 km begun, two days for
 * each change of gauge.
 */
public final class FreightSpeeds {

    private static final double FAST_KM_PER_DAY = 1500;
    private static final double SLOW_KM_PER_DAY = 200;
    private static final int DISPATCH_DAYS = 1;
    private static final int GAUGE_CHANGE_DAYS = 2;
    /** A container crane moves a train's boxes across in a shift or so. */
    private static final double FAST_GAUGE_CHANGE_HOURS = 12;

    private FreightSpeeds() {}

    /** The range for a way. */
    static HoursRange underWay(double railKilometres, int gaugeChanges) {
        double fast = railKilometres / FAST_KM_PER_DAY * 24 + gaugeChanges * FAST_GAUGE_CHANGE_HOURS;
        double slowDays =
                DISPATCH_DAYS + Math.ceil(railKilometres / SLOW_KM_PER_DAY) + gaugeChanges * GAUGE_CHANGE_DAYS;
        return new HoursRange(fast, Math.max(fast, slowDays * 24), new SpeedBasis.FreightTrain(FAST_KM_PER_DAY, SLOW_KM_PER_DAY));
    }
}

package dev.waybill.routing.sea.sight;

import dev.waybill.geo.LonLat;
import dev.waybill.geo.land.Land;
import dev.waybill.routing.sea.coast.Coast;
import java.util.List;

/** The way through a strait that the stand-off may close: as short as the real coast lets it be. */
public final class Fairway {

    private static final double ASIDE_METRES = 40_000;
    private static final double LONGEST_METRES = 400_000;

    private Fairway() {}

    /** The bends of the shortest way over water between two positions near each other; empty if there is none. */
    public static List<LonLat> between(Land land, LonLat from, LonLat to) {
        double reach = from.distanceMetresTo(to) + ASIDE_METRES;
        Coast coast = Coast.ofChains(land.listChains(Land.boxAround(from, reach)), Land.PER_DEGREE);
        return new TautSearch(coast).find(from, to, LONGEST_METRES);
    }
}

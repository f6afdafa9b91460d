package dev.waybill.network.sea;

import dev.waybill.geo.GeoLine;
import dev.waybill.geo.Geodesics;
import dev.waybill.geo.Land;
import dev.waybill.geo.LonLat;
import dev.waybill.geo.LonLatBox;
import dev.waybill.network.HoursRange;
import dev.waybill.network.Passage;
import dev.waybill.network.RouteResult;
import dev.waybill.network.SeaOptions;
import dev.waybill.network.SeaRoute;
import dev.waybill.network.SeaRouter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Routes over the water itself, from berth to berth past the real coast.
 *
 * <p>Lengths are on the WGS 84 ellipsoid; legs are great circles. Safe for use by several threads.
 */
public final class WaterRouter implements SeaRouter {

    private static final double KNOT = 1852;
    private static final double SLOW_KNOTS = 10;
    private static final double FAST_KNOTS = 16;
    private static final double LAND_LOOKOUT_METRES = 50_000;

    private final Land land;

    private WaterRouter(Land land) {
        this.land = land;
    }

    /**
     * Opens the prepared data.
     *
     * @param folder geodata/sea
     * @throws IOException if a file is missing or damaged
     */
    public static WaterRouter open(Path folder) throws IOException {
        return new WaterRouter(Land.open(folder.resolve("land.bin")));
    }

    @Override
    public RouteResult<SeaRoute> route(LonLat from, LonLat to, SeaOptions options) {
        if (from.equals(to)) {
            return new RouteResult.NoRoute<>("both ends are the same position");
        }
        Berth start = Berth.near(land, from);
        Berth end = Berth.near(land, to);
        if (start == null || end == null) {
            return new RouteResult.NoRoute<>("no water within 3,000 km of the " + (start == null ? "start" : "end"));
        }
        List<LonLat> bends = bends(start.at(), end.at());
        if (bends.isEmpty()) {
            return new RouteResult.NoRoute<>("no way over water between the two, or it is longer than this router looks");
        }
        return new RouteResult.Found<>(List.of(sail(bends, start.gapMetres(), end.gapMetres())));
    }

    private List<LonLat> bends(LonLat from, LonLat to) {
        double direct = from.distanceMetresTo(to);
        for (double most : new double[] {1.3 * direct + 50_000, 2.5 * direct + 400_000, 6 * direct + 1_000_000}) {
            // A way of that length stays within half of it from the middle.
            LonLat middle = direct == 0 ? from : Geodesics.destination(from, Geodesics.azimuthDegrees(from, to), direct / 2);
            LonLatBox box = Land.boxAround(middle, most / 2);
            List<LonLat> found = new TautSearch(Coast.ofChains(land.listChains(box), Land.PER_DEGREE))
                    .find(from, to, most);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private SeaRoute sail(List<LonLat> bends, double fromGapMetres, double toGapMetres) {
        GeoLine line = new GeoLine(dense(bends));
        double length = line.lengthMetres();
        double nearest = LAND_LOOKOUT_METRES;
        for (int i = 1; i < bends.size() - 1; i++) {
            nearest = Math.min(nearest, land.distanceToLandMetres(bends.get(i), nearest));
        }
        HoursRange hours = new HoursRange(
                length / (FAST_KNOTS * KNOT),
                length / (SLOW_KNOTS * KNOT),
                "10 to 16 knots, as loaded cargo ships sail; no stops");
        return new SeaRoute(
                line,
                length,
                fromGapMetres,
                toGapMetres,
                List.of(),
                nearest,
                land.crossesLandMetres(line),
                hours,
                "",
                List.of());
    }

    private static List<LonLat> dense(List<LonLat> bends) {
        List<LonLat> dense = new ArrayList<>();
        dense.add(bends.get(0));
        for (int i = 1; i < bends.size(); i++) {
            dense.addAll(Arcs.steps(bends.get(i - 1), bends.get(i), 50_000));
        }
        return dense;
    }

    @Override
    public List<Passage> listPassages() {
        return List.of();
    }
}

package dev.waybill.routing.direct;

import dev.waybill.geo.GeoLine;
import dev.waybill.routing.DirectRoute;
import dev.waybill.routing.Reason;
import dev.waybill.routing.RouteRequest;
import dev.waybill.routing.RouteResult;
import dev.waybill.routing.Router;
import java.util.List;

/** Answers with the geodesic on WGS 84, and why it is no path. Points of call and limits say nothing to it. */
public final class DirectRouter implements Router {

    private static final double DRAWN_STEP_METRES = 20_000;

    private final Reason reason;

    /**
     * A router without a network.
     *
     * @param reason why its lines are no paths
     */
    public DirectRouter(Reason reason) {
        this.reason = reason;
    }

    @Override
    public RouteResult<DirectRoute> route(RouteRequest request) {
        if (request.from().equals(request.to())) {
            return new RouteResult.NoRoute<>(new Reason.SamePosition());
        }
        GeoLine line = GeoLine.between(request.from(), request.to()).densified(DRAWN_STEP_METRES);
        return new RouteResult.Found<>(List.of(new DirectRoute(line, line.lengthMetres(), reason)));
    }
}

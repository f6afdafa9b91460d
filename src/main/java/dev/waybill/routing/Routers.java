package dev.waybill.routing;

import dev.waybill.source.TransportMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The router of each mode, opened when it is first asked: the one place that tells modes apart.
 *
 * <p>Does not change once made.
 */
public final class Routers {

    private final Map<TransportMode, Supplier<? extends Router>> byMode;

    /**
     * Routers by mode.
     *
     * @param byMode each asked for when it is needed; a mode that is missing has no way
     */
    public Routers(Map<TransportMode, ? extends Supplier<? extends Router>> byMode) {
        this.byMode = new EnumMap<>(TransportMode.class);
        this.byMode.putAll(byMode);
    }

    /** The same routers with another for one mode. */
    public Routers with(TransportMode mode, Supplier<? extends Router> router) {
        Map<TransportMode, Supplier<? extends Router>> more = new EnumMap<>(byMode);
        more.put(mode, router);
        return new Routers(more);
    }

    /**
     * The router of a mode.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Router get(TransportMode mode) {
        Supplier<? extends Router> router = byMode.get(mode);
        if (router == null) {
            throw new IllegalArgumentException("no router for " + mode);
        }
        return router.get();
    }

    /** The answer of the mode's router. */
    public RouteResult<? extends Route> route(RouteRequest request) {
        return get(request.mode()).route(request);
    }

    /** The modes that have a router, in their order. */
    public List<TransportMode> listModes() {
        return List.copyOf(byMode.keySet());
    }
}

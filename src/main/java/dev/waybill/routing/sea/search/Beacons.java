package dev.waybill.routing.sea.search;

import dev.waybill.routing.sea.graph.Endpoint;
import dev.waybill.routing.sea.graph.SeaGraph;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The beacons of ends that are asked about often, those asked about last.
 *
 * <p>A beacon costs as much as some thirty searches and makes each later one some ten times quicker, so an end gets one
 * when it is asked about for that many times; if it was dropped for others, when it is asked about as often once more. They take
 * at most an eighth of the memory there may be. Answers do not depend on them. Safe for use by several threads.
 */
public final class Beacons {

    private static final int PAYS_AFTER = 24;
    private static final int MOST = 512;
    private static final int SHARE_OF_MEMORY = 8;

    private final SeaGraph graph;
    private final long usuallyClosed;
    private final int most;
    private final Map<Endpoint, Beacon> lit = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Endpoint, Beacon> eldest) {
            boolean full = size() > most;
            if (full) {
                eldest.getKey().asked = 0;
            }
            return full;
        }
    };

    Beacons(SeaGraph graph, long usuallyClosed) {
        this.graph = graph;
        this.usuallyClosed = usuallyClosed;
        long room = Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY;
        most = (int) Math.min(MOST, room / (Character.BYTES * (long) graph.nodes));
    }

    /** The beacon of an end that is asked about once more, or null if it is not asked about often. */
    @Nullable Beacon ask(Endpoint end) {
        synchronized (lit) {
            Beacon known = lit.get(end);
            if (known != null || ++end.asked != PAYS_AFTER) {
                return known;
            }
        }
        Beacon made = Beacon.of(end, graph, usuallyClosed);
        synchronized (lit) {
            lit.put(end, made);
        }
        return made;
    }
}

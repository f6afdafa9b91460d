package dev.waybill.gazetteer.area;

import dev.waybill.gazetteer.index.Feature;
import dev.waybill.gazetteer.index.GazetteerIndex;
import dev.waybill.geo.LonLat;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the ports of the gazetteer are, to tell whether a ship can be meant to call at a place. */
public final class Seaside {

    private static final double REACH_DEGREES = 0.5;
    private static final double REACH_METRES = 40_000;

    private final List<GazetteerIndex> indexes;
    private volatile @Nullable List<LonLat> ports;

    public Seaside(List<GazetteerIndex> indexes) {
        this.indexes = indexes;
    }

    /** Reads the ports in one pass over all places, when they are first wanted. */
    private List<LonLat> ports() {
        List<LonLat> known = ports;
        if (known == null) {
            known = listPorts(indexes);
            ports = known;
        }
        return known;
    }

    private static List<LonLat> listPorts(List<GazetteerIndex> indexes) {
        List<LonLat> ports = new ArrayList<>();
        for (GazetteerIndex index : indexes) {
            for (int place = 0; place < index.placeCount(); place++) {
                if (index.feature(place) == Feature.PORT) {
                    ports.add(index.position(place));
                }
            }
        }
        return ports;
    }

    /** Tells whether a port lies within reach of a place. */
    public boolean isNear(LonLat position) {
        return ports().stream().anyMatch(port -> Math.abs(port.latDegrees() - position.latDegrees()) < REACH_DEGREES
                && port.distanceMetresTo(position) < REACH_METRES);
    }
}

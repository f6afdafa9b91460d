package dev.waybill.routing.sea.graph;

import dev.waybill.geo.LonLat;
import dev.waybill.geo.land.Land;
import dev.waybill.routing.sea.coast.Coast;
import dev.waybill.routing.sea.coast.Gates;
import dev.waybill.routing.sea.sight.Sight;

/** How a waterway's end at sea joins the graph: an {@link Approach}, opened to those who make the graph. */
public final class Entry {

    private final Approach approach;
    private final Coast coast;
    private final Gates gates;

    private Entry(Approach approach, Coast coast, Gates gates) {
        this.approach = approach;
        this.coast = coast;
        this.gates = gates;
    }

    /** Looks for the headlands that can be reached from a position on water. */
    public static Entry from(LonLat at, Coast coast, Land land, Gates gates) {
        return new Entry(Approach.from(at, coast, land), coast, gates);
    }

    /** How many. */
    public int size() {
        return approach.size;
    }

    /** The vertex of a headland. */
    public int headland(int i) {
        return approach.headlands[i];
    }

    /** Metres to it. */
    public double metres(int i) {
        return approach.metres[i];
    }

    /** The passages on the way to it, as bits. */
    public long passages(int i) {
        double[] w = new double[3];
        coast.offshore(approach.headlands[i], Sight.OFF, w);
        return approach.passagesTo(i, w, gates);
    }
}

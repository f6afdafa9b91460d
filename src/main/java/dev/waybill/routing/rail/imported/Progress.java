package dev.waybill.routing.rail.imported;

/** Told how far an import has come. */
@FunctionalInterface
public interface Progress {

    /**
     * Called now and then, from the importing thread.
     *
     * @param stage what is being done ("reading ways")
     * @param done how many so far
     */
    void at(String stage, long done);
}

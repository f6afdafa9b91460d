package dev.waybill.gazetteer.imported;

import java.io.IOException;

/** Takes the places of a list one by one, and what could not be read. */
interface PlaceSink {

    /** Takes a place. */
    void add(ImportedPlace place) throws IOException;

    /** Counts a row that is no place, or none that can be used. */
    void leaveOut(String why);
}

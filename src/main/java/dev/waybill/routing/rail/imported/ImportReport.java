package dev.waybill.routing.rail.imported;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What an import made, and what a user must know of it.
 *
 * @param name of the network
 * @param folder to open with the router
 * @param ways read from the file
 * @param stations junctions, ends and stops in the network
 * @param namedStations of these with a name
 * @param segments of track between them
 * @param kilometres of track in all, on the ellipsoid
 * @param nearMissesJoined ends that nearly touched other track and were joined to it
 * @param toleranceMetres how near that was allowed to be
 * @param islands parts that no track joins
 * @param largestIslandShare share of all track, 0 to 1, in the largest part
 * @param gaugeAssumedShare share of the ways, 0 to 1, that state no gauge and count as 1,435 mm
 */
public record ImportReport(
        String name,
        Path folder,
        int ways,
        int stations,
        int namedStations,
        int segments,
        double kilometres,
        int nearMissesJoined,
        double toleranceMetres,
        int islands,
        double largestIslandShare,
        double gaugeAssumedShare) {

    /** The report in lines to show. */
    public List<String> inWords() {
        List<String> lines = new ArrayList<>();
        lines.add(words("%s: %,.1f km of track from %,d ways", name, kilometres, ways));
        lines.add(words("%,d stations, junctions and ends (%,d named), %,d segments", stations, namedStations, segments));
        lines.add(words("%,d near misses within %.0f m joined", nearMissesJoined, toleranceMetres));
        lines.add(
                islands == 1
                        ? "all of it hangs together"
                        : words("%,d parts that no track joins; the largest holds %.1f%%", islands, largestIslandShare * 100));
        if (gaugeAssumedShare > 0) {
            lines.add(words("%.0f%% of the ways state no gauge and count as 1,435 mm", gaugeAssumedShare * 100));
        }
        return lines;
    }

    private static String words(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}

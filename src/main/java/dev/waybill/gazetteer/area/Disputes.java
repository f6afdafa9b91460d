package dev.waybill.gazetteer.area;

import dev.waybill.gazetteer.Dispute;
import dev.waybill.geo.LonLat;
import dev.waybill.source.CsvTable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.algorithm.RayCrossingCounter;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Location;

/**
 * Territories in dispute, from the hand-kept {@code disputes.csv}: who holds them and who claims them.
 *
 * <p>A shape is a list of areas ({@code country:XK}, {@code UA-43}) or outlines "lon lat;lon lat;…|…" in degrees, which are
 * rough: near their rims the answer may be off by some kilometres.
 */
final class Disputes {

    /** A row with its shape. */
    private record Territory(Dispute dispute, String shape) {}

    private final List<Territory> territories = new ArrayList<>();
    private final AreaShapes shapes;

    /** The territories of a file; none if it is missing. */
    Disputes(Path file, AreaShapes shapes) {
        this.shapes = shapes;
        for (CsvTable.Row row : CsvTable.readIfPresent(file).rows()) {
            territories.add(new Territory(
                    new Dispute(row.text("id"), row.text("name"), list(row.text("held_by")),
                            list(row.text("claimed_by")), row.text("statement"), row.text("source")),
                    row.text("shape")));
        }
    }

    private static List<String> list(String cell) {
        return Arrays.stream(cell.split(";")).map(String::strip).toList();
    }

    /** The disputes about a position, in the order of the file. */
    List<Dispute> at(LonLat position) {
        return territories.stream()
                .filter(territory -> territory.shape().contains(" ")
                        ? isInOutlines(territory.shape(), position)
                        : isInAreas(territory.shape(), position))
                .map(Territory::dispute)
                .toList();
    }

    private boolean isInAreas(String members, LonLat position) {
        return Arrays.stream(members.split(";"))
                .map(member -> member.contains(":") ? member : "region:" + member)
                .anyMatch(id -> shapes.isIn(id, position).orElse(false));
    }

    private static boolean isInOutlines(String outlines, LonLat position) {
        Coordinate at = new Coordinate(position.lonDegrees(), position.latDegrees());
        return Arrays.stream(outlines.split("\\|"))
                .anyMatch(outline -> RayCrossingCounter.locatePointInRing(at, ring(outline)) != Location.EXTERIOR);
    }

    private static Coordinate[] ring(String outline) {
        List<Coordinate> ring = new ArrayList<>();
        for (String corner : outline.split(";")) {
            String[] lonLat = corner.split(" ");
            ring.add(new Coordinate(Double.parseDouble(lonLat[0]), Double.parseDouble(lonLat[1])));
        }
        ring.add(ring.get(0));
        return ring.toArray(Coordinate[]::new);
    }
}

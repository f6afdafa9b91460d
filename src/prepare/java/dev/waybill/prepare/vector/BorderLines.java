package dev.waybill.prepare.vector;

import dev.waybill.geo.vector.VectorFeature;
import dev.waybill.prepare.name.IsoCodes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/**
 * Names the borders of a division of the land, and adds the lines of claims that are no border of it.
 *
 * <p>Attributes of a line: {@code kind} (international, disputed, demarcation, claimed), {@code left} and {@code right}
 * (ISO codes in the order of the alphabet, the sides of the land and not of the line's direction), {@code dispute} and
 * {@code worldview} as {@link Disputes} has them.
 */
final class BorderLines {

    private final Disputes disputes;
    private final List<VectorFeature> claims = new ArrayList<>();

    BorderLines(Disputes disputes, List<VectorFeature> disputedLines, List<VectorFeature> units) {
        this.disputes = disputes;
        for (Disputes.Dispute row : disputes.listBy("line")) {
            for (VectorFeature line : disputedLines) {
                boolean here = row.second().isEmpty() || row.second().equals(line.getAttribute("adm0_left"));
                if (here && row.first().equals(line.getAttribute("name")) && row.box().covers(line.shape().getEnvelopeInternal())) {
                    claims.add(claim(row, line.shape()));
                }
            }
        }
        for (Disputes.Dispute row : disputes.listBy("neighbours")) {
            Geometry first = unit(units, row.first());
            Geometry second = unit(units, row.second());
            claims.add(claim(row, first.getBoundary().intersection(second.getBoundary())));
        }
        disputes.listBy("points").forEach(row -> claims.add(claim(row, line(row.first()))));
    }

    /** A line given as "lon lat;lon lat;…". */
    private static LineString line(String points) {
        Coordinate[] line = Arrays.stream(points.split(";"))
                .map(point -> point.split(" "))
                .map(cells -> new Coordinate(Double.parseDouble(cells[0]), Double.parseDouble(cells[1])))
                .toArray(Coordinate[]::new);
        return new GeometryFactory().createLineString(line);
    }

    private static Geometry unit(List<VectorFeature> units, String code) {
        return UnaryUnionOp.union(units.stream()
                .filter(unit -> unit.getAttribute("adm0_a3").equals(code))
                .map(VectorFeature::shape)
                .toList());
    }

    private static VectorFeature claim(Disputes.Dispute row, Geometry lines) {
        return new VectorFeature(lines, attributes(row.kind(), "", "", row.id(), row.worldview()));
    }

    /** What the side between two shapes is; the codes are those of {@link CountryCoverage#divide}. */
    Map<String, String> attributesOf(String one, String other, Coordinate middle) {
        String left = one.split(":")[0];
        String right = other.split(":")[0];
        Optional<Disputes.Dispute> dispute = left.equals(right)
                ? disputeOf(one).or(() -> disputeOf(other))
                : disputes.findPair(left, right, middle)
                        .or(() -> disputeOf(one).filter(row -> row.second().equals(right)))
                        .or(() -> disputeOf(other).filter(row -> row.second().equals(left)));
        String far = left.equals(right) ? dispute.orElseThrow().second() : right;
        return attributes(
                dispute.map(Disputes.Dispute::kind).orElse("international"),
                IsoCodes.alpha2(left),
                IsoCodes.alpha2(far),
                dispute.map(Disputes.Dispute::id).orElse(""),
                dispute.map(Disputes.Dispute::worldview).orElse(""));
    }

    private Optional<Disputes.Dispute> disputeOf(String unit) {
        int colon = unit.indexOf(':');
        return colon < 0 ? Optional.empty() : disputes.findById(unit.substring(colon + 1), "overlap");
    }

    private static Map<String, String> attributes(String kind, String left, String right, String id, String worldview) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("kind", kind);
        attributes.put("left", left);
        attributes.put("right", right);
        attributes.put("dispute", id);
        attributes.put("worldview", worldview);
        return attributes;
    }

    /** The lines of claims, thinned. */
    List<VectorFeature> claims(double toleranceMetres) {
        List<VectorFeature> thinned = new ArrayList<>();
        for (VectorFeature claim : claims) {
            List<LineString> lines = new ArrayList<>();
            for (int i = 0; i < claim.shape().getNumGeometries(); i++) {
                Coordinate[] points = claim.shape().getGeometryN(i).getCoordinates();
                if (points.length > 1) {
                    lines.add(thin(points, toleranceMetres));
                }
            }
            thinned.add(new VectorFeature(SharedSides.multiLine(SharedSides.merged(lines)), claim.attributes()));
        }
        return thinned;
    }

    private static LineString thin(Coordinate[] points, double toleranceMetres) {
        long[] packed = PackedLines.packed(points, GeoMaps.STEPS_PER_DEGREE);
        return PackedLines.line(
                Thinning.thin(packed, GeoMaps.STEPS_PER_DEGREE, toleranceMetres), GeoMaps.STEPS_PER_DEGREE);
    }
}

package dev.waybill.prepare.vector;

import dev.waybill.geo.vector.VectorArcs;
import dev.waybill.prepare.Packages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The world's rivers from GSHHG, through the program {@code gmt} with Debian's packages {@code gmt} and
 * {@code gmt-gshhg-full}, which must be installed.
 *
 * <p>GSHHG's rivers come from the World Data Bank II, drawn at about 1:3 million: they stray up to some kilometres.
 *
 * @param folder where gmt may leave its history
 */
record GshhgRivers(Path folder) {

    /** Steps per degree of the positions given, about 11 metres. */
    static final int STEPS_PER_DEGREE = 10_000;

    /**
     * The pieces of one class; gmt cuts rivers at the rims of its bins, where the pieces' ends agree.
     *
     * @param level GSHHG's: 0 double-lined rivers, 1 permanent major rivers, 2 and 3 further ones, 4 minor, 8 to 10 canals
     * @param region gmt's, west/east/south/north
     * @throws IOException if gmt is missing or fails
     */
    List<long[]> read(int level, String region) throws IOException {
        List<String> output = Packages.run(folder, List.of("gmt", "coast", "-R" + region, "-Df", "-I" + level, "-M"));
        List<long[]> pieces = new ArrayList<>();
        List<Long> piece = new ArrayList<>();
        for (String line : output) {
            if (line.startsWith(">")) {
                finish(piece, pieces);
            } else {
                String[] cells = line.split("\t");
                long point = VectorArcs.pack(
                        (int) Math.round(wrapped(Double.parseDouble(cells[0])) * STEPS_PER_DEGREE),
                        (int) Math.round(Double.parseDouble(cells[1]) * STEPS_PER_DEGREE));
                if (piece.isEmpty() || piece.get(piece.size() - 1) != point) {
                    piece.add(point);
                }
            }
        }
        finish(piece, pieces);
        return pieces;
    }

    private static double wrapped(double lonDegrees) {
        return lonDegrees > 180 ? lonDegrees - 360 : lonDegrees;
    }

    private static void finish(List<Long> piece, List<long[]> pieces) {
        if (piece.size() > 1) {
            pieces.add(piece.stream().mapToLong(Long::longValue).toArray());
        }
        piece.clear();
    }
}

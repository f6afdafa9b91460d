package dev.waybill.export.report;

import dev.waybill.export.layer.ColumnText;
import dev.waybill.journey.Leg;
import dev.waybill.journey.LegPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Lengths summed by how the lines came about: what rests on reported ends and what is inferred stay apart. */
final class Totals {

    private Totals() {}

    private static final class Sum {
        private int legs;
        private int without;
        private double metres;
        private double seaMetres;
        private double railKilometres;
    }

    static void append(List<Block> blocks, List<Leg> legs) {
        Map<Leg.GeometryBasis, Sum> sums = new TreeMap<>();
        legs.forEach(leg -> add(sums.computeIfAbsent(leg.geometryBasis(), basis -> new Sum()), leg.path()));
        List<List<String>> rows = new ArrayList<>();
        sums.forEach((basis, sum) -> rows.add(row(basis, sum)));
        blocks.add(new Block.Heading(3, "Totals, kept apart by how the lines came about"));
        blocks.add(new Block.Table(List.of("Line", "Legs", "Length", "Of it by sea", "Rail kilometres"), rows));
    }

    private static void add(Sum sum, LegPath path) {
        sum.legs++;
        if (path instanceof LegPath.Routed routed) {
            sum.metres += routed.lengthMetres();
            sum.seaMetres += routed.sea() == null ? 0 : routed.lengthMetres();
            sum.railKilometres += routed.rail() == null ? 0 : routed.rail().railKilometres();
        } else if (path instanceof LegPath.Direct direct) {
            sum.metres += direct.lengthMetres();
        } else {
            sum.without++;
        }
    }

    private static List<String> row(Leg.GeometryBasis basis, Sum sum) {
        String meaning =
                switch (basis) {
                    case REPORTED -> ": path reported";
                    case ROUTED -> ": ends and mode reported, path found by Waybill";
                    case INFERRED -> ": an end, the mode or their combination concluded by Waybill";
                };
        String legs = sum.without == 0 ? "" : ", " + sum.without + " without a path";
        return List.of(
                ColumnText.word(basis) + meaning,
                sum.legs + legs,
                Measures.kilometres(sum.metres),
                sum.seaMetres == 0
                        ? ""
                        : Measures.kilometres(sum.seaMetres) + ", " + Measures.nauticalMiles(sum.seaMetres),
                sum.railKilometres == 0 ? "" : Measures.kilometres(sum.railKilometres * 1000));
    }
}

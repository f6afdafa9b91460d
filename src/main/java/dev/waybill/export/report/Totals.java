package dev.waybill.export.report;

import dev.waybill.journey.Leg;
import dev.waybill.journey.LegPath;
import dev.waybill.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Lengths summed by how the lines came about: what rests on reported ends and what is inferred stay apart. */
final class Totals {

    private final Wording words;

    Totals(Wording words) {
        this.words = words;
    }

    private static final class Sum {
        private int legs;
        private int without;
        private double metres;
        private double seaMetres;
        private double railKilometres;
    }

    void append(List<Block> blocks, List<Leg> legs) {
        Map<Leg.GeometryBasis, Sum> sums = new TreeMap<>();
        legs.forEach(leg -> add(sums.computeIfAbsent(leg.geometryBasis(), basis -> new Sum()), leg.path()));
        List<List<String>> rows = new ArrayList<>();
        sums.forEach((basis, sum) -> rows.add(row(basis, sum)));
        blocks.add(new Block.Heading(3, words.say("report.totals")));
        blocks.add(new Block.Table(words.list("report.totals.columns"), rows));
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

    private List<String> row(Leg.GeometryBasis basis, Sum sum) {
        Measures measures = new Measures(words);
        return List.of(
                words.term("line", basis) + ": " + words.term("line.meaning", basis),
                sum.without == 0 ? String.valueOf(sum.legs) : words.say("report.without", sum.legs, sum.without),
                measures.kilometres(sum.metres),
                sum.seaMetres == 0
                        ? ""
                        : measures.kilometres(sum.seaMetres) + ", " + measures.nauticalMiles(sum.seaMetres),
                sum.railKilometres == 0 ? "" : measures.kilometres(sum.railKilometres * 1000));
    }
}

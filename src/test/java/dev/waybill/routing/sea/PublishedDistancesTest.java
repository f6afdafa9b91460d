package dev.waybill.routing.sea;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.waybill.geo.LonLat;
import dev.waybill.routing.RouteLength;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Distances against those of NGA Pub. 151, where the table lies beside the project. */
class PublishedDistancesTest {

    private static final Path PAIRS = Path.of("../shared/reference/sea/pub151_pairs.csv");
    private static final Pattern FIELD = Pattern.compile("\"([^\"]*)\"|([^,]+)");

    /** Rows with a wrong position, or measured over other waters than the shortest. */
    private static final Pattern LEFT_OUT =
            Pattern.compile("^(Izmir|Alicante|Tampico|New Haven|Moji|Seattle|Puntarenas).*"
                    + "|.*\\|(Izmir|Alicante|Tampico|New Haven|Moji|Seattle|Puntarenas).*"
                    + "|.*Gdynia.*|.*Kobenhavn.*Rostock.*|.*Gladstone.*Port Moresby.*|.*Incheon.*Nampo.*");

    private static final double[] CLASSES = {0, 200, 500, 1_500, 4_000, Double.MAX_VALUE};

    private record Pair(double publishedMiles, double error) {}

    @Test
    void areMet() throws IOException {
        assumeTrue(Files.exists(PAIRS), "the reference pairs are not here");
        WaterRouter router = WaterRouter.open(Path.of("geodata/sea"));
        List<Pair> pairs = new ArrayList<>();
        List<String> failures = new ArrayList<>();
        List<String> rows = Files.readAllLines(PAIRS);
        for (String row : rows.subList(1, rows.size())) {
            List<String> field = fields(row);
            String name = field.get(0) + "|" + field.get(3);
            if (LEFT_OUT.matcher(name).matches()) {
                continue;
            }
            double published = Double.parseDouble(field.get(6));
            if (router.distance(position(field, 1), position(field, 4), SeaOptions.DEFAULT)
                    instanceof RouteLength.Measured found) {
                double miles = (found.metres() + found.fromGapMetres() + found.toGapMetres()) / 1852;
                pairs.add(new Pair(published, miles / published - 1));
            } else {
                failures.add(name);
            }
        }
        for (int i = 1; i < CLASSES.length; i++) {
            print(pairs, CLASSES[i - 1], CLASSES[i]);
        }
        double[] all = print(pairs, 0, Double.MAX_VALUE);
        assertEquals(List.of(), failures);
        assertTrue(all[0] <= 0.015, "median " + all[0]);
        assertTrue(all[1] <= 0.06, "90th of a hundred " + all[1]);
        assertTrue(all[2] >= 0.65, "within 2 % " + all[2]);
        assertTrue(all[3] >= 0.88, "within 5 % " + all[3]);
    }

    private static double[] print(List<Pair> pairs, double from, double to) {
        double[] errors = pairs.stream()
                .filter(pair -> pair.publishedMiles >= from && pair.publishedMiles < to)
                .mapToDouble(pair -> Math.abs(pair.error))
                .sorted()
                .toArray();
        double[] numbers = {
            errors[errors.length / 2], errors[(int) (errors.length * 0.9)], within(errors, 0.02), within(errors, 0.05)
        };
        System.out.printf(
                Locale.ROOT,
                "%6.0f nm and more: %4d pairs, median %.2f %%, p90 %.1f %%, within 1/2/5 %%: %.0f/%.1f/%.1f%n",
                from,
                errors.length,
                100 * numbers[0],
                100 * numbers[1],
                100 * within(errors, 0.01),
                100 * numbers[2],
                100 * numbers[3]);
        return numbers;
    }

    private static double within(double[] sorted, double limit) {
        int count = 0;
        while (count < sorted.length && sorted[count] <= limit) {
            count++;
        }
        return (double) count / sorted.length;
    }

    private static LonLat position(List<String> field, int first) {
        return new LonLat(Double.parseDouble(field.get(first)), Double.parseDouble(field.get(first + 1)));
    }

    private static List<String> fields(String row) {
        List<String> fields = new ArrayList<>();
        Matcher matcher = FIELD.matcher(row);
        while (matcher.find()) {
            fields.add(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
        }
        return fields;
    }
}

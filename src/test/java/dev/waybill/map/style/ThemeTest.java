package dev.waybill.map.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waybill.map.drawing.Colour;
import dev.waybill.source.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeTest {

    private static final List<String> TYPES = List.of(
            "title", "subtitle", "heading", "body", "strong", "quiet", "note", "place", "place.minor", "alias", "scale");

    @Test
    void wordsStandOutFromThePageInEveryTheme() {
        for (String name : List.of("light", "dark", "print")) {
            Theme theme = Theme.named(name);
            for (String type : TYPES) {
                double contrast = contrast(theme.type(type).colour(), theme.colour("page"));
                assertTrue(contrast >= 4.5, name + " " + type + " has contrast " + contrast + ", WCAG AA asks for 4.5");
            }
        }
    }

    @Test
    void legsStandOutFromLandAndSeaInEveryTheme() {
        for (String name : List.of("light", "dark", "print")) {
            Theme theme = Theme.named(name);
            for (String mode : List.of("ship", "rail", "road", "air", "unknown")) {
                for (String ground : List.of("sea", "land", "land.involved")) {
                    double contrast = contrast(theme.colour("leg." + mode), theme.colour(ground));
                    assertTrue(contrast >= 3, name + ": " + mode + " on " + ground + " has contrast " + contrast);
                }
            }
        }
    }

    @Test
    void shipAndRailStayApartForColourBlindEyes() {
        for (String name : List.of("light", "dark")) {
            Theme theme = Theme.named(name);
            Colour ship = theme.colour("leg.ship");
            Colour rail = theme.colour("leg.rail");
            for (double[][] eye : List.of(DEUTERANOPIA, PROTANOPIA)) {
                assertTrue(distance(seen(ship, eye), seen(rail, eye)) > 60, name);
            }
        }
    }

    /** Matrices on linear RGB after Viénot, Brettel and Mollon (1999). */
    private static final double[][] DEUTERANOPIA = {{0.29275, 0.70725, -0.02234}, {0.29275, 0.70725, -0.02234}, {0, 0, 1}};

    private static final double[][] PROTANOPIA = {{0.11238, 0.88762, 0.00402}, {0.11238, 0.88762, -0.00402}, {0, 0, 1}};

    private static double[] seen(Colour colour, double[][] eye) {
        double[] linear = new double[3];
        for (int i = 0; i < 3; i++) {
            linear[i] = Math.pow((colour.rgb() >> (16 - 8 * i) & 0xff) / 255.0, 2.2);
        }
        double[] seen = new double[3];
        for (int i = 0; i < 3; i++) {
            double value = eye[i][0] * linear[0] + eye[i][1] * linear[1] + eye[i][2] * linear[2];
            seen[i] = 255 * Math.pow(Math.max(0, value), 1 / 2.2);
        }
        return seen;
    }

    private static double distance(double[] a, double[] b) {
        return Math.sqrt(Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
    }

    private static double contrast(Colour a, Colour b) {
        double high = Math.max(a.luminance(), b.luminance());
        double low = Math.min(a.luminance(), b.luminance());
        return (high + 0.05) / (low + 0.05);
    }

    @Test
    void aUsersThemeNeedOnlySayWhatDiffers(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("mine.properties"), "base = dark\n# mine\nsea = #112233\n");
        Theme theme = Theme.read(file);
        assertEquals(Colour.parse("#112233"), theme.colour("sea"));
        assertEquals(Theme.named("dark").colour("land"), theme.colour("land"));
    }

    @Test
    void aWrongValueIsRefusedWithItsKey(@TempDir Path folder) throws IOException {
        for (String line : List.of("sea = blue", "leg.mm = thick", "type.title = Arial", "typo = #112233", "base = neon")) {
            Path file = Files.writeString(folder.resolve("mine.properties"), line);
            InputException refused = assertThrows(InputException.class, () -> Theme.read(file), line);
            assertTrue(refused.getMessage().length() > 20, refused.getMessage());
        }
    }
}

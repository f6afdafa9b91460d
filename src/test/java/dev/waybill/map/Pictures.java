package dev.waybill.map;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Compares pictures pixel by pixel. */
final class Pictures {

    /** Of 255 levels; a channel that differs by less is taken for the edge of a letter drawn by another program. */
    private static final int SEEN = 48;

    private Pictures() {}

    /** Share of the pixels of the first picture that look different in the second, which may be larger. */
    static double shareThatDiffers(BufferedImage one, BufferedImage other) {
        assertTrue(
                other.getWidth() >= one.getWidth() && other.getHeight() >= one.getHeight(),
                () -> "only " + other.getWidth() + " x " + other.getHeight() + " pixels");
        long differing = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                differing += differs(one.getRGB(x, y), other.getRGB(x, y)) ? 1 : 0;
            }
        }
        return (double) differing / ((long) one.getWidth() * one.getHeight());
    }

    private static boolean differs(int a, int b) {
        for (int shift = 0; shift <= 16; shift += 8) {
            if (Math.abs((a >> shift & 0xff) - (b >> shift & 0xff)) > SEEN) {
                return true;
            }
        }
        return false;
    }

    /** Keeps a picture in {@code target} for whoever wants to see what differs. */
    static void keep(BufferedImage picture, String name) throws IOException {
        Path folder = Path.of("target/pictures");
        Files.createDirectories(folder);
        ImageIO.write(picture, "png", folder.resolve(name + ".png").toFile());
    }
}

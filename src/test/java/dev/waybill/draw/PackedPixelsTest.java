package dev.waybill.draw;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;

class PackedPixelsTest {

    private final BufferedImage image = flecked(700, 1100);

    /** Large even areas with flecks, as on a map. */
    private static BufferedImage flecked(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(3);
        for (int i = 0; i < 20_000; i++) {
            image.setRGB(random.nextInt(width), random.nextInt(height), random.nextInt(1 << 24));
        }
        return image;
    }

    /** The stream's own check sum is verified by the library that unpacks it. */
    @Test
    void unpacksToTheRowsWithoutFilter() throws IOException {
        for (Rectangle part : new Rectangle[] {
            new Rectangle(0, 0, 700, 1100),
            new Rectangle(13, 40, 500, 1001),
            new Rectangle(5, 6, 1, 720),
            new Rectangle(0, 0, 700, 359),
            new Rectangle(699, 1099, 1, 1)
        }) {
            byte[] rows = new InflaterInputStream(new ByteArrayInputStream(PackedPixels.of(image, part))).readAllBytes();
            assertEquals((1 + 3 * part.width) * part.height, rows.length, part::toString);
            assertArrayEquals(expected(part), rows, part::toString);
        }
    }

    private byte[] expected(Rectangle part) {
        byte[] rows = new byte[(1 + 3 * part.width) * part.height];
        int at = 0;
        for (int y = part.y; y < part.y + part.height; y++) {
            at++;
            for (int x = part.x; x < part.x + part.width; x++) {
                int pixel = image.getRGB(x, y);
                rows[at++] = (byte) (pixel >> 16);
                rows[at++] = (byte) (pixel >> 8);
                rows[at++] = (byte) pixel;
            }
        }
        return rows;
    }
}

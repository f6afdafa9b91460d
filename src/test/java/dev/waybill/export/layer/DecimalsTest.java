package dev.waybill.export.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DecimalsTest {

    @Test
    void zerosAtTheEndAndTheSignOfZeroAreDropped() {
        Decimals six = new Decimals(6);
        assertEquals("0", six.format(-0.0000001));
        assertEquals("100", six.format(100));
        assertEquals("-0.5", six.format(-0.5));
        assertEquals("0.000001", six.format(0.000001));
        assertEquals("-179.999999", six.format(-179.9999994));
        assertEquals("20000000", new Decimals(0).format(2e7));
    }

    @Test
    void anyNumberStaysWithinHalfAUnitOfTheLastDecimal() {
        Random random = new Random(7);
        for (int places = 0; places <= 15; places++) {
            for (int i = 0; i < 2_000; i++) {
                double number = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(8));
                BigDecimal error = new BigDecimal(new Decimals(places).format(number))
                        .subtract(BigDecimal.valueOf(number))
                        .abs();
                BigDecimal half =
                        BigDecimal.ONE.movePointLeft(places).divide(BigDecimal.valueOf(2), places + 1, RoundingMode.UP);
                assertEquals(
                        true, error.compareTo(half.multiply(new BigDecimal("1.000001"))) <= 0, number + " " + places);
            }
        }
    }
}

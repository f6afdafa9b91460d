package dev.waybill.routing.rail;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/** Writes numbers big-endian, and texts and lists after their size. */
final class ByteWriter {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteBuffer number = ByteBuffer.allocate(Long.BYTES);

    void putInt(int value) {
        out.write(number.clear().putInt(value).array(), 0, Integer.BYTES);
    }

    void putLong(long value) {
        out.write(number.clear().putLong(value).array(), 0, Long.BYTES);
    }

    void putDouble(double value) {
        out.write(number.clear().putDouble(value).array(), 0, Double.BYTES);
    }

    void putText(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        putInt(bytes.length);
        out.writeBytes(bytes);
    }

    void putInts(int[] values) {
        putInt(values.length);
        for (int value : values) {
            putInt(value);
        }
    }

    /** The size, then each element by the given writer. */
    <T> void putList(List<T> list, Consumer<T> element) {
        putInt(list.size());
        list.forEach(element);
    }

    byte[] toByteArray() {
        return out.toByteArray();
    }
}

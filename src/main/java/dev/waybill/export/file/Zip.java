package dev.waybill.export.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a zip whose bytes depend on its content alone: no clock, no time zone, entries in the order given. */
public final class Zip {

    /** The earliest but one that a zip can state: beside the earliest the JDK writes it in the time zone too. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0, 2);

    private static final int BUFFER_BYTES = 1 << 16;

    private Zip() {}

    /**
     * A file in the zip.
     *
     * @param name with forward slashes
     * @param content writes its bytes
     */
    public record Entry(String name, AtomicFile.StreamContent content) {}

    /** Writes the zip; the stream stays open. */
    public static void write(List<Entry> entries, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        for (Entry entry : entries) {
            ZipEntry head = new ZipEntry(entry.name());
            head.setTimeLocal(NO_TIME);
            zip.putNextEntry(head);
            OutputStream buffered = new BufferedOutputStream(zip, BUFFER_BYTES);
            entry.content().writeTo(buffered);
            buffered.flush();
            zip.closeEntry();
        }
        zip.finish();
    }
}

package dev.waybill.export.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes a file whole or not at all.
 *
 * <p>The content goes to a sibling named {@code .NAME.PID.part}, is forced to the disk and renamed over the target in
 * one step of the file system. A run that is killed leaves the old file as it was, and perhaps such a sibling, which
 * the next write of the same file removes once its process is gone.
 */
public final class AtomicFile {

    private static final int BUFFER_BYTES = 1 << 16;

    private AtomicFile() {}

    /** Writes the content of a file to a stream. */
    @FunctionalInterface
    public interface StreamContent {
        /** Writes all of the content; the stream is buffered and closed by the caller. */
        void writeTo(OutputStream out) throws IOException;
    }

    /** Makes a file of its own under the path it is given. */
    @FunctionalInterface
    public interface FileContent {
        /** Makes the file; the path does not exist yet. */
        void writeTo(Path part) throws IOException;
    }

    /**
     * Writes a file from a stream.
     *
     * @param target the file; its folder is made if it is missing
     * @throws IOException if it cannot be written; the old file is then still there
     */
    public static void write(Path target, StreamContent content) throws IOException {
        writeFile(target, part -> {
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                    OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER_BYTES)) {
                content.writeTo(out);
            }
        });
    }

    /**
     * Lets a library make the file by path.
     *
     * @param target the file; its folder is made if it is missing
     * @throws IOException if it cannot be written; the old file is then still there
     */
    public static void writeFile(Path target, FileContent content) throws IOException {
        Path folder = Objects.requireNonNull(target.toAbsolutePath().getParent(), "a folder is no file");
        Files.createDirectories(folder);
        removeLeftovers(folder, target.getFileName().toString());
        Path part = folder.resolve(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            Files.deleteIfExists(part);
            content.writeTo(part);
            force(part);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Content before name: after a power cut the new name never stands for an empty file. */
    private static void force(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void removeLeftovers(Path folder, String name) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(
                folder, entry -> isLeftover(entry.getFileName().toString(), name))) {
            for (Path entry : entries) {
                Files.deleteIfExists(entry);
            }
        }
    }

    /** SQLite keeps a journal beside what it writes, which a killed run leaves behind as well. */
    private static boolean isLeftover(String entry, String name) {
        Matcher part = Pattern.compile("\\." + Pattern.quote(name) + "\\.(\\d{1,18})\\.part(-journal)?")
                .matcher(entry);
        return part.matches() && ProcessHandle.of(Long.parseLong(part.group(1))).isEmpty();
    }
}

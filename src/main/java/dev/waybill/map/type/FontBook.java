package dev.waybill.map.type;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The fonts of a folder, by the names of their files.
 *
 * <p>A font is read when it is first needed. A letter that the wanted face lacks is set in the first other face, by
 * name, that has it. May be used by several threads.
 */
public final class FontBook {

    private final Map<String, Path> files;
    private final Map<String, FontFace> read = new ConcurrentHashMap<>();

    private FontBook(Map<String, Path> files) {
        this.files = files;
    }

    /**
     * Lists the fonts of a folder.
     *
     * @param folder with {@code .ttf} files
     * @throws IOException if it cannot be read or has none
     */
    public static FontBook open(Path folder) throws IOException {
        Map<String, Path> files = new TreeMap<>();
        try (Stream<Path> entries = Files.list(folder)) {
            entries.filter(file -> file.toString().endsWith(".ttf"))
                    .forEach(file -> files.put(nameOf(file), file));
        }
        if (files.isEmpty()) {
            throw new IOException("there is no font in " + folder);
        }
        return new FontBook(files);
    }

    private static String nameOf(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ".ttf".length());
    }

    /**
     * The face of a name.
     *
     * @throws IllegalArgumentException if the folder has no such font
     */
    public FontFace getFace(String name) {
        Path file = files.get(name);
        if (file == null) {
            throw new IllegalArgumentException("no font " + name + ", only " + files.keySet());
        }
        return read.computeIfAbsent(name, wanted -> load(wanted, file));
    }

    private static FontFace load(String name, Path file) {
        try {
            return FontFace.read(name, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException("the font " + file + " cannot be read", e);
        }
    }

    /** The wanted face if it has the letter, else another that has it, else the wanted face. */
    FontFace faceFor(int codePoint, FontFace wanted) {
        if (wanted.has(codePoint) || Character.isWhitespace(codePoint)) {
            return wanted;
        }
        for (String name : likeliestFirst(wanted)) {
            FontFace face = getFace(name);
            if (face.has(codePoint)) {
                return face;
            }
        }
        return wanted;
    }

    /** Faces of the same weight and slant before the others. */
    private List<String> likeliestFirst(FontFace wanted) {
        String style = wanted.name().substring(wanted.name().indexOf('-') + 1);
        List<String> names = new ArrayList<>();
        files.keySet().stream().filter(name -> name.endsWith(style)).forEach(names::add);
        files.keySet().stream().filter(name -> !name.endsWith(style)).forEach(names::add);
        return names;
    }
}

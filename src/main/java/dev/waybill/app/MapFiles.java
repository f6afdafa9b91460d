package dev.waybill.app;

import dev.waybill.draw.AnimatedPngRenderer;
import dev.waybill.draw.PdfRenderer;
import dev.waybill.draw.PngRenderer;
import dev.waybill.draw.SvgRenderer;
import dev.waybill.export.file.AtomicFile;
import dev.waybill.journey.Journey;
import dev.waybill.map.MapComposer;
import dev.waybill.map.basemap.Basemap;
import dev.waybill.map.drawing.Drawing;
import dev.waybill.map.type.FontBook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Composes the map of a journey once and writes it in any format, with its alternative text beside it. */
public final class MapFiles {

    /** A kind of file that a map can be written as. */
    public enum Format {
        PNG,
        SVG,
        PDF;

        /** As users write it, and as the file ends. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final FontBook fonts;
    private final Basemap basemap;

    MapFiles(FontBook fonts, Basemap basemap) {
        this.fonts = fonts;
        this.basemap = basemap;
    }

    /**
     * What was written.
     *
     * @param files in order
     * @param dropped labels that found no room
     */
    record Written(List<Path> files, List<String> dropped) {}

    Written write(Journey journey, MapComposer.Page page, Path folder, ReportOptions options) throws IOException {
        MapComposer.Composition composition = page.compose();
        Drawing drawing = composition.drawing();
        Set<Format> formats = new TreeSet<>(options.maps());
        List<Path> files = new ArrayList<>();
        formats.forEach(format -> files.add(folder.resolve("map." + format.word())));
        try {
            formats.parallelStream().forEach(format -> write(format, drawing, folder, options));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        if (formats.contains(Format.PNG)) {
            Path text = folder.resolve("map.txt");
            byte[] description = (drawing.description() + "\n").getBytes(StandardCharsets.UTF_8);
            AtomicFile.write(text, out -> out.write(description));
            files.add(text);
        }
        if (options.film()) {
            files.addAll(writeFilm(journey, folder, options));
        }
        return new Written(files, composition.dropped());
    }

    /** {@code film.png}, animated, and its frames as {@code frames/001.png} and so on. */
    private List<Path> writeFilm(Journey journey, Path folder, ReportOptions options) throws IOException {
        List<MapComposer.Frame> frames = new MapComposer(fonts, basemap).composeFrames(journey, options.map());
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < frames.size(); i++) {
            Drawing frame = frames.get(i).drawing();
            Path file = folder.resolve("frames").resolve(String.format(Locale.ROOT, "%03d.png", i + 1));
            AtomicFile.write(file, out -> new PngRenderer(fonts).write(frame, options.pictureWidthPx(), out));
            files.add(file);
        }
        Path film = folder.resolve("film.png");
        AtomicFile.write(
                film, out -> new AnimatedPngRenderer(fonts).write(frames, options.pictureWidthPx(), out));
        files.add(film);
        return files;
    }

    private void write(Format format, Drawing drawing, Path folder, ReportOptions options) {
        try {
            write(format, drawing, folder.resolve("map." + format.word()), options.pictureWidthPx(), options.letters());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes one file; the width counts for pictures alone, what becomes of letters for SVG. */
    void write(Format format, Drawing drawing, Path file, int widthPx, SvgRenderer.Letters letters)
            throws IOException {
        AtomicFile.write(file, out -> {
            switch (format) {
                case PNG -> new PngRenderer(fonts).write(drawing, widthPx, out);
                case SVG -> new SvgRenderer(fonts, letters).write(drawing, out);
                case PDF -> new PdfRenderer(fonts).write(drawing, out);
            }
        });
    }
}

package dev.waybill.draw;

import dev.waybill.map.drawing.Box;
import dev.waybill.map.drawing.Colour;
import dev.waybill.map.drawing.Item;
import dev.waybill.map.drawing.Outline;
import dev.waybill.map.drawing.Stroke;
import dev.waybill.map.type.FontBook;
import dev.waybill.map.type.FontFace;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the items of a drawing as SVG elements. */
final class SvgItems {

    private final SvgWriter svg;
    private final FontBook fonts;
    private final SvgRenderer.Letters letters;
    private int clips;

    SvgItems(SvgWriter svg, FontBook fonts, SvgRenderer.Letters letters) {
        this.svg = svg;
        this.fonts = fonts;
        this.letters = letters;
    }

    void write(Item item) {
        if (item instanceof Item.Path path) {
            svg.open("path").attribute("d", SvgWriter.pathData(path.outline()));
            colours(path.fill(), path.stroke());
            svg.endEmpty();
        } else if (item instanceof Item.Text text) {
            if (letters == SvgRenderer.Letters.TEXT) {
                text(text);
            } else {
                outlines(text);
            }
        } else if (item instanceof Item.Group group) {
            group(group);
        }
    }

    private void group(Item.Group group) {
        Box clip = group.clip();
        String clipId = "clip-" + ++clips;
        if (clip != null) {
            svg.open("clipPath").attribute("id", clipId).endTag();
            svg.open("rect")
                    .attribute("x", clip.xMm())
                    .attribute("y", clip.yMm())
                    .attribute("width", clip.widthMm())
                    .attribute("height", clip.heightMm())
                    .endEmpty();
            svg.close("clipPath");
        }
        svg.open("g");
        if (!group.id().isEmpty()) {
            svg.attribute("id", group.id());
        }
        if (clip != null) {
            svg.attribute("clip-path", "url(#" + clipId + ")");
        }
        svg.endTag();
        group.items().forEach(this::write);
        svg.close("g");
    }

    private void colours(@Nullable Colour fill, @Nullable Stroke stroke) {
        svg.attribute("fill", fill == null ? "none" : fill.hex());
        if (fill != null && fill.opacity() < 1) {
            svg.attribute("fill-opacity", fill.opacity());
        }
        if (stroke == null) {
            return;
        }
        svg.attribute("stroke", stroke.colour().hex()).attribute("stroke-width", stroke.widthMm());
        if (stroke.colour().opacity() < 1) {
            svg.attribute("stroke-opacity", stroke.colour().opacity());
        }
        svg.attribute("stroke-linejoin", "round");
        if (!stroke.flatEnds()) {
            svg.attribute("stroke-linecap", "round");
        }
        if (!stroke.dashMm().isEmpty()) {
            svg.attribute(
                    "stroke-dasharray",
                    stroke.dashMm().stream().map(SvgWriter::number).collect(Collectors.joining(" ")));
        }
    }

    private void text(Item.Text text) {
        Item.@Nullable Halo halo = text.halo();
        if (halo != null) {
            textElement(text, halo.colour(), Stroke.solid(halo.colour(), 2 * halo.widthMm()));
        }
        textElement(text, text.colour(), null);
    }

    private void textElement(Item.Text text, Colour fill, @Nullable Stroke stroke) {
        boolean curved = text.runs().stream().anyMatch(run -> run.angleDegrees() != 0);
        if (curved) {
            // Letter by letter: programs disagree on turned letters within one text.
            svg.open("g").attribute("aria-label", text.plain()).endTag();
            text.runs().forEach(run -> line(text, List.of(run), fill, stroke));
            svg.close("g");
        } else {
            line(text, text.runs(), fill, stroke);
        }
    }

    private void line(Item.Text text, List<Item.Run> runs, Colour fill, @Nullable Stroke stroke) {
        if (runs.isEmpty()) {
            return;
        }
        svg.open("text").attribute("font-size", text.sizeMm());
        if (text.trackingMm() != 0) {
            svg.attribute("letter-spacing", text.trackingMm());
        }
        if (stroke != null) {
            // The rim repeats the text, which screen readers should say once.
            svg.attribute("aria-hidden", "true");
        }
        colours(fill, stroke);
        Item.Run first = runs.get(0);
        if (first.angleDegrees() == 0) {
            svg.attribute("x", first.xMm()).attribute("y", first.yMm());
        } else {
            svg.attribute(
                    "transform",
                    "translate(" + SvgWriter.number(first.xMm()) + " " + SvgWriter.number(first.yMm()) + ") rotate("
                            + SvgWriter.number(first.angleDegrees()) + ")");
        }
        svg.attribute("xml:space", "preserve");
        svg.raw(">");
        spans(text, runs);
        svg.close("text");
    }

    /** Runs of one face become one span; where they were kerned, the letter is moved against where it would stand. */
    private void spans(Item.Text text, List<Item.Run> runs) {
        double expectedMm = runs.get(0).xMm();
        for (int i = 0; i < runs.size(); ) {
            String face = runs.get(i).face();
            StringBuilder letters = new StringBuilder();
            StringBuilder moves = new StringBuilder();
            for (; i < runs.size() && runs.get(i).face().equals(face); i++) {
                Item.Run run = runs.get(i);
                moves.append(SvgWriter.number(run.xMm() - expectedMm));
                int count = run.text().codePointCount(0, run.text().length());
                moves.append(" 0".repeat(Math.max(0, count - 1))).append(' ');
                letters.append(run.text());
                expectedMm = run.xMm() + advanceMm(run, text);
            }
            svg.open("tspan").attribute("font-family", SvgFonts.families(face));
            if (!SvgFonts.weight(face).equals("400")) {
                svg.attribute("font-weight", SvgFonts.weight(face));
            }
            if (!SvgFonts.style(face).equals("normal")) {
                svg.attribute("font-style", SvgFonts.style(face));
            }
            if (moves.toString().matches(".*[1-9].*")) {
                svg.attribute("dx", moves.toString().strip());
            }
            svg.inline(letters.toString(), "tspan");
        }
    }

    private double advanceMm(Item.Run run, Item.Text text) {
        FontFace face = fonts.getFace(run.face());
        return run.text()
                .codePoints()
                .mapToDouble(letter -> face.glyph(letter).advanceEm() * text.sizeMm() + text.trackingMm())
                .sum();
    }

    private void outlines(Item.Text text) {
        Outline glyphs = outlinesOf(text.runs(), text);
        if (text.halo() != null) {
            svg.open("path").attribute("d", SvgWriter.pathData(glyphs));
            colours(text.halo().colour(), Stroke.solid(text.halo().colour(), 2 * text.halo().widthMm()));
            svg.endEmpty();
        }
        svg.open("path").attribute("d", SvgWriter.pathData(glyphs)).attribute("aria-label", text.plain());
        colours(text.colour(), null);
        svg.endEmpty();
    }

    private Outline outlinesOf(List<Item.Run> runs, Item.Text text) {
        Outline.Builder all = Outline.builder();
        for (Item.Run run : runs) {
            FontFace face = fonts.getFace(run.face());
            double along = 0;
            for (int letter : run.text().codePoints().toArray()) {
                FontFace.Glyph glyph = face.glyph(letter);
                glyph.outline().visit(new PlacedGlyph(all, run, along, text.sizeMm() / FontFace.GLYPH_SCALE));
                along += glyph.advanceEm() * text.sizeMm() + text.trackingMm();
            }
        }
        return all.build();
    }
}

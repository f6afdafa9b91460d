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
        svg.open("text").attribute("font-size", text.sizeMm());
        if (text.trackingMm() != 0) {
            svg.attribute("letter-spacing", text.trackingMm());
        }
        if (stroke != null) {
            // The rim repeats the text, which screen readers should say once.
            svg.attribute("aria-hidden", "true");
        }
        colours(fill, stroke);
        Item.Run first = text.runs().isEmpty() ? null : text.runs().get(0);
        boolean turned = first != null && first.angleDegrees() != 0 && text.runs().size() == 1;
        if (turned) {
            svg.attribute(
                    "transform",
                    "translate(" + SvgWriter.number(first.xMm()) + " " + SvgWriter.number(first.yMm()) + ") rotate("
                            + SvgWriter.number(first.angleDegrees()) + ")");
        }
        svg.attribute("xml:space", "preserve");
        svg.raw(">");
        for (Item.Run run : text.runs()) {
            svg.open("tspan").attribute("font-family", SvgFonts.family(run.face()));
            if (!turned) {
                svg.attribute("x", run.xMm()).attribute("y", run.yMm());
                if (run.angleDegrees() != 0) {
                    svg.attribute("rotate", run.angleDegrees());
                }
            }
            svg.inline(run.text(), "tspan");
        }
        svg.close("text");
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

package dev.waybill.draw;

import dev.waybill.map.drawing.Box;
import dev.waybill.map.drawing.Colour;
import dev.waybill.map.drawing.Drawing;
import dev.waybill.map.drawing.DrawingLayer;
import dev.waybill.map.drawing.Item;
import dev.waybill.map.drawing.Outline;
import dev.waybill.map.drawing.Stroke;
import dev.waybill.map.type.FontBook;
import dev.waybill.map.type.FontFace;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.jspecify.annotations.Nullable;

/**
 * Paints a drawing with Java2D, letters as outlines: no font of the system takes part.
 *
 * <p>The graphics must be scaled so that one unit is one millimetre.
 */
final class Painter {

    private final Graphics2D graphics;
    private final FontBook fonts;

    Painter(Graphics2D graphics, FontBook fonts) {
        this.graphics = graphics;
        this.fonts = fonts;
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        // Lines keep their true place instead of being pulled to pixels.
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    void paint(Drawing drawing) {
        fill(new Rectangle2D.Double(0, 0, drawing.widthMm(), drawing.heightMm()), drawing.background());
        for (DrawingLayer layer : drawing.layers()) {
            layer.items().forEach(this::paint);
        }
    }

    private void paint(Item item) {
        if (item instanceof Item.Path path) {
            paint(path);
        } else if (item instanceof Item.Text text) {
            paint(text);
        } else if (item instanceof Item.Group group) {
            paint(group);
        }
    }

    private void paint(Item.Group group) {
        Shape before = graphics.getClip();
        Box clip = group.clip();
        if (clip != null) {
            graphics.clip(new Rectangle2D.Double(clip.xMm(), clip.yMm(), clip.widthMm(), clip.heightMm()));
        }
        group.items().forEach(this::paint);
        graphics.setClip(before);
    }

    private void paint(Item.Path path) {
        Shape shape = shape(path.outline());
        if (path.fill() != null) {
            fill(shape, path.fill());
        }
        Stroke stroke = path.stroke();
        if (stroke != null) {
            graphics.setColor(color(stroke.colour()));
            graphics.setStroke(pen(stroke));
            graphics.draw(shape);
        }
    }

    private void paint(Item.Text text) {
        Path2D letters = new Path2D.Double();
        for (Item.Run run : text.runs()) {
            append(letters, run, text.sizeMm(), text.trackingMm());
        }
        Item.@Nullable Halo halo = text.halo();
        if (halo != null) {
            graphics.setColor(color(halo.colour()));
            graphics.setStroke(new BasicStroke(
                    (float) (2 * halo.widthMm()), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            graphics.draw(letters);
        }
        fill(letters, text.colour());
    }

    private void append(Path2D letters, Item.Run run, double sizeMm, double trackingMm) {
        FontFace face = fonts.getFace(run.face());
        AffineTransform place = AffineTransform.getTranslateInstance(run.xMm(), run.yMm());
        place.rotate(Math.toRadians(run.angleDegrees()));
        for (int letter : run.text().codePoints().toArray()) {
            FontFace.Glyph glyph = face.glyph(letter);
            AffineTransform at = new AffineTransform(place);
            at.scale(sizeMm / FontFace.GLYPH_SCALE, sizeMm / FontFace.GLYPH_SCALE);
            letters.append(at.createTransformedShape(shape(glyph.outline())), false);
            place.translate(glyph.advanceEm() * sizeMm + trackingMm, 0);
        }
    }

    private void fill(Shape shape, Colour colour) {
        graphics.setColor(color(colour));
        graphics.fill(shape);
    }

    private static BasicStroke pen(Stroke stroke) {
        int cap = stroke.flatEnds() ? BasicStroke.CAP_BUTT : BasicStroke.CAP_ROUND;
        float[] dash = new float[stroke.dashMm().size()];
        for (int i = 0; i < dash.length; i++) {
            dash[i] = stroke.dashMm().get(i).floatValue();
        }
        return new BasicStroke(
                (float) stroke.widthMm(), cap, BasicStroke.JOIN_ROUND, 10, dash.length == 0 ? null : dash, 0);
    }

    private static Color color(Colour colour) {
        return new Color(
                colour.rgb() >> 16 & 0xff,
                colour.rgb() >> 8 & 0xff,
                colour.rgb() & 0xff,
                (int) Math.round(colour.opacity() * 255));
    }

    private static Path2D shape(Outline outline) {
        Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO, outline.size() + 1);
        outline.visit(new Outline.Visitor() {
            @Override
            public void moveTo(double xMm, double yMm) {
                path.moveTo(xMm, yMm);
            }

            @Override
            public void lineTo(double xMm, double yMm) {
                path.lineTo(xMm, yMm);
            }

            @Override
            public void curveTo(double x1Mm, double y1Mm, double x2Mm, double y2Mm, double xMm, double yMm) {
                path.curveTo(x1Mm, y1Mm, x2Mm, y2Mm, xMm, yMm);
            }

            @Override
            public void close() {
                path.closePath();
            }
        });
        return path;
    }
}

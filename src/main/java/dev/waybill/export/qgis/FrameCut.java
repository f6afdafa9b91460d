package dev.waybill.export.qgis;

import dev.waybill.map.drawing.Box;
import dev.waybill.map.drawing.Item;
import dev.waybill.map.drawing.Outline;
import dev.waybill.map.drawing.Stroke;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts lines where a group of items is clipped, for programs that cannot clip: Qt paints the clipping box instead.
 *
 * <p>Lines lose what lies outside; a dashed one becomes its dashes first, so that they stay where they are. Other items
 * stay if they touch the box.
 */
final class FrameCut {

    private final Box box;

    private FrameCut(Box box) {
        this.box = box;
    }

    /** The items with no group clipped any more. */
    static List<Item> unclipped(List<Item> items) {
        List<Item> all = new ArrayList<>();
        for (Item item : items) {
            if (item instanceof Item.Group group) {
                List<Item> inside = unclipped(group.items());
                all.add(new Item.Group(
                        group.id(), null, group.clip() == null ? inside : new FrameCut(group.clip()).cut(inside)));
            } else {
                all.add(item);
            }
        }
        return all;
    }

    private List<Item> cut(List<Item> items) {
        List<Item> kept = new ArrayList<>();
        for (Item item : items) {
            if (item instanceof Item.Group group) {
                kept.add(new Item.Group(group.id(), null, cut(group.items())));
            } else if (!(item instanceof Item.Path path) || box.contains(path.outline().bounds())) {
                kept.add(item);
            } else if (path.outline().bounds().overlaps(box)) {
                kept.add(path.fill() == null && path.stroke() != null ? cut(path.outline(), path.stroke()) : path);
            }
        }
        return kept;
    }

    private Item cut(Outline outline, Stroke stroke) {
        Outline.Builder inside = Outline.builder();
        outline.visit(new Dashes(stroke.dashMm(), (fromX, fromY, toX, toY) -> keep(inside, fromX, fromY, toX, toY)));
        return new Item.Path(
                inside.build(), null, new Stroke(stroke.colour(), stroke.widthMm(), List.of(), stroke.flatEnds()));
    }

    /** Keeps what lies inside of a straight piece, after Liang and Barsky (1984). */
    private void keep(Outline.Builder inside, double fromX, double fromY, double toX, double toY) {
        double dx = toX - fromX;
        double dy = toY - fromY;
        double[] along = {-dx, dx, -dy, dy};
        double[] room = {fromX - box.xMm(), box.rightMm() - fromX, fromY - box.yMm(), box.bottomMm() - fromY};
        double enter = 0;
        double leave = 1;
        for (int side = 0; side < along.length; side++) {
            double share = room[side] / along[side];
            if (along[side] < 0) {
                enter = Math.max(enter, share);
            } else if (along[side] > 0) {
                leave = Math.min(leave, share);
            } else if (room[side] < 0) {
                return;
            }
        }
        if (enter <= leave) {
            inside.moveTo(fromX + enter * dx, fromY + enter * dy).lineTo(fromX + leave * dx, fromY + leave * dy);
        }
    }

    /** Receives a straight piece of a line. */
    private interface Piece {
        void take(double fromX, double fromY, double toX, double toY);
    }

    /** Walks along an outline and passes on the pieces that a stroke with dashes paints. */
    private static final class Dashes implements Outline.Visitor {

        private final List<Double> dashes;
        private final Piece piece;
        private double startX;
        private double startY;
        private double x;
        private double y;
        private int dash;
        private double left;

        Dashes(List<Double> dashes, Piece piece) {
            this.dashes = dashes;
            this.piece = piece;
        }

        @Override
        public void moveTo(double xMm, double yMm) {
            startX = x = xMm;
            startY = y = yMm;
            dash = 0;
            left = dashes.isEmpty() ? Double.POSITIVE_INFINITY : dashes.get(0);
        }

        @Override
        public void lineTo(double xMm, double yMm) {
            double length = Math.hypot(xMm - x, yMm - y);
            while (length > left) {
                double share = left / length;
                step(x + share * (xMm - x), y + share * (yMm - y));
                length -= left;
                dash = (dash + 1) % dashes.size();
                left = dashes.get(dash);
            }
            left -= length;
            step(xMm, yMm);
        }

        private void step(double xMm, double yMm) {
            if (dash % 2 == 0) {
                piece.take(x, y, xMm, yMm);
            }
            x = xMm;
            y = yMm;
        }

        /** No line of a map has curves; its chord would do. */
        @Override
        public void curveTo(double x1Mm, double y1Mm, double x2Mm, double y2Mm, double xMm, double yMm) {
            lineTo(xMm, yMm);
        }

        @Override
        public void close() {
            lineTo(startX, startY);
        }
    }
}

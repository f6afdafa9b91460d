package dev.waybill.map.symbol;

import dev.waybill.map.drawing.Box;
import dev.waybill.map.drawing.Colour;
import dev.waybill.map.drawing.Item;
import dev.waybill.map.drawing.Outline;
import dev.waybill.map.drawing.Point;
import dev.waybill.map.drawing.Stroke;
import dev.waybill.map.style.Look;
import dev.waybill.map.type.Typesetter;
import java.util.List;

/** The symbols of places, events and legs, on the map and in the legend alike. */
public final class Marks {

    private final Look look;

    public Marks(Look look) {
        this.look = look;
    }

    /** A place on the way: a ring. */
    public List<Item> place(Point at) {
        double radius = look.theme().mm("place");
        Stroke rim = Stroke.solid(look.theme().colour("place"), radius * 0.55);
        return List.of(new Item.Path(Outline.circle(at, radius), look.theme().colour("place.fill"), rim));
    }

    /** An event: a diamond with its letter. */
    public List<Item> event(Point at, String letter) {
        double r = eventReachMm();
        Outline diamond = Outline.builder()
                .moveTo(at.xMm(), at.yMm() - r)
                .lineTo(at.xMm() + r, at.yMm())
                .lineTo(at.xMm(), at.yMm() + r)
                .lineTo(at.xMm() - r, at.yMm())
                .close()
                .build();
        Stroke rim = Stroke.solid(look.theme().colour("place.fill"), 0.9);
        Typesetter.TypeStyle style = look.theme().type("event").in(look.theme().colour("badge.text"));
        return List.of(
                new Item.Path(diamond, null, rim),
                new Item.Path(diamond, look.theme().colour("event"), null),
                look.type().centred(letter, style, at.moved(0, style.sizeMm() * 0.33)));
    }

    /** From the middle of an event's symbol to its corners. */
    public double eventReachMm() {
        return look.theme().mm("event");
    }

    /** Radius of a leg's badge. */
    public double badgeRadiusMm() {
        return look.theme().mm("badge");
    }

    /** A leg's number on a disc of its colour. */
    public List<Item> badge(Point at, int number, Colour colour) {
        double radius = badgeRadiusMm();
        Typesetter.TypeStyle style = look.theme().type("badge").in(look.theme().colour("badge.text"));
        Stroke rim = Stroke.solid(look.theme().colour("leg.casing"), look.theme().mm("casing"));
        return List.of(
                new Item.Path(Outline.circle(at, radius), null, rim),
                new Item.Path(Outline.circle(at, radius), colour, null),
                // Digits of the fonts used are 0.65 em high.
                look.type().centred(Integer.toString(number), style, at.moved(0, style.sizeMm() * 0.325)));
    }

    /** Half the width of the mark for what a party denies. */
    public double doubtRadiusMm() {
        return look.theme().mm("badge") * 0.62;
    }

    /** A question mark on the line: a party denies it. */
    public List<Item> doubt(Point at, Colour colour) {
        Typesetter.TypeStyle style = look.theme().type("badge").in(colour);
        Typesetter.TypeStyle small = style.sized(style.sizeMm() * 0.78);
        return List.of(
                new Item.Path(
                        Outline.circle(at, doubtRadiusMm()),
                        look.theme().colour("place.fill"),
                        Stroke.solid(colour, look.theme().mm("leg") * 0.4)),
                look.type().centred("?", small, at.moved(0, small.sizeMm() * 0.325)));
    }

    /** What a badge covers. */
    public Box badgeBox(Point at) {
        return Box.around(at, 2 * badgeRadiusMm() + 0.6, 2 * badgeRadiusMm() + 0.6);
    }
}

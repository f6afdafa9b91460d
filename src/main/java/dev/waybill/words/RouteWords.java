package dev.waybill.words;

import dev.waybill.geo.LonLat;
import dev.waybill.routing.Passage;
import dev.waybill.routing.Reason;
import dev.waybill.routing.RouteCharacter;
import dev.waybill.routing.RouteNote;
import dev.waybill.routing.SpeedBasis;
import dev.waybill.source.TransportMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the routers' values say, in one language: a key for each code, and the data filled in. */
public final class RouteWords {

    /** In English, for tables and messages that have no other language. */
    public static final RouteWords ENGLISH = new RouteWords(Wording.in("en"));

    private final Wording words;
    private final Locale locale;

    /** Words of a language. */
    public RouteWords(Wording words) {
        this.words = words;
        locale = Locale.forLanguageTag(words.language());
    }

    /** "by sea". */
    public String by(TransportMode mode) {
        return words.say("by." + mode.word());
    }

    /** Why there is no route, or only the shortest line. */
    public String reason(Reason reason) {
        String key = "reason." + reason.code();
        if (reason instanceof Reason.EndIsArea area) {
            return words.say(key, area.place());
        } else if (reason instanceof Reason.UnknownPassage unknown) {
            return words.say(key, unknown.id(), String.join(", ", unknown.known()));
        } else if (reason instanceof Reason.StopInAvoidedArea stop) {
            return words.say(key, position(stop.stop()));
        } else if (reason instanceof Reason.NoRoadNear none) {
            return words.say(key, position(none.end()));
        } else if (reason instanceof Reason.NoWaterNear none) {
            return words.say(key, position(none.end()), kilometres(none.withinMetres()));
        } else if (reason instanceof Reason.NoWayOverWater none) {
            return noWay(none, key);
        } else if (reason instanceof Reason.SameStation same) {
            return words.say(key, same.station());
        }
        return networkReason(reason, key);
    }

    private String networkReason(Reason reason, String key) {
        if (reason instanceof Reason.CannotJoin none) {
            return words.say(key + (none.atStart() ? ".start" : ".end"), conditions(none.conditions()), nearest(none, key));
        } else if (reason instanceof Reason.NoTrackBetween none) {
            return words.say(
                    key,
                    none.from(),
                    none.to(),
                    conditions(none.conditions()),
                    none.nearestReached(),
                    kilometres(none.metres()));
        } else if (reason instanceof Reason.NoSuchLine none) {
            return words.say(
                    none.from().isEmpty() || none.to().isEmpty() ? key : key + ".named",
                    none.from(),
                    kilometres(none.fromGapMetres()),
                    none.to(),
                    kilometres(none.toGapMetres()),
                    kilometres(none.wayMetres()));
        } else if (reason instanceof Reason.ThroughUnnamedCountry through) {
            return words.say(
                    key,
                    listed(through.countries().stream().map(this::country).toList()),
                    through.from(),
                    through.to(),
                    kilometres(through.wayMetres()));
        }
        return words.say(key);
    }

    private String noWay(Reason.NoWayOverWater none, String key) {
        if (none.closed().isEmpty()) {
            return words.say(none.aroundArea() ? key + ".area" : key);
        }
        String text = words.say(key + (none.aroundArea() ? ".closed.area" : ".closed"), names(none.closed()));
        return Double.isNaN(none.draughtMetres())
                ? text
                : words.say(key + ".draught", text, decimal(none.draughtMetres()));
    }

    private String nearest(Reason.CannotJoin none, String key) {
        if (none.nearest() == null) {
            return words.say(key + ".empty");
        }
        return none.metres() > none.limitMetres()
                ? words.say(
                        key + ".far",
                        none.nearest(),
                        kilometres(none.metres()),
                        kilometres(none.limitMetres()))
                : words.say(key + ".closed", none.nearest());
    }

    private String conditions(Reason.Conditions conditions) {
        String without = conditions.avoided().isEmpty()
                ? ""
                : words.say("reason.conditions.without", String.join(", ", conditions.avoided()));
        return conditions.gaugeMm() == 0
                ? without
                : without + words.say("reason.conditions.gauge", conditions.gaugeMm());
    }

    /** A remark. */
    public String note(RouteNote note) {
        String key = "note." + note.code();
        if (note instanceof RouteNote.CanalDraught canal) {
            return words.say(key, canal.canal().name(), decimal(canal.draughtMetres()));
        } else if (note instanceof RouteNote.GaugeChange change) {
            return words.say(
                    key,
                    change.station(),
                    words.number(change.fromMm()),
                    words.number(change.toMm()),
                    words.say(key + "." + Wording.key(change.by())),
                    change.remark().isEmpty() ? "" : " (" + change.remark() + ")",
                    whole(change.countsKilometres()));
        } else if (note instanceof RouteNote.CustomsBorder border) {
            return words.say(
                    key,
                    border.from(),
                    border.fromCountry(),
                    border.to(),
                    border.toCountry(),
                    whole(border.countsKilometres()));
        } else if (note instanceof RouteNote.SharesOfPublished shares) {
            return words.say(key, whole(shares.kilometres()));
        } else if (note instanceof RouteNote.PartlyMeasured part) {
            return words.say(key, whole(part.kilometres()));
        } else if (note instanceof RouteNote.OthersNotSought others) {
            return words.say(key, others.most());
        }
        return words.say(key);
    }

    /** Remarks, in their order. */
    public List<String> notes(List<RouteNote> notes) {
        return notes.stream().map(this::note).toList();
    }

    /** What sets a route apart; empty if nothing does. */
    public String character(RouteCharacter character) {
        if (character instanceof RouteCharacter.Plain) {
            return "";
        } else if (character instanceof RouteCharacter.ByPassages by) {
            return words.say("character.by", names(by.passages()));
        } else if (character instanceof RouteCharacter.ByLines by) {
            List<String> parts = new ArrayList<>();
            if (!by.lines().isEmpty()) {
                parts.add(words.say("character.by", listed(by.lines())));
            }
            if (!by.countries().isEmpty()) {
                parts.add(words.say(
                        "character.through",
                        listed(by.countries().stream().map(this::country).toList())));
            }
            return String.join("; ", parts);
        }
        return words.say("character." + character.code());
    }

    /** The speeds of a time under way. */
    public String speeds(SpeedBasis basis) {
        String key = "speed." + basis.code();
        if (basis instanceof SpeedBasis.CargoShip ship) {
            return words.say(key, whole(ship.slow()), whole(ship.fast()));
        } else if (basis instanceof SpeedBasis.Barge barge) {
            return words.say(key, whole(barge.slowKmPerHour()), whole(barge.fastKmPerHour()));
        } else if (basis instanceof SpeedBasis.FreightTrain train) {
            return words.say(key, whole(train.slowKmPerDay()), whole(train.fastKmPerDay()));
        } else if (basis instanceof SpeedBasis.RoadMap road) {
            return words.say(key + "." + road.vehicle(), decimal(road.slowFactor()));
        }
        return words.say(key);
    }

    private String listed(List<String> names) {
        return String.join(" " + words.say("character.and") + " ", names);
    }

    private String country(String code) {
        return new Locale("", code).getDisplayCountry(locale);
    }

    private static String names(List<Passage> passages) {
        return passages.stream().map(Passage::name).collect(Collectors.joining(", "));
    }

    private String kilometres(double metres) {
        return words.rounded(metres / 1000) + " " + words.say("unit.km");
    }

    private String whole(double number) {
        return words.number(Math.round(number));
    }

    private String decimal(double number) {
        return Double.toString(number).replace(".", words.say("number.point"));
    }

    private static String position(LonLat at) {
        return String.format(Locale.ROOT, "%.4f,%.4f", at.lonDegrees(), at.latDegrees());
    }
}

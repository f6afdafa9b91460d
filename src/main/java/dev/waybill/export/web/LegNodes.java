package dev.waybill.export.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.waybill.geo.GeoLine;
import dev.waybill.geo.LonLat;
import dev.waybill.journey.Event;
import dev.waybill.journey.Leg;
import dev.waybill.journey.LegPath;
import dev.waybill.journey.LegPath.Routed;
import dev.waybill.routing.HoursRange;
import dev.waybill.routing.Passage;
import dev.waybill.routing.RailRoute;
import dev.waybill.routing.Route;
import dev.waybill.routing.SeaRoute;
import dev.waybill.source.Basis;
import dev.waybill.source.Period;
import dev.waybill.words.FactText;
import dev.waybill.words.RouteWords;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The legs and events as the page's script reads them. */
final class LegNodes {

    /** Steps per degree of the lines. */
    static final int STEPS_PER_DEGREE = 10_000;

    /** On these lines a great circle and a straight step of the plane cannot be told apart. */
    private static final double LONGEST_STEP_METRES = 100_000;

    /** Shorter distances would show as 0.0 km. */
    private static final double LEAST_TOLD_METRES = 50;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Thinner thinner;
    private final PageWords words;
    private final RouteWords routeWords;
    private final StatementNodes statements;

    /**
     * Legs and events in a language.
     *
     * @param toleranceMetres how far a drawn line may stray from the leg's
     */
    LegNodes(PageWords words, Plane plane, double toleranceMetres) {
        this.thinner = new Thinner(plane, (lon, lat) -> toleranceMetres, Set.of());
        this.words = words;
        this.routeWords = new RouteWords(words.wording());
        this.statements = new StatementNodes(words);
    }

    ArrayNode legs(List<Leg> legs) {
        ArrayNode nodes = NODES.arrayNode();
        Period before = null;
        for (Leg leg : legs) {
            ObjectNode node = nodes.addObject();
            head(node, leg);
            Period period = leg.period();
            node.set("period", statements.period(period));
            if (period == null && before != null) {
                // Undated, but it cannot precede what it follows.
                node.put("shownFrom", before.from().toEpochDay());
            }
            before = period == null ? before : period;
            node.set("path", path(leg.path()));
        }
        return nodes;
    }

    private void head(ObjectNode node, Leg leg) {
        node.put("id", leg.id());
        node.put("number", leg.number());
        node.put("title", leg.title());
        node.put("mode", StatementNodes.word(leg.mode()));
        node.put("modeInferred", leg.modeBasis() == Basis.INFERRED);
        node.put("from", leg.from().id());
        node.put("to", leg.to().id());
        node.put("basis", StatementNodes.word(leg.geometryBasis()));
        node.put("status", StatementNodes.word(leg.status()));
        node.put("denied", leg.denied());
        ArrayNode inferences = node.putArray("inferences");
        FactText facts = words.facts();
        leg.inferences()
                .forEach(i -> inferences.addObject().put("what", facts.say(i)).put("reason", facts.because(i)));
        StatementNodes.strings(node.putArray("claims"), leg.statementIds());
    }

    private ObjectNode path(LegPath path) {
        ObjectNode node = NODES.objectNode();
        if (path instanceof Routed routed) {
            node.put("kind", "routed");
            length(node, routed.lengthMetres());
            node.set("line", line(routed.line()));
            routed(node, routed);
        } else if (path instanceof LegPath.Direct direct) {
            node.put("kind", "direct");
            length(node, direct.lengthMetres());
            node.set("line", line(direct.line()));
            node.put("reason", routeWords.reason(direct.reason()));
        } else if (path instanceof LegPath.Unroutable unroutable) {
            node.put("kind", "unroutable");
            node.put("reason", routeWords.reason(unroutable.reason()));
        }
        return node;
    }

    private void length(ObjectNode node, double metres) {
        node.put("km", words.kilometres(metres));
        node.put("nm", words.nauticalMiles(metres));
    }

    private void routed(ObjectNode node, Routed routed) {
        node.put("gapFrom", gap(routed.route().fromGapMetres()));
        node.put("gapTo", gap(routed.route().toGapMetres()));
        HoursRange hours = routed.route().underWay();
        if (hours.maxHours() > 0) {
            node.put("time", words.hours(hours.minHours(), hours.maxHours()));
            node.put("timeAssumption", routeWords.speeds(hours.basis()));
        }
        StatementNodes.strings(node.putArray("notes"), routeWords.notes(routed.notes()));
        rail(node, routed.rail());
        sea(node, routed.sea());
        ArrayNode alternatives = node.putArray("alternatives");
        for (Route alternative : routed.others()) {
            alternatives
                    .addObject()
                    .put("character", routeWords.character(alternative.character()))
                    .put("km", words.kilometres(alternative.lengthMetres()))
                    .set("line", line(alternative.line()));
        }
    }

    private @Nullable String gap(double metres) {
        return metres < 500 ? null : words.kilometres(metres);
    }

    private void rail(ObjectNode node, @Nullable RailRoute rail) {
        if (rail == null) {
            return;
        }
        node.put("railKm", words.kilometres(rail.railKilometres() * 1000));
        node.put("officialPercent", Math.round(rail.officialShare() * 100));
        ArrayNode stations = node.putArray("stations");
        for (RailRoute.Stop station : rail.stations()) {
            stations.addObject()
                    .put("name", station.name())
                    .put("km", words.number(station.kilometresFromStart()))
                    .set("at", PlaceNodes.position(station.position()));
        }
    }

    private void sea(ObjectNode node, @Nullable SeaRoute sea) {
        if (sea == null) {
            return;
        }
        StatementNodes.strings(node.putArray("passages"), sea.passages().stream().map(Passage::name).toList());
        double nearest = sea.minLandDistanceMetres();
        node.put("nearestLand", nearest >= LEAST_TOLD_METRES ? words.kilometres(nearest) : null);
        node.put("overLand", sea.crossesLandMetres() < LEAST_TOLD_METRES ? null : words.kilometres(sea.crossesLandMetres()));
    }

    private ArrayNode line(GeoLine line) {
        List<LonLat> positions =
                hasLongStep(line) ? line.densified(LONGEST_STEP_METRES).positions() : line.positions();
        return ScriptData.steps(thinner.line(flat(positions)), STEPS_PER_DEGREE);
    }

    /** By the sphere and with room to spare, which is much quicker than exact lengths. */
    private static boolean hasLongStep(GeoLine line) {
        double cosLongest = Math.cos(0.9 * LONGEST_STEP_METRES / Plane.RADIUS_METRES);
        for (int i = 1; i < line.positions().size(); i++) {
            LonLat from = line.positions().get(i - 1);
            LonLat to = line.positions().get(i);
            double fromLat = Math.toRadians(from.latDegrees());
            double toLat = Math.toRadians(to.latDegrees());
            double lon = Math.toRadians(to.lonDegrees() - from.lonDegrees());
            double cos = Math.sin(fromLat) * Math.sin(toLat) + Math.cos(fromLat) * Math.cos(toLat) * Math.cos(lon);
            if (cos < cosLongest) {
                return true;
            }
        }
        return false;
    }

    private static double[] flat(List<LonLat> positions) {
        double[] lonLats = new double[2 * positions.size()];
        for (int i = 0; i < positions.size(); i++) {
            lonLats[2 * i] = positions.get(i).lonDegrees();
            lonLats[2 * i + 1] = positions.get(i).latDegrees();
        }
        return lonLats;
    }

    ArrayNode events(List<Event> events) {
        ArrayNode nodes = NODES.arrayNode();
        for (Event event : events) {
            ObjectNode node = nodes.addObject();
            node.put("id", event.id());
            node.put("kind", event.kind());
            node.put("title", event.title());
            node.put("place", event.place() == null ? null : event.place().id());
            node.put("status", StatementNodes.word(event.status()));
            node.put("denied", event.denied());
            node.set("period", statements.period(event.period()));
            StatementNodes.strings(node.putArray("claims"), event.statementIds());
        }
        return nodes;
    }
}

package dev.waybill.export.json;

import dev.waybill.export.layer.Lines;
import dev.waybill.journey.Leg;
import dev.waybill.journey.LegPath;
import dev.waybill.routing.Passage;
import dev.waybill.routing.RailRoute;
import dev.waybill.routing.Route;
import dev.waybill.words.FactText;
import dev.waybill.words.RouteWords;
import java.io.IOException;

/** Writes legs and their paths. */
final class LegJson {

    private final JsonFields json;
    private final FactText facts;
    private final RouteWords routes;

    LegJson(JsonFields json, FactText facts) {
        this.json = json;
        this.facts = facts;
        this.routes = new RouteWords(facts.words());
    }

    void write(Leg leg) throws IOException {
        json.integer("number", (long) leg.number());
        json.text("id", leg.id());
        json.text("title", leg.title());
        json.word("mode", leg.mode());
        json.word("mode_basis", leg.modeBasis());
        json.text("from_place_id", leg.from().id());
        json.text("to_place_id", leg.to().id());
        json.word("geometry_basis", leg.geometryBasis());
        json.word("status", leg.status());
        json.flag("denied", leg.denied());
        json.period("period", leg.period());
        json.objects("inferences", leg.inferences(), inference -> {
            json.text("what", facts.say(inference));
            json.text("reason", facts.because(inference));
            json.value(inference);
        });
        json.texts("claim_ids", leg.statementIds());
        json.texts("source_ids", leg.sourceIds());
        json.object("path", leg.path(), this::writePath);
    }

    private void writePath(LegPath path) throws IOException {
        if (path instanceof LegPath.Routed routed) {
            json.text("kind", "routed");
            writeRouted(routed);
        } else if (path instanceof LegPath.Direct direct) {
            json.text("kind", "direct");
            json.text("reason", routes.reason(direct.reason()));
            json.text("reason_code", direct.reason().code());
            json.number("length_m", direct.lengthMetres());
            json.geometry("line", Lines.ofGeodesic(direct.line()));
        } else if (path instanceof LegPath.Unroutable unroutable) {
            json.text("kind", "none");
            json.text("reason", routes.reason(unroutable.reason()));
            json.text("reason_code", unroutable.reason().code());
        }
    }

    private void writeRouted(LegPath.Routed path) throws IOException {
        Route route = path.route();
        json.number("length_m", path.lengthMetres());
        json.number("from_gap_m", route.fromGapMetres());
        json.number("to_gap_m", route.toGapMetres());
        json.number("hours_min", route.underWay().minHours());
        json.number("hours_max", route.underWay().maxHours());
        json.text("time_assumption", routes.speeds(route.underWay().basis()));
        json.texts("notes", routes.notes(path.notes()));
        json.object("rail", path.rail(), rail -> {
            json.number("rail_km", rail.railKilometres());
            json.number("official_share", rail.officialShare());
            json.objects("stations", rail.stations(), station -> {
                json.text("id", station.id());
                json.text("name", station.name());
                json.position("position", station.position());
                json.number("rail_km", station.kilometresFromStart());
            });
        });
        json.object("sea", path.sea(), sea -> {
            json.texts("passages", sea.passages().stream().map(Passage::name).toList());
            json.number("min_land_distance_m", sea.minLandDistanceMetres());
            json.number("crosses_land_m", sea.crossesLandMetres());
        });
        json.objects("alternatives", path.others(), other -> {
            json.text("character", routes.character(other.character()));
            json.number("length_m", other.lengthMetres());
            json.number("rail_km", other instanceof RailRoute rail ? rail.railKilometres() : 0);
            json.geometry("line", Lines.of(other.line()));
        });
        json.geometry("line", Lines.of(path.line()));
    }
}

package dev.waybill.cli;

import dev.waybill.answer.OutputFormat;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.waybill.answer.ResolutionJson;
import dev.waybill.answer.ResolutionText;
import dev.waybill.app.Endpoints;
import dev.waybill.gazetteer.Dispute;
import dev.waybill.gazetteer.Surroundings;
import dev.waybill.geo.LonLat;
import dev.waybill.source.InputException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The verb {@code place}: what lies at and around a position. */
@Command(
        name = "place",
        mixinStandardHelpOptions = true,
        description = "Tells what is at a position: nearest places with distance and bearing, country, region or sea.")
final class PlaceCommand implements Callable<Integer> {

    private static final String[] POINTS = {
        "N", "NNE", "NE", "ENE", "E", "ESE", "SE", "SSE", "S", "SSW", "SW", "WSW", "W", "WNW", "NW", "NNW"
    };

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "LON,LAT", description = "Longitude and latitude in degrees, such as 131.9,43.1.")
    private String position;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "5", description = "Most places, 1 to 100.")
    private int limit;

    @Option(names = "--format", defaultValue = "text", description = "text or json.")
    private OutputFormat format;

    @Override
    public Integer call() throws JsonProcessingException {
        if (limit < 1 || limit > 100) {
            throw InputException.ofOption("--limit", limit + " is out of range", "Give a number from 1 to 100");
        }
        LonLat at = Endpoints.parse(position)
                .orElseThrow(() -> InputException.ofOption(
                        "LON,LAT",
                        "'" + ResolutionText.printable(position) + "' is no position",
                        "Write longitude, comma, latitude, such as 131.9,43.1"));
        Surroundings found = main.geodata().geocoder().reverse(at, limit);
        PrintWriter out = spec.commandLine().getOut();
        out.print(format == OutputFormat.TEXT ? text(found) : json(found));
        return 0;
    }

    private static String text(Surroundings found) {
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "%.5f,%.5f: %s%n",
                found.position().lonDegrees(),
                found.position().latDegrees(),
                where(found)));
        for (Dispute dispute : found.disputes()) {
            text.append(String.format(
                    Locale.ROOT,
                    "  in dispute: %s. Held by %s; claimed by %s. %s (%s).%n",
                    dispute.name(),
                    String.join(", ", dispute.heldBy()),
                    String.join(", ", dispute.claimedBy()),
                    dispute.statement(),
                    dispute.source()));
        }
        for (Surroundings.Nearby near : found.nearest()) {
            text.append(String.format(
                    Locale.ROOT,
                    "  %.1f km %s (%.0f°) of %s%s [%s]  %s%n",
                    near.distanceMetres() / 1000,
                    POINTS[(int) Math.round(near.bearingDegrees() / 22.5) % 16],
                    near.bearingDegrees(),
                    near.place().name(),
                    near.place().countryCode().isEmpty() ? "" : " (" + near.place().countryCode() + ")",
                    ResolutionText.word(near.place().kind()),
                    near.place().id()));
        }
        return text.toString();
    }

    private static String where(Surroundings found) {
        if (!found.onLand()) {
            return found.seaName() == null ? "at sea" : "at sea, " + found.seaName();
        }
        String country = found.country() == null ? "no country" : found.country().name();
        return "on land, " + (found.regionName() == null ? "" : found.regionName() + ", ") + country;
    }

    private static String json(Surroundings found) throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode object = mapper.createObjectNode();
        object.put("lon", ResolutionJson.decimals(found.position().lonDegrees(), 6));
        object.put("lat", ResolutionJson.decimals(found.position().latDegrees(), 6));
        object.put("on_land", found.onLand());
        object.put("country", found.country() == null ? null : found.country().countryCode());
        object.put("region", found.regionName());
        object.put("sea", found.seaName());
        ArrayNode disputes = object.putArray("disputes");
        for (Dispute dispute : found.disputes()) {
            ObjectNode node = disputes.addObject();
            node.put("id", dispute.id());
            node.put("name", dispute.name());
            dispute.heldBy().forEach(node.putArray("held_by")::add);
            dispute.claimedBy().forEach(node.putArray("claimed_by")::add);
            node.put("statement", dispute.statement());
            node.put("source", dispute.source());
        }
        for (Surroundings.Nearby near : found.nearest()) {
            ObjectNode place = object.withArray("nearest").addObject();
            place.put("id", near.place().id());
            place.put("name", near.place().name());
            place.put("country", near.place().countryCode());
            place.put("kind", ResolutionText.word(near.place().kind()));
            place.put("distance_km", ResolutionJson.decimals(near.distanceMetres() / 1000, 3));
            place.put("bearing_degrees", ResolutionJson.decimals(near.bearingDegrees(), 1));
        }
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(object) + "\n";
    }
}

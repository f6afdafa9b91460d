package dev.waybill.answer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.waybill.gazetteer.Candidate;
import dev.waybill.gazetteer.Place;
import dev.waybill.gazetteer.Resolution;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/** Resolutions as JSON: a list with one object per name asked. */
public final class ResolutionJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ResolutionJson() {}

    public static String write(List<Resolution> results) throws JsonProcessingException {
        ArrayNode list = JSON.createArrayNode();
        for (Resolution result : results) {
            ObjectNode object = list.addObject();
            object.put("query", result.query().text());
            object.put("status", result.getClass().getSimpleName().toLowerCase(Locale.ROOT));
            if (result instanceof Resolution.Ambiguous ambiguous) {
                object.put("reason", ResolutionText.FACTS.say(ambiguous.reason()));
            } else if (result instanceof Resolution.Unresolved unresolved) {
                object.put("reason", ResolutionText.FACTS.say(unresolved.reason()));
            }
            ArrayNode candidates = object.putArray("candidates");
            result.candidates().forEach(candidate -> write(candidate, candidates.addObject()));
        }
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(list);
    }

    private static void write(Candidate candidate, ObjectNode object) {
        Place place = candidate.place();
        object.put("id", place.id());
        object.put("name", place.name());
        object.put("native_name", place.nativeName());
        object.put("matched_name", candidate.matchedName());
        object.put("match", ResolutionText.word(candidate.step()));
        object.put("lon", decimals(place.position().lonDegrees(), 5));
        object.put("lat", decimals(place.position().latDegrees(), 5));
        object.put("kind", ResolutionText.word(place.kind()));
        object.put("country", place.countryCode());
        object.put("region", place.regionName());
        object.put("population", place.population());
        object.put("confidence", decimals(candidate.confidence(), 3));
        object.put("precision", ResolutionText.word(candidate.precision()));
        object.put("radius_m", decimals(candidate.radiusMetres(), 0));
        object.put("origin", place.origin());
        candidate.reasons().forEach(reason -> object.withArray("reasons").add(ResolutionText.FACTS.say(reason)));
    }

    public static BigDecimal decimals(double value, int digits) {
        return BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_EVEN);
    }
}

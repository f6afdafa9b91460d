package dev.waybill.export.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * JSON that can stand inside a script element of a page whatever texts it holds.
 *
 * <p>{@code < > &} and the line separators U+2028 and U+2029 are written as escapes, so neither an end tag nor a comment
 * nor an old script engine's line end can arise from data; a parser of JSON reads the same text.
 */
final class ScriptData {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ScriptData() {}

    /** The node as text, without fields that are null. */
    static String of(JsonNode node) {
        try {
            // Through a string, not bytes: half of a surrogate pair then becomes a mark instead of an error.
            return JSON.writer().with(new Escapes()).writeValueAsString(withoutNulls(node));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode withoutNulls(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().removeIf(entry -> entry.getValue().isNull());
        }
        node.forEach(ScriptData::withoutNulls);
        return node;
    }

    /**
     * Positions as whole steps from one to the next: longitude, latitude of the first, then the differences.
     *
     * @param stepsPerDegree how fine
     */
    static ArrayNode steps(double[] lonLats, int stepsPerDegree) {
        ArrayNode steps = JSON.createArrayNode();
        long lon = 0;
        long lat = 0;
        for (int i = 0; i < lonLats.length; i += 2) {
            long nextLon = Math.round(lonLats[i] * stepsPerDegree);
            long nextLat = Math.round(lonLats[i + 1] * stepsPerDegree);
            if (i == 0 || i + 2 == lonLats.length || nextLon != lon || nextLat != lat) {
                steps.add(nextLon - lon).add(nextLat - lat);
            }
            lon = nextLon;
            lat = nextLat;
        }
        return steps;
    }

    private static final class Escapes extends CharacterEscapes {

        private static final long serialVersionUID = 1L;

        private final int[] ascii = standardAsciiEscapesForJSON();

        Escapes() {
            ascii['<'] = ESCAPE_STANDARD;
            ascii['>'] = ESCAPE_STANDARD;
            ascii['&'] = ESCAPE_STANDARD;
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return ascii.clone();
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int character) {
            return switch (character) {
                case 0x2028 -> new SerializedString("\\u2028");
                case 0x2029 -> new SerializedString("\\u2029");
                default -> null;
            };
        }
    }
}

package dev.waybill.dossier;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import dev.waybill.source.InputException;
import dev.waybill.source.InputProblem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;

/**
 * Reads an untrusted YAML file into a tree that knows its lines.
 *
 * <p>Bounded in bytes and depth; anchors and aliases are refused, since a few lines of them can unfold into gigabytes.
 */
final class YamlFile {

    static final int MAX_BYTES = 8 << 20;
    private static final int MAX_DEPTH = 20;

    private final String name;
    private final YAMLParser parser;

    private YamlFile(String name, YAMLParser parser) {
        this.name = name;
        this.parser = parser;
    }

    /**
     * The file's tree.
     *
     * @throws InputException if the file cannot be read, is too large or no YAML
     */
    static YamlNode read(Path file) {
        String name = file.toString();
        String text = text(file, name);
        LoaderOptions limits = new LoaderOptions();
        limits.setCodePointLimit(MAX_BYTES);
        limits.setNestingDepthLimit(MAX_DEPTH);
        YAMLFactory factory = YAMLFactory.builder()
                .loaderOptions(limits)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        try (YAMLParser parser = factory.createParser(text)) {
            return new YamlFile(name, parser).document();
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
            throw problem(name, line, "this is not readable YAML: " + firstLine(e), "Correct the file at this line");
        } catch (IOException e) {
            throw problem(name, 0, "the file cannot be read", "Check that it is a text file in UTF-8");
        }
    }

    private static String text(Path file, String name) {
        try {
            if (!Files.isRegularFile(file)) {
                throw problem(name, 0, "there is no such file", "Give the path of a dossier");
            }
            if (Files.size(file) > MAX_BYTES) {
                throw problem(
                        name,
                        0,
                        "the file has " + Files.size(file) / 1_000_000 + " MB, more than the "
                                + MAX_BYTES / 1_000_000 + " MB that a dossier may have",
                        "Split it into several dossiers");
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
        } catch (CharacterCodingException e) {
            throw problem(name, 0, "the file is not in UTF-8", "Save it as UTF-8");
        } catch (IOException e) {
            throw problem(name, 0, "the file cannot be read", "Check its permissions");
        }
    }

    private YamlNode document() throws IOException {
        JsonToken first = parser.nextToken();
        if (first == null) {
            throw problem(name, 0, "the file is empty", "Write a dossier, or start from 'waybill new FILE'");
        }
        YamlNode root = node("", first, 0);
        if (parser.nextToken() != null) {
            throw problem(name, line(), "a second YAML document starts here", "Keep one dossier per file");
        }
        return root;
    }

    private YamlNode node(String path, JsonToken token, int depth) throws IOException {
        int line = line();
        if (depth > MAX_DEPTH) {
            throw problem(name, line, "values are nested more than " + MAX_DEPTH + " deep", "Flatten the file");
        }
        if (parser.isCurrentAlias() || parser.getObjectId() != null) {
            throw problem(name, line, "anchors and aliases (& and *) are not accepted", "Write the value out");
        }
        if (token == JsonToken.START_OBJECT) {
            return new YamlNode(path, line, null, fields(path, depth), null);
        }
        if (token == JsonToken.START_ARRAY) {
            return new YamlNode(path, line, null, null, items(path, depth));
        }
        return new YamlNode(path, line, token == JsonToken.VALUE_NULL ? null : parser.getText(), null, null);
    }

    private Map<String, YamlNode> fields(String path, int depth) throws IOException {
        Map<String, YamlNode> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String field = parser.currentName();
            String child = path.isEmpty() ? field : path + "." + field;
            fields.put(field, node(child, parser.nextToken(), depth + 1));
        }
        return fields;
    }

    private List<YamlNode> items(String path, int depth) throws IOException {
        List<YamlNode> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(node(path + "[" + items.size() + "]", token, depth + 1));
        }
        return items;
    }

    private int line() {
        return line(parser);
    }

    private static int line(JsonParser parser) {
        return Math.max(1, parser.currentTokenLocation().getLineNr());
    }

    private static String firstLine(JsonProcessingException e) {
        return String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("unknown");
    }

    private static InputException problem(String file, int line, String what, String remedy) {
        return new InputException(new InputProblem(file, line, null, what, remedy));
    }
}

package dev.waybill.export.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The frame of the page, with script and style inlined and a content security policy that names them by hash.
 *
 * <p>The policy allows these very scripts and this very style and nothing else: no connection, no image from outside, no
 * further script, so even a text that became markup by a mistake could neither run nor call out.
 */
final class PageTemplate {

    private static final String OPENLAYERS = "/META-INF/resources/webjars/ol/10.7.0/";

    /** In the order in which they build on each other. */
    private static final List<String> SCRIPTS = List.of(
            "dom.js", "words.js", "plane.js", "times.js", "state.js", "symbols.js", "ground.js", "labels.js", "labelwriter.js", "map.js",
            "furniture.js", "detail.js", "back.js", "cards.js", "timeline.js", "page.js");

    private static final Pattern SLOT = Pattern.compile("\\{\\{([a-z]+)(?: ([a-z.]+))?\\}\\}");

    private final String frame;
    private final Map<String, String> parts;

    private PageTemplate(String frame, Map<String, String> parts) {
        this.frame = frame;
        this.parts = parts;
    }

    static PageTemplate load() {
        String openLayers = withoutSourceMap(resource(OPENLAYERS + "dist/ol.js"));
        String script = SCRIPTS.stream().map(PageTemplate::resource).collect(Collectors.joining("\n"));
        String own = "(function () {\n\"use strict\";\n" + script + "\n})();";
        return new PageTemplate(
                resource("page.html"),
                Map.of(
                        "openlayers", openLayers,
                        "notice", resource(OPENLAYERS + "LICENSE.md").replace("--", "- -"),
                        "notices", resource("notices.txt").replace("--", "- -"),
                        "script", own,
                        "style", resource("page.css")));
    }

    /**
     * The page.
     *
     * @param words of the page itself
     * @param title any text
     * @param fontRules the rules of the style sheet that carry the page's type
     * @param data the journey, JSON made safe for a script element
     * @param ground the base map, likewise
     */
    String fill(PageWords words, String title, String fontRules, String data, String ground) {
        String style = fontRules + part("style");
        StringBuilder page = new StringBuilder(data.length() + ground.length() + 1_000_000);
        Matcher slot = SLOT.matcher(frame);
        int at = 0;
        // In one pass: what fills a slot is never searched for slots itself.
        while (slot.find()) {
            page.append(frame, at, slot.start());
            page.append(switch (slot.group(1)) {
                case "say" -> escaped(words.wording().say("page." + slot.group(2)));
                case "language" -> words.wording().language();
                case "words" -> ScriptData.of(words.node());
                case "title" -> escaped(title);
                case "style" -> style;
                case "policy" -> policy(style);
                case "data" -> data;
                case "ground" -> ground;
                default -> part(slot.group(1));
            });
            at = slot.end();
        }
        return page.append(frame, at, frame.length()).toString();
    }

    private String part(String name) {
        String part = parts.get(name);
        if (part == null) {
            throw new IllegalStateException("page.html names no part of the page: " + name);
        }
        return part;
    }

    private String policy(String style) {
        String scripts = hash(part("openlayers")) + " " + hash(part("script"));
        return "default-src 'none'; script-src " + scripts + "; style-src " + hash(style)
                + "; font-src data:; img-src data:; base-uri 'none'; form-action 'none'";
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Otherwise a browser's tools would look for the map beside the page. */
    private static String withoutSourceMap(String script) {
        return script.replaceFirst("(?m)^//# sourceMappingURL=.*$", "").stripTrailing();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    private static String resource(String name) {
        try (InputStream stream = PageTemplate.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the web page's part " + name + " is missing from the program");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

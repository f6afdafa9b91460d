package dev.waybill.prepare.gazetteer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waybill.gazetteer.name.NameKey;
import dev.waybill.prepare.Packages;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Names of first-level regions in the languages of the press: English ones of the CLDR, and the ISO's with their
 * translations from Debian's iso-codes.
 *
 * <p>Regions are told by an equal name within their country, since codes were given anew over the years.
 */
final class RegionNames {

    private static final List<String> LANGUAGES =
            List.of("de", "fr", "es", "it", "pl", "nl", "sv", "cs", "tr", "ru", "uk", "zh_CN", "zh_TW", "ja", "ko");

    private static final int MO_MAGIC = 0x950412de;

    private final Map<String, Set<String>> namesOfCode = new LinkedHashMap<>();
    private final Map<String, String> codeOfName = new HashMap<>();

    RegionNames(Packages packages) throws IOException {
        Path cldr = packages.npm("cldr-subdivisions-full", "48.2.0");
        try (InputStream in = Packages.open(cldr, "subdivisions/en/en.json")) {
            new ObjectMapper().readTree(in).at("/subdivisions/localeDisplayNames/subdivisions").properties().forEach(field -> {
                String id = field.getKey().toUpperCase(Locale.ROOT);
                add(id.substring(0, 2) + "-" + id.substring(2), field.getValue().textValue());
            });
        }
        addTranslated(packages.debian("iso-codes").resolve("usr/share"));
    }

    private void addTranslated(Path share) throws IOException {
        List<Map<String, String>> translations = new ArrayList<>();
        for (String language : LANGUAGES) {
            translations.add(readTranslations(share.resolve("locale/" + language + "/LC_MESSAGES/iso_3166-2.mo")));
        }
        JsonNode regions = new ObjectMapper().readTree(share.resolve("iso-codes/json/iso_3166-2.json").toFile()).get("3166-2");
        regions.forEach(region -> add(region.get("code").asText(), region.get("name").asText()));
        for (JsonNode region : regions) {
            String code = region.get("code").asText();
            translations.stream()
                    .map(table -> table.get(region.get("name").asText()))
                    .filter(translated -> translated != null && !isOfAnother(code, translated))
                    .forEach(translated -> add(code, translated));
        }
    }

    /** Translators now and then took a neighbour's line. */
    private boolean isOfAnother(String code, String translated) {
        return !codeOfName.getOrDefault(key(code.substring(0, 2), translated), code).equals(code);
    }

    /** Some names have another in brackets, or the sort of region behind a comma. */
    private void add(String code, String name) {
        for (String each : name.replaceFirst(",.*", "").split("[\\[\\]()/]")) {
            if (!each.isBlank()) {
                namesOfCode.computeIfAbsent(code, c -> new LinkedHashSet<>()).add(each.strip());
                codeOfName.putIfAbsent(key(code.substring(0, 2), each), code);
            }
        }
    }

    private static String key(String country, String name) {
        return country + NameKey.of(Areas.shortened(name));
    }

    /**
     * Lists all names of the region that has one of the given names; empty if none has.
     *
     * @param code likeliest code, which tells a city from the region around it
     */
    List<String> listOf(String code, Collection<String> names) {
        String country = code.substring(0, 2);
        Set<String> keys = names.stream().map(name -> key(country, name)).collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> likeliest = namesOfCode.getOrDefault(code, Set.of());
        if (likeliest.stream().anyMatch(name -> keys.contains(key(country, name)))) {
            return List.copyOf(likeliest);
        }
        return keys.stream()
                .map(codeOfName::get)
                .filter(Objects::nonNull)
                .findFirst()
                .map(found -> List.copyOf(namesOfCode.get(found)))
                .orElse(List.of());
    }

    /** Reads a compiled catalogue of GNU gettext: two tables of lengths and positions, texts and their translations. */
    private static Map<String, String> readTranslations(Path mo) throws IOException {
        ByteBuffer file = ByteBuffer.wrap(Files.readAllBytes(mo)).order(ByteOrder.LITTLE_ENDIAN);
        if (file.getInt(0) != MO_MAGIC) {
            throw new IOException(mo + " is no catalogue of translations");
        }
        Map<String, String> translations = new HashMap<>();
        for (int i = 0; i < file.getInt(8); i++) {
            translations.put(text(file, file.getInt(12) + 8 * i), text(file, file.getInt(16) + 8 * i));
        }
        return translations;
    }

    private static String text(ByteBuffer file, int at) {
        byte[] bytes = new byte[file.getInt(at)];
        file.get(file.getInt(at + 4), bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}

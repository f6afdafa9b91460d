package dev.waybill.dossier;

import dev.waybill.dossier.Subject.EventSubject;
import dev.waybill.dossier.Subject.LegSubject;
import dev.waybill.geo.LonLat;
import dev.waybill.source.InputException;
import dev.waybill.source.Source;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a dossier from YAML (or JSON, which is YAML too) and checks it whole.
 *
 * <p>The file is untrusted: bounded in size, depth and counts. All problems are found in one reading and told at once,
 * each with file, line, field and remedy. The format is published as {@code dossier.schema.json} beside this class.
 */
public final class DossierReader {

    static final int MAX_SUBJECTS = 10_000;
    static final int MAX_CLAIMS = 50_000;

    private final String file;
    private final FieldReader read;
    private final ClaimReader claims;

    private DossierReader(String file) {
        this.file = file;
        read = new FieldReader(file);
        claims = new ClaimReader(read);
    }

    /**
     * Reads and checks a dossier.
     *
     * @param file the dossier
     * @throws InputException with every problem found
     */
    public static Dossier read(Path file) {
        DossierReader reader = new DossierReader(file.toString());
        Dossier dossier = reader.dossier(YamlFile.read(file));
        if (dossier == null || !reader.read.problems().isEmpty()) {
            throw new InputException(reader.read.problems());
        }
        return dossier;
    }

    /** The published JSON Schema of the format; the caller closes it. */
    public static InputStream openSchema() {
        InputStream schema = DossierReader.class.getResourceAsStream("dossier.schema.json");
        if (schema == null) {
            throw new IllegalStateException("dossier.schema.json is missing from the program");
        }
        return schema;
    }

    private @Nullable Dossier dossier(YamlNode root) {
        Set<String> known = Set.of(
                "waybill", "id", "title", "summary", "date", "sources", "legs", "events", "claims", "places");
        if (!read.isMap(root, known)) {
            return null;
        }
        checkVersion(root);
        String id = id(root);
        String title = read.requiredText(root, "title", "what the dossier is about, for the map's head");
        String summary = read.text(root, "summary");
        LocalDate date = read.date(root, "date");
        List<Source> sources = sources(root);
        List<Subject> subjects = subjects(root);
        List<ReportedClaim> all = new ArrayList<>();
        for (YamlNode node : read.items(root, "claims", MAX_CLAIMS)) {
            ReportedClaim claim = claims.claim(node);
            if (claim != null) {
                all.add(claim);
            }
        }
        List<PlaceOverride> overrides = overrides(root);
        new DossierChecks(read).check(root, subjects, all);
        if (id == null || title == null) {
            return null;
        }
        return new Dossier(
                file, id, title, summary == null ? "" : summary, date, sources, subjects, all, overrides);
    }

    private void checkVersion(YamlNode root) {
        String version = read.requiredText(root, "waybill", "1 (the version of the format)");
        if (version != null && !version.equals("1")) {
            YamlNode field = read.field(root, "waybill");
            read.problem(field == null ? root : field, "version '" + version + "' is not known", "Write waybill: 1");
        }
    }

    private @Nullable String id(YamlNode node) {
        String id = read.requiredText(node, "id", "a short name such as my-case");
        if (id != null && !id.matches("[a-z0-9][a-z0-9-]{0,79}")) {
            YamlNode field = read.field(node, "id");
            read.problem(
                    field == null ? node : field,
                    "'" + id + "' is no short name",
                    "Use at most 80 lower-case letters a-z, digits and hyphens");
            return null;
        }
        return id;
    }

    private List<Source> sources(YamlNode root) {
        List<Source> sources = new ArrayList<>();
        Set<String> known = Set.of("id", "publisher", "title", "published", "language", "url", "note");
        for (YamlNode node : read.items(root, "sources", MAX_SUBJECTS)) {
            if (!read.isMap(node, known)) {
                continue;
            }
            String id = id(node);
            String publisher = read.requiredText(node, "publisher", "who published it");
            String title = read.requiredText(node, "title", "a short description in your own words");
            String language = read.requiredText(node, "language", "its language, such as de");
            String url = url(node);
            var published = claims.period(node, "published");
            String note = read.text(node, "note");
            if (id != null && publisher != null && title != null && language != null) {
                sources.add(new Source(id, publisher, title, published, language, url, note));
            }
        }
        return sources;
    }

    private @Nullable String url(YamlNode node) {
        String url = read.text(node, "url");
        if (url == null || url.matches("https?://\\S+")) {
            return url;
        }
        YamlNode field = read.field(node, "url");
        read.problem(
                field == null ? node : field, "this is no web address", "Start it with https:// or leave it out");
        return null;
    }

    private List<Subject> subjects(YamlNode root) {
        List<Subject> subjects = new ArrayList<>();
        for (YamlNode node : read.items(root, "legs", MAX_SUBJECTS)) {
            if (read.isMap(node, Set.of("id", "title", "continues"))) {
                String id = id(node);
                String title = read.requiredText(node, "title", "a short title such as 'By ship to Dunay'");
                if (id != null && title != null) {
                    subjects.add(new LegSubject(id, title, read.text(node, "continues")));
                }
            }
        }
        for (YamlNode node : read.items(root, "events", MAX_SUBJECTS)) {
            if (read.isMap(node, Set.of("id", "title", "kind"))) {
                EventSubject event = event(node);
                if (event != null) {
                    subjects.add(event);
                }
            }
        }
        return subjects;
    }

    private @Nullable EventSubject event(YamlNode node) {
        String id = id(node);
        String title = read.requiredText(node, "title", "a short title such as 'Summit'");
        EventKind kind = read.constant(node, "kind", EventKind.class);
        if (id == null || title == null) {
            return null;
        }
        return new EventSubject(id, title, FieldReader.written(kind == null ? EventKind.OTHER : kind));
    }

    private List<PlaceOverride> overrides(YamlNode root) {
        List<PlaceOverride> overrides = new ArrayList<>();
        for (YamlNode node : read.items(root, "places", MAX_SUBJECTS)) {
            if (!read.isMap(node, Set.of("name", "id", "lon_lat", "radius_m", "reason"))) {
                continue;
            }
            String name = read.requiredText(node, "name", "the spelling, as in the claims");
            String placeId = read.text(node, "id");
            LonLat position = position(node);
            YamlNode radius = read.field(node, "radius_m");
            double radiusMetres = radius == null ? 0 : read.number(radius, 0, 20_000_000);
            String reason = read.requiredText(node, "reason", "why you decide it yourself");
            if ((placeId == null) == (read.field(node, "lon_lat") == null)) {
                read.problem(node, "give either an id or a lon_lat", "Write one of the two, not both");
            } else if (name != null && reason != null && (placeId != null || position != null)) {
                overrides.add(new PlaceOverride(name, placeId, position, radiusMetres, reason));
            }
        }
        return overrides;
    }

    private @Nullable LonLat position(YamlNode node) {
        YamlNode field = read.field(node, "lon_lat");
        if (field == null) {
            return null;
        }
        if (field.items() == null || field.items().size() != 2) {
            read.problem(field, "this must be two numbers", "Write [longitude, latitude] in degrees");
            return null;
        }
        double lon = read.number(field.items().get(0), -180, 180);
        double lat = read.number(field.items().get(1), -90, 90);
        return Double.isNaN(lon) || Double.isNaN(lat) ? null : new LonLat(lon, lat);
    }

    /** What events can be. */
    enum EventKind {
        VISIT,
        MEETING,
        USE,
        OTHER
    }
}

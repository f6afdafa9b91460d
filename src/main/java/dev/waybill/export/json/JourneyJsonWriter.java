package dev.waybill.export.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.waybill.export.layer.CutAreas;
import dev.waybill.journey.Event;
import dev.waybill.journey.Grounds;
import dev.waybill.journey.Journey;
import dev.waybill.journey.ResolvedPlace;
import dev.waybill.journey.Statement;
import dev.waybill.words.FactText;
import dev.waybill.words.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a journey as one JSON document: all of it, for programs.
 *
 * <p>Lengths are metres with {@code _m}, kilometres with {@code _km} in the name, shares and confidences 0 to 1,
 * positions longitude before latitude, geometry GeoJSON. Every object has all its fields; what is absent is null.
 */
public final class JourneyJsonWriter {

    /** Names the format; the number changes when a reader of the format before would misread it. */
    public static final String FORMAT = "urn:waybill:journey:1";

    /** Version of the schema. */
    public static final String SCHEMA_VERSION = "1.1.0";

    private static final JsonFactory JSON = new JsonFactory();

    private final int decimals;
    private final String programVersion;
    private final List<DataFile> dataFiles;
    private final FactText facts;

    /**
     * A writer.
     *
     * @param decimals of a degree, 0 to 15
     * @param programVersion of Waybill
     * @param dataFiles that the journey draws on
     * @param words the language of the sentences
     */
    public JourneyJsonWriter(int decimals, String programVersion, List<DataFile> dataFiles, Wording words) {
        this.decimals = decimals;
        this.programVersion = programVersion;
        this.dataFiles = List.copyOf(dataFiles);
        this.facts = FactText.in(words);
    }

    /** Opens the schema of the document (JSON Schema 2020-12). */
    public static InputStream openSchema() {
        InputStream schema = JourneyJsonWriter.class.getResourceAsStream("journey.schema.json");
        if (schema == null) {
            throw new IllegalStateException("the program lacks its schema");
        }
        return schema;
    }

    /** Writes the document. */
    public void write(Journey journey, OutputStream out) throws IOException {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        printer.indentObjectsWith(indent);
        try (JsonGenerator generator = JSON.createGenerator(out)) {
            generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            generator.setPrettyPrinter(printer);
            generator.writeStartObject();
            writeHead(new JsonFields(generator, decimals), journey);
            writeBody(new JsonFields(generator, decimals), journey);
            generator.writeEndObject();
            generator.writeRaw('\n');
        }
    }

    private void writeHead(JsonFields json, Journey journey) throws IOException {
        json.text("format", FORMAT);
        json.text("schema_version", SCHEMA_VERSION);
        json.object("generator", programVersion, version -> {
            json.text("name", "Waybill");
            json.text("version", version);
        });
        json.text("id", journey.id());
        json.text("title", journey.title());
        json.text("summary", journey.summary());
        json.text("date", journey.date() == null ? null : journey.date().toString());
        json.objects("licences", journey.licences(), licence -> {
            json.text("dataset", licence.dataset());
            json.text("licence", licence.licence());
            json.text("attribution", licence.attribution());
        });
        json.objects("data_files", dataFiles, file -> {
            json.text("file", file.file());
            json.text("origin", file.origin());
            json.text("version", file.version());
            json.text("licence", file.licence());
            json.text("sha256", file.sha256());
        });
    }

    private void writeBody(JsonFields json, Journey journey) throws IOException {
        json.objects("sources", journey.sources(), source -> {
            json.text("id", source.id());
            json.text("publisher", source.publisher());
            json.text("title", source.title());
            json.period("published", source.published());
            json.text("language", source.language());
            json.text("url", source.url());
            json.text("note", source.note());
        });
        json.objects("places", journey.places(), place -> writePlace(json, place));
        json.objects("legs", journey.legs(), new LegJson(json, facts)::write);
        json.objects("events", journey.events(), event -> writeEvent(json, event));
        json.objects("claims", journey.statements(), statement -> writeStatement(json, statement));
        json.objects("disagreements", journey.disagreements(), disagreement -> {
            json.text("subject_id", disagreement.subjectId());
            json.text("field", disagreement.field());
            json.objects("versions", disagreement.versions(), version -> {
                json.text("says", facts.say(version.says()));
                json.value(version.says());
                json.texts("source_ids", version.sourceIds());
            });
        });
        json.objects("checks", journey.checks(), check -> {
            json.text("claim_id", check.claimId());
            json.text("said", facts.said(check));
            json.text("found", facts.say(check));
            json.number("distance_m", check.distanceMetres());
            json.value(check);
        });
    }

    private void writePlace(JsonFields json, ResolvedPlace place) throws IOException {
        json.text("id", place.id());
        json.text("name", place.name());
        json.text("native_name", place.nativeName());
        json.texts("as_spelt", place.spellings());
        json.position("position", place.position());
        json.text("kind", place.kind());
        json.text("country", place.countryCode());
        json.text("region", place.regionName());
        json.word("precision", place.precision());
        json.number("radius_m", place.radiusMetres());
        json.geometry("area", place.area() == null ? null : CutAreas.outline(place.area()));
        json.word("outcome", place.outcome());
        json.number("confidence", place.confidence());
        json.text("gazetteer_id", place.gazetteerId());
        json.text("reason", facts.why(place));
        json.objects("grounds", place.grounds(), grounds -> writeGrounds(json, grounds));
        json.objects("other_candidates", place.losers(), loser -> {
            json.text("gazetteer_id", loser.gazetteerId());
            json.text("name", loser.name());
            json.position("position", loser.position());
            json.number("confidence", loser.confidence());
            json.text("why_not", facts.whyNot(loser));
            writeGrounds(json, loser.grounds());
        });
    }

    private static void writeGrounds(JsonFields json, Grounds grounds) throws IOException {
        json.text("as_spelt", grounds.asSpelt());
        json.objects("reasons", grounds.reasons(), json::value);
    }

    private static void writeEvent(JsonFields json, Event event) throws IOException {
        json.text("id", event.id());
        json.text("kind", event.kind());
        json.text("title", event.title());
        json.text("place_id", event.place() == null ? null : event.place().id());
        json.period("period", event.period());
        json.word("status", event.status());
        json.flag("denied", event.denied());
        json.texts("claim_ids", event.statementIds());
        json.texts("source_ids", event.sourceIds());
    }

    private static void writeStatement(JsonFields json, Statement statement) throws IOException {
        json.text("id", statement.claim().id());
        json.text("source_id", statement.claim().sourceId());
        json.texts("about", statement.about());
        json.word("status", statement.claim().status());
        json.text("by", statement.claim().by());
        json.text("says", statement.claim().says());
        json.period("stated", statement.claim().stated());
        json.text("evidence", statement.claim().evidence());
        json.word("mode", statement.mode());
        writeMention(json, "from", statement.from());
        writeMention(json, "to", statement.to());
        writeMention(json, "at", statement.at());
        json.period("period", statement.period());
        json.text("cargo", statement.cargo());
        json.objects("quantities", statement.quantities(), json::quantity);
    }

    private static void writeMention(JsonFields json, String name, Statement.@Nullable Mention mention)
            throws IOException {
        json.object(name, mention, named -> {
            json.text("as_spelt", named.asSpelt());
            json.text("place_id", named.place().id());
        });
    }
}

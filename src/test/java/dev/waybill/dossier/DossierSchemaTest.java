package dev.waybill.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published schema and the reader are two descriptions of one format. */
class DossierSchemaTest {

    private static final Schema SCHEMA = schema();

    @Test
    void theSchemaAcceptsTheSampleAndTheSmallDossier() throws IOException {
        assertEquals(List.of(), SCHEMA.validate(Files.readString(DossierReaderTest.SAMPLE), InputFormat.YAML));
        assertEquals(List.of(), SCHEMA.validate(DossierReaderTest.SMALL, InputFormat.YAML));
    }

    @ParameterizedTest
    @CsvSource({
        "title: A small case, titel: A small case",
        "waybill: 1, waybill: 2",
        "id: small, id: Small Case",
        "status: alleged, status: rumoured",
        "mode: ship, mode: camel",
        "country: RU, country: Russia",
        "min: 1000, min: many",
        "'unit: containers, min: 1000, over: true', 'unit: containers'",
        "'from: 2023-09-07, to', 'to'",
        "from: Rajin, from: [Rajin]",
    })
    void theSchemaRefusesWhatTheReaderRefuses(String right, String wrong) {
        List<Error> errors = SCHEMA.validate(DossierReaderTest.SMALL.replace(right, wrong), InputFormat.YAML);

        assertFalse(errors.isEmpty(), wrong);
    }

    private static Schema schema() {
        try (InputStream in = DossierReader.openSchema()) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

package dev.waybill.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.waybill.dossier.Dossier;
import dev.waybill.dossier.DossierReader;
import dev.waybill.dossier.ReportedClaim;
import dev.waybill.reading.claim.ArticleReading;
import dev.waybill.reading.draft.DossierAdditions;
import dev.waybill.reading.draft.DraftDossier;
import dev.waybill.source.ClaimStatus;
import dev.waybill.source.Period;
import dev.waybill.source.Quantity;
import dev.waybill.source.TransportMode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.jspecify.annotations.Nullable;

/** The sample's five articles, which are not in the repository: what the hand-written dossier says must stand in the draft. */
class FiveArticlesTest {

    private static final Path ARTICLES = Path.of("..", "shared", "articles").toAbsolutePath().normalize();
    private static final List<@Nullable String> PUBLISHED = java.util.Arrays.asList("2023-10-19", "2023-10-19", "2023-10-19", "2024-01-16", null);

    @TempDir
    static Path folder;

    private static Dossier draft;
    private static String yaml;

    @BeforeAll
    static void draft() throws IOException {
        assumeTrue(Files.isDirectory(ARTICLES), "the five articles are not here");
        List<ArticleReading> readings = new ArrayList<>();
        try (Stream<Path> files = Files.list(ARTICLES)) {
            List<Path> sorted = files.sorted().toList();
            for (int i = 0; i < sorted.size(); i++) {
                String day = PUBLISHED.get(i);
                readings.add(Readers.READER.read("a" + i, Files.readString(sorted.get(i)), day == null ? null : LocalDate.parse(day)));
            }
        }
        yaml = DraftDossier.write(readings.subList(0, 3), Readers.GEOCODER, "najin");
        Path file = Files.writeString(folder.resolve("najin.yaml"), yaml);
        String whole = DossierAdditions.insert(yaml, DraftDossier.add(DossierReader.read(file), readings.subList(3, 5), Readers.GEOCODER));
        draft = DossierReader.read(Files.writeString(folder.resolve("whole.yaml"), whole));
    }

    private static List<ReportedClaim> told(TransportMode mode, String to) {
        return draft.claims().stream().filter(c -> c.mode() == mode && c.to() != null && c.to().name().equals(to)).toList();
    }

    private static boolean during(ReportedClaim claim, String from, String to) {
        Period period = claim.period();
        return period != null && period.from().equals(LocalDate.parse(from)) && period.to().equals(LocalDate.parse(to));
    }

    @Test
    void bothLegsStandAndTheSecondGoesOnFromTheFirst() {
        List<ReportedClaim> sea = told(TransportMode.SHIP, "Dunay");
        assertEquals(List.of("Najin", "Nanjin"), sea.stream().map(c -> c.from() == null ? "" : c.from().name()).toList());
        assertEquals(sea.get(0).about(), sea.get(1).about());
        List<ReportedClaim> onward = told(TransportMode.UNKNOWN, "Tichorezk");
        List<ReportedClaim> rail = told(TransportMode.RAIL, "Südwesten Russlands");
        assertEquals(1, onward.size());
        assertEquals(onward.get(0).about(), rail.get(0).about());
        assertTrue(onward.get(0).to() != null && onward.get(0).to().near());
        assertTrue(yaml.contains("continues: " + sea.get(0).about().get(0)));
    }

    @Test
    void quantitiesKeepTheirBounds() {
        List<Quantity> quantities = told(TransportMode.SHIP, "Dunay").stream().flatMap(c -> c.quantities().stream()).toList();
        assertEquals(List.of(new Quantity("containers", 1000L, null, true), Quantity.exactly("containers", 300)), quantities);
    }

    @Test
    void datesOfBothReportsStand() {
        List<ReportedClaim> sea = told(TransportMode.SHIP, "Dunay");
        assertTrue(during(sea.get(0), "2023-09-07", "2023-10-01"));
        assertTrue(during(sea.get(1), "2023-09-01", "2023-09-10"));
    }

    @Test
    void theSummitAndTheVisitAreEachToldByTwoSources() {
        for (String kind : List.of("meeting-vostochny", "visit-pyongyang")) {
            List<String> sources = draft.claims().stream()
                    .filter(c -> c.at() != null && c.about().get(0).startsWith(kind))
                    .filter(c -> !during(c, "2018-01-01", "2018-12-31"))
                    .map(c -> c.claim().sourceId()).distinct().toList();
            assertTrue(sources.size() >= 2, kind + " " + sources);
        }
    }

    @Test
    void bothDenialsAreLinkedToTheLegs() {
        List<ReportedClaim> denials = draft.claims().stream().filter(c -> c.claim().status() == ClaimStatus.DENIED).toList();
        assertTrue(denials.stream().map(c -> c.claim().sourceId()).distinct().count() == 2, denials.toString());
        assertTrue(denials.stream().allMatch(c -> c.about().containsAll(told(TransportMode.SHIP, "Dunay").get(0).about())));
    }

    @Test
    void theThreeSpellingsStandAsWritten() {
        List<String> names = draft.claims().stream().flatMap(c -> Stream.of(c.from(), c.to(), c.at()))
                .filter(p -> p != null).map(p -> p.name()).toList();
        assertTrue(names.containsAll(List.of("Nanjin", "Najin", "Tichorezk", "Wostotschny", "Kosmodrom Vostochny")), names.toString());
    }
}

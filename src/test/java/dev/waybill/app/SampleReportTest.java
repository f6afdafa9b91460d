package dev.waybill.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waybill.geo.LonLat;
import dev.waybill.journey.Check;
import dev.waybill.journey.Journey;
import dev.waybill.journey.Leg;
import dev.waybill.journey.LegPath;
import dev.waybill.journey.ResolvedPlace;
import dev.waybill.routing.RailRoute;
import dev.waybill.routing.SeaRoute;
import dev.waybill.source.Basis;
import dev.waybill.source.Precision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job on the sample dossier, with the real data: what the mission asks of it. */
class SampleReportTest {

    private static final Path COMMITTED = Path.of("output/najin-tikhoretsk");
    private static final LonLat RAJIN_BERTHS = new LonLat(130.296, 42.229);
    private static final LonLat DUNAY_BERTHS = new LonLat(132.350, 42.880);
    private static final double BERTH_METRES = 2_000;

    @TempDir
    static Path folder;

    private static Journey journey;

    @BeforeAll
    static void report() throws IOException {
        GeoData geodata = GeoData.locate(Path.of("geodata"), null);
        MakeReport report = new MakeReport(geodata);
        journey = report.resolve(geodata.sampleDossier());
        report.write(geodata.sampleDossier(), folder, ReportOptions.standard());
    }

    @Test
    void anotherRunGivesTheCommittedBytes() throws IOException {
        assertEquals(names(COMMITTED), names(folder));
        List<String> different = names(folder).stream()
                .filter(name -> !sameBytes(COMMITTED.resolve(name), folder.resolve(name)))
                .toList();
        assertEquals(List.of(), different, "files of output/ that another run would change");
    }

    @Test
    void theShipCrossesNoLandAndTouchesBothBerths() {
        LegPath.Routed ship = routed(0);

        assertEquals(0, sea(ship).crossesLandMetres());
        assertTrue(ship.line().start().distanceMetresTo(RAJIN_BERTHS) < BERTH_METRES, ship.line().start().toString());
        assertTrue(ship.line().end().distanceMetresTo(DUNAY_BERTHS) < BERTH_METRES, ship.line().end().toString());
        assertEquals(Leg.GeometryBasis.ROUTED, journey.legs().get(0).geometryBasis());
        assertEquals(Basis.REPORTED, journey.legs().get(0).modeBasis());
    }

    @Test
    void theTrainPassesTheMissionsStationsInOrder() {
        LegPath.Routed train = routed(1);
        RailRoute rail = rail(train);

        List<String> names =
                rail.stations().stream().map(RailRoute.Stop::name).toList();
        List<String> wanted = List.of(
                "Dunay", "Smolyaninovo", "Uglovaya", "Ussuriysk", "Khabarovsk-1", "Chita-1", "Irkutsk",
                "Tikhoretskaya");

        assertEquals(wanted, names.stream().filter(wanted::contains).toList());
        assertTrue(rail.railKilometres() > 9_000 && rail.railKilometres() < 10_500, rail.railKilometres() + " km");
        assertTrue(train.lengthMetres() > 9_000_000 && train.lengthMetres() < 10_500_000, train.lengthMetres() + " m");
        assertEquals(Leg.GeometryBasis.INFERRED, journey.legs().get(1).geometryBasis());
    }

    @Test
    void theSpellingsOfTheArticlesMeanTheRightPlaces() {
        assertEquals("KP", place("Najin").countryCode());
        assertEquals(place("Najin"), place("Nanjin"));
        assertTrue(position("Najin").distanceMetresTo(RAJIN_BERTHS) < 5_000);
        assertTrue(position("Dunay").distanceMetresTo(DUNAY_BERTHS) < 5_000);
        assertEquals(place("Kosmodrom Vostochny"), place("Wostotschny"));
        assertTrue(position("Wostotschny").distanceMetresTo(new LonLat(128.33, 51.88)) < 10_000);
        assertTrue(position("Tichorezk").distanceMetresTo(new LonLat(40.12, 45.85)) < 5_000);
        assertEquals(Precision.NEAR, place("Tichorezk").precision());
        assertEquals(Precision.REGION, place("Südwesten Russlands").precision());
        assertEquals(Precision.COUNTRY, place("Ukraine").precision());
        assertEquals("KP", place("Nordkorea").countryCode());
    }

    @Test
    void theSourcesDisagreementsAreTold() {
        List<String> found = journey.disagreements().stream()
                .map(one -> one.subjectId() + " " + one.field())
                .toList();

        for (String expected : List.of(
                "by-sea containers", "by-sea dates", "by-sea spelling", "by-sea status", "onward to", "summit spelling")) {
            assertTrue(found.contains(expected), expected + " in " + found);
        }
    }

    @Test
    void nearTheUkrainianBorderIsMeasured() {
        Check check = journey.checks().get(0);

        assertEquals("a001-onward", check.claimId());
        assertEquals(200_000, check.distanceMetres(), 60_000);
    }

    private static LegPath.Routed routed(int leg) {
        return assertInstanceOf(LegPath.Routed.class, journey.legs().get(leg).path());
    }

    private static SeaRoute sea(LegPath.Routed path) {
        assertTrue(path.sea() != null);
        return path.sea();
    }

    private static RailRoute rail(LegPath.Routed path) {
        assertTrue(path.rail() != null);
        return path.rail();
    }

    private static ResolvedPlace place(String spelling) {
        return journey.places().stream()
                .filter(place -> place.spellings().contains(spelling))
                .findFirst()
                .orElseThrow();
    }

    private static LonLat position(String spelling) {
        LonLat position = place(spelling).position();
        assertTrue(position != null);
        return position;
    }

    private static TreeSet<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static boolean sameBytes(Path a, Path b) {
        try {
            return Arrays.equals(Files.readAllBytes(a), Files.readAllBytes(b));
        } catch (IOException e) {
            return false;
        }
    }
}

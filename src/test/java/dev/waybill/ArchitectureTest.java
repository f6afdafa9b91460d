package dev.waybill;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of packages: each may import only those named, and no cycles. */
class ArchitectureTest {

    private static final String ROOT = "dev.waybill";

    private static final Map<String, List<String>> MAY_IMPORT = Map.ofEntries(
            Map.entry("geo", List.of()),
            Map.entry("source", List.of()),
            Map.entry("gazetteer", List.of("geo", "source")),
            Map.entry("routing", List.of("geo", "source")),
            Map.entry("dossier", List.of("geo", "source")),
            Map.entry("reading", List.of("geo", "source", "gazetteer", "dossier")),
            Map.entry("journey", List.of("geo", "source", "gazetteer", "routing", "dossier")),
            Map.entry("words", List.of("geo", "source", "gazetteer", "routing", "journey")),
            Map.entry("map", List.of("geo", "source", "journey", "words")),
            Map.entry("draw", List.of("map")),
            Map.entry("export", List.of("geo", "source", "routing", "journey", "words", "map", "draw")),
            Map.entry("prepare", List.of("geo", "source", "gazetteer", "routing")),
            Map.entry(
                    "app",
                    List.of(
                            "geo", "source", "gazetteer", "routing", "dossier", "reading", "journey", "words", "map",
                            "draw", "export", "prepare")),
            Map.entry("answer", List.of("app", "geo", "source", "gazetteer", "routing", "words")),
            Map.entry(
                    "cli",
                    List.of(
                            "app", "answer", "geo", "source", "gazetteer", "routing", "dossier", "reading", "journey",
                            "words", "map", "export", "prepare")));

    /** Packages with public types that only their own top package may enter. */
    private static final List<String> INNER =
            List.of("map.frame", "map.ground", "map.label", "map.page", "map.symbol");

    private static final int MOST_FILES = 20;

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(ROOT);

    @Test
    void seesTheClassesItJudges() {
        assertTrue(CLASSES.size() > 20, "classes seen: " + CLASSES.size());
    }

    @Test
    void everyPackageStandsInTheTable() {
        Set<String> unknown = CLASSES.stream()
                .map(ArchitectureTest::topPackageOf)
                .filter(name -> !MAY_IMPORT.containsKey(name))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), unknown);
    }

    @Test
    void packagesImportOnlyWhatTheTableAllows() {
        Set<String> present =
                CLASSES.stream().map(ArchitectureTest::topPackageOf).collect(Collectors.toCollection(TreeSet::new));
        for (String name : present) {
            String[] allowed = MAY_IMPORT.get(name).stream()
                    .map(other -> ROOT + "." + other + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + "." + name + "..")
                    .should()
                    .dependOnClassesThat(resideInAPackage(ROOT + "..")
                            .and(not(resideInAPackage(ROOT + "." + name + "..")))
                            .and(not(resideInAnyPackage(allowed))))
                    .check(CLASSES);
        }
    }

    @Test
    void innerPackagesAreEnteredOnlyByTheirTopPackage() {
        for (String inner : INNER) {
            noClasses()
                    .that()
                    .resideOutsideOfPackage(ROOT + "." + inner.split("\\.")[0] + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(ROOT + "." + inner + "..")
                    .check(CLASSES);
        }
    }

    /** Files, not classes: what somebody sees who opens the folder. */
    @Test
    void noPackageHasMoreFilesThanAnyoneTakesIn() throws IOException {
        Map<Path, Long> crowded = new TreeMap<>();
        int folders = 0;
        for (String sources : List.of("src/main/java", "src/prepare/java")) {
            try (Stream<Path> files = Files.walk(Path.of(sources))) {
                Map<Path, Long> counts = files.filter(file -> file.toString().endsWith(".java"))
                        .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
                folders += counts.size();
                counts.forEach((folder, count) -> {
                    if (count > MOST_FILES) {
                        crowded.put(folder, count);
                    }
                });
            }
        }
        assertTrue(folders > 20, "packages seen: " + folders);
        assertEquals(Map.of(), crowded);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
    }

    /** Inner rooms of the routers: public only because they are packages, entered by their router and its data's makers. */
    @Test
    void innerRoomsAreEnteredByTheirRouterAlone() {
        enteredOnlyBy("routing.sea.*", "routing.sea..", "prepare.sea..");
        enteredOnlyBy("routing.rail.track", "routing.rail..");
        enteredOnlyBy("routing.rail.search", "routing.rail..");
    }

    private static void enteredOnlyBy(String inner, String... parents) {
        String[] allowed = Arrays.stream(parents).map(name -> ROOT + "." + name).toArray(String[]::new);
        noClasses()
                .that(not(resideInAnyPackage(allowed)))
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + "." + inner))
                .check(CLASSES);
    }

    @Test
    void routersHaveNoCyclesAmongTheirClasses() {
        SliceAssignment byClass = new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                boolean routing = type.getPackageName().startsWith(ROOT + ".routing");
                return routing ? SliceIdentifier.of(outermost(type).getName()) : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "each class of routing with those declared in it";
            }
        };
        slices().assignedFrom(byClass).should().beFreeOfCycles().check(CLASSES);
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type);
    }

    @Test
    void catchAllPackagesDoNotExist() {
        noClasses()
                .should()
                .resideInAnyPackage("..util..", "..utils..", "..common..", "..helper..", "..impl..", "..model..")
                .check(CLASSES);
    }

    private static String topPackageOf(JavaClass type) {
        String rest = type.getPackageName().substring(ROOT.length());
        return rest.isEmpty() ? "" : rest.substring(1).split("\\.", 2)[0];
    }
}

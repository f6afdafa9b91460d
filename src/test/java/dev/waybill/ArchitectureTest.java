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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of packages: each may import only those named, and no cycles. */
class ArchitectureTest {

    private static final String ROOT = "dev.waybill";

    private static final Map<String, List<String>> MAY_IMPORT = Map.ofEntries(
            Map.entry("geo", List.of()),
            Map.entry("source", List.of()),
            Map.entry("gazetteer", List.of("geo", "source")),
            Map.entry("network", List.of("geo", "source")),
            Map.entry("dossier", List.of("geo", "source")),
            Map.entry("reading", List.of("geo", "source", "gazetteer", "dossier")),
            Map.entry("journey", List.of("geo", "source", "gazetteer", "network", "dossier")),
            Map.entry("map", List.of("geo", "source", "journey")),
            Map.entry("draw", List.of("map")),
            Map.entry("export", List.of("geo", "source", "journey", "map", "draw")),
            Map.entry("prepare", List.of("geo", "source", "gazetteer", "network")),
            Map.entry(
                    "app",
                    List.of(
                            "geo", "source", "gazetteer", "network", "dossier", "reading", "journey", "map", "draw", "export",
                            "prepare")),
            Map.entry(
                    "cli",
                    List.of(
                            "app", "geo", "source", "gazetteer", "network", "dossier", "reading", "journey", "map", "export",
                            "prepare")));

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
    void packagesHaveNoCycles() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
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

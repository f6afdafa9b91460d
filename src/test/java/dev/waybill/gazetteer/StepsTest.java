package dev.waybill.gazetteer;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The steps of an answer are open to each other, not to the rest of Waybill. */
class StepsTest {

    @Test
    void nothingOutsideTheGazetteerUsesItsSteps() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.waybill.gazetteer..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.waybill.gazetteer.match..", "dev.waybill.gazetteer.area..", "dev.waybill.gazetteer.judge..")
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("dev.waybill"));
    }
}

package org.exeunt.arch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Who may import whom: any earlier package, never a later one.
class ImportOrderTest {
    private static final List<String> ORDER =
            List.of("place", "chance", "report", "statement", "flow", "simulation", "forecast", "score");
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.exeunt");

    static Stream<Integer> stages() {
        return IntStream.range(0, ORDER.size() - 1).boxed();
    }

    @ParameterizedTest
    @MethodSource("stages")
    void aStageImportsNoLaterStage(int stage) {
        String[] later = ORDER.subList(stage + 1, ORDER.size()).stream()
                .map(name -> "org.exeunt." + name + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("org.exeunt." + ORDER.get(stage) + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(later)
                .check(CLASSES);
    }

    @Test
    void placeAndChanceImportNothingOfOurs() {
        for (String name : List.of("place", "chance")) {
            noClasses()
                    .that()
                    .resideInAPackage("org.exeunt." + name + "..")
                    .should()
                    .dependOnClassesThat(com.tngtech.archunit.base.DescribedPredicate.describe(
                            "belong to another package of Exeunt",
                            type -> type.getPackageName().startsWith("org.exeunt")
                                    && !type.getPackageName().startsWith("org.exeunt." + name)))
                    .allowEmptyShould(true)
                    .check(CLASSES);
        }
    }

    @Test
    void noStageSeesTheServerTheDatabaseOrTheCommandLine() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        ORDER.stream().map(name -> "org.exeunt." + name + "..").toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.exeunt.ledger..", "org.exeunt.page..", "org.exeunt.command..")
                .check(CLASSES);
    }

    @Test
    void packagesDoNotGoRoundInCycles() {
        slices().matching("org.exeunt.(*)..").should().beFreeOfCycles().check(CLASSES);
    }
}

package org.weibao.scales;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** One way through the house: files → definition → checks → plan → scores → flags → referral. */
@AnalyzeClasses(packages = "org.weibao.scales", importOptions = DoNotIncludeTests.class)
class OneDirectionTest {

    private static final String ROOT = "org.weibao.scales";
    private static final String DEFINITION = ROOT + ".definition..";
    private static final String ASSESSMENT = ROOT + ".assessment..";
    private static final String FINDING = ROOT + ".finding..";

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule noStageKnowsAnotherStage = slices().matching(ROOT + ".(*)..")
            .as("stages")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(alwaysTrue(), resideInAnyPackage(DEFINITION, ASSESSMENT, FINDING));

    @ArchTest
    static final ArchRule nothingDependsOnTheFrontDoor = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT);

    @ArchTest
    static final ArchRule findingsKnowNothing = classes()
            .that()
            .resideInAPackage(FINDING)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", FINDING);

    @ArchTest
    static final ArchRule definitionsKnowOnlyFindings = classes()
            .that()
            .resideInAPackage(DEFINITION)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.apache.commons.math3..", FINDING, DEFINITION);

    @ArchTest
    static final ArchRule assessmentsKnowDefinitionsAndFindings = classes()
            .that()
            .resideInAPackage(ASSESSMENT)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", FINDING, DEFINITION, ASSESSMENT);

    @ArchTest
    static final ArchRule nothingStaticChanges =
            fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule theCoreOpensNoConnectionAndLogsNothing = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net..", "java.util.logging..", "javax..");
}

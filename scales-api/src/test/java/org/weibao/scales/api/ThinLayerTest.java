package org.weibao.scales.api;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The application comes in by the front door and knows no stage behind it. */
@AnalyzeClasses(packages = "org.weibao.scales.api", importOptions = DoNotIncludeTests.class)
class ThinLayerTest {

    @ArchTest
    static final ArchRule itKnowsNoStage = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.weibao.scales.loading..",
                    "org.weibao.scales.checking..",
                    "org.weibao.scales.scoring..",
                    "org.weibao.scales.screening..",
                    "org.weibao.scales.referral..",
                    "org.weibao.scales.followup..",
                    "org.weibao.scales.monitoring..",
                    "org.weibao.scales.disclosure..",
                    "org.weibao.scales.reporting..",
                    "org.weibao.scales.psychometrics..");

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("org.weibao.scales.api.(*)..").should().beFreeOfCycles();
}

package org.commspubliques.examples;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import org.commspubliques.contract.ProductionClasses;
import org.junit.jupiter.api.Test;

/** Rules that span modules live here, the one module that sees them all. */
class ArchitectureTest {

    private static final String CORE = "org.commspubliques.core..";
    private static final String APPROVAL = "org.commspubliques.approval..";
    private static final String TEMPLATES = "org.commspubliques.templates..";
    private static final String EXAMPLES = "org.commspubliques.examples..";

    /** internal.json is the one package of core that is lent to other modules: docs/adr/0004. */
    private static final String[] ALL_OF_CORE_BUT_JSON = {
        "org.commspubliques.core.internal.source..", "org.commspubliques.core.internal.text.."
    };

    private static final JavaClasses CLASSES = ProductionClasses.of("org.commspubliques");

    private void wall(String from, String... to) {
        noClasses()
                .that()
                .resideInAPackage(from)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(to)
                .check(CLASSES);
    }

    @Test
    void allFourModulesAreSeen() {
        for (String module : List.of(CORE, APPROVAL, TEMPLATES, EXAMPLES)) {
            assertThat(CLASSES.that(resideInAPackage(module))).as(module).isNotEmpty();
        }
    }

    @Test
    void theCoreKnowsNoOtherModule() {
        wall(CORE, APPROVAL, TEMPLATES, EXAMPLES);
    }

    @Test
    void approvalsKnowNothingOfTemplates() {
        wall(APPROVAL, TEMPLATES, EXAMPLES);
    }

    @Test
    void templatesKnowNothingOfApprovals() {
        wall(TEMPLATES, APPROVAL, EXAMPLES);
    }

    @Test
    void examplesUseWhatIsExported() {
        wall(
                EXAMPLES,
                "org.commspubliques.core.internal..",
                "org.commspubliques.approval.internal..",
                "org.commspubliques.templates.internal..");
    }

    @Test
    void internalPackagesStayInsideTheirModule() {
        wall(APPROVAL, ALL_OF_CORE_BUT_JSON);
        wall(TEMPLATES, ALL_OF_CORE_BUT_JSON);
    }
}

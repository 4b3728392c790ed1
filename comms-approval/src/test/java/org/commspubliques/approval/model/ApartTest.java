package org.commspubliques.approval.model;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the engine is compared with has nothing of the engine. */
class ApartTest {

    private static final Set<String> BY_HAND = Set.of("Ledger", "Move", "Plan");

    private static final DescribedPredicate<JavaClass> OF_THE_REGISTER =
            new DescribedPredicate<>("of the register kept by hand") {
                @Override
                public boolean test(JavaClass type) {
                    String name = type.getName().substring(type.getName().lastIndexOf('.') + 1);
                    return type.getPackageName().equals("org.commspubliques.approval.model")
                            && BY_HAND.contains(name.split("\\$", 2)[0]);
                }
            };

    @Test
    void theRegisterKeptByHandKnowsNothingOfTheEngine() {
        JavaClasses model = new ClassFileImporter().importPackages("org.commspubliques.approval.model");

        assertThat(model.that(OF_THE_REGISTER)).hasSizeGreaterThan(BY_HAND.size());
        classes()
                .that(OF_THE_REGISTER)
                .should()
                .onlyDependOnClassesThat(OF_THE_REGISTER.or(resideInAnyPackage("java..", "org.jspecify..")))
                .check(model);
    }
}

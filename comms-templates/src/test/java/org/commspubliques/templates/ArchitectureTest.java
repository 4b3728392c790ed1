package org.commspubliques.templates;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.commspubliques.contract.ProductionClasses;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String ROOT = "org.commspubliques.templates";

    private static final String JSON = ROOT + ".json";

    private static final JavaClasses PRODUCTION = ProductionClasses.of(ROOT);

    /** The first package below the root; the root itself is one too, which {@code matching("root.(*)..")} would ignore. */
    private static final SliceAssignment SUBJECTS = new SliceAssignment() {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            String name = type.getPackageName();
            if (name.equals(ROOT)) {
                return SliceIdentifier.of("root");
            }
            return name.startsWith(ROOT + ".")
                    ? SliceIdentifier.of(name.substring(ROOT.length() + 1).split("\\.", 2)[0])
                    : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "packages below the root, and the root";
        }
    };

    /** Every package on its own. */
    private static final SliceAssignment PACKAGES = new SliceAssignment() {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return type.getPackageName().startsWith(ROOT)
                    ? SliceIdentifier.of(type.getPackageName())
                    : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "packages";
        }
    };

    @Test
    void hasNoCycleOfPackages() {
        assertThat(PRODUCTION).hasSizeGreaterThan(30);
        slices().assignedFrom(SUBJECTS).should().beFreeOfCycles().check(PRODUCTION);
        slices().assignedFrom(PACKAGES).should().beFreeOfCycles().check(PRODUCTION);
    }

    @Test
    void knowsNothingOfApproval() {
        // Core lends out internal.grapheme, internal.json and internal.name: docs/adr/0004.
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "org.commspubliques.approval..",
                        "org.commspubliques.core.internal.source..",
                        "org.commspubliques.core.internal.text..",
                        "org.slf4j.."))
                .check(PRODUCTION);
    }

    @Test
    void knowsOfJacksonInThePackageOfJsonAlone() {
        noClasses()
                .that(resideOutsideOfPackage(JSON))
                .should()
                .dependOnClassesThat(resideInAPackage("tools.jackson.."))
                .check(PRODUCTION);
    }

    @Test
    void readsNeitherTheClockNorTheMachine() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.(util\\.Random|time\\.Clock|util\\.TimeZone|text\\..*)")
                .orShould()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(String.class, "getBytes")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .check(PRODUCTION);
    }

    @Test
    void showsOnlyItsOwnTypesAndThoseOfTheJdkAndOfCore() {
        List<String> foreign = new ArrayList<>();
        for (JavaClass type : PRODUCTION) {
            if (isExported(type)
                    && !type.getPackageName().equals(JSON)
                    && type.getModifiers().contains(JavaModifier.PUBLIC)) {
                signatureTypes(type)
                        .filter(used -> !isAllowed(used))
                        .forEach(used -> foreign.add(type.getName() + " shows " + used.getName()));
            }
        }
        assertThat(foreign).isEmpty();
    }

    @Test
    void hasOnlyFinalOrSealedPublicClasses() {
        classes()
                .that()
                .arePublic()
                .and()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .and()
                .doNotHaveModifier(JavaModifier.ABSTRACT)
                .should()
                .haveModifier(JavaModifier.FINAL)
                .check(PRODUCTION);
    }

    private static Stream<JavaClass> signatureTypes(JavaClass type) {
        return Stream.concat(
                        type.getCodeUnits().stream()
                                .filter(ArchitectureTest::isShown)
                                .flatMap(unit -> Stream.concat(
                                        unit.getAllInvolvedRawTypes().stream(),
                                        unit.getThrowsClause().getTypes().stream())),
                        type.getFields().stream()
                                .filter(ArchitectureTest::isShown)
                                .flatMap(field -> field.getAllInvolvedRawTypes().stream()))
                .map(JavaClass::getBaseComponentType);
    }

    private static boolean isShown(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static boolean isExported(JavaClass type) {
        return !type.getPackageName().startsWith(ROOT + ".internal");
    }

    private static boolean isAllowed(JavaClass type) {
        String name = type.getPackageName();
        return type.isPrimitive()
                || name.startsWith("java.")
                || name.startsWith("org.commspubliques.core.")
                || (name.startsWith(ROOT) && isExported(type));
    }
}

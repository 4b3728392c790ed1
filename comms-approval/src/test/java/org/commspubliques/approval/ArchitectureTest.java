package org.commspubliques.approval;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;
import java.util.stream.Stream;
import org.commspubliques.approval.publication.DeliveryOrder;
import org.commspubliques.approval.publication.PublicationPermit;
import org.commspubliques.approval.publication.WithdrawalOrder;
import org.commspubliques.contract.ProductionClasses;
import org.commspubliques.core.error.CommsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchitectureTest {

    private static final String ROOT = "org.commspubliques.approval";

    private static final JavaClasses PRODUCTION = ProductionClasses.of(ROOT);

    /** Every package on its own, the root among them, which {@code matching("root.(*)..")} would ignore. */
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
        assertThat(PRODUCTION).hasSizeGreaterThan(60);
        slices().assignedFrom(PACKAGES).should().beFreeOfCycles().check(PRODUCTION);
    }

    /** From the ground up; a floor uses only those before it, besides the stores and the audit, which know no floor. */
    @ParameterizedTest(name = "{0} knows nothing of {1}")
    @CsvSource({
        "chain, check|rehearsal|decision|json|internal.journal|waiting|crisis|publication",
        "check, rehearsal|decision|json|internal.journal|waiting|crisis|publication",
        "mandate, chain|check|rehearsal|decision|json|internal.journal|waiting|crisis|publication",
        "rehearsal, check|decision|json|internal.journal|waiting|crisis|publication",
        "permit, chain|check|rehearsal|decision|json|internal.journal|waiting|crisis|publication",
        "decision, check|rehearsal|json|internal.journal|waiting|crisis|publication",
        "waiting, check|rehearsal|json|internal.journal|crisis|publication",
        "statistics, check|rehearsal|json|internal.journal|waiting|crisis|publication|store|audit",
        "crisis, check|rehearsal|json|publication",
        "publication, publication.adapter|archive",
        "archive, check|rehearsal|json|waiting|crisis|publication.adapter",
        "privacy, chain|check|mandate|rehearsal|permit|decision|json|internal.journal|waiting|crisis|publication|audit",
        "internal.journal, waiting|publication|archive",
        "internal.json, chain|mandate|decision|json|internal.journal|waiting|crisis|publication|store|audit",
        "store, chain|mandate|decision|json|internal.journal|waiting|crisis|publication|audit",
        "audit, chain|mandate|decision|json|internal.journal|waiting|crisis|publication"
    })
    void standsOnTheFloorsBelow(String floor, String above) {
        String[] forbidden =
                Stream.of(above.split("\\|")).map(name -> ROOT + "." + name).toArray(String[]::new);

        noClasses()
                .that()
                .resideInAPackage(ROOT + "." + floor)
                .should()
                .dependOnClassesThat(resideInAnyPackage(forbidden))
                .check(PRODUCTION);
    }

    /** Only the contract for front ends, which shows everything, stands on the roof. */
    @Test
    void keepsTheRoofToItself() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".*..")
                .and()
                .resideOutsideOfPackage(ROOT + ".json")
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT))
                .check(PRODUCTION);
    }

    @Test
    void doesNotKnowTheContractForFrontEnds() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".json")
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + ".json"))
                .check(PRODUCTION);
    }

    @Test
    void knowsNothingOfTemplatesNorOfTheInsideOfCore() {
        // Core lends out internal.json, internal.name and internal.variant: docs/adr/0004.
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "org.commspubliques.templates..",
                        "org.commspubliques.examples..",
                        "org.commspubliques.core.internal.source..",
                        "org.commspubliques.core.internal.text..",
                        "org.slf4j.."))
                .check(PRODUCTION);
    }

    @Test
    void knowsJacksonOnlyWhereJsonIs() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + ".json", ROOT + ".internal..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson.."))
                .check(PRODUCTION);
    }

    @Test
    void showsOnlyItsOwnTypesAndThoseOfTheJdkAndOfCore() {
        List<String> foreign = new ArrayList<>();
        for (JavaClass type : PRODUCTION) {
            if (isExported(type) && isShown(type)) {
                signatureTypes(type)
                        .filter(used -> !isAllowed(used))
                        .forEach(used -> foreign.add(type.getName() + " shows " + used.getName()));
            }
        }
        assertThat(foreign).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(classes = {PublicationPermit.class, DeliveryOrder.class, WithdrawalOrder.class})
    void makesPermitsAndOrdersOnlyAtTheGate(Class<?> guarded) {
        List<String> makers = PRODUCTION.stream()
                .flatMap(type -> Stream.concat(
                        type.getConstructorCallsFromSelf().stream(), type.getConstructorReferencesFromSelf().stream()))
                .filter(call -> call.getTargetOwner().isEquivalentTo(guarded))
                .map(call -> call.getOriginOwner().getName())
                .filter(maker -> !maker.equals(guarded.getName()))
                .distinct()
                .toList();

        assertThat(makers).containsExactly(ROOT + ".publication.PublicationGate");
    }

    @Test
    void readsNeitherTheClockNorTheMachine() {
        noClasses()
                .should()
                .accessTargetWhere(new DescribedPredicate<JavaAccess<?>>("what differs from machine to machine") {
                    @Override
                    public boolean test(JavaAccess<?> access) {
                        return readsTheMachine(
                                access.getTargetOwner(),
                                access.getTarget().getName(),
                                access.getTarget().getFullName());
                    }
                })
                .check(PRODUCTION);
    }

    private static boolean readsTheMachine(JavaClass owner, String member, String fullName) {
        return (owner.getPackageName().startsWith("java.time")
                        && Set.of("now", "systemDefault").contains(member))
                || (owner.getName().equals("java.time.Clock") && member.startsWith("system"))
                || (owner.isEquivalentTo(Locale.class) && member.equals("getDefault"))
                || owner.isEquivalentTo(TimeZone.class)
                || owner.isEquivalentTo(Random.class)
                || (owner.isEquivalentTo(UUID.class) && member.equals("randomUUID"))
                || (owner.isEquivalentTo(System.class)
                        && Set.of("currentTimeMillis", "nanoTime", "getenv", "getProperty", "lineSeparator")
                                .contains(member))
                || (owner.isEquivalentTo(Math.class) && member.equals("random"))
                || fullName.equals("java.lang.String.toLowerCase()")
                || fullName.equals("java.lang.String.toUpperCase()")
                || fullName.equals("java.lang.String.getBytes()")
                || fullName.startsWith("java.lang.String.format(java.lang.String,")
                || fullName.startsWith("java.lang.String.formatted(");
    }

    @Test
    void throwsOnlyWhatIsACommsException() {
        classes()
                .that()
                .areAssignableTo(Throwable.class)
                .should()
                .beAssignableTo(CommsException.class)
                .check(PRODUCTION);
    }

    @Test
    void hasOnlyFinalPublicClasses() {
        classes()
                .that()
                .arePublic()
                .and()
                .areNotInterfaces()
                .and()
                .areNotEnums()
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

    private static boolean isShown(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC);
    }

    private static boolean isExported(JavaClass type) {
        String name = type.getPackageName();
        return !name.startsWith(ROOT + ".internal") && !name.equals(ROOT + ".json");
    }

    private static boolean isAllowed(JavaClass type) {
        String name = type.getPackageName();
        return type.isPrimitive()
                || name.startsWith("java.")
                || name.equals("javax.sql")
                || name.startsWith("org.commspubliques.core.")
                || (name.startsWith(ROOT) && isExported(type));
    }
}

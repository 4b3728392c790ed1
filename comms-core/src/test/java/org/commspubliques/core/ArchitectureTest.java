package org.commspubliques.core;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.TOP_LEVEL_CLASSES;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Group;
import net.jqwik.api.Property;
import org.commspubliques.contract.ProductionClasses;
import org.commspubliques.core.error.CommsException;
import org.commspubliques.core.testkit.GoldenFiles;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String ROOT = "org.commspubliques.core";

    /** The root package, which stands on the roof. */
    private static final String ROOF = "";

    /** From the ground up: a package may use those on lower floors, and no other on its own. No exception is needed. */
    private static final List<List<String>> FLOORS = List.of(
            List.of("language"),
            List.of("error", "internal.name"),
            List.of("internal.grapheme", "internal.verb", "internal.word"),
            List.of("internal.text"),
            List.of("internal.json"),
            List.of("internal.phrase", "sms", "board", "media", "network", "cap", "icalendar"),
            List.of("source"),
            List.of("internal.source"),
            List.of("law", "time"),
            List.of("authority", "internal.law"),
            List.of("finding"),
            List.of("channel"),
            List.of("audience", "fact", "election", "identity"),
            List.of("consent"),
            List.of("recipient"),
            List.of("communication", "internal.value"),
            List.of(
                    "speech",
                    "support",
                    "interactive",
                    "pressure",
                    "schedule",
                    "alert",
                    "budget",
                    "shortening",
                    "strategy",
                    "contribution",
                    "internal.variant"),
            List.of("review", "lifecycle", "planning", "indicator"),
            List.of("rule"),
            List.of(
                    "fit",
                    "accuracy",
                    "neutrality",
                    "clarity",
                    "request",
                    "event",
                    "crisis",
                    "calendar",
                    "campaign",
                    "insight",
                    "periodical",
                    "partner",
                    "press",
                    "provider",
                    "interaction",
                    "participation"),
            List.of("transparency"),
            List.of("json"),
            List.of(ROOF));

    private static final String FLOORS_START = "<!-- floors -->\n";
    private static final String FLOORS_END = "<!-- /floors -->";

    /** Calls that read the machine or depend on it: owner, method, and the parameters where only one form does. */
    private static final Set<String> MACHINE = Set.of(
            "java.time.ZoneId.systemDefault",
            "java.util.Locale.getDefault",
            "java.util.TimeZone.getDefault",
            "java.time.LocalDate.now",
            "java.time.LocalTime.now",
            "java.time.LocalDateTime.now",
            "java.time.ZonedDateTime.now",
            "java.time.OffsetDateTime.now",
            "java.time.Instant.now",
            "java.time.Year.now",
            "java.time.YearMonth.now",
            "java.time.MonthDay.now",
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.lang.System.getenv",
            "java.lang.System.getProperty",
            "java.util.UUID.randomUUID",
            "java.lang.Math.random",
            "java.nio.charset.Charset.defaultCharset");

    private static final Set<String> DEFAULTS = Set.of(
            "java.lang.String.getBytes()",
            "java.lang.String.<init>([B)",
            "java.lang.String.<init>([B,int,int)",
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.lang.String.format(java.lang.String,[Ljava.lang.Object;)",
            "java.lang.String.formatted([Ljava.lang.Object;)",
            "java.util.Date.<init>()",
            "java.util.Random.<init>()");

    private static final JavaClasses PRODUCTION = ProductionClasses.of(ROOT);

    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
            .importPackages(ROOT);

    private static final SliceAssignment PACKAGES = new SliceAssignment() {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return isOurs(type) ? SliceIdentifier.of(type.getPackageName()) : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "packages, the root among them";
        }
    };

    private static boolean isOurs(JavaClass type) {
        return type.getPackageName().equals(ROOT) || type.getPackageName().startsWith(ROOT + ".");
    }

    private static String subject(JavaClass type) {
        return type.getPackageName().equals(ROOT) ? ROOF : type.getPackageName().substring(ROOT.length() + 1);
    }

    private static int floor(String subject) {
        for (int i = 0; i < FLOORS.size(); i++) {
            if (FLOORS.get(i).contains(subject)) {
                return i;
            }
        }
        throw new IllegalArgumentException("package " + subject + " stands on no floor: add it to FLOORS");
    }

    @Test
    void aPackageUsesLowerFloorsOnly() {
        assertThat(PRODUCTION)
                .flatExtracting(JavaClass::getDirectDependenciesFromSelf)
                .hasSizeGreaterThan(1000)
                .filteredOn(dependency -> isOurs(dependency.getTargetClass()))
                .filteredOn(dependency -> !subject(dependency.getOriginClass())
                        .equals(subject(dependency.getTargetClass().getBaseComponentType())))
                .filteredOn(dependency ->
                        floor(subject(dependency.getTargetClass())) >= floor(subject(dependency.getOriginClass())))
                .isEmpty();
    }

    @Test
    void everyPackageStandsOnAFloor() {
        assertThat(PRODUCTION).extracting(type -> floor(subject(type))).contains(0, FLOORS.size() - 1);
    }

    /** Written anew with {@code -Dgolden.update=true}. Tests run in the folder of their module; the page is one above. */
    @Test
    void theArchitecturePageShowsTheseFloors() throws IOException {
        Path page = Path.of("..", "docs", "architecture.md");
        String text = Files.readString(page);
        int from = text.indexOf(FLOORS_START) + FLOORS_START.length();
        int to = text.indexOf(FLOORS_END);
        if (GoldenFiles.isUpdating()) {
            Files.writeString(page, text.substring(0, from) + floorsTable() + text.substring(to));
        }

        assertThat(Files.readString(page)).contains(FLOORS_START + floorsTable() + FLOORS_END);
    }

    private static String floorsTable() {
        StringBuilder table = new StringBuilder("| floor | packages |\n| --- | --- |\n");
        for (int i = 0; i < FLOORS.size(); i++) {
            table.append("| ").append(i + 1).append(" | ");
            table.append(FLOORS.get(i).stream()
                    .map(subject -> "`" + (subject.equals(ROOF) ? ROOT : subject) + "`")
                    .collect(Collectors.joining(", ")));
            table.append(" |\n");
        }
        return table.toString();
    }

    @Test
    void packagesHaveNoCycle() {
        slices().assignedFrom(PACKAGES).should().beFreeOfCycles().check(PRODUCTION);
    }

    @Test
    void coreKnowsNothingOfTheOtherModules() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "org.commspubliques.approval..",
                        "org.commspubliques.templates..",
                        "org.commspubliques.examples.."))
                .check(PRODUCTION);
    }

    @Test
    void onlyTheJsonPackagesKnowJackson() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + ".json", ROOT + ".internal.json")
                .should()
                .dependOnClassesThat(resideInAnyPackage("tools.jackson..", "com.fasterxml.."))
                .check(PRODUCTION);
    }

    @Test
    void noSignatureShowsGuavaJacksonOrSlf4j() {
        assertThat(PRODUCTION)
                .filteredOn(type -> isShown(type) && !subject(type).equals("json"))
                .hasSizeGreaterThan(50)
                .flatExtracting(type -> shownTypes(type)
                        .filter(shown -> shown.getName().startsWith("com.google.")
                                || shown.getName().startsWith("tools.jackson.")
                                || shown.getName().startsWith("com.fasterxml.")
                                || shown.getName().startsWith("org.slf4j."))
                        .map(shown -> type.getName() + " shows " + shown.getName())
                        .toList())
                .isEmpty();
    }

    private static boolean isShown(JavaClass type) {
        return !subject(type).startsWith("internal")
                && Stream.iterate(type, outer -> outer.getEnclosingClass().orElse(null))
                        .takeWhile(Objects::nonNull)
                        .allMatch(outer -> isPublicOrProtected(outer.getModifiers()));
    }

    private static boolean isPublicOrProtected(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static Stream<JavaClass> shownTypes(JavaClass type) {
        Stream<JavaType> parents = Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
        Stream<JavaType> members = type.getMembers().stream()
                .filter(member -> isPublicOrProtected(member.getModifiers()))
                .flatMap(ArchitectureTest::types);
        return Stream.concat(parents, members).flatMap(shown -> shown.getAllInvolvedRawTypes().stream());
    }

    private static Stream<JavaType> types(JavaMember member) {
        if (member instanceof JavaCodeUnit unit) {
            return Stream.of(
                            Stream.of(unit.getReturnType()),
                            unit.getParameterTypes().stream(),
                            unit.getExceptionTypes().stream())
                    .flatMap(types -> types);
        }
        return Stream.of(((JavaField) member).getType());
    }

    @Test
    void nothingReadsTheMachine() {
        assertThat(used())
                .hasSizeGreaterThan(1000)
                .filteredOn(ArchitectureTest::readsTheMachine)
                .isEmpty();
    }

    @Test
    void nothingDependsOnADefaultOfTheMachine() {
        assertThat(used())
                .filteredOn(use -> DEFAULTS.contains(name(use) + "("
                        + use.getTarget().getRawParameterTypes().stream()
                                .map(JavaClass::getName)
                                .collect(Collectors.joining(","))
                        + ")"))
                .isEmpty();
    }

    /** What is called, and what is named by {@code Type::method}. */
    private static List<JavaCodeUnitAccess<?>> used() {
        return PRODUCTION.stream()
                .flatMap(type -> Stream.<JavaCodeUnitAccess<?>>concat(
                        type.getCodeUnitCallsFromSelf().stream(), type.getCodeUnitReferencesFromSelf().stream()))
                .collect(Collectors.toList());
    }

    private static boolean readsTheMachine(JavaCodeUnitAccess<?> use) {
        return MACHINE.contains(name(use))
                || name(use).startsWith("java.time.Clock.system")
                || name(use).startsWith("java.time.Clock.tick");
    }

    private static String name(JavaCodeUnitAccess<?> use) {
        return use.getTargetOwner().getName() + "." + use.getName();
    }

    @Test
    void everyExceptionIsOfOneFamily() {
        classes()
                .that()
                .areAssignableTo(Throwable.class)
                .should()
                .beAssignableTo(CommsException.class)
                .check(PRODUCTION);
    }

    /** Properties have an engine of their own, which does not look into a class that is merely nested. */
    @Test
    void everyPropertyStandsWhereItIsRun() {
        methods()
                .that()
                .areAnnotatedWith(Property.class)
                .should()
                .beDeclaredInClassesThat(TOP_LEVEL_CLASSES.or(annotatedWith(Group.class)))
                .check(TESTS);
    }
}

package org.commspubliques.examples.release;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.commspubliques.contract.ProductionClasses;
import org.junit.jupiter.api.Test;

/**
 * What is known when an application is built is all there is when it runs: no class is looked for by its name, made, or
 * found as a service. Records are looked at by few, whom docs/works-everywhere.md names.
 */
class DynamicCodeTest {

    private static final Set<String> OWNERS = Set.of(
            "java.util.ServiceLoader",
            "java.lang.reflect.Proxy",
            "java.net.URLClassLoader",
            "java.lang.ModuleLayer",
            "javax.script.ScriptEngineManager",
            "javax.tools.ToolProvider",
            "sun.misc.Unsafe");

    private static final Set<String> METHODS = Set.of(
            "java.lang.Class.forName",
            "java.lang.ClassLoader.loadClass",
            "java.lang.ClassLoader.defineClass",
            "java.lang.reflect.AccessibleObject.setAccessible",
            "java.lang.reflect.AccessibleObject.trySetAccessible",
            "java.lang.invoke.MethodHandles$Lookup.findClass",
            "java.lang.invoke.MethodHandles$Lookup.defineClass",
            "java.lang.invoke.MethodHandles$Lookup.defineHiddenClass");

    private static final Set<String> CALLS_BY_LOOKING = Set.of(
            "java.lang.reflect.Method.invoke",
            "java.lang.reflect.Constructor.newInstance",
            "java.lang.invoke.MethodHandles.privateLookupIn",
            "java.lang.invoke.MethodHandles$Lookup.unreflect");

    private static final JavaClasses LIBRARY =
            ProductionClasses.of("org.commspubliques").that(resideOutsideOfPackage("org.commspubliques.examples.."));

    private static Stream<JavaCodeUnitAccess<?>> uses(Predicate<String> target) {
        return LIBRARY.stream()
                .flatMap(type -> Stream.<JavaCodeUnitAccess<?>>concat(
                        type.getCodeUnitCallsFromSelf().stream(), type.getCodeUnitReferencesFromSelf().stream()))
                .filter(use -> target.test(name(use)));
    }

    private static String name(JavaCodeUnitAccess<?> use) {
        return use.getTargetOwner().getName() + "." + use.getName();
    }

    @Test
    void noClassIsLookedForOrMadeWhenItRuns() {
        assertThat(uses(METHODS::contains)).isEmpty();
        assertThat(LIBRARY)
                .hasSizeGreaterThan(1000)
                .flatExtracting(JavaClass::getDirectDependenciesFromSelf)
                .filteredOn(dependency ->
                        OWNERS.contains(dependency.getTargetClass().getName()))
                .isEmpty();
    }

    @Test
    void fewLookAtRecordsAndAreKnown() {
        assertThat(uses(CALLS_BY_LOOKING::contains)
                        .map(use -> use.getOriginOwner().getName()))
                .containsOnly(
                        "org.commspubliques.core.json.Calls",
                        "org.commspubliques.templates.filter.Bounds",
                        "org.commspubliques.templates.internal.value.FieldFactory",
                        "org.commspubliques.templates.internal.value.Shapes");
    }

    /** A test that finds nothing may look in the wrong place. */
    @Test
    void whatIsLookedForWouldBeFound() {
        assertThat(uses(name -> name.equals("java.lang.Class.getResourceAsStream")))
                .isNotEmpty();
        JavaClasses tests = new ClassFileImporter().importClasses(ModuleContent.class);
        assertThat(tests.stream().flatMap(type -> type.getCodeUnitCallsFromSelf().stream()))
                .extracting(DynamicCodeTest::name)
                .contains("java.lang.Class.forName");
    }
}

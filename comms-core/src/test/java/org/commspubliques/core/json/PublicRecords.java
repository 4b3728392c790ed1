package org.commspubliques.core.json;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commspubliques.contract.ProductionClasses;

/** The public records of packages of this module, nested ones too. */
final class PublicRecords {

    private static final String ROOT = "org.commspubliques.core";

    private PublicRecords() {}

    /**
     * Returns the public records of packages.
     *
     * @param packages the packages, without what they all begin with
     * @return the records by name
     */
    static List<Class<?>> of(List<String> packages) {
        Set<String> wanted = packages.stream().map(name -> ROOT + "." + name).collect(Collectors.toUnmodifiableSet());
        return ProductionClasses.of(ROOT).stream()
                .filter(type -> wanted.contains(type.getPackageName()))
                .filter(JavaClass::isTopLevelClass)
                .map(JavaClass::reflect)
                .flatMap(PublicRecords::withNested)
                .filter(Class::isRecord)
                .sorted(Comparator.comparing(Class::getName))
                .<Class<?>>map(type -> type)
                .toList();
    }

    private static Stream<Class<?>> withNested(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                ? Stream.concat(
                        Stream.of(type),
                        Arrays.stream(type.getDeclaredClasses()).flatMap(PublicRecords::withNested))
                : Stream.of();
    }
}

package org.commspubliques.core.json;

import com.google.common.reflect.ClassPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.commspubliques.core.language.Wording;

/** The public records of packages of this module, nested ones too. */
final class PublicRecords {

    private static final String ROOT = "org.commspubliques.core.";

    private PublicRecords() {}

    /**
     * Returns the public records of packages.
     *
     * @param packages the packages, without what they all begin with
     * @return the records by name
     */
    static List<Class<?>> of(List<String> packages) {
        try {
            return ClassPath.from(Wording.class.getClassLoader()).getAllClasses().stream()
                    .filter(info -> packages.stream()
                            .anyMatch(name -> info.getPackageName().equals(ROOT + name)))
                    .filter(info -> !info.getName().contains("$"))
                    .map(ClassPath.ClassInfo::load)
                    .flatMap(PublicRecords::withNested)
                    .filter(Class::isRecord)
                    .filter(type -> !type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .getPath()
                            .contains("test"))
                    .sorted(Comparator.comparing(Class::getName))
                    .<Class<?>>map(type -> type)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Class<?>> withNested(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                ? Stream.concat(
                        Stream.of(type),
                        Arrays.stream(type.getDeclaredClasses()).flatMap(PublicRecords::withNested))
                : Stream.of();
    }
}

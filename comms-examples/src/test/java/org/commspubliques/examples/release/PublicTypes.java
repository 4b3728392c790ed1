package org.commspubliques.examples.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The types of a module that everyone may use: public or protected, in a package that is exported to all. */
final class PublicTypes {

    private PublicTypes() {}

    /**
     * Returns the public types of a module.
     *
     * @param anchor a type of that module
     * @return all of them, by name
     */
    static List<Class<?>> of(Class<?> anchor) {
        Set<String> exported = reference(anchor).descriptor().exports().stream()
                .filter(export -> !export.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
        return classFiles(anchor)
                .map(file -> file.substring(0, file.length() - ".class".length())
                        .replace('/', '.'))
                .filter(name -> exported.contains(name.substring(0, Math.max(0, name.lastIndexOf('.')))))
                .map(name -> load(name, anchor))
                .filter(PublicTypes::isShown)
                .sorted(Comparator.comparing(Class::getName))
                .collect(Collectors.toList());
    }

    /**
     * Returns the names of the files in a module, as they are in its jar.
     *
     * @param anchor a type of that module
     * @return folders separated by slashes
     */
    static List<String> files(Class<?> anchor) {
        try (ModuleReader reader = reference(anchor).open();
                Stream<String> files = reader.list()) {
            return files.filter(file -> !file.endsWith("/")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> classFiles(Class<?> anchor) {
        return files(anchor).stream()
                .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class") && file.contains("/"));
    }

    private static ModuleReference reference(Class<?> anchor) {
        try {
            Path place = Path.of(
                    anchor.getProtectionDomain().getCodeSource().getLocation().toURI());
            return ModuleFinder.of(place).findAll().iterator().next();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String name, Class<?> anchor) {
        try {
            return Class.forName(name, false, anchor.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    static boolean isShown(Class<?> type) {
        return isShown(type.getModifiers())
                && !type.isAnonymousClass()
                && !type.isLocalClass()
                && (type.getDeclaringClass() == null || isShown(type.getDeclaringClass()));
    }

    static boolean isShown(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }
}

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

/** What is in a module: the types that everyone may use (public or protected, in a package exported to all), and the rest. */
final class ModuleContent {

    private ModuleContent() {}

    /**
     * Returns the public types of a module.
     *
     * @param anchor a type of that module
     * @return all of them, by name
     */
    static List<Class<?>> publicTypes(Class<?> anchor) {
        Set<String> exported = reference(anchor).descriptor().exports().stream()
                .filter(export -> !export.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
        return all(anchor).stream()
                .filter(type -> exported.contains(type.getPackageName()) && isShown(type))
                .toList();
    }

    /**
     * Returns all types of a module.
     *
     * @param anchor a type of that module
     * @return whatever is compiled, by name
     */
    static List<Class<?>> all(Class<?> anchor) {
        return classFiles(anchor)
                .map(file -> load(
                        file.substring(0, file.length() - ".class".length()).replace('/', '.'), anchor))
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

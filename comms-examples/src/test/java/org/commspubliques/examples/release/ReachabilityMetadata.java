package org.commspubliques.examples.release;

import java.lang.reflect.Modifier;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a native image of an application must be told of a module: its files, and the types that are looked at when it runs
 * (records and what they hold become JSON and values of templates). In the format of GraalVM’s {@code
 * reachability-metadata.json}.
 */
final class ReachabilityMetadata {

    private ReachabilityMetadata() {}

    static String of(Class<?> anchor) {
        return """
                {
                  "comment": "Written by ReachabilityMetadataTest.",
                  "reflection": [
                %s
                  ],
                  "resources": [
                %s
                  ]
                }
                """.formatted(
                        lines(lookedAt(anchor).stream().map(ReachabilityMetadata::entry)),
                        lines(globs(anchor).stream().map(glob -> "    {\"glob\": \"" + glob + "\"}")));
    }

    private static String lines(Stream<String> lines) {
        return lines.collect(Collectors.joining(",\n"));
    }

    /** All records, and the parents and the annotated stand-ins by which Jackson tells them apart. */
    static List<Class<?>> lookedAt(Class<?> anchor) {
        return ModuleContent.all(anchor).stream()
                .filter(type -> type.isRecord() || type.isEnum() || type.isSealed() || isStandIn(type))
                .toList();
    }

    private static boolean isStandIn(Class<?> type) {
        return type.getPackageName().endsWith(".json")
                && type.isMemberClass()
                && (type.isInterface() || Modifier.isAbstract(type.getModifiers()));
    }

    private static String entry(Class<?> type) {
        String begun = "    {\"type\": \"" + type.getName() + "\"";
        if (type.isRecord()) {
            return begun
                    + ", \"allDeclaredConstructors\": true, \"allDeclaredMethods\": true, \"allDeclaredFields\": true}";
        }
        return begun + (isStandIn(type) ? ", \"allDeclaredMethods\": true}" : "}");
    }

    /** One for each folder and ending, so that no class file is drawn in. */
    static SortedSet<String> globs(Class<?> anchor) {
        return files(anchor).map(ReachabilityMetadata::glob).collect(Collectors.toCollection(TreeSet::new));
    }

    static Stream<String> files(Class<?> anchor) {
        return ModuleContent.files(anchor).stream()
                .filter(file -> !file.endsWith(".class") && !file.startsWith("META-INF/"));
    }

    private static String glob(String file) {
        int name = file.lastIndexOf('/') + 1;
        int ending = file.indexOf('.', name);
        return file.substring(0, name) + "*" + (ending < 0 ? "" : file.substring(ending));
    }
}

package org.commspubliques.core.internal.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A JSON file that this library reads when it starts.
 *
 * @param owner the package it is in
 * @param name its name
 * @param file the file among the sources
 */
record ShippedJson(String owner, String name, Path file) {

    static final Path FOLDER = Path.of("src", "main", "resources");

    /** Returns all, by name. The schemas are for hosts: the library hands them on as they are. */
    static List<ShippedJson> all() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER.resolve("org"))) {
            List<ShippedJson> all = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                Path folder = Objects.requireNonNull(FOLDER.relativize(file).getParent(), "folder");
                if (file.toString().endsWith(".json") && !folder.endsWith("schema")) {
                    String owner =
                            folder.toString().replace(folder.getFileSystem().getSeparator(), ".");
                    all.add(new ShippedJson(owner, file.getFileName().toString(), file));
                }
            }
            return all;
        }
    }

    /** Returns what is in it. */
    byte[] bytes() throws IOException {
        return Files.readAllBytes(file);
    }

    @Override
    public String toString() {
        return name;
    }
}

package org.commspubliques.examples.montdore;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** The folder the pages are written to. */
final class OutputFolder {

    /** What this program leaves in a folder, by which it knows its own. */
    private static final String OWN_MARK = "registre.jsonl";

    private final Path folder;

    private OutputFolder(Path folder) {
        this.folder = folder;
    }

    /** Empties a folder that an earlier run has left; refuses one with somebody else's files. */
    static OutputFolder emptied(Path folder) throws IOException {
        if (Files.exists(folder)) {
            boolean own = Files.exists(folder.resolve(OWN_MARK));
            if (!own && !isEmpty(folder)) {
                throw new IOException(folder + " : ce dossier contient d’autres fichiers ; choisissez-en un autre");
            }
            delete(folder);
        }
        Files.createDirectories(folder);
        return new OutputFolder(folder);
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    void write(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
    }

    void drop(String name) throws IOException {
        Files.deleteIfExists(folder.resolve(name));
    }
}

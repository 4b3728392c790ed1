package org.commspubliques.templates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/** Templates in the files of a folder. */
record FolderLoader(Path folder, String suffix) implements TemplateLoader {

    FolderLoader {
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(suffix, "suffix");
    }

    @Override
    public Optional<String> load(String name) {
        TemplateNames.check(name);
        Path file = folder.resolve(name + suffix);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            if (!file.toRealPath().startsWith(folder.toRealPath())) {
                throw new IllegalArgumentException("« " + name + " » mène hors du dossier / leads out of the folder");
            }
            try (InputStream in = Files.newInputStream(file)) {
                return Optional.of(TemplateNames.read(in));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

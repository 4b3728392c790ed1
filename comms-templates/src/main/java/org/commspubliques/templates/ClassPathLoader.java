package org.commspubliques.templates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;

/** Templates in the resources beside a class. */
record ClassPathLoader(Class<?> anchor, String folder, String suffix) implements TemplateLoader {

    ClassPathLoader {
        Objects.requireNonNull(anchor, "anchor");
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(suffix, "suffix");
    }

    @Override
    public Optional<String> load(String name) {
        TemplateNames.check(name);
        String resource = (folder.isEmpty() ? "" : folder + "/") + name + suffix;
        try (InputStream in = anchor.getResourceAsStream(resource)) {
            return in == null ? Optional.empty() : Optional.of(TemplateNames.read(in));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

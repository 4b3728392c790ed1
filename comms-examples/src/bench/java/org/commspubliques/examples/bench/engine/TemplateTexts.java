package org.commspubliques.examples.bench.engine;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.commspubliques.examples.bench.sample.Repertoire;

/** The sources of templates in one repertoire. Thread-safe. */
public final class TemplateTexts {

    private final Map<String, String> known = new ConcurrentHashMap<>();
    private final Repertoire repertoire;
    private final boolean copied;

    private TemplateTexts(Repertoire repertoire, boolean copied) {
        this.repertoire = repertoire;
        this.copied = copied;
    }

    /**
     * Returns the sources, each read once.
     *
     * @param repertoire the characters they may have
     * @return the sources
     */
    public static TemplateTexts of(Repertoire repertoire) {
        return new TemplateTexts(repertoire, false);
    }

    /**
     * Returns the sources, each of them a copy of its own whenever it is asked for, as if read from separate files: a
     * template that keeps its source is then seen to keep it.
     *
     * @param repertoire the characters they may have
     * @return the sources
     */
    public static TemplateTexts copied(Repertoire repertoire) {
        return new TemplateTexts(repertoire, true);
    }

    Repertoire repertoire() {
        return repertoire;
    }

    String text(String name) {
        String text = known.computeIfAbsent(name, this::read);
        return copied ? String.valueOf(text.toCharArray()) : text;
    }

    private String read(String name) {
        try {
            String french =
                    Resources.toString(Resources.getResource(TemplateTexts.class, name), StandardCharsets.UTF_8);
            return repertoire.of(french);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

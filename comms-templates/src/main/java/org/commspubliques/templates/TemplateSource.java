package org.commspubliques.templates;

import java.util.Objects;
import org.commspubliques.templates.escape.OutputFormat;

/**
 * Source d’un modèle: a text to parse, and where it begins in the file it was taken from. So an error in the third part
 * of a file names the line of the file, which is what its author sees. Immutable and thread-safe.
 *
 * @param name the name of the file or of the template, for messages
 * @param text the template
 * @param format the language that the text is written in
 * @param firstLine the line of the file that the text begins with, from 1
 */
public record TemplateSource(String name, String text, OutputFormat format, int firstLine) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the line is not positive
     */
    public TemplateSource {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(format, "format");
        if (firstLine < 1) {
            throw new IllegalArgumentException("firstLine counts from 1, not " + firstLine);
        }
    }

    /**
     * Returns a source that is a whole file.
     *
     * @param name its name, for messages
     * @param text the template
     * @param format the language that the text is written in
     * @return the source, beginning with line 1
     */
    public static TemplateSource of(String name, String text, OutputFormat format) {
        return new TemplateSource(name, text, format, 1);
    }
}

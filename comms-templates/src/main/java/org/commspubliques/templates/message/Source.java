package org.commspubliques.templates.message;

import java.util.Objects;
import org.commspubliques.core.communication.SectionRole;

/**
 * A section before it is parsed.
 *
 * @param role what it is
 * @param file the file it stands in, as errors call it; empty where it was given in code
 * @param text its template
 * @param firstLine the line of the file that the text begins with
 */
record Source(SectionRole role, String file, String text, int firstLine) {

    Source {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(text, "source");
    }

    static Source inCode(SectionRole role, String text) {
        return new Source(role, "", text, 1);
    }
}

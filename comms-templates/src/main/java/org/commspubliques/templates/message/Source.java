package org.commspubliques.templates.message;

import java.util.Objects;
import org.commspubliques.core.communication.SectionRole;

/**
 * A section before it is parsed.
 *
 * @param role what it is
 * @param text its template
 */
record Source(SectionRole role, String text) {

    Source {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(text, "source");
    }
}

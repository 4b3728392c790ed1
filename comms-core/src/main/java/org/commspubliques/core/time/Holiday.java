package org.commspubliques.core.time;

import java.time.LocalDate;
import java.util.Objects;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Source;

/**
 * Jour férié: a public holiday on its date in one year. Immutable and thread-safe.
 *
 * @param id the stable identifier of the holiday, the same every year, such as {@code ascension}
 * @param date its date in this year
 * @param label what a person calls it
 * @param source where the rule was read
 */
public record Holiday(String id, LocalDate date, Wording label, Source source) {

    /** Refuses a missing part. */
    public Holiday {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(source, "source");
    }
}

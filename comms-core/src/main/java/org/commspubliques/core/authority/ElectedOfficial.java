package org.commspubliques.core.authority;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Élu: a person who holds a local mandate. Immutable and thread-safe.
 *
 * @param person the person
 * @param title the mandate as people call it, such as « adjointe au maire »
 * @param inMajority whether the person belongs to the majority of the council
 * @param candidateFrom the day the person declared a candidacy; null where none is declared
 */
public record ElectedOfficial(
        PersonId person,
        Wording title,
        boolean inMajority,
        @Nullable LocalDate candidateFrom) {

    /** Refuses missing parts. */
    public ElectedOfficial {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(title, "title");
    }

    /**
     * Returns the day the person declared a candidacy.
     *
     * @return the day, or nothing where none is declared
     */
    public Optional<LocalDate> candidacy() {
        return Optional.ofNullable(candidateFrom);
    }
}

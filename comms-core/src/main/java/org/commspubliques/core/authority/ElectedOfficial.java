package org.commspubliques.core.authority;

import com.google.common.base.Preconditions;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.commspubliques.core.internal.text.EnteredText;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Élu: a person who holds a local mandate. Immutable and thread-safe.
 *
 * @param person the person
 * @param name the name as texts write it, first name first: « Anne Durand »
 * @param title the mandate as people call it, such as « adjointe au maire »
 * @param inMajority whether the person belongs to the majority of the council
 * @param candidateFrom the day the person declared a candidacy; null where none is declared, and again once the poll is over
 */
public record ElectedOfficial(
        PersonId person,
        String name,
        Wording title,
        boolean inMajority,
        @Nullable LocalDate candidateFrom) {

    /** Refuses missing parts; normalises the name. */
    public ElectedOfficial {
        Objects.requireNonNull(person, "person");
        name = EnteredText.enter(name, "name").strip();
        Preconditions.checkArgument(!name.isEmpty(), "an elected official must have a name");
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

    /**
     * Returns whether the person is a declared candidate.
     *
     * @param day a day
     * @return true from the day of the declaration
     */
    public boolean isCandidateOn(LocalDate day) {
        return candidateFrom != null && !day.isBefore(candidateFrom);
    }
}

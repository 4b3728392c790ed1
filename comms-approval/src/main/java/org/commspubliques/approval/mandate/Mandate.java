package org.commspubliques.approval.mandate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.PersonId;

/**
 * Titre: by what right a person acts for an office. Every record of a decision holds it, so that both names are there
 * when one person acts in the place of another. Immutable and thread-safe.
 */
public sealed interface Mandate {

    /**
     * Returns who acts.
     *
     * @return the person
     */
    PersonId person();

    /**
     * Returns for which office.
     *
     * @return the office
     */
    OfficeId office();

    /**
     * Returns in whose place.
     *
     * @return the person replaced, or nothing where the person acts in their own right
     */
    default Optional<PersonId> inPlaceOf() {
        return Optional.empty();
    }

    /**
     * Titulaire: the person holds the office.
     *
     * @param person the person
     * @param office the office
     */
    record OwnOffice(PersonId person, OfficeId office) implements Mandate {

        /** Refuses missing parts. */
        public OwnOffice {
            Objects.requireNonNull(person, "person");
            Objects.requireNonNull(office, "office");
        }
    }

    /**
     * Remplacement interne: a replacement known to the tool only. It allows a visa; it never allows to sign.
     *
     * @param person who acts
     * @param office the office
     * @param replaced who holds the office and is away
     * @param from the first day, in the authority's zone
     * @param until the last day, included
     */
    record InternalReplacement(PersonId person, OfficeId office, PersonId replaced, LocalDate from, LocalDate until)
            implements Mandate {

        /** Refuses a replacement of oneself, and one that ends before it starts. */
        public InternalReplacement {
            Objects.requireNonNull(office, "office");
            if (person.equals(replaced)) {
                throw new IllegalArgumentException(person + " cannot replace themselves");
            }
            if (until.isBefore(from)) {
                throw new IllegalArgumentException("replacement ends on " + until + ", before it starts on " + from);
            }
        }

        @Override
        public Optional<PersonId> inPlaceOf() {
            return Optional.of(replaced);
        }
    }

    /**
     * Astreinte: the person is on duty for the office.
     *
     * @param person who is on duty
     * @param office the office
     * @param until when the shift ends
     */
    record OnDuty(PersonId person, OfficeId office, Instant until) implements Mandate {

        /** Refuses missing parts. */
        public OnDuty {
            Objects.requireNonNull(person, "person");
            Objects.requireNonNull(office, "office");
            Objects.requireNonNull(until, "until");
        }
    }
}

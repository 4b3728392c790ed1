package org.commspubliques.approval.mandate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.commspubliques.approval.internal.name.OfficeNames;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.OrgChart;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

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
     * Returns what kind of right it is.
     *
     * @return the kind
     */
    MandateKind kind();

    /**
     * Returns in what capacity the person acts, as it stands beside a signature: « pour le maire et par délégation, la
     * première adjointe ». An act bears the first name, the name and the capacity of who signed it (CRPA, art. L. 212-1);
     * the names are the host’s to put beside it.
     *
     * @param title how the host calls an office, with its article, in the gender of who holds it: « le maire », the mayor;
     *     an office for which it returns null is called by its usual name, else its identifier
     * @return the capacity
     */
    default Wording capacity(Function<OfficeId, Wording> title) {
        Wording own = OfficeNames.of(office(), title);
        return kind().capacity(own, this instanceof ByAct act ? OfficeNames.of(act.quality(), title) : own);
    }

    /**
     * Returns in what capacity the person acts, by the names of the organisation chart, without an article: « directeur de la
     * communication par intérim ». The chart names every office, those of the house too.
     *
     * @param chart how the authority calls its offices
     * @return the capacity
     */
    default Wording capacity(OrgChart chart) {
        return capacity(chart::nameOf);
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

        @Override
        public MandateKind kind() {
            return MandateKind.OWN_OFFICE;
        }
    }

    /**
     * Titre donné par un acte: a suppléance, a delegation or an intérim. Immutable and thread-safe.
     *
     * @param person who acts
     * @param office the office
     * @param replaced who holds the office; null where it is vacant
     * @param quality the office the person holds by themselves
     * @param nature what the act gives
     * @param act the number of the act
     * @param signedOn the day it was signed
     */
    record ByAct(
            PersonId person,
            OfficeId office,
            @Nullable PersonId replaced,
            OfficeId quality,
            MandateKind nature,
            String act,
            LocalDate signedOn)
            implements Mandate {

        /** Refuses missing parts, and a kind that no act gives. */
        public ByAct {
            Objects.requireNonNull(person, "person");
            Objects.requireNonNull(office, "office");
            Objects.requireNonNull(quality, "quality");
            Objects.requireNonNull(act, "act");
            Objects.requireNonNull(signedOn, "signedOn");
            if (!nature.isByAct()) {
                throw new IllegalArgumentException("no act gives " + nature);
            }
        }

        @Override
        public MandateKind kind() {
            return nature;
        }

        @Override
        public Optional<PersonId> inPlaceOf() {
            return Optional.ofNullable(replaced);
        }
    }

    /**
     * Remplacement interne: a replacement known to the tool only. It allows a visa or an opinion; it never allows to sign.
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
        public MandateKind kind() {
            return MandateKind.INTERNAL_REPLACEMENT;
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

        @Override
        public MandateKind kind() {
            return MandateKind.ON_DUTY;
        }
    }
}

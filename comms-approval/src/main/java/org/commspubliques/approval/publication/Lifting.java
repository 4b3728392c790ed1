package org.commspubliques.approval.publication;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Levée d’un motif: who can lift what stands in the way of publication, and by doing what, or when it passes by itself.
 * Immutable and thread-safe.
 *
 * @param kind what has to be done
 * @param office the office that can do it; null where no office is needed
 * @param persons those who can do it, as far as the gate knows; empty where it does not; unmodifiable
 * @param at from when nothing has to be done any more; null where time lifts nothing
 * @param variant what has to go out first; null where nothing has
 * @param message who can do what, for people
 */
public record Lifting(
        Kind kind,
        @Nullable OfficeId office,
        Set<PersonId> persons,
        @Nullable Instant at,
        @Nullable VariantId variant,
        Wording message) {

    /** What has to be done. The names are stable. */
    public enum Kind implements Labelled {
        /** Soumettre. */
        SUBMIT("soumettre l’action à un circuit", "submit the communication to a chain"),
        /** Modifier le contenu, ou la date. */
        REVISE("modifier l’action", "revise the communication"),
        /** Émettre une épreuve. */
        ISSUE_PROOF("émettre une épreuve", "issue a proof"),
        /** Décider. */
        DECIDE("décider", "decide"),
        /** Revenir sur sa décision, et décider de nouveau. */
        DECIDE_AGAIN("revenir sur sa décision, puis décider de nouveau", "take the decision back, and decide again"),
        /** Déroger à la règle. */
        DEROGATE("déroger à la règle, pour ce contenu seulement", "override the rule, for this content alone"),
        /** Régulariser. */
        RATIFY("régulariser", "ratify"),
        /** Reprendre ce qui est suspendu. */
        RESUME("reprendre la validation", "take the approval up again"),
        /** Dégeler, ou exempter du gel. */
        RELEASE("dégeler la publication", "let publication go"),
        /** Diffuser d’abord autre chose. */
        SEND_FIRST("diffuser d’abord", "send first"),
        /** Attendre. */
        WAIT("attendre", "wait");

        private final Wording label;

        Kind(String fr, String en) {
            this.label = Wording.of(fr, en);
        }

        /**
         * Returns what a person reads.
         *
         * @return the label
         */
        @Override
        public Wording label() {
            return label;
        }
    }

    /** Copies the persons. */
    public Lifting {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(message, "message");
        persons = ImmutableSet.copyOf(persons);
    }

    /**
     * Returns the office that can do it.
     *
     * @return the office, or nothing where no office is needed
     */
    public Optional<OfficeId> byOffice() {
        return Optional.ofNullable(office);
    }

    /**
     * Returns from when nothing has to be done any more.
     *
     * @return the instant, or nothing where time lifts nothing
     */
    public Optional<Instant> byTime() {
        return Optional.ofNullable(at);
    }

    /**
     * Returns what has to go out first.
     *
     * @return the variant, or nothing where nothing has
     */
    public Optional<VariantId> after() {
        return Optional.ofNullable(variant);
    }

    /** What persons can do in their own right. */
    static Lifting by(Kind kind, Set<PersonId> persons) {
        return by(kind, persons, kind.label());
    }

    /** What persons can do in their own right, and how. */
    static Lifting by(Kind kind, Set<PersonId> persons, Wording how) {
        String names = names(persons);
        return new Lifting(
                kind,
                null,
                persons,
                null,
                null,
                Wording.of(
                        names + (persons.size() > 1 ? " peuvent " : " peut ") + how.fr() + ".",
                        names + " can " + how.en() + "."));
    }

    /** What an office can do, and who is known to be able to act for it; what has to happen first, empty for nothing. */
    static Lifting by(Kind kind, OfficeId office, Wording name, Set<PersonId> persons, Wording after) {
        Wording who = named(name, persons);
        boolean later = !after.fr().isEmpty();
        return new Lifting(
                kind,
                office,
                persons,
                null,
                null,
                Wording.of(
                        "La fonction " + who.fr() + (later ? " pourra " : " peut ")
                                + kind.label().fr() + (later ? ", " + after.fr() : "") + ".",
                        "Office " + who.en() + (later ? " will be able to " : " can ")
                                + kind.label().en() + (later ? ", " + after.en() : "") + "."));
    }

    /** What an office could do if somebody held it. */
    static Lifting vacant(Kind kind, OfficeId office, Wording name) {
        return new Lifting(
                kind,
                office,
                ImmutableSet.of(),
                null,
                null,
                Wording.of(
                        "Personne n’occupe la fonction « " + name.fr()
                                + " » aujourd’hui ; désignez quelqu’un, qui pourra "
                                + kind.label().fr() + ".",
                        "Nobody holds office '" + name.en() + "' today; appoint somebody, who can then "
                                + kind.label().en() + "."));
    }

    /** What an office could do if another than those who hold it did: they wrote the text, decided or stood aside. */
    static Lifting hindered(Kind kind, OfficeId office, Wording name, Set<PersonId> there) {
        Wording who = named(name, there);
        return new Lifting(
                kind,
                office,
                ImmutableSet.of(),
                null,
                null,
                Wording.of(
                        "Personne ne peut plus " + kind.label().fr() + " pour la fonction " + who.fr()
                                + " : la personne qui l’occupe a écrit le texte, a déjà décidé ou s’est déportée ;"
                                + " désignez quelqu’un d’autre.",
                        "Nobody is left who can " + kind.label().en() + " for office " + who.en()
                                + ": whoever holds it wrote the text, has decided already or has recused"
                                + " themselves; appoint somebody else."));
    }

    /** An office as a sentence names it, with those who are known to be able to act for it. */
    static Wording named(Wording name, Set<PersonId> persons) {
        String known = persons.isEmpty() ? "" : " (" + names(persons) + ")";
        return Wording.of("« " + name.fr() + " »" + known, "'" + name.en() + "'" + known);
    }

    /** What passes by itself. */
    static Lifting at(Instant instant, Wording said) {
        return new Lifting(
                Kind.WAIT,
                null,
                ImmutableSet.of(),
                instant,
                null,
                Wording.of(
                        "L’obstacle tombe de lui-même le " + said.fr() + ".",
                        "It passes by itself on " + said.en() + "."));
    }

    /** What has to go out before. */
    static Lifting first(VariantId variant, Wording called) {
        return new Lifting(
                Kind.SEND_FIRST,
                null,
                ImmutableSet.of(),
                null,
                variant,
                Wording.of(
                        "Il faut " + Kind.SEND_FIRST.label().fr() + " la déclinaison " + called.fr() + ".",
                        "Variant " + called.en() + " has to be sent first."));
    }

    private static String names(Set<PersonId> persons) {
        return persons.stream().map(PersonId::value).collect(Collectors.joining(", "));
    }
}

package org.commspubliques.core.accuracy;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.lifecycle.CommunicationState;

/**
 * Texte touché par le changement d’un fait: a communication that relied on the value a fact had, and what to put in its
 * place. Immutable and thread-safe.
 *
 * @param communication the communication
 * @param title its title, for those who work on it
 * @param unit the unit that answers for it
 * @param state where it stands
 * @param reliance how it relied on the fact
 * @param occurrences where its French texts state the old value; empty where none does in words that could be recognised
 * @param toRead the variants in other languages, which somebody has to read; unmodifiable
 */
public record AffectedText(
        CommunicationId communication,
        String title,
        UnitId unit,
        CommunicationState state,
        Reliance reliance,
        List<Occurrence> occurrences,
        List<VariantId> toRead) {

    /** Copies the lists. */
    public AffectedText {
        Objects.requireNonNull(communication, "communication");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(reliance, "reliance");
        occurrences = ImmutableList.copyOf(occurrences);
        toRead = ImmutableList.copyOf(toRead);
    }

    /** Lien avec le fait: how a text relied on a fact. */
    public enum Reliance implements Labelled {
        /** It cites the fact. */
        CITES("cite ce fait", "cites the fact"),
        /** It does not cite the fact, but states the value it had. */
        STATES("donne l’ancienne valeur sans citer le fait", "states the old value without citing the fact"),
        /** It states the value the fact had, but names neither its subject nor its place: somebody has to read it. */
        MAY_STATE("donne peut-être l’ancienne valeur : à lire", "may state the old value: to be read");

        private final Wording label;

        Reliance(String fr, String en) {
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

    /**
     * The old value at one place of a text.
     *
     * @param variant the variant
     * @param locus the place, with the span of the old value
     * @param excerpt the words of the old value
     * @param rewording the words of the new value; offered, never applied
     * @param sentence the sentence as it is
     * @param rewordedSentence the sentence with the new value; articles around it may need another look
     */
    public record Occurrence(
            VariantId variant,
            Locus locus,
            String excerpt,
            String rewording,
            String sentence,
            String rewordedSentence) {

        /** Refuses missing parts. */
        public Occurrence {
            Objects.requireNonNull(variant, "variant");
            Objects.requireNonNull(locus, "locus");
            Objects.requireNonNull(excerpt, "excerpt");
            Objects.requireNonNull(rewording, "rewording");
            Objects.requireNonNull(sentence, "sentence");
            Objects.requireNonNull(rewordedSentence, "rewordedSentence");
        }
    }

    /**
     * Returns what to do about it, which depends on where it stands.
     *
     * @return the advice
     */
    public Wording advice() {
        if (occurrences.isEmpty() && reliance == Reliance.CITES) {
            return Wording.of(
                    "Relire : l’ancienne valeur n’y a pas été reconnue.",
                    "Read it again: the old value was not recognised in it.");
        }
        if (reliance == Reliance.MAY_STATE) {
            return Wording.of(
                    "Lire le texte : s’il parle de ce fait, le corriger ; sinon, il n’y a rien à faire.",
                    "Read the text: if it speaks of this fact, correct it; otherwise nothing needs doing.");
        }
        return switch (state) {
            case PUBLISHED, PARTLY_PUBLISHED ->
                Wording.of(
                        "Publier un rectificatif : le public a lu l’ancienne valeur.",
                        "Publish a correction: the public has read the old value.");
            case APPROVED ->
                Wording.of(
                        "Corriger, puis faire valider de nouveau : l’accord porte sur l’ancien texte.",
                        "Correct it and have it approved again: the approval is of the old text.");
            case IN_APPROVAL ->
                Wording.of("Corriger avant la suite de la validation.", "Correct it before its approval goes on.");
            default -> Wording.of("Corriger le texte.", "Correct the text.");
        };
    }
}

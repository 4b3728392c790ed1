package org.commspubliques.templates.filter;

import java.util.List;
import java.util.Objects;
import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/**
 * Paramètre d'un filtre: what a tag may or must write after the colon. Immutable and thread-safe.
 *
 * @param name a short name, in French and without blanks, such as {@code decimales}
 * @param kind what is written there
 * @param required whether a tag must write it
 * @param meaning what it stands for, with its article: « le nombre de décimales »
 * @param choices all that may be written there, as a tag writes it but for the quotes; none for anything
 */
public record FilterParameter(String name, Kind kind, boolean required, Wording meaning, List<String> choices) {

    /** Nature d'un paramètre: what a tag writes. */
    public enum Kind implements Labelled {
        /** A text between straight quotes. */
        TEXT("texte entre guillemets droits", "text between straight quotes"),
        /** A whole number in digits. */
        WHOLE_NUMBER("nombre entier", "whole number");

        private final Wording label;

        Kind(String fr, String en) {
            this.label = Wording.of(fr, en);
        }

        /**
         * Returns what people call this kind.
         *
         * @return its name, in lower case
         */
        @Override
        public Wording label() {
            return label;
        }

        boolean isOf(Object argument) {
            return this == TEXT ? argument instanceof String : argument instanceof Integer;
        }
    }

    /** Refuses a missing part, and copies the choices. */
    public FilterParameter {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(meaning, "meaning");
        choices = List.copyOf(choices);
    }

    /**
     * Returns a parameter that every tag must write.
     *
     * @param name a short name, such as {@code singulier}
     * @param kind what is written there
     * @param meaning what it stands for, with its article
     * @param choices all that may be written there; none for anything
     * @return the parameter
     */
    public static FilterParameter required(String name, Kind kind, Wording meaning, String... choices) {
        return new FilterParameter(name, kind, true, meaning, List.of(choices));
    }

    /**
     * Returns a parameter that a tag may leave out.
     *
     * @param name a short name, such as {@code decimales}
     * @param kind what is written there
     * @param meaning what it stands for, with its article
     * @param choices all that may be written there; none for anything
     * @return the parameter
     */
    public static FilterParameter optional(String name, Kind kind, Wording meaning, String... choices) {
        return new FilterParameter(name, kind, false, meaning, List.of(choices));
    }
}

package org.commspubliques.core.rule;

import java.util.Objects;
import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/**
 * Remarque sur un jeu de règles: something the writer of a pack would want to know. Immutable and thread-safe.
 *
 * @param ruleId the rule, or the lexicon, it is about
 * @param kind what it is
 * @param message what was noticed
 */
public record PackRemark(String ruleId, Kind kind, Wording message) {

    /** Refuses missing parts. */
    public PackRemark {
        Objects.requireNonNull(ruleId, "ruleId");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(message, "message");
    }

    /**
     * Returns what the writer of the pack reads in French; {@link #message()} has the English too.
     *
     * @return the rule and what was noticed, such as {@code VIL-01 : la phrase « merci » figure deux fois}
     */
    @Override
    public String toString() {
        return ruleId + " : " + message.fr();
    }

    /** What was noticed. */
    public enum Kind implements Labelled {
        /** A bad example in which the rule finds nothing. */
        BAD_EXAMPLE_NOT_FOUND("exemple « bad » que la règle ne trouve pas", "bad example that the rule does not find"),
        /** A good example in which the rule finds something. */
        GOOD_EXAMPLE_FOUND("exemple « good » que la règle trouve", "good example that the rule finds"),
        /** A phrase that the rule has twice. */
        PHRASE_TWICE("phrase en double", "phrase given twice"),
        /** A phrase that never finds anything another phrase of the rule does not. */
        COVERED_PHRASE("phrase inutile", "needless phrase"),
        /** A legal text that is not there. */
        UNKNOWN_REFERENCE("référence inconnue", "unknown reference"),
        /** A channel that does not ship with this library and whose name looks like that of one that does. */
        UNKNOWN_CHANNEL("canal inconnu", "unknown channel"),
        /** A territory for which the rule is written but in which it rests on nothing: it will not apply there. */
        NO_SOURCE_FOR_TERRITORY("aucune source dans un territoire", "no source in a territory"),
        /** A rule that would block but rests, in some territory, on nothing confirmed: it will warn there. */
        BLOCKS_ON_NOTHING_CONFIRMED(
                "blocage sans source confirmée dans un territoire", "blocks on nothing confirmed in a territory"),
        /**
         * A rule that is to block and can do so nowhere: it rests on nothing confirmed in any territory in which it applies, it
         * applies in none, or it looks at no part of a text in which it would block.
         */
        BLOCKS_NOWHERE("règle qui ne bloque nulle part", "rule that blocks nowhere"),
        /** A threshold of population that names no value for a territory in which the rule's texts apply. */
        NO_THRESHOLD("aucun seuil de population dans un territoire", "no threshold of population in a territory"),
        /** A lexicon that no phrase uses. */
        UNUSED_LEXICON("lexique inutilisé", "unused lexicon");

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
}

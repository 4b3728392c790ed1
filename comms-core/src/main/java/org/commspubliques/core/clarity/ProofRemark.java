package org.commspubliques.core.clarity;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/**
 * Remarque du correcteur: what a proof-reader has to say about a part of a text. Immutable and thread-safe.
 *
 * @param start where the part starts, in UTF-16 units from 0
 * @param end where it ends, exclusive; after start
 * @param message what is wrong, in the language the proof-reader speaks
 * @param replacements what could be written instead, the best first; unmodifiable
 * @param category of what kind the remark is
 */
public record ProofRemark(int start, int end, String message, List<String> replacements, Category category) {

    /** Copies the replacements; refuses an empty span and a blank message. */
    public ProofRemark {
        Preconditions.checkArgument(0 <= start && start < end, "span %s to %s is empty or not in order", start, end);
        Preconditions.checkArgument(!message.isBlank(), "message is blank");
        replacements = ImmutableList.copyOf(replacements);
        Objects.requireNonNull(category, "category");
    }

    /** Nature de la remarque. */
    public enum Category implements Labelled {
        /** Orthographe. */
        SPELLING("orthographe", "spelling"),
        /** Grammaire. */
        GRAMMAR("grammaire", "grammar"),
        /** Typographie et ponctuation. */
        TYPOGRAPHY("typographie", "typography"),
        /** Style. */
        STYLE("style", "style"),
        /** Another kind. */
        OTHER("autre", "other");

        private final Wording label;

        Category(String fr, String en) {
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

package org.commspubliques.core.finding;

import java.util.Objects;
import java.util.Optional;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Proposition: what could be done about a finding. It is offered, never applied. Immutable and thread-safe.
 *
 * @param advice what to do
 * @param rewording a text to put in place, in the language of the reviewed text; null where there is only advice
 */
public record Proposal(Wording advice, @Nullable String rewording) {

    /** Refuses missing advice. */
    public Proposal {
        Objects.requireNonNull(advice, "advice");
    }

    /**
     * Returns advice without a text.
     *
     * @param advice what to do
     * @return the proposal
     */
    public static Proposal advice(Wording advice) {
        return new Proposal(advice, null);
    }

    /**
     * Returns a text to put in place.
     *
     * @param advice what to do
     * @param rewording the text
     * @return the proposal
     */
    public static Proposal reword(Wording advice, String rewording) {
        return new Proposal(advice, Objects.requireNonNull(rewording, "rewording"));
    }

    /**
     * Returns the text to put in place.
     *
     * @return the text, or nothing where there is only advice
     */
    public Optional<String> text() {
        return Optional.ofNullable(rewording);
    }
}

package org.commspubliques.core.finding;

import com.google.common.base.Preconditions;
import java.util.Objects;
import java.util.Optional;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Proposition: what could be done about a finding. It is offered, never applied. Immutable and thread-safe.
 *
 * @param advice what to do
 * @param rewording a text to put in place, in the language of the reviewed text; null where there is only advice
 * @param replaced what the rewording would stand in the place of: the words found, or the whole sentence around them; in a
 *     finding never null but where there is only advice, or where the finding is about the whole, to which the rewording is to
 *     be added or which it words anew
 */
public record Proposal(
        Wording advice,
        @Nullable String rewording,
        @Nullable Locus replaced) {

    /** Refuses missing advice, and a place to be replaced that is no span or that nothing would replace. */
    public Proposal {
        Objects.requireNonNull(advice, "advice");
        Preconditions.checkArgument(
                replaced == null || (rewording != null && replaced.hasSpan()),
                "replaced must be a span that a rewording would stand in the place of");
    }

    /**
     * Returns advice without a text.
     *
     * @param advice what to do
     * @return the proposal
     */
    public static Proposal advice(Wording advice) {
        return new Proposal(advice, null, null);
    }

    /**
     * Returns a text to put in the place of the words found.
     *
     * @param advice what to do
     * @param rewording the text
     * @return the proposal; the finding it is added to says where
     */
    public static Proposal reword(Wording advice, String rewording) {
        return new Proposal(advice, Objects.requireNonNull(rewording, "rewording"), null);
    }

    /**
     * Returns a text to put in the place of more than the words found, or less.
     *
     * @param advice what to do
     * @param rewording the text
     * @param replaced what it would stand in the place of, in the same text as the words found
     * @return the proposal
     */
    public static Proposal reword(Wording advice, String rewording, Locus replaced) {
        return new Proposal(
                advice, Objects.requireNonNull(rewording, "rewording"), Objects.requireNonNull(replaced, "replaced"));
    }

    /**
     * Returns the text to put in place.
     *
     * @return the text, or nothing where there is only advice
     */
    public Optional<String> text() {
        return Optional.ofNullable(rewording);
    }

    /**
     * Returns what the text would stand in the place of.
     *
     * @return the span; nothing where there is only advice, or where the text would stand in the place of no part
     */
    public Optional<Locus> place() {
        return Optional.ofNullable(replaced);
    }

    /** Returns this proposal, about words found in a place: they are what a text would replace unless it says otherwise. */
    Proposal at(Locus found) {
        Preconditions.checkArgument(
                replaced == null || replaced.pointer().equals(found.pointer()),
                "what is replaced must be in the text of the words found, %s, was in %s",
                found.pointer(),
                replaced == null ? "" : replaced.pointer());
        return rewording == null || replaced != null || !found.hasSpan()
                ? this
                : new Proposal(advice, rewording, found);
    }
}

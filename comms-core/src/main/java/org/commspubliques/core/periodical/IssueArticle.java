package org.commspubliques.core.periodical;

import com.google.common.base.Preconditions;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.ContentSeal;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.internal.text.EnteredText;
import org.commspubliques.core.internal.text.Identifiers;
import org.jspecify.annotations.Nullable;

/**
 * Article d’un numéro: a place kept for a text, and the text once it is there. Immutable and thread-safe.
 *
 * @param id its identifier, one only in an issue
 * @param title its working title
 * @param rubric the identifier of its rubric
 * @param page the page it is placed on; 0 where it is placed on none yet
 * @param expected how long it is to be, in characters, spaces included
 * @param due the day by which the copy is due; null where the copy deadline of the issue counts
 * @param copy the text; null as long as there is none
 */
public record IssueArticle(
        String id,
        String title,
        String rubric,
        int page,
        int expected,
        @Nullable LocalDate due,
        @Nullable Copy copy) {

    private static final int MOST_PAGES = 10_000;

    /** Refuses a length out of bounds. */
    public IssueArticle {
        Identifiers.require(id, "article id");
        title = EnteredText.enter(title, "title");
        Preconditions.checkArgument(!title.isBlank(), "article %s has no title", id);
        Identifiers.require(rubric, "rubric id");
        Preconditions.checkArgument(
                0 <= page && page <= MOST_PAGES, "page of article %s must be 0 to %s, was %s", id, MOST_PAGES, page);
        Preconditions.checkArgument(
                0 <= expected && expected <= Rubric.MOST_SIGNS,
                "expected signs of article %s must be 0 to %s, were %s",
                id,
                Rubric.MOST_SIGNS,
                expected);
    }

    /**
     * Copie: the text of an article, as it was when it was handed in. Immutable and thread-safe.
     *
     * @param communication the communication that holds it
     * @param variant which of its variants
     * @param seal the seal of that variant
     * @param signs how long it is, in characters, spaces included
     * @param received the day it came, in the authority’s zone
     */
    public record Copy(
            CommunicationId communication, VariantId variant, ContentSeal seal, int signs, LocalDate received) {

        private static final int MOST = 2_000_000;

        /** Refuses a length out of bounds. */
        public Copy {
            Objects.requireNonNull(communication, "communication");
            Objects.requireNonNull(variant, "variant");
            Objects.requireNonNull(seal, "seal");
            Preconditions.checkArgument(0 <= signs && signs <= MOST, "signs must be 0 to %s, were %s", MOST, signs);
            Objects.requireNonNull(received, "received");
        }

        /**
         * Takes the copy of a variant, and counts it.
         *
         * @param communication the communication
         * @param variant one of its variants
         * @param received the day it came
         * @return the copy
         * @throws IllegalArgumentException if there is no such variant, or it is longer than two million characters
         */
        public static Copy of(Communication communication, VariantId variant, LocalDate received) {
            Variant text = communication
                    .variant(variant)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "communication " + communication.id() + " has no variant " + variant));
            return new Copy(communication.id(), variant, communication.seal(variant), Signs.in(text), received);
        }
    }

    /**
     * Returns a place kept for an article.
     *
     * @param id its identifier
     * @param title its working title
     * @param rubric the identifier of its rubric
     * @param page the page it is placed on, or 0
     * @param expected how long it is to be, in characters, spaces included
     * @return the article, without copy
     */
    public static IssueArticle awaited(String id, String title, String rubric, int page, int expected) {
        return new IssueArticle(id, title, rubric, page, expected, null, null);
    }

    /**
     * Returns this article with its text.
     *
     * @param text the text
     * @return the article
     */
    public IssueArticle with(Copy text) {
        return new IssueArticle(id, title, rubric, page, expected, due, Objects.requireNonNull(text, "text"));
    }

    /**
     * Returns this article with a deadline of its own.
     *
     * @param day the day by which the copy is due
     * @return the article
     */
    public IssueArticle dueOn(LocalDate day) {
        return new IssueArticle(id, title, rubric, page, expected, Objects.requireNonNull(day, "day"), copy);
    }

    /**
     * Returns this article on another page.
     *
     * @param number the page, or 0 for none
     * @return the article
     */
    public IssueArticle onPage(int number) {
        return new IssueArticle(id, title, rubric, number, expected, due, copy);
    }

    /**
     * Returns its text.
     *
     * @return the text, or nothing as long as there is none
     */
    public Optional<Copy> text() {
        return Optional.ofNullable(copy);
    }

    /**
     * Returns how much room it takes.
     *
     * @return the length of its text, or the expected one as long as there is none; in characters, spaces included
     */
    public int signs() {
        return copy == null ? expected : copy.signs();
    }
}

package org.commspubliques.core.interaction;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.internal.text.EnteredText;
import org.jspecify.annotations.Nullable;

/**
 * Projet de décision de modération: what a moderator has entered, complete or not; {@link ModerationFindings} says what it
 * lacks, and {@link ModerationDecision} is made of one that lacks nothing. Immutable and thread-safe.
 *
 * @param measure what is to be done
 * @param article the number of the article of the charter; null where none is cited
 * @param reason why, in the moderator’s words; empty where nothing is said
 * @param excerpt what is contrary to the article, word for word; empty where nothing is quoted
 * @param by the office that decides
 * @param at when
 * @param side the side the author has declared, such as a list or a neighbourhood, for the test of equal treatment; empty
 *     where nothing was declared, and never to be guessed
 */
public record ModerationDraft(
        ModerationMeasure measure,
        @Nullable String article,
        String reason,
        String excerpt,
        OfficeId by,
        Instant at,
        String side) {

    /** Normalises the texts. */
    public ModerationDraft {
        Objects.requireNonNull(measure, "measure");
        reason = EnteredText.enter(reason, "reason");
        excerpt = EnteredText.enter(excerpt, "excerpt");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(at, "at");
        side = EnteredText.enter(side, "side");
    }

    /**
     * Returns a builder.
     *
     * @param measure what is to be done
     * @param by the office that decides
     * @param at when
     * @return a builder of a draft without article, reason and excerpt
     */
    public static Builder builder(ModerationMeasure measure, OfficeId by, Instant at) {
        return new Builder(measure, by, at);
    }

    /**
     * Returns the article that is cited.
     *
     * @return its number, or nothing
     */
    public Optional<String> cited() {
        return Optional.ofNullable(article);
    }

    /** Builds a draft. Not thread-safe. */
    public static final class Builder {

        private final ModerationMeasure measure;
        private final OfficeId by;
        private final Instant at;
        private @Nullable String article;
        private String reason = "";
        private String excerpt = "";
        private String side = "";

        private Builder(ModerationMeasure measure, OfficeId by, Instant at) {
            this.measure = measure;
            this.by = by;
            this.at = at;
        }

        /**
         * Sets the article.
         *
         * @param number its number
         * @return this builder
         */
        public Builder article(String number) {
            this.article = number;
            return this;
        }

        /**
         * Sets why.
         *
         * @param value the reason
         * @return this builder
         */
        public Builder reason(String value) {
            this.reason = value;
            return this;
        }

        /**
         * Sets what is contrary to the article.
         *
         * @param value the passage, word for word
         * @return this builder
         */
        public Builder excerpt(String value) {
            this.excerpt = value;
            return this;
        }

        /**
         * Sets the side the author has declared.
         *
         * @param value the side
         * @return this builder
         */
        public Builder side(String value) {
            this.side = value;
            return this;
        }

        /**
         * Makes the draft.
         *
         * @return the draft
         */
        public ModerationDraft build() {
            return new ModerationDraft(measure, article, reason, excerpt, by, at, side);
        }
    }
}

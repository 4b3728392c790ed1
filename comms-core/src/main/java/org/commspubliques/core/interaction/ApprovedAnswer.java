package org.commspubliques.core.interaction;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.fact.Fact;
import org.commspubliques.core.fact.FactKey;
import org.commspubliques.core.fact.FactRegister;
import org.commspubliques.core.internal.text.EnteredText;
import org.commspubliques.core.internal.text.Identifiers;
import org.jspecify.annotations.Nullable;

/**
 * Réponse type: an answer that was approved, and the facts it rests on. Immutable and thread-safe.
 *
 * @param id its identifier
 * @param language its language, as a BCP 47 tag such as {@code fr}
 * @param question the question it answers, as people ask it
 * @param text the answer
 * @param keywords other words by which people ask; may be empty; unmodifiable
 * @param facts the facts it rests on; unmodifiable
 * @param approvedBy the office that approved it
 * @param approvedAt when
 * @param approvedUntil the last day on which the approval holds, in the authority’s zone; null where it has no end
 */
public record ApprovedAnswer(
        String id,
        String language,
        String question,
        String text,
        Set<String> keywords,
        Set<FactKey> facts,
        OfficeId approvedBy,
        Instant approvedAt,
        @Nullable LocalDate approvedUntil) {

    /** Copies the sets; refuses an answer that says nothing. */
    public ApprovedAnswer {
        Identifiers.require(id, "answer id");
        Preconditions.checkArgument(!language.isBlank(), "answer %s has no language", id);
        question = EnteredText.enter(question, "question");
        text = EnteredText.enter(text, "text");
        Preconditions.checkArgument(!question.isBlank() && !text.isBlank(), "answer %s says nothing", id);
        keywords = ImmutableSet.copyOf(keywords);
        facts = ImmutableSet.copyOf(facts);
        Objects.requireNonNull(approvedBy, "approvedBy");
        Objects.requireNonNull(approvedAt, "approvedAt");
    }

    /**
     * Returns a builder.
     *
     * @param id its identifier
     * @param question the question it answers
     * @param text the answer
     * @return a builder of an answer in French that rests on no fact; it still wants its approval
     */
    public static Builder builder(String id, String question, String text) {
        return new Builder(id, question, text);
    }

    /** Builds an answer. Not thread-safe. */
    public static final class Builder {

        private final String id;
        private final String question;
        private final String text;
        private String language = "fr";
        private Set<String> keywords = Set.of();
        private Set<FactKey> facts = Set.of();
        private @Nullable LocalDate until;

        private Builder(String id, String question, String text) {
            this.id = id;
            this.question = question;
            this.text = text;
        }

        /**
         * Sets the language; by default French.
         *
         * @param tag a BCP 47 tag
         * @return this builder
         */
        public Builder language(String tag) {
            this.language = tag;
            return this;
        }

        /**
         * Sets other words by which people ask.
         *
         * @param words the words
         * @return this builder
         */
        public Builder keywords(Set<String> words) {
            this.keywords = words;
            return this;
        }

        /**
         * Sets the facts it rests on.
         *
         * @param keys their keys
         * @return this builder
         */
        public Builder facts(Set<FactKey> keys) {
            this.facts = keys;
            return this;
        }

        /**
         * Sets the last day on which the approval holds; by default it has no end.
         *
         * @param day the day, in the authority’s zone
         * @return this builder
         */
        public Builder until(LocalDate day) {
            this.until = day;
            return this;
        }

        /**
         * Makes the answer, approved.
         *
         * @param by the office that approves it
         * @param at when
         * @return the answer
         * @throws IllegalArgumentException if the identifier is of another form or it says nothing
         */
        public ApprovedAnswer approved(OfficeId by, Instant at) {
            return new ApprovedAnswer(id, language, question, text, keywords, facts, by, at, until);
        }
    }

    /**
     * Returns until when the approval holds.
     *
     * @return the last day, or nothing where it has no end
     */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(approvedUntil);
    }

    /**
     * Returns the facts for which it cannot be relied on: those the register does not have, those that hold no more, and
     * those whose value was revised since the answer was approved, whatever the new value.
     *
     * @param register the facts as they are
     * @param now the moment
     * @param zone the authority’s zone
     * @return their keys, in the order of the answer; unmodifiable
     */
    public Set<FactKey> staleFacts(FactRegister register, Instant now, ZoneId zone) {
        LocalDate day = LocalDate.ofInstant(now, zone);
        return facts.stream()
                .filter(key -> register.find(key)
                        .map(fact -> fact.valueOn(day).isEmpty() || isRevisedSince(fact))
                        .orElse(true))
                .collect(ImmutableSet.toImmutableSet());
    }

    private boolean isRevisedSince(Fact fact) {
        return fact.history().stream().anyMatch(revision -> revision.at().isAfter(approvedAt));
    }

    /**
     * Returns whether it may be given.
     *
     * @param register the facts as they are
     * @param now the moment
     * @param zone the authority’s zone
     * @return true where it is approved, the approval holds, and so does every fact it rests on
     */
    public boolean isCurrent(FactRegister register, Instant now, ZoneId zone) {
        return !now.isBefore(approvedAt)
                && lastDay()
                        .filter(last -> last.isBefore(LocalDate.ofInstant(now, zone)))
                        .isEmpty()
                && staleFacts(register, now, zone).isEmpty();
    }
}

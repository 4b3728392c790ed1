package org.commspubliques.core.finding;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.law.LegalReference;
import org.commspubliques.core.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * Constat: one result of a check, with where it is, why, on what authority, and what could be done.
 *
 * <p>A blocking finding that cites the law rests on at least one confirmed source; the constructor refuses one that
 * rests on hearsay alone. Immutable and thread-safe.
 *
 * @param ruleId the rule, such as {@code NEU-12}; stable
 * @param severity how grave it is
 * @param locus where it is
 * @param excerpt the words it is about; empty where it is about the whole
 * @param message what is wrong
 * @param references the legal texts it rests on; unmodifiable
 * @param sources the other sources it rests on; unmodifiable
 * @param proposals what could be done; unmodifiable
 */
public record Finding(
        String ruleId,
        Severity severity,
        Locus locus,
        String excerpt,
        Wording message,
        List<LegalReference> references,
        List<Source> sources,
        List<Proposal> proposals) {

    /** Copies the lists; refuses a blocking finding that rests on unconfirmed law. */
    public Finding {
        Objects.requireNonNull(ruleId, "ruleId");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(locus, "locus");
        Objects.requireNonNull(excerpt, "excerpt");
        Objects.requireNonNull(message, "message");
        references = ImmutableList.copyOf(references);
        sources = ImmutableList.copyOf(sources);
        proposals = ImmutableList.copyOf(proposals);
        Preconditions.checkArgument(
                severity != Severity.BLOCKING
                        || references.isEmpty()
                        || references.stream()
                                .anyMatch(reference ->
                                        reference.source().confidence().isConfirmed()),
                "blocking finding %s rests on unconfirmed sources only",
                ruleId);
    }

    /**
     * Returns a builder.
     *
     * @param ruleId the rule, such as {@code NEU-12}
     * @param severity how grave it is
     * @param locus where it is
     * @param message what is wrong
     * @return a builder without excerpt, references, sources and proposals
     */
    public static Builder builder(String ruleId, Severity severity, Locus locus, Wording message) {
        return new Builder(ruleId, severity, locus, message);
    }

    /** Builds a finding. Not thread-safe. */
    public static final class Builder {

        private final String ruleId;
        private final Severity severity;
        private final Locus locus;
        private final Wording message;
        private final ImmutableList.Builder<LegalReference> references = ImmutableList.builder();
        private final ImmutableList.Builder<Source> sources = ImmutableList.builder();
        private final ImmutableList.Builder<Proposal> proposals = ImmutableList.builder();
        private @Nullable String excerpt;

        private Builder(String ruleId, Severity severity, Locus locus, Wording message) {
            this.ruleId = ruleId;
            this.severity = severity;
            this.locus = locus;
            this.message = message;
        }

        /**
         * Sets the words the finding is about.
         *
         * @param excerpt the words
         * @return this builder
         */
        public Builder excerpt(String excerpt) {
            this.excerpt = excerpt;
            return this;
        }

        /**
         * Adds legal texts.
         *
         * @param added the texts
         * @return this builder
         */
        public Builder references(List<LegalReference> added) {
            references.addAll(added);
            return this;
        }

        /**
         * Adds a source.
         *
         * @param source the source
         * @return this builder
         */
        public Builder source(Source source) {
            sources.add(source);
            return this;
        }

        /**
         * Adds a proposal.
         *
         * @param proposal the proposal
         * @return this builder
         */
        public Builder proposal(Proposal proposal) {
            proposals.add(proposal);
            return this;
        }

        /**
         * Returns the finding.
         *
         * @return the finding
         */
        public Finding build() {
            return new Finding(
                    ruleId,
                    severity,
                    locus,
                    excerpt == null ? "" : excerpt,
                    message,
                    references.build(),
                    sources.build(),
                    proposals.build());
        }
    }
}

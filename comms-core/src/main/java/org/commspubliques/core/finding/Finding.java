package org.commspubliques.core.finding;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.commspubliques.core.internal.law.Grounds;
import org.commspubliques.core.internal.text.Identifiers;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.law.LegalReference;
import org.commspubliques.core.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * Constat: one result of a check, with where it is, why, on what authority, and what could be done.
 *
 * <p>A blocking finding that cites the law rests on at least one confirmed source; the constructor refuses one that
 * rests on hearsay alone. Made by its {@linkplain #builder builder}. Immutable and thread-safe.
 *
 * @param ruleId the rule, such as {@code NEU-12}; stable; 1 to 100 letters without accents, digits, dots, hyphens or
 *     underscores
 * @param severity how grave it is
 * @param locus where it is
 * @param excerpt the words it is about; empty where it is about the whole
 * @param message what is wrong
 * @param references the legal texts it rests on; unmodifiable
 * @param sources the other sources it rests on; unmodifiable
 * @param proposals what could be done, each with what its rewording would replace; unmodifiable
 * @param category what it is about
 * @param baseSeverity how grave the rule is by itself, before the date, the territory or the support changed it
 * @param confidence how sure the check is, from 0 (a guess) to 1 (certain)
 * @param pack the rule pack the rule is from; null where the rule is in code
 * @param sentence the sentence around the excerpt; empty where there is none, or it is not known yet
 * @param related other places to look at together with this one, such as what it contradicts; unmodifiable
 * @param derogable whether somebody entitled to it may override it, where it bars publication
 */
public record Finding(
        String ruleId,
        Severity severity,
        Locus locus,
        String excerpt,
        Wording message,
        List<LegalReference> references,
        List<Source> sources,
        List<Proposal> proposals,
        FindingCategory category,
        Severity baseSeverity,
        double confidence,
        @Nullable PackVersion pack,
        String sentence,
        List<Locus> related,
        boolean derogable) {

    /**
     * Copies the lists, and says of each proposal what its rewording replaces: the words found unless it says otherwise.
     * Refuses an id that is none, a confidence that is none, and a blocking finding that rests on
     * unconfirmed law.
     */
    public Finding {
        Identifiers.requireOfRules(ruleId, "ruleId");
        Objects.requireNonNull(severity, "severity");
        Locus found = Objects.requireNonNull(locus, "locus");
        Objects.requireNonNull(excerpt, "excerpt");
        Objects.requireNonNull(message, "message");
        references = ImmutableList.copyOf(references);
        sources = ImmutableList.copyOf(sources);
        proposals = at(found, proposals);
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(baseSeverity, "baseSeverity");
        Objects.requireNonNull(sentence, "sentence");
        related = ImmutableList.copyOf(related);
        Preconditions.checkArgument(
                0 <= confidence && confidence <= 1, "confidence must be from 0 to 1, was %s", confidence);
        Preconditions.checkArgument(
                severity != Severity.BLOCKING || references.isEmpty() || Grounds.areConfirmed(references, sources),
                "blocking finding %s rests on unconfirmed sources only",
                ruleId);
    }

    private static ImmutableList<Proposal> at(Locus found, List<Proposal> proposals) {
        ImmutableList.Builder<Proposal> placed = ImmutableList.builder();
        for (Proposal proposal : proposals) {
            placed.add(proposal.at(found));
        }
        return placed.build();
    }

    /**
     * Returns a builder.
     *
     * @param ruleId the rule, such as {@code NEU-12}
     * @param severity how grave it is
     * @param locus where it is
     * @param message what is wrong
     * @return a builder without excerpt, references, sources and proposals; of category {@link FindingCategory#OTHER}, as
     *     grave by itself as here, certain, from no pack, derogable
     */
    public static Builder builder(String ruleId, Severity severity, Locus locus, Wording message) {
        return new Builder(ruleId, severity, locus, message);
    }

    /**
     * Returns a builder that starts from this finding.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        Builder builder = builder(ruleId, severity, locus, message)
                .excerpt(excerpt)
                .references(references)
                .category(category)
                .baseSeverity(baseSeverity)
                .confidence(confidence)
                .sentence(sentence)
                .derogable(derogable);
        builder.sources.addAll(sources);
        builder.proposals.addAll(proposals);
        builder.related.addAll(related);
        builder.pack = pack;
        return builder;
    }

    /**
     * Returns the rule pack the rule is from.
     *
     * @return the pack, or nothing where the rule is in code
     */
    public Optional<PackVersion> fromPack() {
        return Optional.ofNullable(pack);
    }

    /**
     * Returns what this finding is known by while the text is edited elsewhere: it depends on the rule, the words found and
     * the sentence around them, but for case, accents and punctuation. The same words in the same sentence have one
     * fingerprint wherever the sentence stands. A finding that marks no words is known by the rule, the place without its
     * numbers and the message without its figures.
     *
     * @return {@code sha256:} and 64 lower-case hexadecimal digits
     */
    public String fingerprint() {
        return Fingerprint.of(this);
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
        private final ImmutableList.Builder<Locus> related = ImmutableList.builder();
        private String excerpt = "";
        private FindingCategory category = FindingCategory.OTHER;
        private Severity baseSeverity;
        private double confidence = 1;
        private @Nullable PackVersion pack;
        private String sentence = "";
        private boolean derogable = true;

        private Builder(String ruleId, Severity severity, Locus locus, Wording message) {
            this.ruleId = ruleId;
            this.severity = severity;
            this.locus = locus;
            this.message = message;
            this.baseSeverity = severity;
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
         * Sets what the finding is about.
         *
         * @param category the category
         * @return this builder
         */
        public Builder category(FindingCategory category) {
            this.category = category;
            return this;
        }

        /**
         * Sets how grave the rule is by itself, before the circumstances changed it.
         *
         * @param baseSeverity the severity
         * @return this builder
         */
        public Builder baseSeverity(Severity baseSeverity) {
            this.baseSeverity = baseSeverity;
            return this;
        }

        /**
         * Sets how sure the check is.
         *
         * @param confidence from 0 (a guess) to 1 (certain)
         * @return this builder
         */
        public Builder confidence(double confidence) {
            this.confidence = confidence;
            return this;
        }

        /**
         * Sets the rule pack the rule is from.
         *
         * @param id the pack
         * @param version its version
         * @return this builder
         */
        public Builder pack(String id, String version) {
            this.pack = new PackVersion(id, version);
            return this;
        }

        /**
         * Sets the sentence around the words found. A review fills it in where the check has not.
         *
         * @param sentence the sentence
         * @return this builder
         */
        public Builder sentence(String sentence) {
            this.sentence = sentence;
            return this;
        }

        /**
         * Adds another place to look at together with this one.
         *
         * @param other the place
         * @return this builder
         */
        public Builder related(Locus other) {
            related.add(other);
            return this;
        }

        /**
         * Sets whether somebody entitled to it may override the finding, where it bars publication.
         *
         * @param derogable false for a rule that nobody may waive
         * @return this builder
         */
        public Builder derogable(boolean derogable) {
            this.derogable = derogable;
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
                    excerpt,
                    message,
                    references.build(),
                    sources.build(),
                    proposals.build(),
                    category,
                    baseSeverity,
                    confidence,
                    pack,
                    sentence,
                    related.build(),
                    derogable);
        }
    }
}

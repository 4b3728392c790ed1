package org.commspubliques.core.lifecycle;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.VariantId;
import org.jspecify.annotations.Nullable;

/**
 * Publication connue: a variant that went out, which offices had released it, and what was done about it since. It names no
 * person. Immutable and thread-safe.
 *
 * @param communication the communication
 * @param variant the variant
 * @param at when its channel took it
 * @param reference what its channel calls it: an address, a number
 * @param urgent whether it was out by the urgent procedure, before its approval
 * @param releasedBy the offices that had released it when it went out, and that ratified it later; unmodifiable
 * @param overrides the rules that were set aside for it; unmodifiable
 * @param changes what was done about it since, in order; unmodifiable
 */
public record PublishedItem(
        CommunicationId communication,
        VariantId variant,
        Instant at,
        String reference,
        boolean urgent,
        List<ReleasingOffice> releasedBy,
        List<OverriddenRule> overrides,
        List<PublishedChange> changes) {

    /** Copies the lists; refuses missing parts. */
    public PublishedItem {
        Objects.requireNonNull(communication, "communication");
        Objects.requireNonNull(variant, "variant");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(reference, "reference");
        releasedBy = ImmutableList.copyOf(releasedBy);
        overrides = ImmutableList.copyOf(overrides);
        changes = ImmutableList.copyOf(changes);
    }

    /**
     * Starts a publication.
     *
     * @param communication the communication
     * @param variant the variant
     * @param at when its channel took it
     * @return the builder; no reference, not urgent, released by nobody, nothing done since
     */
    public static Builder builder(CommunicationId communication, VariantId variant, Instant at) {
        return new Builder(communication, variant, at);
    }

    /** Builds a publication. For one thread. */
    public static final class Builder {

        private final CommunicationId communication;
        private final VariantId variant;
        private final Instant at;
        private String reference = "";
        private boolean urgent;
        private final ImmutableList.Builder<ReleasingOffice> releasedBy = ImmutableList.builder();
        private final ImmutableList.Builder<OverriddenRule> overrides = ImmutableList.builder();
        private final ImmutableList.Builder<PublishedChange> changes = ImmutableList.builder();
        private @Nullable Instant latest;

        private Builder(CommunicationId communication, VariantId variant, Instant at) {
            this.communication = communication;
            this.variant = variant;
            this.at = at;
        }

        /**
         * Sets what its channel calls it.
         *
         * @param value the reference
         * @return this builder
         */
        public Builder reference(String value) {
            reference = value;
            return this;
        }

        /**
         * Says that it was out by the urgent procedure.
         *
         * @return this builder
         */
        public Builder urgent() {
            urgent = true;
            return this;
        }

        /**
         * Adds an office that released it.
         *
         * @param value the office
         * @return this builder
         */
        public Builder releasedBy(ReleasingOffice value) {
            releasedBy.add(value);
            return this;
        }

        /**
         * Adds a rule that was set aside for it.
         *
         * @param value the rule
         * @return this builder
         */
        public Builder override(OverriddenRule value) {
            overrides.add(value);
            return this;
        }

        /**
         * Adds what was done about it since.
         *
         * @param value what was done, not before what was added last
         * @return this builder
         * @throws IllegalArgumentException if it comes before what was added last
         */
        public Builder change(PublishedChange value) {
            Preconditions.checkArgument(
                    latest == null || !value.at().isBefore(latest), "changes come in order; %s is before", value.at());
            latest = value.at();
            changes.add(value);
            return this;
        }

        /**
         * Returns the publication.
         *
         * @return the publication
         */
        public PublishedItem build() {
            return new PublishedItem(
                    communication,
                    variant,
                    at,
                    reference,
                    urgent,
                    releasedBy.build(),
                    overrides.build(),
                    changes.build());
        }
    }
}

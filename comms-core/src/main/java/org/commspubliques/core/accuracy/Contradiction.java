package org.commspubliques.core.accuracy;

import com.google.common.base.Preconditions;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.fact.FactKey;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.FindingCategory;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Contradiction entre deux dossiers: two communications of different units that do not say the same, or that should be
 * looked at together. It has no direction: the side whose identifier comes first is the first. Immutable and thread-safe.
 *
 * @param ruleId {@code COH-10} (two values of one fact), {@code COH-11} (one subject, place and day, two messages) or
 *     {@code COH-12} (one topic in the same week)
 * @param severity how grave it is
 * @param first the side whose identifier comes first
 * @param second the other side
 * @param message what is wrong; names both files, both units and the words of both
 * @param advice what to do
 * @param factKey the fact both speak of; null where it is no fact of the register
 */
public record Contradiction(
        String ruleId,
        Severity severity,
        Side first,
        Side second,
        Wording message,
        Wording advice,
        @Nullable FactKey factKey) {

    /** Refuses sides that are not in order, so that one contradiction has one form. */
    public Contradiction {
        Objects.requireNonNull(ruleId, "ruleId");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(advice, "advice");
        Preconditions.checkArgument(
                first.communication().value().compareTo(second.communication().value()) < 0,
                "%s must come before %s",
                first.communication(),
                second.communication());
    }

    /**
     * One side of a contradiction.
     *
     * @param communication the communication
     * @param title its title, for those who work on it
     * @param unit the unit that answers for it
     * @param locus where in the communication the words stand
     * @param excerpt the words; empty where it is about the whole
     * @param rewording the words that would agree with the register; null where they already do, or nothing is registered
     */
    public record Side(
            CommunicationId communication,
            String title,
            UnitId unit,
            Locus locus,
            String excerpt,
            @Nullable String rewording) {

        /** Refuses missing parts. */
        public Side {
            Objects.requireNonNull(communication, "communication");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(unit, "unit");
            Objects.requireNonNull(locus, "locus");
            Objects.requireNonNull(excerpt, "excerpt");
        }

        /**
         * Returns the words that would agree with the register.
         *
         * @return the words, or nothing where they already do, or nothing is registered
         */
        public Optional<String> proposed() {
            return Optional.ofNullable(rewording);
        }

        /**
         * Returns where the words stand, as seen from another communication.
         *
         * @return the place, whose pointer starts with the identifier of the communication and a {@code #} (RFC 6901,
         *     section 6), such as {@code 2025-041#/variants/0/sections/1/text}
         */
        public Locus fromElsewhere() {
            return new Locus(communication + "#" + locus.pointer(), locus.start(), locus.end());
        }
    }

    /**
     * Returns the fact both speak of.
     *
     * @return its key, or nothing where it is no fact of the register
     */
    public Optional<FactKey> fact() {
        return Optional.ofNullable(factKey);
    }

    /**
     * Returns both sides.
     *
     * @return the first and the second; unmodifiable
     */
    public List<Side> sides() {
        return List.of(first, second);
    }

    /**
     * Returns whether a communication is one of the two.
     *
     * @param communication its identifier
     * @return true if it is
     */
    public boolean involves(CommunicationId communication) {
        return first.communication().equals(communication)
                || second.communication().equals(communication);
    }

    /**
     * Returns the finding for the review of one of the two communications: it marks the words of that one, and relates to
     * those of the other.
     *
     * @param communication the one that is reviewed
     * @return the finding
     * @throws IllegalArgumentException if it is neither of the two
     */
    public Finding findingFor(CommunicationId communication) {
        Preconditions.checkArgument(involves(communication), "%s is no side of this contradiction", communication);
        boolean isFirst = first.communication().equals(communication);
        Side here = isFirst ? first : second;
        Side there = isFirst ? second : first;
        return Finding.builder(ruleId, severity, here.locus(), message)
                .category(FindingCategory.CONSISTENCY)
                .excerpt(here.excerpt())
                .related(there.fromElsewhere())
                .proposal(here.proposed()
                        .map(words -> Proposal.reword(advice, words))
                        .orElseGet(() -> Proposal.advice(advice)))
                .build();
    }
}

package org.commspubliques.core.review;

import com.google.common.base.Preconditions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.internal.text.EnteredText;
import org.commspubliques.core.internal.text.Excerpt;
import org.commspubliques.core.internal.text.Identifiers;
import org.jspecify.annotations.Nullable;

/**
 * Constat écarté: a decision that one finding of one communication asks for nothing, by somebody who answers for it. It is
 * tied to the finding's {@linkplain Finding#fingerprint() fingerprint}: it holds while the sentence stays, and ends with it.
 * It never covers a finding that bars publication; that takes a derogation. Immutable and thread-safe.
 *
 * @param fingerprint the finding
 * @param rule the finding's rule, for whoever reads the file
 * @param excerpt the words found, for whoever reads the file; empty where there are none
 * @param communication the communication the finding is of
 * @param by who answers for it
 * @param reason why, not blank
 * @param at when it was decided
 * @param until the last day on which it holds, in the authority’s zone, counted by the day of publication; null for no end
 */
public record Suppression(
        String fingerprint,
        String rule,
        String excerpt,
        CommunicationId communication,
        PersonId by,
        String reason,
        Instant at,
        @Nullable LocalDate until) {

    /** Refuses missing parts, a blank reason, and a fingerprint or a rule of another form. */
    public Suppression {
        Fingerprints.require(fingerprint);
        Identifiers.requireOfRules(rule, "rule");
        Objects.requireNonNull(communication, "communication");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(at, "at");
        excerpt = EnteredText.enter(excerpt, "excerpt");
        reason = EnteredText.enter(reason, "reason");
        Preconditions.checkArgument(!reason.isBlank(), "reason must not be blank: say why the finding is set aside");
    }

    /**
     * Sets a finding aside, without end.
     *
     * @param finding the finding
     * @param communication the communication it is of
     * @param by who answers for it
     * @param reason why, not blank
     * @param at when it is decided
     * @return the decision
     */
    public static Suppression of(
            Finding finding, CommunicationId communication, PersonId by, String reason, Instant at) {
        return new Suppression(
                finding.fingerprint(),
                finding.ruleId(),
                Excerpt.of(finding.excerpt()),
                communication,
                by,
                reason,
                at,
                null);
    }

    /**
     * Returns this decision with an end.
     *
     * @param lastDay the last day on which it holds
     * @return the decision
     */
    public Suppression until(LocalDate lastDay) {
        return new Suppression(
                fingerprint, rule, excerpt, communication, by, reason, at, Objects.requireNonNull(lastDay, "lastDay"));
    }

    /**
     * Returns the last day on which it holds.
     *
     * @return the day, or nothing where there is no end
     */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(until);
    }

    /**
     * Returns whether it is over.
     *
     * @param day the day of publication, in the authority’s zone
     * @return true after its last day
     */
    public boolean isOverOn(LocalDate day) {
        return until != null && day.isAfter(until);
    }
}

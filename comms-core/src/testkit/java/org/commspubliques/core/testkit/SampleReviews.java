package org.commspubliques.core.testkit;

import java.time.LocalDateTime;
import java.util.List;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.review.Check;
import org.commspubliques.core.review.ReviewContext;

/** Contrôles d’essai: when and by whom a text is published, and what one check says of it. */
public final class SampleReviews {

    private SampleReviews() {}

    /**
     * Returns the circumstances of a publication.
     *
     * @param by who publishes
     * @param localDateTime when, in the authority’s own zone, such as {@code 2025-09-01T09:00}
     * @return the circumstances
     * @throws java.time.format.DateTimeParseException if that is no date with an hour
     */
    public static ReviewContext published(LocalAuthority by, String localDateTime) {
        return new ReviewContext(
                by, LocalDateTime.parse(localDateTime).atZone(by.zone()).toInstant());
    }

    /**
     * Returns a publication by Mont-Dore on Monday 1 September 2025 at nine o’clock: a working day, outside the hours of
     * rest and outside any pre-electoral period.
     *
     * @return the circumstances
     */
    public static ReviewContext monday() {
        return published(SampleAuthorities.montDore(), "2025-09-01T09:00");
    }

    /**
     * Returns what a check finds in the first variant of a communication.
     *
     * @param check the check
     * @param communication the communication
     * @param context the circumstances
     * @return the findings
     */
    public static List<Finding> findings(Check check, Communication communication, ReviewContext context) {
        return check.check(communication, communication.variants().get(0), context);
    }
}

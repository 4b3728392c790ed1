package org.commspubliques.core.communication;

import com.google.common.base.Preconditions;
import java.time.LocalDate;
import java.util.Optional;
import org.commspubliques.core.internal.text.EnteredText;
import org.jspecify.annotations.Nullable;

/**
 * Sujet: what a communication is about, where, and on which days, so that two services that speak of the same thing are
 * seen to. Immutable and thread-safe.
 *
 * @param subject the subject, such as « coupure d’eau »
 * @param place where, such as « Boulari »; empty where it is about no place
 * @param from the first day it is about, in the authority’s zone; null where it is about no day
 * @param until the last day, inclusive; null exactly where {@code from} is
 */
public record Topic(
        String subject,
        String place,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    /** Normalises the texts; refuses an empty subject, and days that are not in order. */
    public Topic {
        subject = EnteredText.enter(subject, "subject");
        place = EnteredText.enter(place, "place");
        Preconditions.checkArgument(!subject.isBlank(), "subject must not be blank");
        Preconditions.checkArgument((from == null) == (until == null), "from and until go together");
        Preconditions.checkArgument(
                from == null || until == null || !until.isBefore(from), "until %s is before from %s", until, from);
    }

    /**
     * Returns a subject at a place on one day.
     *
     * @param subject the subject
     * @param place the place
     * @param day the day
     * @return the topic
     */
    public static Topic on(String subject, String place, LocalDate day) {
        return new Topic(subject, place, day, day);
    }

    /**
     * Returns the first day it is about.
     *
     * @return the day, or nothing where it is about no day
     */
    public Optional<LocalDate> firstDay() {
        return Optional.ofNullable(from);
    }

    /**
     * Returns the last day it is about.
     *
     * @return the day, or nothing where it is about no day
     */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(until);
    }
}

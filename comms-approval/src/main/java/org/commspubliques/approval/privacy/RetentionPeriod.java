package org.commspubliques.approval.privacy;

import com.google.common.base.Preconditions;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.Optional;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Confidence;
import org.jspecify.annotations.Nullable;

/**
 * Durée de conservation: how long an authority keeps knowing who acted, after their last act in approvals that are closed. No
 * text sets it for all: the authority does, in its register of processing, and says here on what it rests. Immutable and
 * thread-safe.
 *
 * @param label what is kept, such as « noms des validateurs »
 * @param keep how long, above zero
 * @param basis on what it rests, such as a line of the register of processing or a decision of the archives
 * @param checked the day somebody last made sure of it; null for never
 * @param confidence how sure it is
 */
public record RetentionPeriod(
        Wording label, Period keep, String basis, @Nullable LocalDate checked, Confidence confidence) {

    /** Refuses a period of nothing or less, and one that rests on nothing. */
    public RetentionPeriod {
        Objects.requireNonNull(label, "label");
        Preconditions.checkArgument(!keep.isZero() && !keep.isNegative(), "keep must be above zero, was %s", keep);
        Preconditions.checkArgument(!basis.isBlank(), "a period of retention rests on something");
        Objects.requireNonNull(confidence, "confidence");
    }

    /**
     * Returns the day it was last made sure of.
     *
     * @return the day, or nothing
     */
    public Optional<LocalDate> checkedOn() {
        return Optional.ofNullable(checked);
    }

    /**
     * Returns the first day on which what was last needed on a day is not kept any more.
     *
     * @param last the day of the last act
     * @return the day after the period; where a month is too short, its last day counts
     */
    public LocalDate endAfter(LocalDate last) {
        return last.plus(keep).plusDays(1);
    }
}

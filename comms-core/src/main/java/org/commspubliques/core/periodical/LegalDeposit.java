package org.commspubliques.core.periodical;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.commspubliques.core.internal.text.EnteredText;
import org.jspecify.annotations.Nullable;

/**
 * Dépôt légal d’un numéro: when copies are due to the library that keeps them, and whether they were sent. Immutable and
 * thread-safe.
 *
 * @param due the day by which it is due, in the authority’s zone
 * @param done the day on which it was done; null as long as it was not
 * @param reference what proves it, such as the number of the receipt; empty where nothing does
 */
public record LegalDeposit(LocalDate due, @Nullable LocalDate done, String reference) {

    /** Refuses a proof of what was not done. */
    public LegalDeposit {
        Objects.requireNonNull(due, "due");
        reference = EnteredText.enter(reference, "reference");
        if (done == null && !reference.isEmpty()) {
            throw new IllegalArgumentException("reference '" + reference + "' proves a deposit that was not made");
        }
    }

    /**
     * Returns a deposit that is still to be made.
     *
     * @param due the day by which it is due
     * @return the deposit
     */
    public static LegalDeposit due(LocalDate due) {
        return new LegalDeposit(due, null, "");
    }

    /**
     * Returns this deposit, made.
     *
     * @param day the day
     * @param proof what proves it, or an empty text
     * @return the deposit
     */
    public LegalDeposit doneOn(LocalDate day, String proof) {
        return new LegalDeposit(due, Objects.requireNonNull(day, "day"), proof);
    }

    /**
     * Returns when it was made.
     *
     * @return the day, or nothing as long as it was not
     */
    public Optional<LocalDate> made() {
        return Optional.ofNullable(done);
    }

    /**
     * Returns whether it is late.
     *
     * @param today the day
     * @return true if it is not made, and was due before that day
     */
    public boolean isLate(LocalDate today) {
        return done == null && due.isBefore(today);
    }
}

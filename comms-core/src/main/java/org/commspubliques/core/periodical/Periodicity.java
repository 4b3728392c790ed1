package org.commspubliques.core.periodical;

import java.time.YearMonth;
import java.util.Optional;
import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/** Périodicité: how often an issue comes out. */
public enum Periodicity implements Labelled {
    /** Every month. */
    MONTHLY(1, "mensuel", "monthly"),
    /** Every second month. */
    BIMONTHLY(2, "bimestriel", "every two months"),
    /** Every third month. */
    QUARTERLY(3, "trimestriel", "quarterly"),
    /** Twice a year. */
    HALF_YEARLY(6, "semestriel", "half-yearly"),
    /** Every year. */
    YEARLY(12, "annuel", "yearly"),
    /** More often than every month, or when there is something to say: the next month is for the host to give. */
    OTHER(0, "parution libre", "no fixed period");

    private final int months;
    private final Wording label;

    Periodicity(int months, String fr, String en) {
        this.months = months;
        this.label = Wording.of(fr, en);
    }

    /**
     * Returns what a person reads.
     *
     * @return the label
     */
    @Override
    public Wording label() {
        return label;
    }

    /**
     * Returns the month of the next issue.
     *
     * @param month the month of an issue
     * @return the month, or nothing where the period is not fixed in months
     */
    public Optional<YearMonth> after(YearMonth month) {
        return months == 0 ? Optional.empty() : Optional.of(month.plusMonths(months));
    }
}

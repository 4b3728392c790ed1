package org.commspubliques.core.periodical;

import com.google.common.base.Preconditions;
import java.time.LocalDate;
import java.util.Objects;
import org.commspubliques.core.time.WorkingCalendar;

/**
 * Calendrier d’un numéro: the four days it is made by, in the authority’s zone. Each is the last day of its step, to its
 * end. Immutable and thread-safe.
 *
 * @param copyDeadline the copy deadline (bouclage): the day by which every text is there
 * @param proof the day on which the last proof (bon à tirer) is signed
 * @param print the day on which it is printed, or put on line
 * @param distribution the day on which people have it
 */
public record IssueDates(LocalDate copyDeadline, LocalDate proof, LocalDate print, LocalDate distribution) {

    /** Refuses days that are not in order. */
    public IssueDates {
        Objects.requireNonNull(copyDeadline, "copyDeadline");
        Preconditions.checkArgument(
                !proof.isBefore(copyDeadline), "proof %s is before the copy deadline %s", proof, copyDeadline);
        Preconditions.checkArgument(!print.isBefore(proof), "print %s is before the proof %s", print, proof);
        Preconditions.checkArgument(
                !distribution.isBefore(print), "distribution %s is before the print %s", distribution, print);
    }

    /**
     * Délais de fabrication: how long each step takes, in working days. Immutable and thread-safe.
     *
     * @param layout from the copy deadline to the signed proof
     * @param beforePrint from the signed proof to the print
     * @param delivery from the print to the distribution
     */
    public record Delays(int layout, int beforePrint, int delivery) {

        private static final int MOST = 250;

        /** Refuses a delay that is negative or longer than a year. */
        public Delays {
            requireDelay(layout, "layout");
            requireDelay(beforePrint, "beforePrint");
            requireDelay(delivery, "delivery");
        }

        private static void requireDelay(int days, String what) {
            Preconditions.checkArgument(
                    0 <= days && days <= MOST, "%s must be 0 to %s working days, was %s", what, MOST, days);
        }
    }

    /**
     * Computes the days backwards from the distribution, through the working days of the authority.
     *
     * @param distribution the day on which people should have it; where it is not worked, the last working day before it
     *     counts
     * @param delays how long each step takes
     * @param calendar the working days of the authority
     * @return the days, each of them worked
     */
    public static IssueDates backwards(LocalDate distribution, Delays delays, WorkingCalendar calendar) {
        LocalDate given = calendar.workingDayUpTo(distribution);
        LocalDate print = calendar.plusWorkingDays(given, -delays.delivery());
        LocalDate proof = calendar.plusWorkingDays(print, -delays.beforePrint());
        return new IssueDates(calendar.plusWorkingDays(proof, -delays.layout()), proof, print, given);
    }
}

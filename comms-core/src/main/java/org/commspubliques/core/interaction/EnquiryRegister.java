package org.commspubliques.core.interaction;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commspubliques.core.time.WorkingCalendar;

/**
 * Registre des questions: what residents asked an authority. Immutable and thread-safe.
 *
 * @param enquiries the enquiries, each with an identifier of its own; unmodifiable
 */
public record EnquiryRegister(List<Enquiry> enquiries) {

    /** Copies the list; refuses one enquiry twice. */
    public EnquiryRegister {
        enquiries = ImmutableList.copyOf(enquiries);
        Set<String> known = new HashSet<>();
        for (Enquiry enquiry : enquiries) {
            Preconditions.checkArgument(known.add(enquiry.id()), "enquiry %s is there twice", enquiry.id());
        }
    }

    /**
     * Returns what should have been answered.
     *
     * @param now the moment
     * @return the open enquiries whose time is over, the longest due first; unmodifiable
     */
    public List<Enquiry> late(Instant now) {
        return enquiries.stream()
                .filter(enquiry -> enquiry.isOpen() && enquiry.due().isBefore(now))
                .sorted(Comparator.comparing(Enquiry::due).thenComparing(Enquiry::id))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns how fast enquiries are answered, in working time.
     *
     * @param calendar the working hours of the authority
     * @param percent of the percentile, from 1 to 100, such as 90
     * @param now the moment, at which open enquiries may be late
     * @return the figures
     * @throws IllegalArgumentException if the percentage is out of bounds
     */
    public ResponseTimes responseTimes(WorkingCalendar calendar, int percent, Instant now) {
        List<Duration> times = enquiries.stream()
                .flatMap(enquiry -> enquiry.answeredWithin(calendar).stream())
                .sorted()
                .toList();
        int late =
                (int) enquiries.stream().filter(enquiry -> enquiry.isLate(now)).count();
        int open = (int) enquiries.stream().filter(Enquiry::isOpen).count();
        return new ResponseTimes(
                enquiries.size(),
                times.size(),
                open,
                late,
                times.isEmpty() ? null : ResponseTimes.percentile(times, ResponseTimes.MEDIAN),
                percent,
                times.isEmpty() ? null : ResponseTimes.percentile(times, percent));
    }
}

package org.commspubliques.core.press;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.time.DateWording;
import org.commspubliques.core.time.WorkingCalendar;

/**
 * Tableau des demandes de journalistes. Immutable and thread-safe.
 *
 * @param enquiries the enquiries, in any order, each identifier once; unmodifiable
 */
public record PressEnquiries(List<PressEnquiry> enquiries) {

    private static final Comparator<PressEnquiry> MOST_URGENT = Comparator.comparing(
                    (PressEnquiry enquiry) -> enquiry.wantedBy().orElse(Instant.MAX))
            .thenComparing(PressEnquiry::receivedAt)
            .thenComparing(PressEnquiry::id);

    /** Refuses two enquiries of one identifier. */
    public PressEnquiries {
        enquiries = ImmutableList.copyOf(enquiries);
        Set<String> ids = new HashSet<>();
        for (PressEnquiry enquiry : enquiries) {
            Preconditions.checkArgument(ids.add(enquiry.id()), "enquiry %s is there twice", enquiry.id());
        }
    }

    /**
     * Returns those that wait for a reply.
     *
     * @return the enquiries, the most urgent first; those without a deadline last, the oldest first; unmodifiable
     */
    public List<PressEnquiry> open() {
        return enquiries.stream()
                .filter(enquiry -> enquiry.status().isOpen())
                .sorted(MOST_URGENT)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns those that wait beyond their deadline.
     *
     * @param now the instant asked about
     * @return the enquiries, the latest first; unmodifiable
     */
    public List<PressEnquiry> late(Instant now) {
        return open().stream().filter(enquiry -> enquiry.isLate(now)).collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns how long a reply usually takes.
     *
     * @param hours the days and hours of those who answer
     * @return the median of the working times, the lower of two; or nothing where none was replied to
     */
    public Optional<Duration> medianResponseTime(WorkingCalendar hours) {
        List<Duration> times = enquiries.stream()
                .flatMap(enquiry -> enquiry.responseTime(hours).stream())
                .sorted()
                .toList();
        return times.isEmpty() ? Optional.empty() : Optional.of(times.get((times.size() - 1) / 2));
    }

    /**
     * Looks at those that wait: beyond their deadline ({@code PRS-20}), or given to nobody with the deadline near ({@code
     * PRS-21}).
     *
     * @param now the instant at which they are looked at
     * @param near how long before the deadline an enquiry should have a spokesperson
     * @param zone the zone of the authority
     * @return what should be seen, the most urgent first; unmodifiable
     */
    public List<Finding> findings(Instant now, Duration near, ZoneId zone) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        Map<String, Integer> places = new HashMap<>();
        enquiries.forEach(enquiry -> places.put(enquiry.id(), places.size()));
        for (PressEnquiry enquiry : open()) {
            enquiry.wantedBy().ifPresent(deadline -> {
                Wording when = DateWording.moment(deadline.atZone(zone));
                String pointer = "/enquiries/" + places.get(enquiry.id());
                if (deadline.isBefore(now)) {
                    findings.add(ReleaseFindings.found(
                            "PRS-20",
                            Severity.WARNING,
                            pointer,
                            Wording.of(
                                    enquiry.outlet() + " : réponse attendue le " + when.fr() + ".",
                                    enquiry.outlet() + ": answer wanted " + when.en() + "."),
                            Wording.of("Répondre, ou décliner.", "Answer, or decline.")));
                } else if (enquiry.status() == EnquiryStatus.RECEIVED
                        && deadline.minus(near).isBefore(now)) {
                    findings.add(ReleaseFindings.found(
                            "PRS-21",
                            Severity.WARNING,
                            pointer,
                            Wording.of(
                                    enquiry.outlet() + " : personne ne répond encore, échéance le " + when.fr() + ".",
                                    enquiry.outlet() + ": nobody answers yet, wanted " + when.en() + "."),
                            Wording.of("Désigner un porte-parole.", "Name a spokesperson.")));
                }
            });
        }
        return findings.build();
    }
}

package org.commspubliques.core.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.source.Territory;
import org.commspubliques.core.time.HolidayCalendar;
import org.commspubliques.core.time.WorkingCalendar;
import org.junit.jupiter.api.Test;

class PressEnquiryTest {

    private static final ZoneId NOUMEA = ZoneId.of("Pacific/Noumea");
    private static final WorkingCalendar HOURS =
            WorkingCalendar.of(NOUMEA, HolidayCalendar.standard().forTerritory(Territory.NEW_CALEDONIA));
    /** Friday 5 September 2025, 16 h. */
    private static final Instant FRIDAY = Instant.parse("2025-09-05T05:00:00Z");

    private static final OfficeId MAYOR = OfficeId.of("maire");

    private static PressEnquiry enquiry(String id) {
        return PressEnquiry.received(
                id, "Radio du lagon", "Quand l’eau revient-elle ?", FRIDAY, FRIDAY.plus(Duration.ofHours(2)));
    }

    private static PressEnquiry step(PressEnquiry from, EnquiryStatus to, Instant at) {
        return switch (to) {
            case RECEIVED -> PressEnquiry.received("x", "x", "x", at, null);
            case ASSIGNED -> from.assigned(MAYOR, at);
            case ANSWERED -> from.answered("Demain.", at);
            case DECLINED -> from.declined("Enquête en cours.", at);
            case CLOSED -> from.closed(at);
        };
    }

    @Property
    void goesOnlyWhereItsStatesLead(@ForAll @Size(max = 8) List<EnquiryStatus> steps) {
        PressEnquiry enquiry = enquiry("e-1");
        Instant at = FRIDAY;
        for (EnquiryStatus to : steps) {
            if (to == EnquiryStatus.RECEIVED) {
                continue;
            }
            EnquiryStatus before = enquiry.status();
            at = at.plusSeconds(60);
            PressEnquiry from = enquiry;
            Instant when = at;
            if (before.next().contains(to)) {
                enquiry = step(from, to, when);
                assertThat(enquiry.status()).isEqualTo(to);
                assertThat(enquiry.steps())
                        .hasSize(from.steps().size() + 1)
                        .startsWith(from.steps().get(0));
            } else {
                assertThatIllegalArgumentException().isThrownBy(() -> step(from, to, when));
            }
            assertThat(enquiry.repliedAt().isPresent())
                    .isEqualTo(!enquiry.status().isOpen());
            assertThat(enquiry.assignedTo().isPresent()).isEqualTo(enquiry.status() != EnquiryStatus.RECEIVED);
        }
    }

    @Test
    void neverGoesBackInTime() {
        PressEnquiry assigned = enquiry("e-1").assigned(MAYOR, FRIDAY.plusSeconds(60));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assigned.answered("Demain.", FRIDAY))
                .withMessageContaining("e-1");
    }

    @Test
    void isNotAnsweredByNothing() {
        PressEnquiry assigned = enquiry("e-1").assigned(MAYOR, FRIDAY);
        assertThatIllegalArgumentException().isThrownBy(() -> assigned.answered(" ", FRIDAY));
    }

    @Test
    void isLateByItsDeadline() {
        PressEnquiry open = enquiry("e-1");
        assertThat(open.isLate(FRIDAY.plus(Duration.ofHours(2)))).isFalse();
        assertThat(open.isLate(FRIDAY.plus(Duration.ofHours(3)))).isTrue();
        PressEnquiry answered = open.assigned(MAYOR, FRIDAY).answered("Demain.", FRIDAY.plusSeconds(60));
        assertThat(answered.isLate(FRIDAY.plus(Duration.ofDays(9)))).isFalse();
    }

    @Test
    void countsWorkingHoursOnly() {
        // From Friday 16 h to Monday 9 h: one hour, and one more.
        Instant monday = Instant.parse("2025-09-07T22:00:00Z");
        PressEnquiry answered = enquiry("e-1").assigned(MAYOR, FRIDAY).answered("Demain.", monday);
        assertThat(answered.responseTime(HOURS)).contains(Duration.ofHours(2));
        assertThat(enquiry("e-2").responseTime(HOURS)).isEmpty();
    }

    @Property
    void workingTimeAddsUp(@ForAll @IntRange(max = 20_000) int a, @ForAll @IntRange(max = 20_000) int b) {
        Instant middle = FRIDAY.plus(Duration.ofMinutes(a));
        Instant end = middle.plus(Duration.ofMinutes(b));
        Duration whole = HOURS.workingTimeBetween(FRIDAY, end);
        assertThat(HOURS.workingTimeBetween(FRIDAY, middle).plus(HOURS.workingTimeBetween(middle, end)))
                .isEqualTo(whole);
        assertThat(HOURS.plusWorkingHours(FRIDAY, whole)).isBeforeOrEqualTo(HOURS.nextWorkingInstant(end));
        assertThat(HOURS.workingTimeBetween(end, FRIDAY)).isEqualTo(Duration.ZERO);
    }

    @Test
    void workingTimeIsCountedOverTenThousandDaysAtMost() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HOURS.workingTimeBetween(FRIDAY, FRIDAY.plus(Duration.ofDays(10_001))));
    }

    @Test
    void waitsInTheOrderOfUrgency() {
        PressEnquiry whenever = PressEnquiry.received("e-0", "Le Courrier", "Combien d’arbres ?", FRIDAY, null);
        PressEnquiry soon = PressEnquiry.received("e-3", "Télé", "Qui vient ?", FRIDAY, FRIDAY.plusSeconds(60));
        PressEnquiry done = enquiry("e-9").assigned(MAYOR, FRIDAY).answered("Demain.", FRIDAY.plusSeconds(3600));
        PressEnquiries all = new PressEnquiries(List.of(whenever, enquiry("e-1"), done, soon));
        Instant now = FRIDAY.plusSeconds(120);

        assertThat(all.open()).extracting(PressEnquiry::id).containsExactly("e-3", "e-1", "e-0");
        assertThat(all.late(now)).extracting(PressEnquiry::id).containsExactly("e-3");
        assertThat(all.findings(now, Duration.ofHours(4), NOUMEA))
                .extracting(Finding::ruleId, finding -> finding.locus().pointer())
                .containsExactly(tuple("PRS-20", "/enquiries/3"), tuple("PRS-21", "/enquiries/1"));
        assertThat(all.medianResponseTime(HOURS)).contains(Duration.ofHours(1));
        assertThat(new PressEnquiries(List.of()).medianResponseTime(HOURS)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new PressEnquiries(List.of(soon, soon)));
    }
}

package org.commspubliques.core.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ContactPlanTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 4);
    private static final ContactPlan QUARTERLY = new ContactPlan(
            new Partner("maison-jeunes", "Maison des jeunes", PartnerKind.ASSOCIATION),
            Period.ofMonths(3),
            List.of("forum", "été"),
            List.of());

    @Test
    void saysForHowLongThereWasNoContact() {
        ContactPlan plan = QUARTERLY.with(new ContactPlan.Contact(DAY, "forum"));
        assertThat(plan.due()).contains(LocalDate.of(2025, 6, 4));
        assertThat(plan.overdue(LocalDate.of(2025, 6, 4))).isEmpty();
        assertThat(plan.overdue(LocalDate.of(2025, 8, 10)).orElseThrow()).satisfies(finding -> {
            assertThat(finding.ruleId()).isEqualTo("PAR-01");
            assertThat(finding.message().fr()).isEqualTo("Maison des jeunes : pas de contact depuis 5 mois.");
            assertThat(finding.proposals().get(0).advice().fr()).contains("forum, été");
        });
    }

    @Test
    void saysThatThereNeverWasOne() {
        assertThat(QUARTERLY.overdue(DAY).orElseThrow().message().fr()).contains("jamais de contact");
    }

    @Property
    void isInTimeExactlyUntilItIsDue(@ForAll @IntRange(max = 400) int days) {
        LocalDate today = DAY.plusDays(days);
        ContactPlan plan =
                QUARTERLY.with(new ContactPlan.Contact(DAY, "")).with(new ContactPlan.Contact(DAY.minusDays(50), ""));
        assertThat(plan.overdue(today).isPresent())
                .isEqualTo(today.isAfter(plan.due().orElseThrow()));
    }

    @Test
    void hasARhythm() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ContactPlan(QUARTERLY.partner(), Period.ZERO, List.of(), List.of()));
    }
}

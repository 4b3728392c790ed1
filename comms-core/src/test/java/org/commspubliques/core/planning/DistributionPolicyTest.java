package org.commspubliques.core.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.channel.ChannelReach;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.Embargo;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.testkit.SampleAuthorities;
import org.commspubliques.core.testkit.SampleCommunications;
import org.junit.jupiter.api.Test;

class DistributionPolicyTest {

    private static final VariantId STAFF = VariantId.parse("interne/fr");
    private static final VariantId PRESS = VariantId.parse("presse/fr");
    private static final VariantId SITE = VariantId.parse("site/fr");
    private static final List<VariantId> ALL = List.of(SITE, PRESS, STAFF);
    private static final DistributionPolicy HOUSE =
            DistributionPolicy.staffThenPressThenPublic(Duration.ofMinutes(30), Duration.ofMinutes(15));

    private static Instant at(String time) {
        return LocalDateTime.parse("2025-09-01T" + time)
                .atZone(SampleAuthorities.NOUMEA)
                .toInstant();
    }

    private static Communication.Builder announcement() {
        Communication.Builder communication = SampleCommunications.draft();
        for (VariantId variant : ALL) {
            communication.variant(Variant.french(ChannelId.of(variant.channel().value()), Section.body("Texte.")));
        }
        return communication;
    }

    private static DistributionPlan plan(Communication communication) {
        return HOUSE.plan(communication, ChannelCatalog.standard(), at("11:00"));
    }

    private static List<String> words(DistributionPlan plan, Set<VariantId> delivered, String now) {
        return plan.standings(ALL, delivered, at(now)).stream()
                .map(standing -> standing.variant() + " : "
                        + standing.why(SampleAuthorities.NOUMEA).fr())
                .toList();
    }

    @Test
    void theStaffKnowsFirstThenThePressThenThePublic() {
        assertThat(words(plan(announcement().build()), Set.of(), "11:00"))
                .containsExactly(
                        "site/fr : attend interne/fr, presse/fr ; pas avant lundi 1er septembre 2025, 11 h 45",
                        "presse/fr : attend interne/fr ; pas avant lundi 1er septembre 2025, 11 h 30",
                        "interne/fr : à envoyer maintenant");
    }

    @Test
    void thePressWaitsForItsHourAlthoughTheStaffKnows() {
        assertThat(words(plan(announcement().build()), Set.of(STAFF), "11:29"))
                .containsExactly(
                        "site/fr : attend presse/fr ; pas avant lundi 1er septembre 2025, 11 h 45",
                        "presse/fr : pas avant lundi 1er septembre 2025, 11 h 30",
                        "interne/fr : parti");
    }

    @Test
    void thePublicWaitsForThePressAlthoughItsHourHasCome() {
        assertThat(words(plan(announcement().build()), Set.of(STAFF), "13:00"))
                .contains("site/fr : attend presse/fr", "presse/fr : à envoyer maintenant");
    }

    @Test
    void anEmbargoHoldsThePublicBackAndNotThePress() {
        DistributionPlan plan =
                plan(announcement().embargo(new Embargo(at("12:00"))).build());
        assertThat(words(plan, Set.of(STAFF, PRESS), "11:50"))
                .contains("site/fr : sous embargo jusqu’à lundi 1er septembre 2025, 12 h");
        assertThat(plan.due(ALL, Set.of(STAFF, PRESS), at("11:50"))).isEmpty();
        assertThat(plan.due(ALL, Set.of(STAFF, PRESS), at("12:00"))).containsExactly(SITE);
        assertThat(plan.due(ALL, Set.of(STAFF), at("11:30"))).containsExactly(PRESS);
        assertThat(plan.embargoUntil(SITE)).contains(at("12:00"));
        assertThat(plan.embargoUntil(PRESS)).isEmpty();
    }

    @Test
    void whatIsDueIsWhatStandsSo() {
        DistributionPlan plan =
                plan(announcement().embargo(new Embargo(at("12:00"))).build());
        for (String now : List.of("10:59", "11:00", "11:30", "11:45", "12:00")) {
            for (Set<VariantId> delivered : List.<Set<VariantId>>of(Set.of(), Set.of(STAFF), Set.of(STAFF, PRESS))) {
                assertThat(plan.standings(ALL, delivered, at(now)))
                        .filteredOn(DistributionStanding::isDue)
                        .extracting(DistributionStanding::variant)
                        .isEqualTo(plan.due(ALL, delivered, at(now)));
            }
        }
    }

    @Test
    void itStartsAtTheEarliestHourPlanned() {
        DistributionPlan plan = HOUSE.plan(announcement().plannedAt(at("11:00")).build(), ChannelCatalog.standard());
        assertThat(plan.notBefore(SITE)).contains(at("11:45"));
    }

    @Test
    void withoutAnHourOnlyTheOrderAndTheEmbargoHold() {
        DistributionPlan plan =
                HOUSE.plan(announcement().embargo(new Embargo(at("12:00"))).build(), ChannelCatalog.standard());
        assertThat(plan.notBefore(PRESS)).isEmpty();
        assertThat(plan.notBefore(SITE)).contains(at("12:00"));
        assertThat(plan.waitingFor(SITE, Set.of())).containsExactly(STAFF, PRESS);
    }

    @Test
    void everybodyAtOnceWaitsForNobody() {
        assertThat(DistributionPolicy.allAtOnce()
                        .plan(announcement().build(), ChannelCatalog.standard())
                        .due(ALL, Set.of(), at("11:00")))
                .containsExactlyElementsOf(ALL);
    }

    @Test
    void theStaffFirstLetsPressAndPublicGoTogether() {
        DistributionPlan plan = DistributionPolicy.staffFirst(Duration.ofHours(1))
                .plan(announcement().build(), ChannelCatalog.standard(), at("11:00"));
        assertThat(plan.due(ALL, Set.of(STAFF), at("12:00"))).containsExactly(SITE, PRESS);
    }

    @Test
    void variantsThatGoTogetherWaitForTheLatestEmbargo() {
        DistributionPlan plan = DistributionPlan.builder()
                .embargoed(SITE, at("12:00"))
                .simultaneous(List.of(SITE, PRESS))
                .build();
        assertThat(plan.due(ALL, Set.of(), at("11:59"))).containsExactly(STAFF);
        assertThat(plan.due(ALL, Set.of(), at("12:00"))).containsExactlyElementsOf(ALL);
    }

    @Test
    void aCircleIsInOneStepOnly() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DistributionPolicy(
                        "p",
                        Wording.same("p"),
                        List.of(
                                DistributionStep.of(ChannelReach.PRESS, Duration.ZERO),
                                DistributionStep.of(ChannelReach.PRESS, Duration.ZERO))))
                .withMessage("policy p has PRESS in two steps");
    }
}

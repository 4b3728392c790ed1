package org.commspubliques.core.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.communication.VariantId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DistributionPlanTest {

    private static final VariantId STAFF = VariantId.parse("interne/fr");
    private static final VariantId PRESS = VariantId.parse("presse/fr");
    private static final VariantId SITE = VariantId.parse("site/fr");
    private static final VariantId SMS = VariantId.parse("sms/fr");
    private static final Instant NOON = Instant.parse("2025-08-18T01:00:00Z");

    private static Communication announcement() {
        Communication.Builder communication = Communication.builder(CommunicationId.of("2025-041"), "Annonce")
                .purpose(CommunicationPurpose.SERVICE_INFORMATION)
                .owner(UnitId.of("mairie"))
                .author(PersonId.of("anna"));
        for (String channel : List.of("site", "presse", "interne", "sms")) {
            communication.variant(Variant.french(ChannelId.of(channel), Section.body("Texte.")));
        }
        return communication.build();
    }

    @Nested
    class StaffThenPressThenPublic {

        private final DistributionPlan plan =
                DistributionPlan.staffThenPressThenPublic(announcement(), ChannelCatalog.standard());

        @Test
        void letsTheStaffBeFirst() {
            assertThat(plan.due(announcement().seals().keySet(), Set.of(), NOON))
                    .containsExactly(STAFF);
        }

        @Test
        void letsThePressFollowTheStaff() {
            assertThat(plan.due(announcement().seals().keySet(), Set.of(STAFF), NOON))
                    .containsExactly(PRESS);
        }

        @Test
        void letsThePublicFollowThePress() {
            assertThat(plan.due(announcement().seals().keySet(), Set.of(STAFF, PRESS), NOON))
                    .containsExactly(SITE, SMS);
        }

        @Test
        void tellsWhatThePublicWaitsFor() {
            assertThat(plan.waitingFor(SITE, Set.of())).containsExactly(STAFF, PRESS);
        }
    }

    @Nested
    class APlan {

        @Test
        void thatNamesNothingLetsEverythingGo() {
            assertThat(DistributionPlan.free().due(List.of(SITE, SMS), Set.of(SMS), NOON))
                    .containsExactly(SITE);
        }

        @Test
        void holdsBackUntilAnInstant() {
            DistributionPlan plan =
                    DistributionPlan.builder().notBefore(SITE, NOON).build();

            assertThat(plan.due(List.of(SITE), Set.of(), NOON.minusNanos(1))).isEmpty();
            assertThat(plan.due(List.of(SITE), Set.of(), NOON)).containsExactly(SITE);
            assertThat(plan.notBefore(SITE)).contains(NOON);
            assertThat(plan.notBefore(SMS)).isEmpty();
        }

        @Test
        void letsNoneOfThoseThatGoTogetherGoBeforeAllMay() {
            DistributionPlan plan = DistributionPlan.builder()
                    .after(SITE, Set.of(PRESS))
                    .notBefore(SMS, NOON)
                    .simultaneous(List.of(SITE, SMS))
                    .build();

            assertThat(plan.due(List.of(SITE, SMS), Set.of(), NOON)).isEmpty();
            assertThat(plan.due(List.of(SITE, SMS), Set.of(PRESS), NOON.minusSeconds(1)))
                    .isEmpty();
            assertThat(plan.due(List.of(SITE, SMS), Set.of(PRESS), NOON)).containsExactly(SITE, SMS);
        }

        @Test
        void inWhichVariantsWaitForOneAnotherIsRefused() {
            DistributionPlan.Builder circle = DistributionPlan.builder()
                    .after(SITE, Set.of(PRESS))
                    .after(PRESS, Set.of(SMS))
                    .after(SMS, Set.of(SITE));

            assertThatIllegalArgumentException()
                    .isThrownBy(circle::build)
                    .withMessage("variants wait for one another: site/fr after presse/fr after sms/fr after site/fr");
        }

        @Test
        void inWhichAVariantWaitsForItselfIsRefused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            DistributionPlan.builder().after(SITE, Set.of(SITE)).build())
                    .withMessage("variants wait for one another: site/fr after site/fr");
        }
    }
}

package org.commspubliques.core.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.commspubliques.core.channel.ChannelKind;
import org.commspubliques.core.source.Territory;
import org.junit.jupiter.api.Test;

class UseRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 28);
    private static final UseRules NC = UseCatalog.standard().forTerritory(Territory.NEW_CALEDONIA);
    private static final UseRules FR = UseCatalog.standard().forTerritory(Territory.METROPOLE);
    private static final ConsentEvidence EVIDENCE =
            new ConsentEvidence("accueil", "formulaire papier", "2026-1", "registre 12");
    private static final ProcessingUse NEWS_BY_EMAIL =
            ProcessingUse.of(ProcessingPurpose.MUNICIPAL_NEWS, ChannelKind.EMAIL);

    private static ContactRights.Builder subscriber() {
        return ContactRights.builder()
                .collection(CollectionRecord.of(
                                DataOrigin.VOLUNTARY, DAY.minusMonths(3), Set.of(ProcessingPurpose.MUNICIPAL_NEWS))
                        .informedOn(DAY.minusMonths(3)))
                .consent(Consent.of(
                        ProcessingPurpose.MUNICIPAL_NEWS, Set.of(ChannelKind.EMAIL), DAY.minusMonths(3), EVIDENCE));
    }

    @Test
    void aSubscriberToTheNewsletterReceivesIt() {
        assertThat(NC.decide(subscriber().build(), NEWS_BY_EMAIL, DAY).basis()).contains(LegalBasis.CONSENT);
    }

    @Test
    void somebodyOfWhomNothingIsKnownReceivesNothing() {
        for (ProcessingPurpose purpose : ProcessingPurpose.values()) {
            for (ChannelKind channel : ChannelKind.values()) {
                assertThat(NC.decide(ContactRights.builder().build(), ProcessingUse.of(purpose, channel), DAY)
                                .isAllowed())
                        .isFalse();
            }
        }
    }

    @Test
    void politicalUseIsRefusedEvenToSomebodyWhoAgreedToIt() {
        ContactRights rights = subscriber()
                .consent(Consent.of(
                        ProcessingPurpose.POLITICAL_COMMUNICATION,
                        EnumSet.allOf(ChannelKind.class),
                        DAY.minusMonths(1),
                        EVIDENCE))
                .build();
        ProcessingUse political = ProcessingUse.of(ProcessingPurpose.POLITICAL_COMMUNICATION, ChannelKind.EMAIL);
        assertThat(FR.decide(rights, political, DAY).mainExclusion()).contains(Exclusion.POLITICAL_USE);
    }

    @Test
    void everyReasonIsGivenTheWeightiestFirst() {
        ContactRights rights = subscriber()
                .objection(Objection.to(DAY, ChannelKind.EMAIL))
                .bounces(ChannelKind.EMAIL, new Bounces(1, 0))
                .keepUntil(DAY.minusDays(1))
                .build();
        assertThat(NC.decide(rights, NEWS_BY_EMAIL, DAY).exclusions())
                .containsExactly(Exclusion.CHANNEL_OBJECTION, Exclusion.RETENTION_OVER, Exclusion.UNDELIVERABLE);
    }
}

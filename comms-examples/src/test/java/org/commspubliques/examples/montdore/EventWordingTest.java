package org.commspubliques.examples.montdore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.commspubliques.approval.chain.Circumstances;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.approval.decision.ApprovalEvent;
import org.commspubliques.approval.decision.ApprovalState;
import org.commspubliques.approval.decision.DecisionKind;
import org.commspubliques.approval.decision.Proof;
import org.commspubliques.approval.decision.Vote;
import org.commspubliques.approval.mandate.Mandate;
import org.commspubliques.approval.permit.PermitId;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.StandardOffices;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.ContentSeal;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Territory;
import org.commspubliques.examples.montdore.EventWording.Told;
import org.junit.jupiter.api.Test;

class EventWordingTest {

    private static final PersonId PERSON = PersonId.of("sg");
    private static final OfficeId OFFICE = StandardOffices.SECRETARY_GENERAL;
    private static final Mandate MANDATE = new Mandate.OwnOffice(PERSON, OFFICE);
    private static final StageId STAGE = StageId.of("secretariat");
    private static final VariantId SITE = VariantId.parse("site/fr");
    private static final Set<VariantId> VARIANTS = Set.of(SITE);
    private static final ContentSeal SEAL = ContentSeal.of("0".repeat(64));
    private static final Map<VariantId, ContentSeal> SEALS = Map.of(SITE, SEAL);
    private static final PermitId PERMIT = PermitId.parse("2025-041/5");
    private static final Instant NOON = Instant.parse("2025-09-01T01:00:00Z");
    private static final String WHY = "le motif";

    private final EventWording wording = new EventWording(
            Town.read(Path.of("src", "main", "resources", "mont-dore")), Chains.ALERT, ApprovalState.initial());

    EventWordingTest() throws IOException {}

    private static List<ApprovalEvent> oneOfEach() {
        return List.of(
                new ApprovalEvent.Submitted(CommunicationPurpose.ALERT, PERSON, Chains.ALERT, SEALS, null),
                new ApprovalEvent.CircumstancesRevised(
                        PERSON,
                        new Circumstances(
                                CommunicationPurpose.ALERT,
                                Set.of(UnitId.of("mairie")),
                                Territory.NEW_CALEDONIA,
                                null,
                                LocalDate.of(2025, 9, 1))),
                new ApprovalEvent.Decided(new Vote(STAGE, DecisionKind.APPROVE_WITH_RESERVATIONS, MANDATE, SEALS, WHY)),
                new ApprovalEvent.ContentRevised(PERSON, SITE, SEAL),
                new ApprovalEvent.VariantRemoved(PERSON, SITE),
                new ApprovalEvent.DecisionVoided(SITE, STAGE, MANDATE, ApprovalEvent.VoidCause.RETRACTED),
                new ApprovalEvent.ProofIssued(PERSON, SITE, SEAL, new Proof("0".repeat(64), "application/pdf")),
                new ApprovalEvent.Resubmitted(PERSON, WHY),
                new ApprovalEvent.OpinionRequested(STAGE, MANDATE, OFFICE, WHY),
                new ApprovalEvent.OpinionGiven(STAGE, MANDATE, WHY),
                new ApprovalEvent.Transferred(STAGE, OFFICE, MANDATE, StandardOffices.CHIEF_OF_STAFF, WHY),
                new ApprovalEvent.Held(MANDATE, WHY, null),
                new ApprovalEvent.Resumed(null),
                new ApprovalEvent.Withdrawn(PERSON, WHY),
                new ApprovalEvent.Annotated(PERSON, SITE, null, WHY),
                new ApprovalEvent.StageOpened(STAGE, VARIANTS, NOON, List.of()),
                new ApprovalEvent.ReminderDue(STAGE, VARIANTS, 1),
                new ApprovalEvent.DeadlineMissed(STAGE, VARIANTS),
                new ApprovalEvent.Escalated(STAGE, VARIANTS, StandardOffices.EXECUTIVE_HEAD),
                new ApprovalEvent.RatificationMissed(NOON),
                new ApprovalEvent.NoticesGiven(2),
                new ApprovalEvent.Derogated(SITE, SEAL, "NEU-12", MANDATE, WHY),
                new ApprovalEvent.Frozen(MANDATE, WHY),
                new ApprovalEvent.Unfrozen(MANDATE, WHY),
                new ApprovalEvent.FastTrackInvoked(MANDATE, WHY, SEALS, NOON),
                new ApprovalEvent.Ratified(MANDATE, WHY),
                new ApprovalEvent.PermitIssued(PERMIT, SITE, SEAL, NOON, List.of(), List.of(), "0".repeat(64)),
                new ApprovalEvent.PermitRedeemed(PERMIT),
                new ApprovalEvent.Delivered(PERMIT, "référence"),
                new ApprovalEvent.DeliveryFailed(PERMIT, Wording.same(WHY)),
                new ApprovalEvent.PartlyDelivered(PERMIT, "référence", List.of("a"), List.of("b", "c")),
                new ApprovalEvent.Corrected(PERMIT, MANDATE, CommunicationId.of("2025-042"), WHY, "mention"),
                new ApprovalEvent.PublicationWithdrawn(PERMIT, MANDATE, WHY, "mention"),
                new ApprovalEvent.WithdrawalAnswered(PERMIT, false, Wording.same(WHY)));
    }

    private Told tell(ApprovalEvent event) {
        return wording.tell(event);
    }

    @Test
    void everyEventThereIsHasWordsInBothLanguages() {
        assertThat(oneOfEach())
                .extracting(Object::getClass)
                .doesNotHaveDuplicates()
                .hasSameElementsAs(Arrays.asList(ApprovalEvent.class.getPermittedSubclasses()));
        assertThat(oneOfEach()).allSatisfy(event -> {
            for (Locale reader : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                assertThat(tell(event).badge().in(reader)).isNotBlank();
                assertThat(tell(event).text().in(reader)).isNotBlank();
            }
        });
    }

    @Test
    void eventsOfDifferentKindsHaveDifferentBadges() {
        assertThat(oneOfEach()).extracting(event -> tell(event).badge()).doesNotHaveDuplicates();
    }

    @Test
    void whatPeopleSaidIsQuoted() {
        assertThat(tell(new ApprovalEvent.Held(MANDATE, WHY, null)).text().fr()).endsWith(" : " + WHY);
        assertThat(tell(new ApprovalEvent.Escalated(STAGE, VARIANTS, StandardOffices.SECRETARY_GENERAL))
                        .text()
                        .fr())
                .startsWith("étape « Secrétariat général », à ");
    }

    @Test
    void aDecisionThatCountsNoMoreSaysWhy() {
        assertThat(ApprovalEvent.VoidCause.values())
                .extracting(cause -> tell(new ApprovalEvent.DecisionVoided(SITE, STAGE, MANDATE, cause))
                        .text())
                .doesNotHaveDuplicates();
        assertThat(tell(new ApprovalEvent.DecisionVoided(SITE, STAGE, MANDATE, ApprovalEvent.VoidCause.RETRACTED))
                        .text()
                        .fr())
                .isEqualTo("la décision de l’étape « Secrétariat général » sur Site internet, reprise");
    }

    @Test
    void aReservationApprovesAndARecusalNeitherApprovesNorObjects() {
        assertThat(tell(decided(DecisionKind.APPROVE_WITH_RESERVATIONS)).tone()).isEqualTo("ok");
        assertThat(tell(decided(DecisionKind.REQUEST_CHANGES)).tone()).isEqualTo("blocking");
        assertThat(tell(decided(DecisionKind.RECUSE)).tone()).isEqualTo("info");
    }

    private static ApprovalEvent decided(DecisionKind kind) {
        return new ApprovalEvent.Decided(new Vote(STAGE, kind, MANDATE, SEALS, WHY));
    }
}

package org.commspubliques.approval.crisis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import org.commspubliques.approval.Desk;
import org.commspubliques.approval.Town;
import org.commspubliques.approval.decision.ApprovalCommand;
import org.commspubliques.approval.decision.ApprovalEvent;
import org.commspubliques.approval.decision.RefusalCode;
import org.commspubliques.approval.decision.Ruling;
import org.commspubliques.approval.mandate.Mandate;
import org.commspubliques.approval.permit.PublicationFreeze;
import org.commspubliques.approval.publication.DeliveryOrder;
import org.commspubliques.approval.publication.DeliveryReceipt;
import org.commspubliques.approval.publication.Lifting;
import org.commspubliques.approval.publication.PublicationGate;
import org.commspubliques.approval.publication.PublicationRegister;
import org.commspubliques.approval.publication.RefusalReason;
import org.commspubliques.approval.publication.RefusalReason.Code;
import org.commspubliques.approval.store.CommandId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** While a crisis is on, only the essential goes out, and what was exempted. */
class CrisisModeTest {

    private final Communication notice = Town.siteOnly();
    private final Desk desk = new Desk().approved(notice);
    private final CrisisMode crisis = crisis(desk);
    private final PublicationGate gate = desk.gateWith().crisis(crisis).build();

    private static CrisisMode crisis(Desk desk) {
        return CrisisMode.of(desk.store(), Town.AUTHORITY, Town.mandates(), Town.MAYOR, desk.clock());
    }

    private void opened(CommunicationPurpose... essential) {
        assertThat(crisis.open(desk.name(), Town.FARID, "cyclone", Set.of(essential)))
                .isInstanceOf(Ruling.Accepted.class);
    }

    private void closed() {
        assertThat(crisis.close(desk.name(), Town.FARID, "fin d’alerte")).isInstanceOf(Ruling.Accepted.class);
    }

    private Ruling exempted() {
        return crisis.exempt(desk.name(), Town.NOTICE, Town.FARID, "utile aux sinistrés");
    }

    private List<Code> against(Communication communication) {
        return gate.check(communication, Town.SITE).stream()
                .map(RefusalReason::code)
                .toList();
    }

    private static void assertRefused(Ruling ruling, RefusalCode code) {
        assertThat(ruling)
                .isInstanceOfSatisfying(
                        Ruling.Refused.class,
                        refused -> assertThat(refused.why().code()).isEqualTo(code));
    }

    @Nested
    class WhileItIsOpen {

        @Test
        void whatIsNotEssentialIsStoppedAndTheOfficeOfTheCrisisCanLetItGo() {
            opened();

            assertThat(gate.check(notice, Town.SITE)).singleElement().satisfies(reason -> {
                assertThat(reason.code()).isEqualTo(Code.FROZEN);
                assertThat(reason.message().fr()).isEqualTo("Mode de crise : rien ne part que l’essentiel (cyclone).");
                assertThat(reason.liftings())
                        .extracting(Lifting::kind, Lifting::office, Lifting::persons)
                        .containsExactly(tuple(Lifting.Kind.RELEASE, Town.MAYOR, Set.of(Town.FARID)));
            });
        }

        @Test
        void whatIsEssentialGoesOut() {
            opened(CommunicationPurpose.SERVICE_INFORMATION);

            assertThat(against(notice)).isEmpty();
        }

        @Test
        void anAlertAlwaysGoesOut() {
            Desk other = new Desk().approved(Town.alert());
            CrisisMode its = crisis(other);
            its.open(other.name(), Town.FARID, "cyclone", Set.of());

            assertThat(other.gateWith().crisis(its).build().check(Town.alert(), Town.SITE))
                    .isEmpty();
        }

        @Test
        void whatIsExemptedGoesOut() {
            opened();
            assertThat(exempted()).isInstanceOf(Ruling.Accepted.class);

            assertThat(against(notice)).isEmpty();
        }

        @Test
        void everyGateOverTheStoreKnows() {
            opened();

            assertThat(desk.gateWith()
                            .crisis(crisis(desk))
                            .build()
                            .permit(desk.name(), notice, Town.SITE)
                            .reasons())
                    .extracting(RefusalReason::code)
                    .containsExactly(Code.FROZEN);
        }

        @Test
        void anOrderGivenBeforeIsNotDelivered() {
            DeliveryOrder order = gate.redeem(
                            desk.name(),
                            gate.permit(desk.name(), notice, Town.SITE)
                                    .granted()
                                    .orElseThrow()
                                    .id(),
                            notice,
                            Town.SITE)
                    .granted()
                    .orElseThrow();
            opened();

            assertThat(gate.deliver(desk.name(), order, sent -> new DeliveryReceipt.Delivered("ref")))
                    .isInstanceOf(DeliveryReceipt.Failed.class);
            assertThat(desk.state().isPublished(Town.SITE)).isFalse();
        }

        @Test
        void itIsKnownWhoOpenedItWhenAndWhy() {
            opened(CommunicationPurpose.LEGAL_NOTICE);

            assertThat(crisis.current())
                    .contains(new PublicationFreeze(
                            new Mandate.OwnOffice(Town.FARID, Town.MAYOR),
                            "cyclone",
                            desk.clock().instant(),
                            Set.of(CommunicationPurpose.ALERT, CommunicationPurpose.LEGAL_NOTICE)));
        }

        @Test
        void theRegisterOfPublicationsIsNotDisturbed() {
            opened();

            assertThat(PublicationRegister.of(desk.store()).publications()).isEmpty();
        }
    }

    @Nested
    class WhatHasToBeConfirmed {

        @Test
        void isNothingWhileThereIsNoCrisis() {
            assertThat(crisis.affected(List.of(notice))).isEmpty();
        }

        @Test
        void isWhatIsStoppedAndNotOut() {
            opened();

            assertThat(crisis.affected(List.of(notice))).containsExactly(notice);
        }

        @Test
        void isAListThatIsConfirmedOneByOne() {
            assertThat(crisis.freezeList(List.of(notice))).isEmpty();
            opened();
            FreezeList list = crisis.freezeList(List.of(notice)).orElseThrow();

            assertThat(list.since()).isEqualTo(desk.clock().instant());
            assertThat(list.toConfirm())
                    .extracting(FreezeList.Item::communication, FreezeList.Item::choice)
                    .containsExactly(tuple(Town.NOTICE, FreezeList.Choice.TO_CONFIRM));
            FreezeList confirmed =
                    list.confirmed(Town.NOTICE, FreezeList.Choice.POSTPONED, Town.MAYOR, "après le cyclone");
            assertThat(confirmed.toConfirm()).isEmpty();
            assertThat(confirmed.items().get(0).chosenBy()).contains(Town.MAYOR);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> list.confirmed(Town.NOTICE, FreezeList.Choice.CANCELLED, Town.MAYOR, " "));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> list.confirmed(
                            CommunicationId.of("autre"), FreezeList.Choice.CANCELLED, Town.MAYOR, "inutile"));
        }

        @Test
        void isNotTheEssential() {
            opened(CommunicationPurpose.SERVICE_INFORMATION);

            assertThat(crisis.affected(List.of(notice))).isEmpty();
        }

        @Test
        void isNotWhatWasExempted() {
            opened();
            exempted();

            assertThat(crisis.affected(List.of(notice))).isEmpty();
        }

        @Test
        void isNotWhatIsOut() {
            DeliveryOrder order = gate.redeem(
                            desk.name(),
                            gate.permit(desk.name(), notice, Town.SITE)
                                    .granted()
                                    .orElseThrow()
                                    .id(),
                            notice,
                            Town.SITE)
                    .granted()
                    .orElseThrow();
            gate.deliver(desk.name(), order, sent -> new DeliveryReceipt.Delivered("ref"));
            opened();

            assertThat(crisis.affected(List.of(notice))).isEmpty();
        }

        @Test
        void isNotWhatWasWithdrawn() {
            desk.happened(new ApprovalEvent.Withdrawn(Town.ANNA, "sans objet"));
            opened();

            assertThat(crisis.affected(List.of(notice))).isEmpty();
        }
    }

    @Nested
    class OnceItIsClosed {

        @Test
        void everythingGoesOutAgain() {
            opened();
            closed();

            assertThat(crisis.current()).isEmpty();
            assertThat(against(notice)).isEmpty();
        }

        @Test
        void anExemptionIsOverWhenTheNextOneOpens() {
            opened();
            exempted();
            closed();
            desk.clock().set("2025-08-19T00:00:00Z");
            opened();

            assertThat(against(notice)).containsExactly(Code.FROZEN);
        }
    }

    @Nested
    class IsRefused {

        @Test
        void toOpenTwice() {
            opened();

            assertRefused(crisis.open(desk.name(), Town.FARID, "cyclone", Set.of()), RefusalCode.FROZEN);
        }

        @Test
        void toCloseWhatIsNotOpen() {
            assertRefused(crisis.close(desk.name(), Town.FARID, "fin"), RefusalCode.NOT_FROZEN);
        }

        @Test
        void toExemptWhileThereIsNoCrisis() {
            assertRefused(exempted(), RefusalCode.NOT_FROZEN);
        }

        @Test
        void toWhoeverDoesNotHoldTheOffice() {
            assertRefused(crisis.open(desk.name(), Town.EVA, "cyclone", Set.of()), RefusalCode.NO_MANDATE);
            assertRefused(crisis.open(desk.name(), Town.GAIA, "cyclone", Set.of()), RefusalCode.MANDATE_TOO_WEAK);
            opened();
            assertRefused(crisis.close(desk.name(), Town.EVA, "fin"), RefusalCode.NO_MANDATE);
            assertRefused(crisis.exempt(desk.name(), Town.NOTICE, Town.EVA, "utile"), RefusalCode.NO_MANDATE);
        }

        @Test
        void withoutAReason() {
            assertRefused(crisis.open(desk.name(), Town.FARID, " ", Set.of()), RefusalCode.REASON_REQUIRED);
            opened();
            assertRefused(crisis.close(desk.name(), Town.FARID, ""), RefusalCode.REASON_REQUIRED);
            assertRefused(crisis.exempt(desk.name(), Town.NOTICE, Town.FARID, ""), RefusalCode.REASON_REQUIRED);
        }

        @Test
        void toExemptWhatIsFrozenForAnotherReason() {
            Desk.accept(desk.approvals()
                    .freeze(
                            desk.name(),
                            Town.NOTICE,
                            new ApprovalCommand.Freeze(true, Town.DIRECTOR, Town.BRUNO, "un recours")));
            opened();

            assertRefused(exempted(), RefusalCode.FROZEN);
        }

        @Test
        void underANameGivenToAnother() {
            CommandId name = desk.name();
            crisis.open(name, Town.FARID, "cyclone", Set.of());

            assertRefused(crisis.open(name, Town.FARID, "séisme", Set.of()), RefusalCode.NAME_TAKEN);
            assertRefused(crisis.close(name, Town.FARID, "cyclone"), RefusalCode.NAME_TAKEN);
            assertRefused(
                    crisis.open(name, Town.FARID, "cyclone", Set.of(CommunicationPurpose.INTERNAL)),
                    RefusalCode.NAME_TAKEN);
        }
    }

    @Test
    void isRecordedOnceUnderOneName() {
        CommandId open = desk.name();
        CommandId close = desk.name();
        Ruling first = crisis.open(open, Town.FARID, "cyclone", Set.of());
        assertThat(crisis.open(open, Town.FARID, "cyclone", Set.of())).isEqualTo(first);
        Ruling last = crisis.close(close, Town.FARID, "fin");
        assertThat(crisis.close(close, Town.FARID, "fin")).isEqualTo(last);
        assertThat(crisis.current()).isEmpty();
    }

    @Nested
    class AFreezeOfItsOwn {

        private void freeze(boolean frozen) {
            Desk.accept(desk.approvals()
                    .freeze(
                            desk.name(),
                            Town.NOTICE,
                            new ApprovalCommand.Freeze(frozen, Town.DIRECTOR, Town.BRUNO, "à relire")));
        }

        @Test
        void thatIsLiftedExemptsFromNoCrisis() {
            opened();
            freeze(true);
            freeze(false);

            assertThat(against(notice)).containsExactly(Code.FROZEN);
        }

        @Test
        void takesNoExemptionAwayWhenItIsLifted() {
            opened();
            assertThat(exempted()).isInstanceOf(Ruling.Accepted.class);
            freeze(true);
            freeze(false);

            assertThat(against(notice)).isEmpty();
        }
    }
}

package org.commspubliques.approval.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.commspubliques.approval.Desk;
import org.commspubliques.approval.Town;
import org.commspubliques.approval.decision.ApprovalCommand;
import org.commspubliques.approval.decision.ApprovalEvent;
import org.commspubliques.approval.decision.RefusalCode;
import org.commspubliques.approval.decision.Ruling;
import org.commspubliques.approval.mandate.Mandate;
import org.commspubliques.approval.permit.PermitId;
import org.commspubliques.approval.publication.DeliveryReceipt.Delivered;
import org.commspubliques.approval.publication.DeliveryReceipt.Failed;
import org.commspubliques.approval.publication.DeliveryReceipt.Unsupported;
import org.commspubliques.approval.publication.RefusalReason.Code;
import org.commspubliques.approval.store.CommandId;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.lifecycle.CommunicationState;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What went out is corrected or withdrawn, and stays on record. */
class CorrectionAndWithdrawalTest {

    private static final CommunicationId CORRECTION = CommunicationId.of("2025-042");
    private static final Mandate MAYOR = new Mandate.OwnOffice(Town.FARID, Town.MAYOR);

    private final Communication notice = Town.siteOnly();
    private final Desk desk = new Desk().approved(notice);
    private final PublicationGate gate = desk.gateWith().build();
    private final PublicationRegister register = PublicationRegister.of(desk.store());

    private PermitId permitted() {
        return gate.permit(desk.name(), notice, Town.SITE)
                .granted()
                .orElseThrow()
                .id();
    }

    private PermitId published() {
        PermitId permit = permitted();
        DeliveryOrder order =
                gate.redeem(desk.name(), permit, notice, Town.SITE).granted().orElseThrow();
        gate.deliver(desk.name(), order, sent -> new Delivered("https://ville.example/1"));
        return permit;
    }

    private void submitCorrection() {
        Communication correction = Communication.builder(CORRECTION, "Rectificatif")
                .purpose(CommunicationPurpose.SERVICE_INFORMATION)
                .owner(UnitId.of("mairie"))
                .author(Town.ANNA)
                .variant(Town.site("L’eau est coupée vendredi matin, et non jeudi."))
                .build();
        Desk.accept(desk.approvals().submit(desk.name(), correction, Town.visaThenSignature()));
    }

    private static ApprovalCommand.Correct correction(PermitId permit) {
        return new ApprovalCommand.Correct(
                permit, Town.MAYOR, Town.FARID, CORRECTION, "le jour est faux", "Rectifié : horaire corrigé.");
    }

    private static ApprovalCommand.WithdrawPublication withdrawal(PermitId permit, OfficeId office, PersonId person) {
        return new ApprovalCommand.WithdrawPublication(permit, office, person, "annulé", "Cette page a été retirée.");
    }

    private static ApprovalCommand.WithdrawPublication withdrawal(PermitId permit) {
        return withdrawal(permit, Town.MAYOR, Town.FARID);
    }

    private PermitId withdrawn() {
        PermitId permit = published();
        assertThat(gate.withdraw(desk.name(), withdrawal(permit))).isInstanceOf(Ruling.Accepted.class);
        return permit;
    }

    private Publication only() {
        List<Publication> publications = register.publications();
        assertThat(publications).hasSize(1);
        return publications.get(0);
    }

    private static void assertRefused(Ruling ruling, RefusalCode code) {
        assertThat(ruling)
                .isInstanceOfSatisfying(
                        Ruling.Refused.class,
                        refused -> assertThat(refused.why().code()).isEqualTo(code));
    }

    @Nested
    class ACorrection {

        @Test
        void isRecordedOnTheOriginal() {
            PermitId permit = published();
            submitCorrection();

            assertThat(gate.correct(desk.name(), correction(permit)))
                    .isEqualTo(new Ruling.Accepted(List.of(new ApprovalEvent.Corrected(
                            permit, MAYOR, CORRECTION, "le jour est faux", "Rectifié : horaire corrigé."))));
            assertThat(desk.state().permit(permit).orElseThrow().correctedBy()).contains(CORRECTION);
        }

        @Test
        void isShownBesideTheOriginalWhichStays() {
            PermitId permit = published();
            submitCorrection();
            gate.correct(desk.name(), correction(permit));

            assertThat(only()).satisfies(publication -> {
                assertThat(publication.reference()).isEqualTo("https://ville.example/1");
                assertThat(publication.correctedBy()).contains(CORRECTION);
                assertThat(publication.isWithdrawn()).isFalse();
                assertThat(publication.amendments())
                        .containsExactly(new Publication.Amendment(
                                desk.clock().instant(),
                                new ApprovalEvent.Corrected(
                                        permit, MAYOR, CORRECTION, "le jour est faux", "Rectifié : horaire corrigé.")));
            });
        }

        @Test
        void saysWhoIsTold() {
            PermitId permit = published();
            submitCorrection();
            gate.correct(
                    desk.name(),
                    new ApprovalCommand.Correct(
                            permit,
                            Town.MAYOR,
                            Town.FARID,
                            CORRECTION,
                            "faux",
                            "Rectifié.",
                            List.of("abonnés du site", "rédactions locales")));
            gate.withdraw(
                    desk.name(),
                    new ApprovalCommand.WithdrawPublication(
                            permit, Town.MAYOR, Town.FARID, "annulé", "Retiré.", List.of("AFP")));

            assertThat(only().amendments())
                    .extracting(Publication.Amendment::event)
                    .containsExactly(
                            new ApprovalEvent.Corrected(
                                    permit,
                                    MAYOR,
                                    CORRECTION,
                                    "faux",
                                    "Rectifié.",
                                    List.of("abonnés du site", "rédactions locales")),
                            new ApprovalEvent.PublicationWithdrawn(permit, MAYOR, "annulé", "Retiré.", List.of("AFP")));
        }

        @Test
        void leavesTheOriginalOut() {
            PermitId permit = published();
            submitCorrection();
            gate.correct(desk.name(), correction(permit));

            assertThat(desk.state().isPublished(Town.SITE)).isTrue();
        }

        @Test
        void needsAnApprovalOfItsOwn() {
            assertRefused(gate.correct(desk.name(), correction(published())), RefusalCode.NOT_SUBMITTED);
        }

        @Test
        void isNotTheOriginalItself() {
            PermitId permit = published();

            assertRefused(
                    gate.correct(
                            desk.name(),
                            new ApprovalCommand.Correct(permit, Town.MAYOR, Town.FARID, Town.NOTICE, "faux", "")),
                    RefusalCode.NOT_CONCERNED);
        }

        @Test
        void isOfWhatWentOutOnly() {
            submitCorrection();

            assertRefused(gate.correct(desk.name(), correction(permitted())), RefusalCode.NOT_PUBLISHED);
            assertRefused(
                    gate.correct(desk.name(), correction(new PermitId(Town.NOTICE, 99))), RefusalCode.UNKNOWN_PERMIT);
        }

        @Test
        void isRecordedOnceUnderOneName() {
            PermitId permit = published();
            submitCorrection();
            CommandId name = desk.name();
            Ruling first = gate.correct(name, correction(permit));

            assertThat(gate.correct(name, correction(permit))).isEqualTo(first);
            assertThat(only().amendments()).hasSize(1);
        }

        @Test
        void underANameOfAnotherIsRefused() {
            PermitId permit = published();
            submitCorrection();
            CommandId name = desk.name();
            gate.correct(name, correction(permit));

            assertRefused(gate.withdraw(name, withdrawal(permit)), RefusalCode.NAME_TAKEN);
        }
    }

    @Nested
    class AWithdrawal {

        @Test
        void isShownBesideTheOriginalWhichStays() {
            withdrawn();

            assertThat(only()).satisfies(publication -> {
                assertThat(publication.reference()).isEqualTo("https://ville.example/1");
                assertThat(publication.isWithdrawn()).isTrue();
                assertThat(publication.isToBeRemoved()).isTrue();
                assertThat(publication.amendments())
                        .containsExactly(new Publication.Amendment(
                                desk.clock().instant(),
                                new ApprovalEvent.PublicationWithdrawn(
                                        publication.permit(), MAYOR, "annulé", "Cette page a été retirée.")));
            });
        }

        @Test
        void leavesNothingOut() {
            withdrawn();

            assertThat(desk.state().isPublished(Town.SITE)).isFalse();
            assertThat(desk.state().isTakenBack(Town.SITE)).isTrue();
        }

        @Test
        void keepsTheSameContentFromGoingOutAgain() {
            withdrawn();

            assertThat(gate.check(notice, Town.SITE)).singleElement().satisfies(reason -> {
                assertThat(reason.code()).isEqualTo(Code.WITHDRAWN);
                assertThat(reason.liftings()).extracting(Lifting::kind).containsExactly(Lifting.Kind.REVISE);
            });
        }

        @Test
        void letsARevisedContentOut() {
            withdrawn();
            Communication revised = Town.siteOnly("L’eau est coupée vendredi matin.");
            Desk.accept(desk.revise(revised, Town.ANNA));
            desk.approvedAgain(revised);

            assertThat(gate.check(revised, Town.SITE)).isEmpty();
        }

        @Test
        void isOfWhatWentOutOnlyAndOnce() {
            assertRefused(gate.withdraw(desk.name(), withdrawal(permitted())), RefusalCode.NOT_PUBLISHED);
            PermitId permit = withdrawn();
            assertRefused(gate.withdraw(desk.name(), withdrawal(permit)), RefusalCode.NOT_PUBLISHED);
        }

        @Test
        void mayFollowAnApprovalThatWasWithdrawnItself() {
            PermitId permit = published();
            desk.happened(new ApprovalEvent.Withdrawn(Town.ANNA, "sans objet"));

            assertThat(gate.withdraw(desk.name(), withdrawal(permit))).isInstanceOf(Ruling.Accepted.class);
        }

        @Test
        void isForThoseWhoHaveASayInTheChain() {
            PermitId permit = published();

            assertRefused(
                    gate.withdraw(desk.name(), withdrawal(permit, Town.SECRETARY, Town.EVA)),
                    RefusalCode.NOT_CONCERNED);
        }

        @Test
        void isForWhoeverHoldsTheOffice() {
            PermitId permit = published();

            assertRefused(gate.withdraw(desk.name(), withdrawal(permit, Town.MAYOR, Town.EVA)), RefusalCode.NO_MANDATE);
            assertRefused(
                    gate.withdraw(desk.name(), withdrawal(permit, Town.MAYOR, Town.GAIA)),
                    RefusalCode.MANDATE_TOO_WEAK);
        }

        @Test
        void needsAReason() {
            PermitId permit = published();

            assertRefused(
                    gate.withdraw(
                            desk.name(),
                            new ApprovalCommand.WithdrawPublication(permit, Town.MAYOR, Town.FARID, "", "retiré")),
                    RefusalCode.REASON_REQUIRED);
        }

        @Test
        void isForTheOfficerOnDutyWhereTheChainHasAnUrgentProcedure() {
            Desk urgent = new Desk();
            PublicationGate open = urgent.gateWith().build();
            Communication alert = Town.alert();
            Desk.accept(urgent.approvals()
                    .invokeFastTrack(urgent.name(), alert, Town.withFastTrack(), Town.GAIA, "cyclone"));
            PermitId permit = open.permit(urgent.name(), alert, Town.SMS)
                    .granted()
                    .orElseThrow()
                    .id();
            open.deliver(
                    urgent.name(),
                    open.redeem(urgent.name(), permit, alert, Town.SMS)
                            .granted()
                            .orElseThrow(),
                    sent -> new Delivered("sms"));

            assertThat(open.withdraw(urgent.name(), withdrawal(permit, Town.DUTY, Town.GAIA)))
                    .isInstanceOf(Ruling.Accepted.class);
        }
    }

    @Nested
    class TakingDown {

        private final List<WithdrawalOrder> orders = new ArrayList<>();

        private ChannelAdapter answering(DeliveryReceipt answer) {
            return new ChannelAdapter() {
                @Override
                public DeliveryReceipt deliver(DeliveryOrder order) {
                    throw new AssertionError("nothing is to be sent");
                }

                @Override
                public DeliveryReceipt withdraw(WithdrawalOrder order) {
                    orders.add(order);
                    return answer;
                }
            };
        }

        @Test
        void asksTheChannelWithWhatItCalledTheDelivery() {
            PermitId permit = withdrawn();
            gate.takeDown(desk.name(), permit, answering(new Delivered("supprimé")));

            assertThat(orders).singleElement().satisfies(order -> {
                assertThat(order.permit()).isEqualTo(permit);
                assertThat(order.variant()).isEqualTo(Town.SITE);
                assertThat(order.references()).containsExactly("https://ville.example/1");
            });
        }

        @Test
        void isShownByTheRegisterOnceDone() {
            PermitId permit = withdrawn();
            gate.takeDown(desk.name(), permit, answering(new Delivered("supprimé")));

            assertThat(only().isToBeRemoved()).isFalse();
            assertThat(only().amendments())
                    .extracting(Publication.Amendment::event)
                    .last()
                    .isEqualTo(new ApprovalEvent.WithdrawalAnswered(permit, true, Wording.same("supprimé")));
        }

        @Test
        void isForSomebodyByHandWhereTheChannelCannot() {
            PermitId permit = withdrawn();

            assertThat(gate.takeDown(desk.name(), permit, sent -> new Delivered("ref")))
                    .isEqualTo(new Unsupported());
            assertThat(only().isToBeRemoved()).isTrue();
            assertThat(only().amendments())
                    .extracting(Publication.Amendment::event)
                    .last()
                    .isEqualTo(new ApprovalEvent.WithdrawalAnswered(permit, false, Wording.same("")));
        }

        @Test
        void mayBeToldOnceItWasDoneByHand() {
            PermitId permit = withdrawn();
            gate.takeDown(desk.name(), permit, sent -> new Delivered("ref"));
            gate.takeDown(desk.name(), permit, answering(new Delivered("retiré à la main par bruno")));

            assertThat(only().isToBeRemoved()).isFalse();
        }

        @Test
        void isAskedForAgainOfWhatTheChannelTookMeanwhile() {
            PermitId permit = permitted();
            DeliveryOrder order = gate.redeem(desk.name(), permit, notice, Town.SITE)
                    .granted()
                    .orElseThrow();
            gate.deliver(desk.name(), order, sent -> new DeliveryReceipt.Partial("un", List.of("a"), List.of("b")));
            gate.deliver(desk.name(), order, sent -> {
                assertThat(gate.withdraw(desk.name(), withdrawal(permit))).isInstanceOf(Ruling.Accepted.class);
                gate.takeDown(desk.name(), permit, answering(new Delivered("supprimé")));
                assertThat(only().isToBeRemoved()).isFalse();
                return new Delivered("deux");
            });

            assertThat(only().isToBeRemoved()).isTrue();
            gate.takeDown(desk.name(), permit, answering(new Delivered("supprimé aussi")));
            assertThat(only().isToBeRemoved()).isFalse();
            assertThat(orders)
                    .extracting(WithdrawalOrder::references)
                    .containsExactly(List.of("un"), List.of("un", "deux"));
        }

        @Test
        void isTriedAgainAfterAFailure() {
            PermitId permit = withdrawn();
            gate.takeDown(desk.name(), permit, answering(new Failed("panne")));
            gate.takeDown(desk.name(), permit, answering(new Delivered("supprimé")));

            assertThat(orders).hasSize(2);
            assertThat(only().isToBeRemoved()).isFalse();
        }

        @Test
        void isNotAskedForOnceDone() {
            PermitId permit = withdrawn();
            gate.takeDown(desk.name(), permit, answering(new Delivered("supprimé")));

            assertThat(gate.takeDown(desk.name(), permit, answering(new Failed("panne"))))
                    .isEqualTo(new Delivered("supprimé"));
            assertThat(orders).hasSize(1);
        }

        @Test
        void isAnsweredAlikeUnderTheSameName() {
            PermitId permit = withdrawn();
            CommandId failing = desk.name();
            CommandId manual = desk.name();
            gate.takeDown(failing, permit, answering(new Failed("panne")));
            gate.takeDown(manual, permit, answering(new Unsupported()));

            assertThat(gate.takeDown(failing, permit, answering(new Delivered("supprimé"))))
                    .isEqualTo(new Failed("panne"));
            assertThat(gate.takeDown(manual, permit, answering(new Delivered("supprimé"))))
                    .isEqualTo(new Unsupported());
            assertThat(orders).hasSize(2);
        }

        @Test
        void thatThrowsHasFailed() {
            PermitId permit = withdrawn();

            assertThat(gate.takeDown(desk.name(), permit, new ChannelAdapter() {
                        @Override
                        public DeliveryReceipt deliver(DeliveryOrder order) {
                            throw new AssertionError("nothing is to be sent");
                        }

                        @Override
                        public DeliveryReceipt withdraw(WithdrawalOrder order) {
                            throw new IllegalStateException("panne");
                        }
                    }))
                    .isEqualTo(new Failed("panne"));
        }

        @Test
        void isRefusedForWhatWasNotWithdrawn() {
            PermitId permit = published();

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> gate.takeDown(desk.name(), permit, answering(new Delivered("supprimé"))));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> gate.takeDown(
                            desk.name(), new PermitId(Town.NOTICE, 99), answering(new Delivered("supprimé"))));
            assertThat(orders).isEmpty();
        }
    }

    @Nested
    class TheStateOfTheCommunication {

        private CommunicationState state() {
            return desk.approvals().stateOf(Town.NOTICE);
        }

        @Test
        void isPublishedWhileItIsOut() {
            published();

            assertThat(state()).isEqualTo(CommunicationState.PUBLISHED);
        }

        @Test
        void isWithdrawnOnceWhatWentOutIs() {
            withdrawn();

            assertThat(state()).isEqualTo(CommunicationState.WITHDRAWN);
        }

        @Test
        void isWithdrawnOnceItsApprovalIs() {
            desk.happened(new ApprovalEvent.Withdrawn(Town.ANNA, "sans objet"));

            assertThat(state()).isEqualTo(CommunicationState.WITHDRAWN);
        }

        @Test
        void isStillPublishedWhereOnlyItsApprovalIsWithdrawn() {
            published();
            desk.happened(new ApprovalEvent.Withdrawn(Town.ANNA, "sans objet"));

            assertThat(state()).isEqualTo(CommunicationState.PUBLISHED);
        }

        @Test
        void isInApprovalAgainOnceTheWithdrawnContentIsRevised() {
            withdrawn();
            Desk.accept(desk.revise(Town.siteOnly("L’eau est coupée vendredi matin."), Town.ANNA));

            assertThat(state()).isEqualTo(CommunicationState.IN_APPROVAL);
        }
    }
}

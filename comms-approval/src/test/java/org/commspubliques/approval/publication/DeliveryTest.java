package org.commspubliques.approval.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.commspubliques.approval.OutcomeAssert.assertAccepted;
import static org.commspubliques.approval.OutcomeAssert.assertRefused;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.commspubliques.approval.Desk;
import org.commspubliques.approval.Town;
import org.commspubliques.approval.decision.ApprovalCommand;
import org.commspubliques.approval.decision.ApprovalEvent;
import org.commspubliques.approval.decision.RecordedAct;
import org.commspubliques.approval.decision.RefusalCode;
import org.commspubliques.approval.permit.PermitId;
import org.commspubliques.approval.store.CommandId;
import org.commspubliques.approval.store.FileApprovalStore;
import org.commspubliques.approval.store.MemoryApprovalStore;
import org.commspubliques.approval.testkit.RecordingAdapter;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.time.Delay;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeliveryTest {

    private final Communication notice = Town.notice();
    private final Desk desk = new Desk().approved(notice);
    private final RecordingAdapter network = RecordingAdapter.withReferences("https://ville.example/");

    private static DeliveryOrder order(Desk desk, Communication notice) {
        PublicationPermit permit =
                desk.gate().permit(desk.name(), notice, Town.SMS).granted().orElseThrow();
        return desk.gate()
                .redeem(desk.name(), permit.id(), notice, Town.SMS)
                .granted()
                .orElseThrow();
    }

    private List<ApprovalEvent> lastEvents() {
        List<RecordedAct> acts = desk.approvals().trail(notice.id());
        return acts.get(acts.size() - 1).events();
    }

    @Nested
    class AnOrderThatIsTaken {

        @Test
        void isRecorded() {
            DeliveryOrder order = order(desk, notice);
            desk.gate().deliver(desk.name(), order, network);

            assertThat(lastEvents())
                    .containsExactly(new ApprovalEvent.Delivered(order.permit(), "https://ville.example/1"));
        }

        @Test
        void isNotSentAgain() {
            DeliveryOrder order = order(desk, notice);
            desk.gate().deliver(desk.name(), order, network);
            desk.gate().deliver(desk.name(), order, network);

            assertThat(network.orders()).hasSize(1);
        }

        @Test
        void isAnsweredWithTheReceiptOfThen() {
            DeliveryOrder order = order(desk, notice);
            DeliveryReceipt first = desk.gate().deliver(desk.name(), order, network);

            assertThat(desk.gate().deliver(desk.name(), order, network)).isEqualTo(first);
        }

        @Test
        void barsAnotherPermitForTheSameText() {
            desk.gate().deliver(desk.name(), order(desk, notice), network);

            assertThat(desk.gate().permit(desk.name(), notice, Town.SMS).reasons())
                    .singleElement()
                    .satisfies(reason -> {
                        assertThat(reason.code()).isEqualTo(RefusalReason.Code.ALREADY_PUBLISHED);
                        assertThat(reason.message())
                                .isEqualTo(Wording.of(
                                        "La déclinaison « SMS » est déjà diffusée ; pour la corriger, enregistrez un nouveau "
                                                + "texte et faites-le valider.",
                                        "Variant 'Text message' is published already; to correct it, record a new text and have "
                                                + "it approved."));
                    });
        }
    }

    @Nested
    class AnOrderThatFails {

        @Test
        void isRecorded() {
            network.failing(1, "réseau indisponible");
            DeliveryOrder order = order(desk, notice);
            desk.gate().deliver(desk.name(), order, network);

            assertThat(lastEvents())
                    .containsExactly(
                            new ApprovalEvent.DeliveryFailed(order.permit(), Wording.same("réseau indisponible")));
        }

        @Test
        void mayBeTriedAgainUnderTheSameKey() {
            network.failing(1, "réseau indisponible");
            DeliveryOrder order = order(desk, notice);
            desk.gate().deliver(desk.name(), order, network);
            desk.gate().deliver(desk.name(), order, network);

            assertThat(network.orders())
                    .extracting(DeliveryOrder::idempotencyKey)
                    .containsExactly(order.idempotencyKey(), order.idempotencyKey());
        }

        @Test
        void isSaidToWhoeverUsesItsPermitASecondTimeWithTheWayToTryAgain() {
            network.failing(1, "réseau indisponible");
            DeliveryOrder order = order(desk, notice);
            desk.gate().deliver(desk.name(), order, network);

            assertThat(desk.gate()
                            .redeem(desk.name(), order.permit(), notice, Town.SMS)
                            .reasons())
                    .extracting(RefusalReason::code, reason -> reason.message().fr())
                    .containsExactly(tuple(
                            RefusalReason.Code.PERMIT_UNUSABLE,
                            "L’autorisation " + order.permit()
                                    + " a déjà été utilisée, et la remise n’a pas encore abouti. "
                                    + "Si elle a échoué, recommencez-la avec le même ordre et un nouvel identifiant de commande. Un "
                                    + "ordre perdu se redemande sous l’identifiant de la première demande."));
        }

        @Test
        void isGivenOnceMoreToWhoeverAsksUnderTheIdOfTheFirstTime() {
            PermitId permit = desk.gate()
                    .permit(desk.name(), notice, Town.SMS)
                    .granted()
                    .orElseThrow()
                    .id();
            CommandId name = desk.name();
            GateAnswer<DeliveryOrder> first = desk.gate().redeem(name, permit, notice, Town.SMS);
            desk.gate().deliver(desk.name(), first.granted().orElseThrow(), network.failing(1, "réseau indisponible"));

            assertThat(desk.gate()
                            .redeem(name, permit, notice, Town.SMS)
                            .granted()
                            .orElseThrow()
                            .idempotencyKey())
                    .isEqualTo(first.granted().orElseThrow().idempotencyKey());
        }

        @Test
        void isDeliveredOnceItIsTaken() {
            network.failing(1, "réseau indisponible");
            DeliveryOrder order = order(desk, notice);
            desk.gate().deliver(desk.name(), order, network);
            desk.gate().deliver(desk.name(), order, network);

            assertThat(desk.state().isPublished(Town.SMS)).isTrue();
        }

        @Test
        void isNotSentAgainUnderTheSameName() {
            network.failing(1, "réseau indisponible");
            DeliveryOrder order = order(desk, notice);
            CommandId name = desk.name();
            desk.gate().deliver(name, order, network);
            DeliveryReceipt repeated = desk.gate().deliver(name, order, network);

            assertThat(repeated).isEqualTo(new DeliveryReceipt.Failed("réseau indisponible"));
            assertThat(network.orders()).hasSize(1);
        }
    }

    @Nested
    class AnAdapter {

        @Test
        void thatThrowsHasFailedWithItsMessage() {
            assertThat(desk.gate().deliver(desk.name(), order(desk, notice), order -> {
                        throw new IllegalStateException("panne");
                    }))
                    .isEqualTo(new DeliveryReceipt.Failed("panne"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "\n"})
        void thatThrowsWithoutAMessageHasFailedToo(String blank) {
            assertThat(desk.gate().deliver(desk.name(), order(desk, notice), order -> {
                        throw new IllegalStateException(blank);
                    }))
                    .isInstanceOf(DeliveryReceipt.Failed.class);
            assertThat(lastEvents()).hasOnlyElementsOfType(ApprovalEvent.DeliveryFailed.class);
        }

        @Test
        void thatThrowsWithNoMessageAtAllIsNamedByItsException() {
            assertThat(desk.gate().deliver(desk.name(), order(desk, notice), order -> {
                        throw new IllegalStateException();
                    }))
                    .isEqualTo(new DeliveryReceipt.Failed(Wording.of(
                            "le canal a échoué sans dire pourquoi (IllegalStateException)",
                            "the channel failed without saying why (IllegalStateException)")));
        }

        @Test
        void thatFailsInTwoLanguagesHasFailedInBothWhenAskedAgain() {
            DeliveryReceipt failed = new DeliveryReceipt.Failed(Wording.of("réseau indisponible", "no network"));
            DeliveryOrder order = order(desk, notice);
            CommandId name = desk.name();

            assertThat(desk.gate().deliver(name, order, any -> failed)).isEqualTo(failed);
            assertThat(desk.gate().deliver(name, order, any -> new DeliveryReceipt.Delivered("ref")))
                    .isEqualTo(failed);
        }

        @Test
        @SuppressWarnings("NullAway")
        void thatAnswersNothingHasFailed() {
            assertThat(desk.gate().deliver(desk.name(), order(desk, notice), order -> null))
                    .isInstanceOf(DeliveryReceipt.Failed.class);
        }

        @Test
        void thatAnswersHalfACharacterIsRecordedAllTheSame() {
            desk.gate()
                    .deliver(desk.name(), order(desk, notice), order -> new DeliveryReceipt.Delivered("post \uD83D"));

            assertThat(desk.state().isPublished(Town.SMS)).isTrue();
        }

        @Test
        void thatAnswersWithoutEndIsRecordedAllTheSame() {
            desk.gate()
                    .deliver(
                            desk.name(),
                            order(desk, notice),
                            order -> new DeliveryReceipt.Delivered("x".repeat(2_000_000)));

            assertThat(desk.state().isPublished(Town.SMS)).isTrue();
        }
    }

    @Nested
    class NothingIsSent {

        @Test
        void ofAnOrderOfAnotherStore() {
            Desk other = new Desk(new MemoryApprovalStore()).approved(notice);
            DeliveryOrder foreign = order(other, notice);

            assertThatIllegalArgumentException().isThrownBy(() -> desk.gate().deliver(desk.name(), foreign, network));
            assertThat(network.orders()).isEmpty();
        }

        @Test
        void underANameUsedForSomethingElse() {
            DeliveryOrder order = order(desk, notice);
            CommandId taken = CommandId.of("request-1");

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> desk.gate().deliver(taken, order, network))
                    .withMessageContaining("request-1");
            assertThat(network.orders()).isEmpty();
        }
    }

    @Nested
    class TheRegister {

        @Test
        void listsWhatWentOut() {
            DeliveryOrder order = order(desk, notice);
            desk.gate().deliver(desk.name(), order, network);

            assertThat(PublicationRegister.of(desk.store()).publications())
                    .containsExactly(new Publication(
                            notice.id(),
                            Town.SMS,
                            notice.seal(Town.SMS),
                            order.permit(),
                            desk.clock().instant(),
                            "https://ville.example/1"));
        }

        @Test
        void listsNothingThatFailed() {
            network.failing(1, "réseau indisponible");
            desk.gate().deliver(desk.name(), order(desk, notice), network);

            assertThat(PublicationRegister.of(desk.store()).publications()).isEmpty();
        }

        @Test
        void listsTheSameAfterTheFileWasOpenedAgain(@TempDir Path folder) {
            Path file = folder.resolve("registre.jsonl");
            List<Publication> before;
            try (FileApprovalStore store = FileApprovalStore.open(file)) {
                Desk filed = new Desk(store).approved(notice);
                filed.gate().deliver(filed.name(), order(filed, notice), network);
                before = PublicationRegister.of(store).publications();
            }

            try (FileApprovalStore store = FileApprovalStore.open(file)) {
                assertThat(PublicationRegister.of(store).publications())
                        .hasSize(1)
                        .isEqualTo(before);
            }
        }

        @Test
        void knowsAfterTheFileWasOpenedAgainThatTheTextIsOut(@TempDir Path folder) {
            Path file = folder.resolve("registre.jsonl");
            DeliveryOrder order;
            try (FileApprovalStore store = FileApprovalStore.open(file)) {
                Desk filed = new Desk(store).approved(notice);
                order = order(filed, notice);
                filed.gate().deliver(filed.name(), order, network);
            }

            try (FileApprovalStore store = FileApprovalStore.open(file)) {
                new Desk(store).gate().deliver(CommandId.of("again"), order, network);
                assertThat(network.orders()).hasSize(1);
            }
        }
    }

    @Nested
    class AReceipt {

        @Test
        void withoutAReferenceIsRefused() {
            assertThatIllegalArgumentException().isThrownBy(() -> new DeliveryReceipt.Delivered(" "));
        }

        @Test
        void withoutAReasonIsRefused() {
            assertThatIllegalArgumentException().isThrownBy(() -> new DeliveryReceipt.Failed(""));
        }
    }

    @Nested
    class AnOrderOfWhatIsNotAsItWas {

        private final DeliveryOrder order = failed();
        private final Communication edited = notice.withVariant(Town.sms("Coupure d'eau vendredi."));

        private DeliveryOrder failed() {
            network.failing(1, "réseau indisponible");
            DeliveryOrder given = order(desk, notice);
            desk.gate().deliver(desk.name(), given, network);
            return given;
        }

        private void assertNotSent(String why) {
            int sent = network.orders().size();

            assertThat(desk.gate().deliver(desk.name(), order, network))
                    .isInstanceOfSatisfying(
                            DeliveryReceipt.Failed.class,
                            failed -> assertThat(failed.reason().fr()).contains(why));
            assertThat(network.orders()).hasSize(sent);
        }

        @Test
        void isNotSentOnceTheTextWasRevised() {
            Desk.accept(desk.revise(edited, Town.ANNA));

            assertNotSent("n’est pas celui du dossier");
        }

        @Test
        void isNotSentEvenIfTheRevisedTextWasApproved() {
            Desk.accept(desk.revise(edited, Town.ANNA));
            approveSms(edited);

            assertNotSent("n’est pas celui du dossier");
        }

        @Test
        void isNotSentOnceTheVariantWasTakenOut() {
            Desk.accept(desk.revise(Town.siteOnly(), Town.ANNA));

            assertNotSent("n’est pas celui du dossier");
        }

        @Test
        void isNotSentOnceThePermitIsOver() {
            desk.clock().set("2025-08-19T22:00:00Z");

            assertNotSent("n’est plus valable ; demandez-en une autre");
        }

        @Test
        void keepsItsKeyForTheRestOfWhatTheOneThatFollowsItHasSentInPart() {
            desk.clock().set("2025-08-19T22:00:00Z");
            DeliveryOrder second = order(desk, notice);
            desk.gate()
                    .deliver(
                            desk.name(), second, sent -> new DeliveryReceipt.Partial("un", List.of("a"), List.of("b")));
            desk.gate().deliver(desk.name(), second, network);

            assertThat(network.orders())
                    .extracting(DeliveryOrder::idempotencyKey)
                    .containsOnly(order.idempotencyKey());
        }

        @Test
        void isTriedUnderTheKeyOfTheOneUsedFirstWhicheverWasIssuedFirst() {
            Desk other = new Desk().approved(notice);
            PublicationGate patient =
                    other.gateWith().validity(Duration.ofDays(10)).build();
            PermitId issuedFirst = patient.permit(other.name(), notice, Town.SMS)
                    .granted()
                    .orElseThrow()
                    .id();
            DeliveryOrder usedFirst = order(other, notice);
            other.clock().set("2025-08-19T22:00:00Z");

            assertThat(patient.redeem(other.name(), issuedFirst, notice, Town.SMS)
                            .granted()
                            .orElseThrow()
                            .idempotencyKey())
                    .isEqualTo(usedFirst.idempotencyKey());
        }

        @Test
        void isNotSentOnceItsApprovalNoLongerCounts() {
            PublicationGate brief = desk.gateWith()
                    .approvalsLast(Delay.workingHours(1))
                    .validity(Duration.ofDays(10))
                    .build();
            desk.clock().set("2025-08-18T03:00:00Z");

            assertThat(brief.deliver(desk.name(), order, network))
                    .isInstanceOfSatisfying(
                            DeliveryReceipt.Failed.class,
                            failed -> assertThat(failed.reason().fr()).contains("ne compte plus depuis le"));
        }

        @Test
        void isTriedUnderTheSameKeyByTheOneThatFollowsIt() {
            desk.clock().set("2025-08-19T22:00:00Z");

            assertThat(order(desk, notice).idempotencyKey())
                    .as("the channel may have taken the first one without anybody having heard of it")
                    .isEqualTo(order.idempotencyKey());
        }

        @Test
        void isNotGivenAgainUnderItsNameOnceThePermitIsOver() {
            Desk other = new Desk().approved(notice);
            CommandId name = CommandId.of("autoriser");
            PermitId permit = other.gate()
                    .permit(name, notice, Town.SMS)
                    .granted()
                    .orElseThrow()
                    .id();
            CommandId redeem = CommandId.of("ordre");
            assertThat(other.gate().redeem(redeem, permit, notice, Town.SMS).granted())
                    .isPresent();
            other.clock().set("2025-08-19T22:00:00Z");

            for (GateAnswer<?> answer : List.of(
                    other.gate().permit(name, notice, Town.SMS),
                    other.gate().redeem(redeem, permit, notice, Town.SMS))) {
                assertThat(answer.reasons())
                        .singleElement()
                        .satisfies(
                                reason -> assertThat(reason.message().fr())
                                        .isEqualTo(
                                                "L’autorisation " + permit
                                                        + " n’est plus valable ; demandez-en une autre, sous un nouvel identifiant de commande."));
            }
        }

        @Test
        void isNotSentASecondTimeByAnEarlierPermitThatWasUsedLater() {
            Desk other = new Desk(new MemoryApprovalStore()).approved(notice);
            DeliveryOrder first = order(other, notice);
            Communication edited2 = notice.withVariant(Town.sms("Coupure d'eau vendredi."));
            Desk.accept(other.revise(edited2, Town.ANNA));
            approveSms(other, edited2);
            other.gate().deliver(other.name(), order(other, edited2), network);
            Desk.accept(other.revise(notice, Town.ANNA));
            approveSms(other, notice);
            other.gate().deliver(other.name(), first, network);

            assertThat(other.state().isPublished(Town.SMS)).isTrue();
        }

        @Test
        void givesWayToAnotherOnceThePermitIsOver() {
            desk.clock().set("2025-08-19T22:00:00Z");
            DeliveryOrder another = order(desk, notice);

            assertThat(desk.gate().deliver(desk.name(), another, network))
                    .isInstanceOf(DeliveryReceipt.Delivered.class);
        }

        @Test
        void isSaidByTheGateAsLongAsItMayBeTried() {
            assertThat(desk.gate().check(notice, Town.SMS)).singleElement().satisfies(reason -> {
                assertThat(reason.code()).isEqualTo(RefusalReason.Code.ALREADY_PUBLISHED);
                assertThat(reason.message().fr())
                        .startsWith("La déclinaison « SMS » a déjà un ordre d’envoi (autorisation " + order.permit())
                        .contains("reprenez cet ordre-là");
            });
        }

        @Test
        void letsTheCommunicationBeWithdrawnOnceThePermitIsOver() {
            assertRefused(
                    desk.act(new ApprovalCommand.Withdraw(Town.ANNA, "sans objet")), RefusalCode.ALREADY_DELIVERED);
            desk.clock().set("2025-08-19T22:00:00Z");

            assertAccepted(desk.act(new ApprovalCommand.Withdraw(Town.ANNA, "sans objet")));
        }
    }

    private void approveSms(Communication communication) {
        approveSms(desk, communication);
    }

    private static void approveSms(Desk desk, Communication communication) {
        Desk.accept(desk.approve("visa", Town.DIRECTOR, Town.BRUNO, communication, Town.SMS));
        Desk.accept(desk.approve("signature", Town.MAYOR, Town.FARID, communication, Town.SMS));
    }

    @Test
    void anEarlierTextMayGoOutAgainOnceAnotherHasTakenItsPlace() {
        desk.gate().deliver(desk.name(), order(desk, notice), network);
        Communication edited = notice.withVariant(Town.sms("Coupure d'eau vendredi."));
        Desk.accept(desk.revise(edited, Town.ANNA));
        approveSms(edited);
        desk.gate().deliver(desk.name(), order(desk, edited), network);
        Desk.accept(desk.revise(notice, Town.ANNA));
        approveSms(notice);

        assertThat(desk.gate().check(notice, Town.SMS)).isEmpty();
        assertThat(desk.gate().deliver(desk.name(), order(desk, notice), network))
                .isInstanceOf(DeliveryReceipt.Delivered.class);
        assertThat(network.orders()).hasSize(3);
    }
}

package org.commspubliques.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commspubliques.approval.OutcomeAssert.assertAccepted;
import static org.commspubliques.approval.OutcomeAssert.assertRefused;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.commspubliques.approval.chain.ApprovalChain;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.approval.chain.StageNature;
import org.commspubliques.approval.decision.ApprovalCommand;
import org.commspubliques.approval.decision.ApprovalEvent;
import org.commspubliques.approval.decision.ApprovalState;
import org.commspubliques.approval.decision.DecisionKind;
import org.commspubliques.approval.decision.RecordedAct;
import org.commspubliques.approval.decision.RefusalCode;
import org.commspubliques.approval.publication.DeliveryOrder;
import org.commspubliques.approval.publication.DeliveryReceipt;
import org.commspubliques.approval.publication.PublicationPermit;
import org.commspubliques.approval.store.ApprovalStore;
import org.commspubliques.approval.store.CommandId;
import org.commspubliques.approval.store.FileApprovalStore;
import org.commspubliques.approval.store.MemoryApprovalStore;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.lifecycle.CommunicationState;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApprovalsTest {

    private final Desk desk = new Desk();
    private final Communication notice = Town.notice();

    @Nested
    class ARequestRepeatedUnderItsName {

        private final CommandId name = CommandId.of("visa de bruno");

        private Outcome visa() {
            return desk.approvals()
                    .decide(
                            name,
                            notice.id(),
                            new ApprovalCommand.Decide(
                                    StageId.of("visa"),
                                    Town.DIRECTOR,
                                    Town.BRUNO,
                                    DecisionKind.APPROVE,
                                    notice.seals(),
                                    ""));
        }

        @Test
        void isAcceptedAgain() {
            desk.submitted(notice, Town.visa());
            visa();

            assertAccepted(visa());
        }

        @Test
        void isRecordedOnce() {
            desk.submitted(notice, Town.visa());
            visa();
            visa();

            assertThat(desk.approvals().trail(notice.id())).hasSize(2);
        }

        @Test
        void isAnsweredWithTheStateOfTheFirstTime() {
            desk.submitted(notice, Town.visa(), Town.signature());
            visa();
            Desk.accept(desk.approve("signature", Town.MAYOR, Town.FARID, notice));

            assertThat(Desk.accept(visa()).version()).isEqualTo(2);
        }

        @Test
        void isDecidedAnewIfItWasRefused() {
            visa();
            desk.submitted(notice, Town.visa());

            assertAccepted(visa());
        }
    }

    @Nested
    class ANameGivenToTwoRequests {

        private final CommandId name = CommandId.of("une demande");
        private final Communication edited = notice.withVariant(
                new Variant(notice.variants().get(0).id(), List.of(Section.body("Autre texte.")), List.of()));

        private Outcome decide(DecisionKind kind, String reason) {
            return desk.approvals()
                    .decide(
                            name,
                            notice.id(),
                            new ApprovalCommand.Decide(
                                    StageId.of("visa"), Town.DIRECTOR, Town.BRUNO, kind, notice.seals(), reason));
        }

        @Test
        void isRefusedTheSecondTimeForAnotherDecision() {
            desk.submitted(notice, Town.visa());
            assertAccepted(decide(DecisionKind.APPROVE, ""));

            assertRefused(decide(DecisionKind.REJECT, "non"), RefusalCode.NAME_TAKEN);
        }

        @Test
        void isRefusedForARevisionAfterADecision() {
            desk.submitted(notice, Town.visa());
            decide(DecisionKind.APPROVE, "");

            assertRefused(desk.approvals().revise(name, edited, Town.BRUNO), RefusalCode.NAME_TAKEN);
        }

        @Test
        void isAcceptedForTheSameRevision() {
            desk.submitted(notice, Town.visa());
            assertAccepted(desk.approvals().revise(name, edited, Town.BRUNO));

            assertAccepted(desk.approvals().revise(name, edited, Town.BRUNO));
        }

        @Test
        void isRefusedForARevisionByAnotherEditor() {
            desk.submitted(notice, Town.visa());
            desk.approvals().revise(name, edited, Town.BRUNO);

            assertRefused(desk.approvals().revise(name, edited, Town.FARID), RefusalCode.NAME_TAKEN);
        }

        @Test
        void isRefusedForASubmissionOfSomethingElse() {
            ApprovalChain chain = ApprovalChain.named("circuit", Wording.same("circuit"))
                    .then(Town.visa())
                    .build();
            assertAccepted(desk.approvals().submit(name, notice, chain));

            assertAccepted(desk.approvals().submit(name, notice, chain));
            assertRefused(desk.approvals().submit(name, edited, chain), RefusalCode.NAME_TAKEN);
        }
    }

    @Test
    void aCommandIdUsedForAnotherRequestIsSaidSo() {
        CommandId name = CommandId.of("d8");
        Communication notice = Town.siteOnly();
        Desk.accept(desk.approvals().submit(name, notice, Town.visaThenSignature()));

        assertThat(desk.approvals()
                        .submit(name, Town.siteOnly("L’eau est coupée vendredi."), Town.visaThenSignature())
                        .refusal()
                        .orElseThrow()
                        .message()
                        .fr())
                .isEqualTo(
                        "Cette commande (identifiant « d8 ») a déjà été enregistrée pour une autre demande ; envoyez-la avec un "
                                + "nouvel identifiant.");
    }

    @Test
    void aSecondSubmissionIsToldToRecordTheChange() {
        desk.submitted(Town.siteOnly(), Town.visa());

        assertThat(desk.submit(Town.siteOnly("L’eau est coupée vendredi."), Town.visaThenSignature())
                        .refusal()
                        .orElseThrow()
                        .message()
                        .fr())
                .isEqualTo(
                        "Cette action est déjà dans un circuit : enregistrez la modification au lieu de la soumettre de "
                                + "nouveau.");
    }

    @Test
    void refusalsCallVariantsByTheNamesOfTheChannels() {
        Communication own = Town.notice().toBuilder().author(Town.BRUNO).build();
        desk.submitted(own, Town.visa());
        ApprovalCommand.Decide decide = new ApprovalCommand.Decide(
                StageId.of("visa"), Town.DIRECTOR, Town.BRUNO, DecisionKind.APPROVE, own.seals(), "");
        Approvals named = desk.approvals()
                .withChannels(ChannelCatalog.parse("canaux.json", """
                        {"channels": [{"id": "site", "kind": "website", "fr": "site de la ville", "en": "town website",
                          "reach": "public", "typography": false}]}
                        """.getBytes(StandardCharsets.UTF_8)));

        assertThat(refusal(desk.approvals(), decide))
                .isEqualTo("bruno a écrit ou modifié la déclinaison « Site internet » et ne peut pas la valider.");
        assertThat(refusal(named, decide))
                .isEqualTo("bruno a écrit ou modifié la déclinaison « site de la ville » et ne peut pas la valider.");
    }

    private String refusal(Approvals approvals, ApprovalCommand.Decide decide) {
        return approvals
                .decide(desk.name(), Town.NOTICE, decide)
                .refusal()
                .orElseThrow()
                .message()
                .fr();
    }

    @Test
    void theAuthorOfASubmittedCommunicationDoesNotChange() {
        desk.submitted(notice, Town.visa());
        Communication another = notice.toBuilder().author(Town.FARID).build();

        assertRefused(desk.revise(another, Town.BRUNO), RefusalCode.AUTHOR_CHANGED);
    }

    @Nested
    class TheTrail {

        @Test
        void tellsWhatHappenedAndWhen() {
            desk.submitted(notice, Town.visa());

            assertThat(desk.approvals().trail(notice.id())).singleElement().satisfies(act -> {
                assertThat(act.version()).isEqualTo(1);
                assertThat(act.at()).isEqualTo(desk.clock().instant());
                assertThat(act.hash()).hasSize(64);
                assertThat(act.events()).hasOnlyElementsOfType(ApprovalEvent.Submitted.class);
            });
        }

        @Test
        void isEmptyForWhatWasNeverSubmitted() {
            assertThat(desk.approvals().trail(notice.id())).isEmpty();
        }

        @Test
        void isTheSameAfterTheFileWasOpenedAgain(@TempDir Path folder) {
            Path file = folder.resolve("registre.jsonl");
            List<RecordedAct> before;
            try (FileApprovalStore store = FileApprovalStore.open(file)) {
                before = new Desk(store).approved(notice).approvals().trail(notice.id());
            }

            try (FileApprovalStore store = FileApprovalStore.open(file)) {
                assertThat(new Desk(store).approvals().trail(notice.id())).isEqualTo(before);
            }
        }
    }

    @Nested
    class TheStateOfACommunication {

        @Test
        void isDraftBeforeItIsSubmitted() {
            assertThat(stateOf()).isEqualTo(CommunicationState.DRAFT);
        }

        @Test
        void isInApprovalOnceSubmitted() {
            desk.submitted(notice, Town.visa());

            assertThat(stateOf()).isEqualTo(CommunicationState.IN_APPROVAL);
        }

        @Test
        void isInApprovalWhileOneVariantWaits() {
            desk.submitted(notice, Town.visa());
            Desk.accept(desk.approve("visa", Town.DIRECTOR, Town.BRUNO, notice, Town.SMS));

            assertThat(stateOf()).isEqualTo(CommunicationState.IN_APPROVAL);
        }

        @Test
        void isRefusedOnceOneStageObjects() {
            desk.submitted(notice, Town.visa());
            Desk.accept(desk.object("visa", Town.DIRECTOR, Town.BRUNO, DecisionKind.REQUEST_CHANGES, notice));

            assertThat(stateOf()).isEqualTo(CommunicationState.REFUSED);
        }

        @Test
        void isApprovedOnceAllStagesHaveApprovedAllVariants() {
            desk.approved(notice);

            assertThat(stateOf()).isEqualTo(CommunicationState.APPROVED);
        }

        @Test
        void isApprovedByTheUrgentProcedure() {
            Desk.accept(desk.approvals()
                    .invokeFastTrack(desk.name(), Town.alert(), Town.withFastTrack(), Town.GAIA, "cyclone"));

            assertThat(stateOf()).isEqualTo(CommunicationState.APPROVED);
        }

        @Test
        void isPartlyPublishedOnceOneVariantIs() {
            desk.approved(notice);
            publish(Town.SMS);

            assertThat(stateOf()).isEqualTo(CommunicationState.PARTLY_PUBLISHED);
        }

        @Test
        void isPublishedOnceAllVariantsAre() {
            desk.approved(notice);
            publish(Town.SMS);
            publish(Town.SITE);

            assertThat(stateOf()).isEqualTo(CommunicationState.PUBLISHED);
        }

        private CommunicationState stateOf() {
            return desk.approvals().stateOf(notice.id());
        }

        private void publish(VariantId variant) {
            PublicationPermit permit =
                    desk.gate().permit(desk.name(), notice, variant).granted().orElseThrow();
            DeliveryOrder order = desk.gate()
                    .redeem(desk.name(), permit.id(), notice, variant)
                    .granted()
                    .orElseThrow();
            desk.gate().deliver(desk.name(), order, sent -> new DeliveryReceipt.Delivered("ref"));
        }
    }

    @Nested
    class TwoWhoDecideAtOnce {

        @RepeatedTest(5)
        void bothSucceedInMemory() throws Exception {
            assertThat(decidedAtOnce(new MemoryApprovalStore()).isApproved(Town.SITE))
                    .isTrue();
        }

        @RepeatedTest(5)
        void bothSucceedInAFile(@TempDir Path folder) throws Exception {
            try (FileApprovalStore store = FileApprovalStore.open(folder.resolve("registre.jsonl"))) {
                assertThat(decidedAtOnce(store).isApproved(Town.SITE)).isTrue();
            }
        }

        private ApprovalState decidedAtOnce(ApprovalStore store) throws Exception {
            Desk shared = new Desk(store)
                    .submitted(
                            notice,
                            Town.stage("avis", StageNature.VALIDATION)
                                    .by(Town.LEGAL)
                                    .by(Town.DPO)
                                    .build());
            CyclicBarrier start = new CyclicBarrier(2);
            ExecutorService threads = Executors.newFixedThreadPool(2);
            try {
                Future<Outcome> first = threads.submit(vote(shared, start, Town.LEGAL, Town.CLARA));
                Future<Outcome> second = threads.submit(vote(shared, start, Town.DPO, Town.DENIS));
                assertAccepted(first.get());
                assertAccepted(second.get());
            } finally {
                threads.shutdownNow();
            }
            return shared.state();
        }

        private Callable<Outcome> vote(Desk shared, CyclicBarrier start, OfficeId office, PersonId person) {
            return () -> {
                start.await();
                return shared.approve("avis", office, person, notice);
            };
        }
    }
}

package org.commspubliques.approval.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.commspubliques.approval.DueNotice;
import org.commspubliques.approval.chain.StandardChains;
import org.commspubliques.approval.decision.ApprovalCommand;
import org.commspubliques.approval.decision.DecisionKind;
import org.commspubliques.approval.decision.RefusalCode;
import org.commspubliques.approval.publication.DeliveryOrder;
import org.commspubliques.approval.publication.RefusalReason;
import org.commspubliques.approval.store.MemoryApprovalStore;
import org.commspubliques.approval.store.StoreException;
import org.commspubliques.approval.store.StreamId;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.testkit.SampleAuthorities;
import org.commspubliques.core.testkit.SampleCommunications;
import org.commspubliques.core.testkit.SampleOrgCharts;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ApprovalScenarioTest {

    private static ApprovalScenario pressRelease() {
        return ApprovalScenario.inTownOf(SampleAuthorities.montDore())
                .withChain(StandardChains.press())
                .submitted(SampleCommunications.pressRelease())
                .by("alice");
    }

    private static ApprovalScenario notice() {
        return ApprovalScenario.inTownOf(SampleAuthorities.town())
                .submitted(SampleCommunications.notice())
                .by(SampleOrgCharts.ALICE);
    }

    @Nested
    class WhatGoesWell {

        @Test
        void isApprovedStageAfterStage() {
            pressRelease()
                    .thenWaitsFor("service")
                    .thenDoesNotWaitFor("cabinet")
                    .approvedBy("service")
                    .approvedBy("communication")
                    .thenWaitsFor("cabinet")
                    .thenWaitsFor("secretariat")
                    .approvedBy("cabinet")
                    .thenIsNotApproved()
                    .approvedBy("secretariat")
                    .thenIsApproved();
        }

        @Test
        void isApprovedByOfficesAndByPeople() {
            notice().approvedBy("chef-service")
                    .thenWaitsFor("benoit")
                    .approvedBy(SampleOrgCharts.BENOIT)
                    .thenIsApproved();
        }

        @Test
        void goesOut() {
            ApprovalScenario scenario = notice().approvedBy("service")
                    .approvedBy("communication")
                    .publishedTo("sms")
                    .thenIsOutOn("sms");

            assertThat(scenario.adapter().orders())
                    .extracting(DeliveryOrder::seal)
                    .containsExactly(scenario.communication().seal(VariantId.parse("sms/fr")));
        }

        @Test
        void isRevisedAndApprovedAgain() {
            notice().approvedBy("service")
                    .changesAskedBy("communication", "dire jusqu’à quelle heure", VariantId.parse("site/fr"))
                    .thenIsNotApproved()
                    .revised(Variant.french(
                            SampleCommunications.SITE, Section.body("L’eau est coupée jeudi de 8 h à midi au port.")))
                    .by("alice")
                    .thenWaitsFor("henri")
                    .approvedBy("service")
                    .approvedBy("communication")
                    .thenIsApproved()
                    .thenTheRegisterIsIntact();
        }

        @Test
        void isKeptWhereTheHostKeepsIt() {
            MemoryApprovalStore store = new MemoryApprovalStore();

            ApprovalScenario.inTownOf(SampleAuthorities.village())
                    .withStore(store)
                    .submitted(SampleCommunications.notice())
                    .byItsAuthor();

            assertThat(store.load(StreamId.of("travaux-2025"), 1)).hasSize(1);
        }
    }

    @Nested
    class TimeThatPasses {

        @Test
        void remindsAndEscalates() {
            pressRelease()
                    .whenItIs("2025-08-18T16:00")
                    .thenTells(DueNotice.Kind.REMINDER, "henri")
                    .whenDays(1)
                    .thenTells(DueNotice.Kind.ESCALATED, "secretaire-general")
                    .thenWaitsFor("didier");
        }

        @Test
        void startsWhereItIsTold() {
            ApprovalScenario scenario = ApprovalScenario.inTownOf(SampleAuthorities.montDore())
                    .startingAt("2026-02-03T10:00")
                    .submitted(SampleCommunications.notice())
                    .byItsAuthor();

            assertThat(scenario.story(Locale.FRENCH)).startsWith("- 2026-02-03 10:00 – claire soumet");
        }
    }

    @Nested
    class WhatIsRefused {

        @Test
        void isRefusedByTheRules() {
            pressRelease()
                    .approvedBy("cabinet")
                    .thenIsRefused(RefusalCode.STAGE_NOT_OPEN)
                    .approvedBy("elise")
                    .thenIsRefused(RefusalCode.NO_MANDATE);
        }

        @Test
        void isRefusedToAStranger() {
            notice().approvedBy(PersonId.of("passant")).thenIsRefused(RefusalCode.NO_MANDATE);
        }

        @Test
        void isRefusedToTheAuthor() {
            ApprovalScenario.inTownOf(SampleAuthorities.montDore())
                    .submitted(SampleCommunications.notice())
                    .by("henri")
                    .approvedBy("henri")
                    .thenIsRefused(RefusalCode.AUTHOR_CANNOT_DECIDE);
        }

        @Test
        void isRejectedForGood() {
            pressRelease()
                    .rejectedBy("service", "rien n’est décidé")
                    .thenDoesNotWaitFor("communication")
                    .approvedBy("service")
                    .thenIsRefused(RefusalCode.ALREADY_DECIDED);
        }

        @Test
        void isHeldBackByTheGate() {
            notice().approvedBy("service").publishedTo("site").thenIsHeldBack(RefusalReason.Code.STAGE_MISSING);
        }

        @Test
        void isNotTakenByTheChannel() {
            ApprovalScenario scenario = notice().approvedBy("service").approvedBy("communication");
            scenario.adapter().failing(1, "réseau indisponible");

            scenario.publishedTo("site").thenDeliveryFails();
        }

        @Test
        void isStoppedByAProcedure() {
            notice().acted(new ApprovalCommand.Withdraw(SampleOrgCharts.ALICE, "sans objet"))
                    .approvedBy("service")
                    .thenIsRefused(RefusalCode.WITHDRAWN);
        }
    }

    @Nested
    class AWrongExpectation {

        private void fails(ThrowingCallable scenario, String... told) {
            assertThatExceptionOfType(AssertionError.class)
                    .isThrownBy(scenario)
                    .satisfies(error -> assertThat(error.getMessage()).contains(told));
        }

        @Test
        void tellsTheWholeStoryInBothLanguages() {
            fails(
                    () -> pressRelease().approvedBy("service").thenIsApproved(),
                    "Attendu : toutes les déclinaisons sont validées. Constaté : ",
                    "- 2025-08-18 08:30 – alice soumet « Travaux rue des Flamboyants » au circuit « presse »",
                    "- 2025-08-18 08:30 – henri (service, chef-service) : accord",
                    "Expected: all variants are approved. Found: ",
                    "waits for benoit; cabinet, ",
                    "- 2025-08-18 08:30 – henri (service, chef-service): approved");
        }

        @Test
        void saysWhatIsWaitedFor() {
            fails(() -> pressRelease().thenIsApproved(), "Constaté : service, ", "Found: service, ");
        }

        @Test
        void isFoundOfWhoIsWaitedFor() {
            fails(() -> pressRelease().thenWaitsFor("cabinet"), "« cabinet » est attendu", "'cabinet' is waited for");
            fails(() -> pressRelease().thenDoesNotWaitFor("service"), "« service » n’est pas attendu");
        }

        @Test
        void isFoundOfARefusal() {
            fails(() -> pressRelease().approvedBy("service").thenIsRefused(RefusalCode.NO_MANDATE), "refus NO_MANDATE");
            fails(
                    () -> pressRelease().approvedBy("cabinet").thenIsRefused(RefusalCode.NO_MANDATE),
                    "refus NO_MANDATE",
                    "refusé, STAGE_NOT_OPEN : ");
        }

        @Test
        void isFoundOfWhatIsOut() {
            fails(() -> notice().thenIsOutOn("site"), "publié sur « site »");
        }

        @Test
        void isFoundOfANotice() {
            fails(() -> notice().whenDays(0).thenTells(DueNotice.Kind.REMINDER, "henri"), "avis REMINDER");
        }

        @Test
        void isFoundOfAnApproval() {
            fails(
                    () -> notice().approvedBy("service")
                            .approvedBy("communication")
                            .thenIsNotApproved(),
                    "une déclinaison n’est pas validée",
                    "rien ne bloque");
        }

        @Test
        void isThatARefusedStepWasAccepted() {
            fails(
                    () -> pressRelease().approvedBy("cabinet").approvedBy("service"),
                    "Attendu : l’étape précédente est acceptée",
                    "refusé, STAGE_NOT_OPEN : ");
        }

        @Test
        void namesWhoThereIsNot() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> notice().approvedBy("comunication"))
                    .withMessage(
                            "nothing and nobody is called 'comunication'; stages of the chain: service, communication;"
                                    + " its offices: chef-service, directeur-communication; people: alice, benoit, celine,"
                                    + " didier, elise, franck, gaelle, henri, ines, jules, karine, luc");
            assertThatIllegalArgumentException().isThrownBy(() -> notice().rejectedBy("benoti", "rien n’est décidé"));
            assertThatIllegalArgumentException().isThrownBy(() -> notice().thenWaitsFor("benoti"));
            assertThatIllegalArgumentException().isThrownBy(() -> notice().thenDoesNotWaitFor("benoti"));
        }

        @Test
        void namesAChannelThatThereIsNot() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> notice().publishedTo("radio"))
                    .withMessage("travaux-2025 has no variant for channel radio");
        }
    }

    @Nested
    class AStoreThatFails {

        private final FailingStore store = FailingStore.over(new MemoryApprovalStore());
        private final ApprovalScenario scenario = ApprovalScenario.inTownOf(SampleAuthorities.montDore())
                .withStore(store)
                .submitted(SampleCommunications.notice())
                .byItsAuthor();

        @Test
        void recordsNothingUntilItWorksAgain() {
            store.failWrites();
            assertThatExceptionOfType(StoreException.class).isThrownBy(() -> scenario.approvedBy("service"));
            assertThat(scenario.state().version()).isEqualTo(1);

            store.workAgain();
            scenario.approvedBy("service").thenWaitsFor("communication");
        }

        @Test
        void mayHaveRecordedWhatItDidNotAnswer() {
            store.loseAnswers();
            assertThatExceptionOfType(StoreException.class).isThrownBy(() -> scenario.approvedBy("service"));
            store.workAgain();

            scenario.thenWaitsFor("communication");
        }

        @Test
        void readsNothing() {
            store.failReads();

            assertThatExceptionOfType(StoreException.class)
                    .isThrownBy(() -> scenario.decidedBy("service", DecisionKind.APPROVE, ""));
        }
    }
}

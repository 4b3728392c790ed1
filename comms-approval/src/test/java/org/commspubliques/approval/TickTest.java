package org.commspubliques.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.commspubliques.approval.OutcomeAssert.assertAccepted;
import static org.commspubliques.approval.OutcomeAssert.assertRefused;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.commspubliques.approval.chain.ApprovalChain;
import org.commspubliques.approval.chain.Coverage;
import org.commspubliques.approval.chain.Deadline;
import org.commspubliques.approval.chain.Quorum;
import org.commspubliques.approval.chain.Stage;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.approval.chain.StageNature;
import org.commspubliques.approval.decision.ApprovalCommand;
import org.commspubliques.approval.decision.ApprovalEvent;
import org.commspubliques.approval.decision.DecisionKind;
import org.commspubliques.approval.decision.RefusalCode;
import org.commspubliques.approval.store.CommandId;
import org.commspubliques.approval.store.MemoryApprovalStore;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.testkit.ScriptedClock;
import org.commspubliques.core.time.Delay;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What the passing of time brings about. Work is from 7 h 30 on Monday, 18 August 2025, in Nouméa; the clock says 9 h. */
class TickTest {

    private static final StageId VISA = StageId.of("visa");
    private static final StageId OPINION = StageId.of("avis");

    private final Desk desk = new Desk();
    private final Communication notice = Town.siteOnly();

    private static Stage visa() {
        return Town.stage("visa", StageNature.VISA)
                .by(Town.DIRECTOR)
                .deadline(Deadline.within(Delay.workingDays(2))
                        .remindingAfter(Delay.workingDays(1))
                        .escalatingTo(Town.SECRETARY))
                .build();
    }

    private static Stage opinion() {
        return Town.stage("avis", StageNature.OPINION)
                .by(Town.LEGAL)
                .quorum(Quorum.any())
                .deadline(Deadline.within(Delay.workingDays(1)))
                .build();
    }

    private List<DueNotice> tick(String instant) {
        desk.clock().set(instant);
        return desk.approvals().tick(Instant.parse(instant));
    }

    private List<DueNotice.Kind> kinds(String instant) {
        return tick(instant).stream().map(DueNotice::kind).toList();
    }

    @Nested
    class AStageWithADeadline {

        @Test
        void remindsThoseWhoHaveNotDecided() {
            desk.submitted(notice, visa(), Town.signature());

            assertThat(tick("2025-08-18T22:00:00Z"))
                    .containsExactly(new DueNotice(
                            DueNotice.Kind.REMINDER,
                            Town.NOTICE,
                            VISA,
                            Set.of(Town.SITE),
                            null,
                            Set.of(Town.BRUNO, Town.GAIA)));
        }

        @Test
        void remindsOfNothingBefore() {
            desk.submitted(notice, visa(), Town.signature());

            assertThat(tick("2025-08-18T21:59:59.999Z")).isEmpty();
        }

        @Test
        void remindsOnce() {
            desk.submitted(notice, visa(), Town.signature());
            tick("2025-08-18T22:00:00Z");

            assertThat(tick("2025-08-19T05:00:00Z")).isEmpty();
        }

        @Test
        void remindsNobodyOnceItIsDecided() {
            desk.submitted(notice, visa(), Town.signature());
            assertAccepted(desk.approve("visa", Town.DIRECTOR, Town.BRUNO, notice));

            assertThat(tick("2025-08-30T00:00:00Z")).isEmpty();
        }

        @Test
        void goesUpOnceItIsLate() {
            desk.submitted(notice, visa(), Town.signature());

            assertThat(kinds("2025-08-19T22:00:00Z"))
                    .containsExactly(DueNotice.Kind.REMINDER, DueNotice.Kind.DEADLINE_MISSED, DueNotice.Kind.ESCALATED);
        }

        @Test
        void namesTheOfficeItGoesUpTo() {
            desk.submitted(notice, visa(), Town.signature());

            assertThat(tick("2025-08-19T22:00:00Z"))
                    .filteredOn(due -> due.kind() == DueNotice.Kind.ESCALATED)
                    .singleElement()
                    .satisfies(due -> assertThat(due.toOffice()).contains(Town.SECRETARY));
        }

        @Test
        void countsInWorkingTimeOfTheTerritory() {
            desk.clock().set("2025-09-22T22:00:00Z");
            desk.submitted(notice, visa(), Town.signature());

            // Wednesday, 24 September, is a holiday of New Caledonia.
            assertThat(kinds("2025-09-24T21:59:59Z")).isEmpty();
            assertThat(kinds("2025-09-24T22:00:00Z")).containsExactly(DueNotice.Kind.REMINDER);
        }

        @Test
        void thatWasMissedStaysMissed() {
            desk.submitted(notice, visa(), Town.signature());
            tick("2025-08-19T22:00:00Z");
            desk.clock().set("2025-08-18T00:00:00Z");

            assertThat(desk.state().clock(VISA, Town.SITE).orElseThrow().missed())
                    .isTrue();
            assertThat(desk.approvals().tick(desk.clock().instant())).isEmpty();
        }

        @Test
        void startsAnewForAnotherText() {
            desk.submitted(notice, visa(), Town.signature());
            desk.clock().set("2025-08-18T21:00:00Z");
            assertAccepted(desk.revise(Town.siteOnly("L’eau est coupée vendredi."), Town.ANNA));

            assertThat(tick("2025-08-18T22:00:00Z")).isEmpty();
            assertThat(kinds("2025-08-19T21:00:00Z")).containsExactly(DueNotice.Kind.REMINDER);
        }
    }

    @Nested
    class AnEdit {

        private static final StageId LAWYER = StageId.of("juriste");

        private final Communication text = quoted("L’eau est coupée jeudi.", "« Nous veillons. »");

        private static Communication quoted(String body, String quote) {
            return Town.draft()
                    .variant(Variant.french(
                            ChannelId.of("site"), Section.body(body), new Section(SectionRole.QUOTE, quote)))
                    .build();
        }

        /** A lawyer who answers for quotes and a director for everything, at the same time. */
        private void submitted() {
            Stage lawyer = Town.stage("juriste", StageNature.VISA)
                    .by(Town.LEGAL)
                    .covers(Coverage.everything().limitedTo(SectionRole.QUOTE))
                    .deadline(Deadline.within(Delay.workingDays(2)))
                    .build();
            Desk.accept(desk.submit(
                    text,
                    ApprovalChain.named("circuit", Wording.same("circuit"))
                            .then(lawyer, visa())
                            .build()));
        }

        private Instant due(StageId stage) {
            return desk.state().clock(stage, Town.SITE).orElseThrow().due();
        }

        private void missedThenHeld() {
            submitted();
            tick("2025-08-19T22:00:00Z");
            Desk.accept(desk.act(new ApprovalCommand.Hold(Town.DIRECTOR, Town.BRUNO, "vérification", null)));
        }

        private void resumed() {
            desk.clock().set("2025-08-20T22:00:00Z");
            Desk.accept(desk.act(new ApprovalCommand.Resume(Town.DIRECTOR, Town.BRUNO)));
        }

        private boolean missed(StageId stage) {
            return desk.state().clock(stage, Town.SITE).orElseThrow().missed();
        }

        @Test
        void startsTheClocksOfTheStagesThatAnswerForWhatItTouchedAndOfNoOthers() {
            submitted();
            desk.clock().set("2025-08-18T21:00:00Z");
            assertAccepted(desk.revise(quoted("L’eau est coupée vendredi.", "« Nous veillons. »"), Town.ANNA));

            assertThat(due(LAWYER)).isEqualTo("2025-08-19T22:00:00Z");
            assertThat(due(VISA)).isEqualTo("2025-08-20T21:00:00Z");

            assertAccepted(desk.revise(quoted("L’eau est coupée vendredi.", "« Nous dormons. »"), Town.ANNA));

            assertThat(due(LAWYER)).isEqualTo("2025-08-20T21:00:00Z");
        }

        @Test
        void whileNothingIsDecidedGivesItsWholeTimeToAStageThatWasLate() {
            missedThenHeld();
            assertAccepted(desk.revise(quoted("L’eau est coupée vendredi.", "« Nous veillons. »"), Town.ANNA));
            resumed();

            assertThat(missed(VISA)).isFalse();
            assertThat(due(VISA)).isEqualTo("2025-08-24T22:00:00Z");
            assertThat(missed(LAWYER)).isTrue();
        }

        @Test
        void isWhatItTakes() {
            missedThenHeld();
            resumed();

            assertThat(missed(VISA)).isTrue();
            assertThat(due(VISA)).isEqualTo("2025-08-19T22:00:00Z");
        }

        @Test
        void hasAnOpinionAskedAgainThatNobodyGaveInTime() {
            desk.submitted(notice, opinion(), Town.signature());
            tick("2025-08-18T22:00:00Z");
            assertAccepted(desk.revise(Town.siteOnly("L’eau est coupée vendredi."), Town.ANNA));

            assertThat(desk.state().progress(Town.SITE).get(0).open()).isTrue();
            assertThat(due(OPINION)).isEqualTo("2025-08-19T22:00:00Z");
        }
    }

    @Test
    void aSuspensionThatEndsByItselfAfterTheDeadlineLeavesItsWholeTime() {
        desk.submitted(notice, visa(), Town.signature());
        Desk.accept(desk.act(new ApprovalCommand.Hold(
                Town.MAYOR, Town.FARID, "vérification", Instant.parse("2025-08-20T22:00:00Z"))));

        assertThat(kinds("2025-08-20T22:00:00Z")).containsExactly(DueNotice.Kind.RESUMED);
        assertThat(desk.state().clock(VISA, Town.SITE).orElseThrow().due()).isEqualTo("2025-08-24T22:00:00Z");
    }

    @Nested
    class AnAvisSimple {

        @Test
        void holdsTheNextStageBackUntilItsTimeIsOver() {
            desk.submitted(notice, opinion(), Town.signature());
            desk.clock().set("2025-08-18T21:59:59Z");

            assertRefused(desk.approve("signature", Town.MAYOR, Town.FARID, notice), RefusalCode.STAGE_NOT_OPEN);
        }

        @Test
        void isTakenAsGivenOnceItsTimeIsOver() {
            desk.submitted(notice, opinion(), Town.signature());
            desk.clock().set("2025-08-18T22:00:00Z");

            assertAccepted(desk.approve("signature", Town.MAYOR, Town.FARID, notice));
            assertThat(desk.state().isApproved(Town.SITE)).isTrue();
        }

        @Test
        void isRecordedAsMissedBeforeTheDecisionThatRestsOnIt() {
            desk.submitted(notice, opinion(), Town.signature());
            desk.clock().set("2025-08-18T22:00:00Z");
            assertAccepted(desk.approve("signature", Town.MAYOR, Town.FARID, notice));

            assertThat(desk.approvals().trail(Town.NOTICE).get(1).events())
                    .hasExactlyElementsOfTypes(ApprovalEvent.DeadlineMissed.class, ApprovalEvent.Decided.class);
        }

        @Test
        void thatADecisionFoundMissedIsToldByTheNextTick() {
            desk.submitted(notice, opinion(), Town.signature());
            desk.clock().set("2025-08-18T22:00:00Z");
            assertAccepted(desk.approve("signature", Town.MAYOR, Town.FARID, notice));

            assertThat(kinds("2025-08-18T22:00:00Z")).containsExactly(DueNotice.Kind.DEADLINE_MISSED);
            assertThat(kinds("2025-08-18T22:00:00Z")).isEmpty();
        }

        @Test
        void comesTooLateOnceItsTimeIsOver() {
            desk.submitted(notice, opinion(), Town.signature());
            desk.clock().set("2025-08-18T22:00:00Z");

            assertRefused(desk.approve("avis", Town.LEGAL, Town.CLARA, notice), RefusalCode.STAGE_NOT_OPEN);
        }
    }

    @Nested
    class ADebtOfTheUrgentProcedure {

        private void invoke() {
            Desk.accept(desk.approvals()
                    .invokeFastTrack(
                            desk.name(), Town.alert(), Town.withFastTrack(), Town.GAIA, "vent violent attendu"));
        }

        @Test
        void isMissedOnce() {
            invoke();

            assertThat(tick("2025-08-19T22:00:00Z"))
                    .containsExactly(new DueNotice(
                            DueNotice.Kind.RATIFICATION_MISSED,
                            Town.NOTICE,
                            null,
                            Set.of(),
                            Town.SECRETARY,
                            Set.of(Town.EVA)));
            assertThat(tick("2025-08-25T22:00:00Z")).isEmpty();
        }

        @Test
        void isNotMissedWhenItWasRatified() {
            invoke();
            assertAccepted(desk.approvals().ratify(desk.name(), Town.NOTICE, Town.EVA, ""));

            assertThat(tick("2025-08-25T22:00:00Z")).isEmpty();
        }

        @Test
        void isOwedStillOnceItWasMissed() {
            invoke();
            tick("2025-08-25T22:00:00Z");

            assertAccepted(desk.approvals().ratify(desk.name(), Town.NOTICE, Town.EVA, "vu"));
        }
    }

    @Nested
    class SeveralInstancesOverOneStore {

        private final MemoryApprovalStore store = new MemoryApprovalStore();

        @RepeatedTest(20)
        void tellEachNoticeOnceBetweenThem() throws Exception {
            Desk one = new Desk(store);
            for (int i = 0; i < 10; i++) {
                Desk.accept(one.approvals()
                        .submit(
                                CommandId.of("soumettre"),
                                Communication.builder(CommunicationId.of("avis-" + i), "Avis")
                                        .purpose(notice.purpose())
                                        .owner(notice.owner())
                                        .author(Town.ANNA)
                                        .variant(Town.site("Texte " + i))
                                        .build(),
                                Town.chain(visa())));
            }
            Instant late = Instant.parse("2025-08-19T22:00:00Z");
            Clock clock = ScriptedClock.at("2025-08-19T22:00:00Z");
            CyclicBarrier start = new CyclicBarrier(4);
            ExecutorService nodes = Executors.newFixedThreadPool(4);
            List<DueNotice> told = new ArrayList<>();
            try {
                List<Callable<List<DueNotice>>> ticks = new ArrayList<>();
                for (int node = 0; node < 4; node++) {
                    Approvals approvals = Approvals.with(store, Town.AUTHORITY, Town.mandates(), clock);
                    ticks.add(() -> {
                        start.await();
                        return approvals.tick(late);
                    });
                }
                for (Future<List<DueNotice>> node : nodes.invokeAll(ticks)) {
                    told.addAll(node.get());
                }
            } finally {
                nodes.shutdownNow();
            }

            assertThat(told).hasSize(30).doesNotHaveDuplicates();
        }
    }

    @Test
    void whatIsToComeHasNotComeDue() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> desk.approvals().tick(desk.clock().instant().plusNanos(1)))
                .withMessageContaining("has not come yet");
    }

    @Test
    void aSecondTickOfTheSameInstantRecordsNothing() {
        desk.submitted(notice, visa(), Town.signature());
        tick("2025-08-19T22:00:00Z");
        int version = desk.state().version();

        tick("2025-08-19T22:00:00Z");

        assertThat(desk.state().version()).isEqualTo(version);
    }

    @Test
    void aLateStageMayBeDecidedStillByThoseItWasAskedOf() {
        desk.submitted(notice, visa(), Town.signature());
        tick("2025-08-19T22:00:00Z");

        assertAccepted(desk.decide("visa", Town.DIRECTOR, Town.BRUNO, DecisionKind.APPROVE, "", notice));
    }

    @Test
    void theClockOfAnOpinionIsOnRecordFromItsOpening() {
        desk.submitted(notice, opinion(), Town.signature());

        assertThat(desk.state().clock(OPINION, Town.SITE).orElseThrow().due()).isEqualTo("2025-08-18T22:00:00Z");
        assertThat(desk.state().nextDue()).contains(Instant.parse("2025-08-18T22:00:00Z"));
    }

    @Test
    void whatWasMissedForATextStaysMissedWhenTheSameTextIsSubmittedAgain() {
        desk.submitted(notice, visa(), Town.signature());
        tick("2025-08-19T22:00:00Z");
        Desk.accept(desk.decide("visa", Town.DIRECTOR, Town.BRUNO, DecisionKind.REQUEST_CHANGES, "le jour", notice));
        Desk.accept(desk.act(new ApprovalCommand.Resubmit(Town.ANNA, "le jour est juste")));

        assertThat(desk.state().clock(VISA, Town.SITE).orElseThrow().missed()).isTrue();
        assertAccepted(desk.decide("visa", Town.SECRETARY, Town.EVA, DecisionKind.APPROVE, "", notice));
    }

    @Test
    void nobodySignsForHavingBeenToldThatItIsLate() {
        desk.submitted(
                notice,
                Town.stage("signature", StageNature.SIGNATURE)
                        .by(Town.MAYOR)
                        .deadline(Deadline.within(Delay.workingDays(2)).escalatingTo(Town.SECRETARY))
                        .build());
        assertThat(kinds("2025-08-19T22:00:00Z"))
                .containsExactly(DueNotice.Kind.DEADLINE_MISSED, DueNotice.Kind.ESCALATED);

        assertRefused(
                desk.decide("signature", Town.SECRETARY, Town.EVA, DecisionKind.APPROVE, "", notice),
                RefusalCode.NO_SEAT);
    }

    @Test
    void isNotSilencedByACommandThatHasTheNameOfWhatIsDue() {
        desk.submitted(notice, visa(), Town.signature());
        Instant due = desk.state().nextDue().orElseThrow();
        int version = desk.state().version() + 1;
        Desk.accept(desk.approvals()
                .act(
                        CommandId.of("echeance " + due + " " + version),
                        Town.NOTICE,
                        new ApprovalCommand.Annotate(Town.ANNA, Town.SITE, null, "vu")));

        assertThat(kinds("2025-08-19T22:00:00Z")).contains(DueNotice.Kind.ESCALATED);
        assertThat(kinds("2025-08-19T22:00:00Z")).isEmpty();
    }
}

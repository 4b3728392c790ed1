package org.commspubliques.approval.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commspubliques.approval.OutcomeAssert.assertAccepted;
import static org.commspubliques.approval.OutcomeAssert.assertRefused;

import java.time.Instant;
import java.time.LocalDate;
import org.commspubliques.approval.Desk;
import org.commspubliques.approval.Outcome;
import org.commspubliques.approval.Town;
import org.commspubliques.approval.chain.ApprovalChain;
import org.commspubliques.approval.mandate.Mandate;
import org.commspubliques.approval.mandate.MandateKind;
import org.commspubliques.approval.mandate.MandateRegister;
import org.commspubliques.approval.publication.RefusalReason;
import org.commspubliques.approval.store.MemoryApprovalStore;
import org.commspubliques.core.authority.Absence;
import org.commspubliques.core.authority.DutyRoster;
import org.commspubliques.core.authority.DutyShift;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.Position;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FastTrackTest {

    /** Two working days after that Monday morning: the same hour on Wednesday. */
    private static final Instant DUE = Instant.parse("2025-08-19T22:00:00Z");

    private final Desk desk = new Desk();
    private final Communication alert = Town.alert();

    private Outcome invoke(Communication communication, ApprovalChain chain, PersonId person, String reason) {
        return desk.approvals().invokeFastTrack(desk.name(), communication, chain, person, reason);
    }

    private void invoked() {
        Desk.accept(invoke(alert, Town.withFastTrack(), Town.GAIA, "cyclone"));
    }

    private Outcome ratify(PersonId person) {
        return desk.approvals().ratify(desk.name(), Town.NOTICE, person, "vu");
    }

    @Nested
    class IsInvoked {

        @Test
        void byWhoIsOnDuty() {
            assertAccepted(invoke(alert, Town.withFastTrack(), Town.GAIA, "cyclone"));
        }

        @Test
        void byNobodyElse() {
            assertRefused(invoke(alert, Town.withFastTrack(), Town.FARID, "cyclone"), RefusalCode.NO_MANDATE);
        }

        @Test
        void byNobodyOnceTheShiftIsOver() {
            desk.clock().set("2025-08-18T06:00:00Z");

            assertRefused(invoke(alert, Town.withFastTrack(), Town.GAIA, "cyclone"), RefusalCode.NO_MANDATE);
        }

        @Test
        void notByWhoHoldsTheDutyOfficeOnTheChartWithoutBeingOnTheRoster() {
            MandateRegister onChart = MandateRegister.builder(
                            Town.chartBuilder()
                                    .position(Position.since(Town.EVA, Town.DUTY, LocalDate.parse("2025-01-01")))
                                    .build(),
                            Town.NOUMEA)
                    .build();
            Desk charted = new Desk(new MemoryApprovalStore(), onChart);

            assertRefused(
                    charted.approvals()
                            .invokeFastTrack(charted.name(), alert, Town.withFastTrack(), Town.EVA, "cyclone"),
                    RefusalCode.NO_MANDATE);
        }

        @Test
        void notForAnotherPurpose() {
            assertRefused(invoke(Town.notice(), Town.withFastTrack(), Town.GAIA, "cyclone"), RefusalCode.NO_FAST_TRACK);
        }

        @Test
        void notOnAnotherChannel() {
            Communication toThePress = alert.withVariant(Town.press("Cyclone."));

            assertRefused(invoke(toThePress, Town.withFastTrack(), Town.GAIA, "cyclone"), RefusalCode.NO_FAST_TRACK);
        }

        @Test
        void notByAChainWithoutOne() {
            assertRefused(invoke(alert, Town.visaThenSignature(), Town.GAIA, "cyclone"), RefusalCode.NO_FAST_TRACK);
        }

        @Test
        void notWithoutAReason() {
            assertRefused(invoke(alert, Town.withFastTrack(), Town.GAIA, " "), RefusalCode.REASON_REQUIRED);
        }

        @Test
        void notForNothing() {
            Communication empty =
                    Town.draft().purpose(CommunicationPurpose.ALERT).build();

            assertRefused(invoke(empty, Town.withFastTrack(), Town.GAIA, "cyclone"), RefusalCode.NOTHING_TO_APPROVE);
        }
    }

    @Nested
    class Releases {

        @Test
        void whatWasShown() {
            invoked();

            assertThat(desk.state().isReleased(Town.SMS)).isTrue();
        }

        @Test
        void withoutApproving() {
            invoked();

            assertThat(desk.state().isApproved(Town.SMS)).isFalse();
        }

        @Test
        void notWhatIsChangedAfterwards() {
            invoked();
            Desk.accept(desk.revise(alert.withVariant(Town.sms("Cyclone ce soir.")), Town.ANNA));

            assertThat(desk.state().isReleased(Town.SMS)).isFalse();
        }

        @Test
        void notWhatAStageHasRejectedSince() {
            invoked();
            Desk.accept(desk.object("visa", Town.DIRECTOR, Town.BRUNO, DecisionKind.REJECT, alert));

            assertThat(desk.state().isReleased(Town.SMS)).isFalse();
        }
    }

    @Nested
    class OwesARatification {

        @Test
        void whoseDebtIsVisible() {
            invoked();

            assertThat(desk.state().debt()).hasValueSatisfying(debt -> {
                assertThat(debt.mandate().person()).isEqualTo(Town.GAIA);
                assertThat(debt.reason()).isEqualTo("cyclone");
                assertThat(debt.ratifyBefore()).isEqualTo(DUE);
                assertThat(debt.ratification()).isEmpty();
            });
        }

        @Test
        void thatIsNotMissedUpToItsLastInstant() {
            invoked();

            assertThat(desk.state().debt().map(debt -> debt.isMissed(DUE.minusNanos(1))))
                    .contains(false);
        }

        @Test
        void thatIsMissedAfterwards() {
            invoked();

            assertThat(desk.state().debt().map(debt -> debt.isMissed(DUE))).contains(true);
        }

        @Test
        void thatTheOfficeNamedGives() {
            invoked();
            Desk.accept(ratify(Town.EVA));

            assertThat(desk.state().debt().flatMap(FastTrackDebt::ratification))
                    .contains(new Mandate.OwnOffice(Town.EVA, Town.SECRETARY));
        }

        @Test
        void thatIsNeverMissedOnceGiven() {
            invoked();
            Desk.accept(ratify(Town.EVA));

            assertThat(desk.state().debt().map(debt -> debt.isMissed(Instant.MAX)))
                    .contains(false);
        }

        @Test
        void thatNobodyElseGives() {
            invoked();

            assertRefused(ratify(Town.FARID), RefusalCode.NO_MANDATE);
        }

        @Test
        void thatIsGivenOnce() {
            invoked();
            Desk.accept(ratify(Town.EVA));

            assertRefused(ratify(Town.EVA), RefusalCode.NOTHING_TO_RATIFY);
        }

        @Test
        void thatWhoInvokedItDoesNotGive() {
            MandateRegister mandates = MandateRegister.builder(
                            Town.chartBuilder()
                                    .position(Position.since(Town.GAIA, Town.SECRETARY, LocalDate.parse("2025-01-01")))
                                    .build(),
                            Town.NOUMEA)
                    .roster(DutyRoster.of(new DutyShift(Town.GAIA, DUE.minusSeconds(900_000), DUE)))
                    .build();
            Desk both = new Desk(new MemoryApprovalStore(), mandates);
            Desk.accept(
                    both.approvals().invokeFastTrack(both.name(), alert, Town.withFastTrack(), Town.GAIA, "cyclone"));

            assertRefused(
                    both.approvals().ratify(both.name(), Town.NOTICE, Town.GAIA, ""), RefusalCode.AUTHOR_CANNOT_DECIDE);
        }

        @Test
        void thatTheAuthorDoesNotGive() {
            Communication byTheSecretary = alert.toBuilder().author(Town.EVA).build();
            Desk.accept(invoke(byTheSecretary, Town.withFastTrack(), Town.GAIA, "cyclone"));

            assertRefused(ratify(Town.EVA), RefusalCode.AUTHOR_CANNOT_DECIDE);
        }

        @Test
        void thatAReplacementDoesNotGive() {
            Desk replaced = new Desk(
                    new MemoryApprovalStore(),
                    Town.mandatesBuilder()
                            .replacement(Town.replacement(Town.DENIS, Town.SECRETARY, Town.EVA))
                            .build());
            Desk.accept(replaced.approvals()
                    .invokeFastTrack(replaced.name(), alert, Town.withFastTrack(), Town.GAIA, "cyclone"));

            assertRefused(
                    replaced.approvals().ratify(replaced.name(), Town.NOTICE, Town.DENIS, ""),
                    RefusalCode.MANDATE_TOO_WEAK);
        }

        @Test
        void onlyAfterAnUrgentRelease() {
            desk.submitted(alert, Town.visa());

            assertRefused(ratify(Town.EVA), RefusalCode.NOTHING_TO_RATIFY);
        }

        @Test
        void afterTheDeadlineStill() {
            invoked();
            desk.clock().set("2025-08-25T22:00:00Z");

            assertAccepted(ratify(Town.EVA));
        }
    }

    @Nested
    class OfAnApprovalThatRuns {

        private Outcome submitted() {
            return desk.submit(alert, Town.withFastTrack());
        }

        @Test
        void releasesWhatIsOnRecord() {
            Desk.accept(submitted());
            invoked();

            assertThat(desk.state().isReleased(Town.SMS)).isTrue();
            assertThat(desk.state().debt()).map(FastTrackDebt::seals).contains(alert.seals());
        }

        @Test
        void releasesTheVariantsThatAreNamedAndNoOther() {
            Desk.accept(submitted());
            Communication site = Town.draft()
                    .purpose(CommunicationPurpose.ALERT)
                    .variant(alert.variant(Town.SITE).orElseThrow())
                    .build();
            Desk.accept(invoke(site, Town.withFastTrack(), Town.GAIA, "cyclone"));

            assertThat(desk.state().isReleased(Town.SITE)).isTrue();
            assertThat(desk.state().isReleased(Town.SMS)).isFalse();
        }

        @Test
        void goesByTheChainItWasSubmittedTo() {
            Desk.accept(desk.submit(alert, Town.visaThenSignature()));

            assertRefused(invoke(alert, Town.withFastTrack(), Town.GAIA, "cyclone"), RefusalCode.NO_FAST_TRACK);
        }

        @Test
        void takesTheContentOnRecordAndNoOther() {
            Desk.accept(submitted());
            Communication other = alert.withVariant(Town.sms("Cyclone ce soir."));

            assertRefused(invoke(other, Town.withFastTrack(), Town.GAIA, "cyclone"), RefusalCode.SEAL_CHANGED);
        }

        @Test
        void doesNotOverrideAStageThatStandsAgainstIt() {
            Desk.accept(submitted());
            Desk.accept(desk.object("visa", Town.DIRECTOR, Town.BRUNO, DecisionKind.REQUEST_CHANGES, alert));

            assertRefused(invoke(alert, Town.withFastTrack(), Town.GAIA, "cyclone"), RefusalCode.VARIANT_REJECTED);
        }

        @Test
        void waitsUntilAnEarlierOneIsRatified() {
            invoked();
            assertRefused(invoke(alert, Town.withFastTrack(), Town.GAIA, "cyclone"), RefusalCode.RATIFICATION_OWED);
            Desk.accept(ratify(Town.EVA));

            assertAccepted(invoke(alert, Town.withFastTrack(), Town.GAIA, "cyclone"));
        }

        @Test
        void ofNothingReleasesNothing() {
            Desk.accept(submitted());
            Communication empty =
                    Town.draft().purpose(CommunicationPurpose.ALERT).build();

            assertRefused(invoke(empty, Town.withFastTrack(), Town.GAIA, "cyclone"), RefusalCode.NOTHING_TO_APPROVE);
        }
    }

    @Nested
    class OnesOwnText {

        @Test
        void isFlagged() {
            Communication own = alert.toBuilder().author(Town.GAIA).build();
            Desk.accept(invoke(own, Town.withFastTrack(), Town.GAIA, "cyclone"));

            assertThat(desk.state().debt()).map(FastTrackDebt::ownText).contains(true);
        }

        @Test
        void isFlaggedForGood() {
            Communication own = alert.toBuilder().author(Town.GAIA).build();
            Desk.accept(invoke(own, Town.withFastTrack(), Town.GAIA, "cyclone"));
            Desk.accept(ratify(Town.EVA));

            assertThat(desk.state().debt()).map(FastTrackDebt::ownText).contains(true);
        }

        @Test
        void isNotThatOfSomebodyElse() {
            invoked();

            assertThat(desk.state().debt()).map(FastTrackDebt::ownText).contains(false);
        }
    }

    @Nested
    class AReleasedText {

        @Test
        void isNotReleasedAgainByPuttingTheOldWordsBack() {
            invoked();
            Communication edited = alert.withVariant(Town.site("Restez chez vous, et fermez les volets."));
            Desk.accept(desk.revise(edited, Town.ANNA));
            Desk.accept(desk.revise(alert, Town.ANNA));

            assertThat(desk.state().isReleased(Town.SITE)).isFalse();
        }

        @Test
        void staysReleasedWhenAnotherVariantIsReleasedLater() {
            Communication onSite = Town.siteOnly().toBuilder()
                    .purpose(CommunicationPurpose.ALERT)
                    .build();
            Communication bySms = Town.draft()
                    .purpose(CommunicationPurpose.ALERT)
                    .variant(Town.sms("Cyclone : restez chez vous."))
                    .build();
            Desk.accept(invoke(onSite, Town.withFastTrack(), Town.GAIA, "cyclone"));
            Desk.accept(ratify(Town.EVA));
            Desk.accept(desk.revise(onSite.withVariant(bySms.variants().get(0)), Town.ANNA));
            Desk.accept(invoke(bySms, Town.withFastTrack(), Town.GAIA, "cyclone"));

            assertThat(desk.state().isReleased(Town.SITE)).isTrue();
            assertThat(desk.state().isReleased(Town.SMS)).isTrue();
        }

        @Test
        void goesOutWithoutRatificationOnceAllHaveApprovedIt() {
            invoked();
            desk.clock().set("2025-08-25T22:00:00Z");
            assertThat(desk.gate().check(alert, Town.SITE))
                    .extracting(RefusalReason::code)
                    .containsExactly(RefusalReason.Code.RATIFICATION_MISSED);

            desk.approvedAgain(alert);

            assertThat(desk.gate().check(alert, Town.SITE)).isEmpty();
            assertThat(desk.state().debt()).as("the debt stays visible").isPresent();
        }

        @Test
        void isRatifiedByAnAct() {
            Desk delegating = new Desk(
                    new MemoryApprovalStore(),
                    Town.mandatesBuilder()
                            .act(Town.act(MandateKind.SUPPLEANCE, Town.SECRETARY, Town.CLARA, Town.LEGAL))
                            .absence(new Absence(Town.EVA, LocalDate.parse("2025-08-01"), null))
                            .build());
            Desk.accept(delegating
                    .approvals()
                    .invokeFastTrack(delegating.name(), alert, Town.withFastTrack(), Town.GAIA, "cyclone"));

            assertAccepted(delegating.approvals().ratify(delegating.name(), Town.NOTICE, Town.CLARA, "vu"));
        }
    }
}

package org.commspubliques.approval.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.commspubliques.approval.OutcomeAssert.assertRefused;

import java.util.List;
import org.commspubliques.approval.Desk;
import org.commspubliques.approval.Town;
import org.commspubliques.approval.chain.Quorum;
import org.commspubliques.approval.chain.Stage;
import org.commspubliques.approval.chain.StageNature;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.communication.Communication;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Three seats, held by Clara (legal), Denis (data protection) and Eva (secretary general). */
class QuorumRulesTest {

    private static final Communication TEXT = Town.siteOnly();

    private final Desk desk = new Desk();

    private void submit(StageNature nature, Quorum quorum) {
        Stage.Builder stage = Town.stage("avis", nature)
                .by(Town.LEGAL)
                .by(Town.DPO)
                .by(Town.SECRETARY)
                .quorum(quorum);
        desk.submitted(TEXT, stage.build(), Town.signature());
    }

    private void say(OfficeId office, PersonId person, DecisionKind kind) {
        Desk.accept(desk.decide("avis", office, person, kind, "motif", TEXT));
    }

    private StageProgress progress() {
        return desk.state().progress(Town.SITE).get(0);
    }

    private boolean signatureIsOpen() {
        return desk.state().progress(Town.SITE).get(1).open();
    }

    @Nested
    class AShare {

        @ParameterizedTest(name = "{0}/{1} of {2} is {3}")
        @CsvSource({"1, 2, 3, 2", "2, 3, 3, 2", "2, 3, 4, 3", "1, 1, 3, 3", "1, 100, 3, 1", "1, 3, 3, 1"})
        void isRoundedUp(int numerator, int denominator, int seats, int needed) {
            assertThat(Quorum.share(numerator, denominator).needed(seats)).isEqualTo(needed);
        }

        @ParameterizedTest
        @CsvSource({"0, 2", "3, 2", "1, 101", "-1, 2"})
        void ofNothingOrOfMoreThanAllIsRefused(int numerator, int denominator) {
            assertThatIllegalArgumentException().isThrownBy(() -> Quorum.share(numerator, denominator));
        }

        @Test
        void isReachedByThatManySeats() {
            submit(StageNature.VALIDATION, Quorum.share(2, 3));
            say(Town.LEGAL, Town.CLARA, DecisionKind.APPROVE);
            assertThat(signatureIsOpen()).isFalse();

            say(Town.DPO, Town.DENIS, DecisionKind.APPROVE);

            assertThat(signatureIsOpen()).isTrue();
        }
    }

    @Nested
    class AMandatoryMember {

        @Test
        void isWaitedForWhateverTheOthersDo() {
            submit(StageNature.VALIDATION, Quorum.atLeast(2).requiring(Town.DPO));
            say(Town.LEGAL, Town.CLARA, DecisionKind.APPROVE);
            say(Town.SECRETARY, Town.EVA, DecisionKind.APPROVE);
            assertThat(progress().open()).isTrue();

            say(Town.DPO, Town.DENIS, DecisionKind.APPROVE);

            assertThat(signatureIsOpen()).isTrue();
        }

        @Test
        void withoutASeatIsRefused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> submit(StageNature.VALIDATION, Quorum.any().requiring(Town.MAYOR)))
                    .withMessageContaining("names office executif, which has no seat there; add it with by()");
        }

        @Test
        void whoObjectsBlocksEvenWhereAnotherHasTheVeto() {
            submit(StageNature.VALIDATION, Quorum.any().requiring(Town.DPO).withVeto(Town.SECRETARY));

            say(Town.DPO, Town.DENIS, DecisionKind.REQUEST_CHANGES);

            assertThat(desk.state().isRefused(Town.SITE)).isTrue();
        }
    }

    @Nested
    class AVeto {

        @Test
        void leavesTheOthersAVoteAgainstOnly() {
            submit(StageNature.VALIDATION, Quorum.atLeast(2).withVeto(Town.SECRETARY));
            say(Town.LEGAL, Town.CLARA, DecisionKind.REJECT);
            assertThat(desk.state().isRefused(Town.SITE)).isFalse();

            say(Town.DPO, Town.DENIS, DecisionKind.APPROVE);
            say(Town.SECRETARY, Town.EVA, DecisionKind.APPROVE);

            assertThat(signatureIsOpen()).isTrue();
        }

        @Test
        void blocksWhoeverElseApproves() {
            submit(StageNature.VALIDATION, Quorum.any().withVeto(Town.SECRETARY));

            say(Town.SECRETARY, Town.EVA, DecisionKind.REQUEST_CHANGES);

            assertThat(desk.state().isRefused(Town.SITE)).isTrue();
            assertRefused(desk.approve("avis", Town.DPO, Town.DENIS, TEXT), RefusalCode.STAGE_NOT_OPEN);
        }

        @Test
        void isNotNeededOnceTooManyObject() {
            submit(StageNature.VALIDATION, Quorum.atLeast(2).withVeto(Town.SECRETARY));

            say(Town.LEGAL, Town.CLARA, DecisionKind.REJECT);
            say(Town.DPO, Town.DENIS, DecisionKind.REQUEST_CHANGES);

            assertThat(progress().objections()).hasSize(2);
        }

        @Test
        void alsoMakesARejectionFinalAndTheOthersNot() {
            submit(StageNature.VALIDATION, Quorum.atLeast(2).withVeto(Town.SECRETARY));
            say(Town.LEGAL, Town.CLARA, DecisionKind.REJECT);

            Desk.accept(desk.revise(Town.siteOnly("L’eau est coupée vendredi."), Town.ANNA));

            assertThat(desk.state().votes()).isEmpty();
        }

        @Test
        void ofTheOneWhoRejectsEndsTheVariantForGood() {
            submit(StageNature.VALIDATION, Quorum.atLeast(2).withVeto(Town.SECRETARY));
            say(Town.SECRETARY, Town.EVA, DecisionKind.REJECT);

            assertRefused(
                    desk.revise(Town.siteOnly("L’eau est coupée vendredi."), Town.ANNA), RefusalCode.VARIANT_REJECTED);
        }
    }

    @Nested
    class AnAvisSimple {

        @ParameterizedTest
        @EnumSource(value = DecisionKind.class, mode = EnumSource.Mode.EXCLUDE, names = "RECUSE")
        void neverBlocks(DecisionKind kind) {
            submit(StageNature.OPINION, Quorum.any());

            say(Town.LEGAL, Town.CLARA, kind);

            assertThat(signatureIsOpen()).isTrue();
            assertThat(desk.state().isRefused(Town.SITE)).isFalse();
        }

        @Test
        void isWaitedFor() {
            submit(StageNature.OPINION, Quorum.any());

            assertThat(signatureIsOpen()).isFalse();
        }

        @Test
        void ofAMandatoryMemberIsWaitedFor() {
            submit(StageNature.OPINION, Quorum.any().requiring(Town.DPO));
            say(Town.LEGAL, Town.CLARA, DecisionKind.APPROVE);
            assertThat(signatureIsOpen()).isFalse();

            say(Town.DPO, Town.DENIS, DecisionKind.REJECT);

            assertThat(signatureIsOpen()).isTrue();
        }

        @Test
        void aloneApprovesNothing() {
            Stage opinion =
                    Town.stage("avis", StageNature.OPINION).by(Town.LEGAL).build();

            assertRefused(desk.submit(TEXT, Town.chain(opinion)), RefusalCode.VARIANT_NOT_COVERED);
        }
    }

    @Nested
    class AnAvisConforme {

        @Test
        void thatIsUnfavourableBlocksWhateverTheQuorum() {
            submit(StageNature.BINDING_OPINION, Quorum.any().withVeto(Town.SECRETARY));

            say(Town.LEGAL, Town.CLARA, DecisionKind.REJECT);

            assertThat(desk.state().isRefused(Town.SITE)).isTrue();
        }

        @Test
        void thatIsFavourableCounts() {
            submit(StageNature.BINDING_OPINION, Quorum.any());

            say(Town.LEGAL, Town.CLARA, DecisionKind.APPROVE);

            assertThat(signatureIsOpen()).isTrue();
        }
    }

    @Nested
    class Information {

        @Test
        void holdsNothingUpAndTakesNoDecision() {
            submit(StageNature.INFORMATION, Quorum.all());

            assertThat(signatureIsOpen()).isTrue();
            assertRefused(desk.approve("avis", Town.DPO, Town.DENIS, TEXT), RefusalCode.STAGE_NOT_OPEN);
        }

        @Test
        void aloneApprovesNothing() {
            Stage information = Town.stage("pour-information", StageNature.INFORMATION)
                    .by(Town.LEGAL)
                    .build();

            assertRefused(desk.submit(TEXT, Town.chain(information)), RefusalCode.VARIANT_NOT_COVERED);
        }
    }

    @Test
    void anUnfavourableOpinionCountsAndIsNoApproval() {
        submit(StageNature.OPINION, Quorum.all());
        say(Town.LEGAL, Town.CLARA, DecisionKind.APPROVE);
        say(Town.DPO, Town.DENIS, DecisionKind.REQUEST_CHANGES);

        assertThat(progress().counted()).isEqualTo(2);
        assertThat(progress().approvals()).isEqualTo(1);
    }

    @Test
    void onlyOpinionsAndInformationEngageNobody() {
        assertThat(List.of(StageNature.values()))
                .filteredOn(nature -> !nature.isBinding())
                .containsExactly(StageNature.OPINION, StageNature.INFORMATION);
    }
}

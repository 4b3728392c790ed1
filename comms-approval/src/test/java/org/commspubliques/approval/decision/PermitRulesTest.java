package org.commspubliques.approval.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.commspubliques.approval.Desk;
import org.commspubliques.approval.Town;
import org.commspubliques.approval.permit.PermitId;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.ContentSeal;
import org.commspubliques.core.language.Wording;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules by themselves: what they answer when the record moved between the gate's look and its request. */
class PermitRulesTest {

    private static final Instant NOW = Instant.parse(Town.MONDAY);

    private final Communication notice = Town.siteOnly();
    private final ContentSeal seal = notice.seal(Town.SITE);

    private static Ruling decide(ApprovalState state, ApprovalCommand command) {
        return PermitRules.decide(state, command, NOW, ChannelCatalog.standard());
    }

    private static void assertRefused(Ruling ruling, RefusalCode code) {
        assertThat(ruling)
                .isInstanceOfSatisfying(
                        Ruling.Refused.class,
                        refused -> assertThat(refused.why().code()).isEqualTo(code));
    }

    private static ApprovalState after(ApprovalState state, Ruling ruling) {
        return state.after(NOW, ((Ruling.Accepted) ruling).events());
    }

    private ApprovalState approved() {
        return new Desk().approved(notice).state();
    }

    private ApprovalCommand.IssuePermit issue() {
        return new ApprovalCommand.IssuePermit(
                Town.NOTICE, Town.SITE, seal, Duration.ofHours(1), List.of(), List.of(), "0".repeat(64));
    }

    private static PermitId lastOf(ApprovalState state) {
        return state.permits().get(state.permits().size() - 1).id();
    }

    private ApprovalCommand.RedeemPermit redeem(PermitId permit) {
        return new ApprovalCommand.RedeemPermit(permit, Town.SITE, seal);
    }

    @Nested
    class APermit {

        @Test
        void isNumberedByTheRecordThatHoldsIt() {
            ApprovalState state = approved();
            ApprovalState issued = after(state, decide(state, issue()));

            assertThat(lastOf(issued)).isEqualTo(new PermitId(Town.NOTICE, issued.version()));
        }

        @Test
        void isNotIssuedForARevisedText() {
            ApprovalState revised = approved()
                    .after(
                            NOW,
                            List.of(new ApprovalEvent.ContentRevised(
                                    Town.ANNA, Town.SITE, ContentSeal.of("a".repeat(64)))));

            assertRefused(decide(revised, issue()), RefusalCode.SEAL_CHANGED);
        }

        @Test
        void isNotIssuedForAnUnapprovedText() {
            ApprovalState waiting = new Desk().submitted(notice, Town.visa()).state();

            assertRefused(decide(waiting, issue()), RefusalCode.NOT_APPROVED);
        }

        @Test
        void isNotRedeemedForATextRevisedMeanwhile() {
            ApprovalState state = approved();
            ApprovalState revised = after(state, decide(state, issue()))
                    .after(
                            NOW,
                            List.of(new ApprovalEvent.ContentRevised(
                                    Town.ANNA, Town.SITE, ContentSeal.of("a".repeat(64)))));

            assertRefused(decide(revised, redeem(lastOf(revised))), RefusalCode.SEAL_CHANGED);
        }

        @Test
        void isNotRedeemedForATextWhoseApprovalIsVoid() {
            ApprovalState state = approved();
            ApprovalState back = after(state, decide(state, issue()))
                    .after(
                            NOW,
                            state.votes().stream()
                                    .<ApprovalEvent>map(vote -> new ApprovalEvent.DecisionVoided(
                                            Town.SITE, vote.stage(), vote.mandate(), ApprovalEvent.VoidCause.RETRACTED))
                                    .toList());

            assertRefused(decide(back, redeem(lastOf(back))), RefusalCode.NOT_APPROVED);
        }

        @Test
        void isRedeemedWhileNothingHasChanged() {
            ApprovalState state = approved();
            ApprovalState issued = after(state, decide(state, issue()));

            assertThat(decide(issued, redeem(lastOf(issued))))
                    .isEqualTo(new Ruling.Accepted(List.of(new ApprovalEvent.PermitRedeemed(lastOf(issued)))));
        }
    }

    @Nested
    class ADelivery {

        @Test
        void byAnUnknownPermitIsRefused() {
            assertRefused(
                    decide(
                            approved(),
                            new ApprovalCommand.RecordDelivery(
                                    new PermitId(Town.NOTICE, 9), true, Wording.same("ref"))),
                    RefusalCode.UNKNOWN_PERMIT);
        }

        @Test
        void byAPermitThatWasNotUsedIsRefused() {
            ApprovalState state = approved();
            ApprovalState issued = after(state, decide(state, issue()));

            assertRefused(
                    decide(issued, new ApprovalCommand.RecordDelivery(lastOf(issued), true, Wording.same("ref"))),
                    RefusalCode.PERMIT_NOT_REDEEMED);
        }

        @Test
        void isTakenOnce() {
            ApprovalState state = approved();
            ApprovalState issued = after(state, decide(state, issue()));
            ApprovalState redeemed = after(issued, decide(issued, redeem(lastOf(issued))));
            ApprovalCommand delivery = new ApprovalCommand.RecordDelivery(lastOf(issued), true, Wording.same("ref"));
            ApprovalState delivered = after(redeemed, decide(redeemed, delivery));

            assertRefused(decide(delivered, delivery), RefusalCode.ALREADY_DELIVERED);
        }
    }

    @Test
    void aCommandThatIsNotAboutAPermitIsAMistakeOfTheCaller() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> decide(approved(), new ApprovalCommand.Ratify(Town.EVA, "")));
    }

    @Test
    void anEventOfAPermitNobodyIssuedChangesNothing() {
        ApprovalState state = approved()
                .after(
                        NOW,
                        List.of(
                                new ApprovalEvent.PermitRedeemed(new PermitId(Town.NOTICE, 9)),
                                new ApprovalEvent.Delivered(new PermitId(Town.NOTICE, 9), "ref")));

        assertThat(state.permits()).isEmpty();
    }

    @Nested
    class AnId {

        @Test
        void isReadFromItsText() {
            assertThat(PermitId.parse("2025-041/7")).isEqualTo(new PermitId(Town.NOTICE, 7));
        }

        @Test
        void isWrittenAsItIsRead() {
            assertThat(new PermitId(Town.NOTICE, 7)).hasToString("2025-041/7");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "7",
                    "/7",
                    "2025-041/",
                    "2025-041/0",
                    "2025-041/-1",
                    "2025-041/+1",
                    "2025-041/123456789",
                    "2025-041/٧"
                })
        void isNothingElse(String text) {
            assertThatIllegalArgumentException().isThrownBy(() -> PermitId.parse(text));
        }
    }
}

package org.commspubliques.approval.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.commspubliques.approval.OutcomeAssert.assertRefused;

import java.time.LocalDate;
import java.util.List;
import org.commspubliques.approval.Desk;
import org.commspubliques.approval.Town;
import org.commspubliques.approval.chain.ApprovalChain;
import org.commspubliques.approval.chain.Condition;
import org.commspubliques.approval.chain.DateWindow;
import org.commspubliques.approval.chain.Stage;
import org.commspubliques.approval.chain.StageNature;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.source.Territory;
import org.junit.jupiter.api.Test;

/** A visa of the legal adviser for some communications, then the signature. */
class StageConditionTest {

    private static final Communication TEXT = Town.siteOnly();

    private final Desk desk = new Desk();

    private static ApprovalChain chain(Condition condition) {
        return Town.chain(legal(condition), Town.signature());
    }

    private static Stage legal(Condition condition) {
        return Town.stage("juriste", StageNature.VISA)
                .by(Town.LEGAL)
                .onlyIf(condition)
                .build();
    }

    private List<String> stagesOf(Condition condition) {
        Desk.accept(desk.submit(TEXT, chain(condition)));
        return stages();
    }

    private List<String> stages() {
        return desk.state().progress(Town.SITE).stream()
                .map(progress -> progress.stage().id().value())
                .toList();
    }

    @Test
    void aPurposeThatIsNotMeantSkipsTheStage() {
        assertThat(stagesOf(Condition.always().withPurposes(CommunicationPurpose.PROMOTION)))
                .containsExactly("signature");
    }

    @Test
    void aPurposeThatIsMeantKeepsIt() {
        assertThat(stagesOf(Condition.always().withPurposes(CommunicationPurpose.SERVICE_INFORMATION)))
                .containsExactly("juriste", "signature");
    }

    @Test
    void aChannelDecidesForEachVariantByItself() {
        Communication notice = Town.notice();
        Desk.accept(desk.submit(notice, chain(Condition.always().withChannels(ChannelId.of("site")))));

        assertThat(desk.state().progress(Town.SITE)).hasSize(2);
        assertThat(desk.state().progress(Town.SMS)).hasSize(1);
    }

    @Test
    void aUnitThatHasNoPartSkipsTheStage() {
        assertThat(stagesOf(Condition.always().withSectors(UnitId.of("voirie"))))
                .containsExactly("signature");
    }

    @Test
    void theUnitThatOwnsItKeepsIt() {
        assertThat(stagesOf(Condition.always().withSectors(UnitId.of("mairie"))))
                .hasSize(2);
    }

    @Test
    void anotherTerritorySkipsTheStage() {
        assertThat(stagesOf(Condition.always().withTerritories(Territory.METROPOLE)))
                .containsExactly("signature");
    }

    @Test
    void aCostThatNobodySaidSkipsNothing() {
        assertThat(stagesOf(Condition.always().withCostFrom(100_000))).hasSize(2);
    }

    @Test
    void aCostBelowSkipsTheStage() {
        Desk.accept(desk.approvals()
                .submit(desk.name(), TEXT, chain(Condition.always().withCostFrom(100_000)), 99_999));

        assertThat(stages()).containsExactly("signature");
    }

    @Test
    void aCostThatReachesItKeepsIt() {
        Desk.accept(desk.approvals()
                .submit(desk.name(), TEXT, chain(Condition.always().withCostFrom(100_000)), 100_000));

        assertThat(stages()).hasSize(2);
    }

    @Test
    void aCostThatRisesOpensTheStageAfterAll() {
        Desk.accept(desk.approvals()
                .submit(desk.name(), TEXT, chain(Condition.always().withCostFrom(100_000)), 10));
        Desk.accept(desk.approve("signature", Town.MAYOR, Town.FARID, TEXT));
        assertThat(desk.state().isApproved(Town.SITE)).isTrue();

        Desk.accept(desk.approvals().revise(desk.name(), TEXT, Town.ANNA, 200_000));

        assertThat(desk.state().isApproved(Town.SITE)).isFalse();
        assertThat(stages()).containsExactly("juriste", "signature");
    }

    @Test
    void aCostThatWasSaidStaysSaid() {
        Desk.accept(desk.approvals()
                .submit(desk.name(), TEXT, chain(Condition.always().withCostFrom(100_000)), 10));

        Desk.accept(desk.revise(Town.siteOnly("L’eau est coupée vendredi."), Town.ANNA));

        assertThat(stages()).containsExactly("signature");
    }

    @Test
    void aPurposeChangedAfterSubmissionEscapesNoStage() {
        Desk.accept(desk.submit(TEXT, chain(Condition.always().withPurposes(CommunicationPurpose.PROMOTION))));

        Desk.accept(desk.revise(
                TEXT.toBuilder().purpose(CommunicationPurpose.PROMOTION).build(), Town.ANNA));

        assertThat(stages()).containsExactly("juriste", "signature");
    }

    @Test
    void theDayInTheAuthoritysZoneDecides() {
        LocalDate monday = LocalDate.parse("2025-08-18");

        assertThat(stagesOf(Condition.always().withWindow(new DateWindow(monday, monday))))
                .hasSize(2);
    }

    @Test
    void aDayOutsideSkipsTheStage() {
        LocalDate sunday = LocalDate.parse("2025-08-17");

        assertThat(stagesOf(Condition.always().withWindow(new DateWindow(sunday, sunday))))
                .containsExactly("signature");
    }

    @Test
    void aDecisionInASkippedStageIsRefusedWithTheConditionThatSkipsIt() {
        Desk.accept(desk.submit(TEXT, chain(Condition.always().withPurposes(CommunicationPurpose.PROMOTION))));

        assertRefused(desk.approve("juriste", Town.LEGAL, Town.CLARA, TEXT), RefusalCode.STAGE_SKIPPED);
        assertThat(desk.approve("juriste", Town.LEGAL, Town.CLARA, TEXT)
                        .refusal()
                        .orElseThrow()
                        .message()
                        .fr())
                .contains("(condition : finalité)");
    }

    @Test
    void aCommunicationWhoseStagesAreAllSkippedIsRefused() {
        assertRefused(
                desk.submit(TEXT, Town.chain(legal(Condition.always().withPurposes(CommunicationPurpose.PROMOTION)))),
                RefusalCode.VARIANT_NOT_COVERED);
    }

    @Test
    void theSameSubmissionOnAnotherDayIsAnsweredAsTheFirstTime() {
        ApprovalChain chain = chain(Condition.always().withCostFrom(1));
        var name = desk.name();
        Desk.accept(desk.approvals().submit(name, TEXT, chain, 5));
        desk.clock().set("2025-08-20T22:00:00Z");

        Desk.accept(desk.approvals().submit(name, TEXT, chain, 5));
        assertRefused(desk.approvals().submit(name, TEXT, chain, 6), RefusalCode.NAME_TAKEN);
    }

    @Test
    void aCostBelowNothingIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> desk.approvals().submit(desk.name(), TEXT, Town.visaThenSignature(), -1));
    }

    @Test
    void anObjectionIsNotGotRidOfByCircumstancesInWhichNobodyWouldAsk() {
        Desk.accept(desk.approvals()
                .submit(desk.name(), TEXT, chain(Condition.always().withCostFrom(10_000)), 50_000));
        Desk.accept(desk.object("juriste", Town.LEGAL, Town.CLARA, DecisionKind.REJECT, TEXT));

        Desk.accept(desk.approvals().revise(desk.name(), TEXT, Town.ANNA, 10));

        assertThat(stages()).containsExactly("juriste", "signature");
        assertThat(desk.state().isRefused(Town.SITE)).isTrue();
    }
}

package org.commspubliques.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commspubliques.approval.OutcomeAssert.assertAccepted;
import static org.commspubliques.approval.OutcomeAssert.assertRefused;

import java.time.LocalDate;
import java.util.Map;
import org.commspubliques.approval.chain.ApprovalChain;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.approval.chain.StageNature;
import org.commspubliques.approval.decision.ApprovalCommand;
import org.commspubliques.approval.decision.DecisionKind;
import org.commspubliques.approval.decision.Proof;
import org.commspubliques.approval.decision.RefusalCode;
import org.commspubliques.approval.mandate.MandateRegister;
import org.commspubliques.approval.store.MemoryApprovalStore;
import org.commspubliques.core.authority.Office;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.Position;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.language.Wording;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two notices, each with a visa of the director and the bon à tirer of another printer. */
class ProofDeskTest {

    private static final OfficeId LAGOON = OfficeId.of("imprimeur-lagon");
    private static final OfficeId REEF = OfficeId.of("imprimeur-recif");
    private static final PersonId OLGA = PersonId.of("olga");
    private static final PersonId PAUL = PersonId.of("paul");
    private static final StageId BAT = StageId.of("bat");
    private static final Proof PROOF = new Proof("a".repeat(64), "application/pdf");

    private final Desk desk = new Desk(new MemoryApprovalStore(), printers());
    private final Communication mine = Town.siteOnly();
    private final Communication other = Communication.builder(CommunicationId.of("2025-042"), "Foire")
            .purpose(mine.purpose())
            .owner(mine.owner())
            .author(mine.author())
            .variant(Town.site("La foire ouvre samedi."))
            .build();
    private final ProofDesk olga = desk.approvals().proofDesk(OLGA);

    private static MandateRegister printers() {
        LocalDate start = LocalDate.parse("2025-01-01");
        UnitId hall = UnitId.of("mairie");
        return MandateRegister.builder(
                        Town.chartBuilder()
                                .office(new Office(LAGOON, Wording.of("imprimerie du lagon", "printer"), hall))
                                .office(new Office(REEF, Wording.of("imprimerie du récif", "printer"), hall))
                                .position(Position.since(OLGA, LAGOON, start))
                                .position(Position.since(PAUL, REEF, start))
                                .build(),
                        Town.NOUMEA)
                .build();
    }

    private static ApprovalChain chain(OfficeId printer) {
        return Town.chain(
                Town.visa(),
                Town.stage("bat", StageNature.PROOF_SIGN_OFF).by(printer).build());
    }

    @BeforeEach
    void submit() {
        Desk.accept(desk.submit(mine, chain(LAGOON)));
        Desk.accept(desk.submit(other, chain(REEF)));
        ready(mine);
        ready(other);
    }

    private void ready(Communication communication) {
        Desk.accept(desk.approve("visa", Town.DIRECTOR, Town.BRUNO, communication));
        Desk.accept(desk.approvals()
                .act(
                        desk.name(),
                        communication.id(),
                        new ApprovalCommand.IssueProof(Town.ANNA, Town.SITE, communication.seal(Town.SITE), PROOF)));
    }

    private Outcome decide(CommunicationId on, StageId stage, OfficeId office, DecisionKind kind, Proof seen) {
        return olga.decide(desk.name(), on, stage, office, kind, Map.of(Town.SITE, seen), "la couleur est fausse");
    }

    @Test
    void showsThePrinterTheProofsOfTheirOwnMissionAlone() {
        assertThat(olga.awaited()).singleElement().satisfies(awaited -> {
            assertThat(awaited.communication()).isEqualTo(mine.id());
            assertThat(awaited.proofs()).isEqualTo(Map.of(Town.SITE, PROOF));
            assertThat(awaited.office()).isEqualTo(LAGOON);
            assertThat(awaited.kinds()).contains(DecisionKind.APPROVE, DecisionKind.REQUEST_CHANGES);
            assertThat(awaited.deadline()).isEmpty();
        });
        assertThat(desk.approvals().proofDesk(PAUL).awaited())
                .extracting(AwaitedProof::communication)
                .containsExactly(other.id());
        assertThat(desk.approvals().proofDesk(Town.GAIA).awaited()).isEmpty();
    }

    @Test
    void letsThePrinterSignTheirOwnProof() {
        assertAccepted(decide(mine.id(), BAT, LAGOON, DecisionKind.APPROVE, PROOF));
        assertThat(desk.approvals().state(mine.id()).isApproved(Town.SITE)).isTrue();
        assertThat(olga.awaited()).isEmpty();
    }

    @Test
    void answersARepeatedRequestAsTheFirstTime() {
        var name = desk.name();
        Map<VariantId, Proof> seen = Map.of(Town.SITE, PROOF);
        assertAccepted(olga.decide(name, mine.id(), BAT, LAGOON, DecisionKind.APPROVE, seen, ""));
        assertAccepted(olga.decide(name, mine.id(), BAT, LAGOON, DecisionKind.APPROVE, seen, ""));
    }

    @Test
    void asksThemToHaveSeenThisVeryFile() {
        assertRefused(
                decide(mine.id(), BAT, LAGOON, DecisionKind.APPROVE, new Proof("b".repeat(64), "application/pdf")),
                RefusalCode.PROOF_CHANGED);
    }

    @Test
    void letsThemSendTheirProofBack() {
        assertAccepted(decide(mine.id(), BAT, LAGOON, DecisionKind.REQUEST_CHANGES, PROOF));
        assertThat(desk.approvals().state(mine.id()).isApproved(Town.SITE)).isFalse();
    }

    @Test
    void refusesAMissionOfOthersLikeOneThatIsNotThere() {
        Outcome others = decide(other.id(), BAT, LAGOON, DecisionKind.APPROVE, PROOF);
        assertRefused(others, RefusalCode.NO_SEAT);
        assertRefused(decide(other.id(), BAT, REEF, DecisionKind.APPROVE, PROOF), RefusalCode.NO_SEAT);
        assertThat(decide(CommunicationId.of("nulle-part"), BAT, LAGOON, DecisionKind.APPROVE, PROOF))
                .usingRecursiveComparison()
                .isEqualTo(others);
        assertThat(desk.approvals().state(other.id()).isApproved(Town.SITE)).isFalse();
    }

    @Test
    void refusesTheOtherStagesOfTheirOwnMission() {
        assertRefused(decide(mine.id(), StageId.of("visa"), LAGOON, DecisionKind.APPROVE, PROOF), RefusalCode.NO_SEAT);
        assertRefused(decide(mine.id(), BAT, REEF, DecisionKind.APPROVE, PROOF), RefusalCode.NO_SEAT);
    }

    @Test
    void showsNothingBeforeThereIsAProof() {
        Desk.accept(desk.approvals().revise(desk.name(), Town.siteOnly("L’eau est coupée lundi."), Town.ANNA));
        assertThat(olga.awaited()).isEmpty();
    }
}

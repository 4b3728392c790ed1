package org.commspubliques.approval.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commspubliques.approval.OutcomeAssert.assertAccepted;
import static org.commspubliques.approval.OutcomeAssert.assertRefused;

import org.commspubliques.approval.Desk;
import org.commspubliques.approval.Outcome;
import org.commspubliques.approval.Town;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.communication.Communication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The director, whose visa is awaited, asks the legal adviser. */
class SecondOpinionTest {

    private static final StageId VISA = StageId.of("visa");

    private final Desk desk = new Desk();
    private final Communication notice = Town.siteOnly();

    @BeforeEach
    void submit() {
        desk.submitted(notice, Town.visa(), Town.signature());
    }

    private Outcome ask(OfficeId office, PersonId person, String question) {
        return desk.act(new ApprovalCommand.AskOpinion(VISA, office, person, Town.LEGAL, question));
    }

    private Outcome ask() {
        return ask(Town.DIRECTOR, Town.BRUNO, "est-ce légal ?");
    }

    private Outcome give(PersonId person, String answer) {
        return desk.act(new ApprovalCommand.GiveOpinion(VISA, Town.LEGAL, person, answer));
    }

    @Test
    void isAskedForByWhoeverMayDecide() {
        Desk.accept(ask());

        assertThat(desk.state().opinions()).extracting(OpinionRequest::question).containsExactly("est-ce légal ?");
    }

    @Test
    void neverBlocks() {
        Desk.accept(ask());

        assertAccepted(desk.approve("visa", Town.DIRECTOR, Town.BRUNO, notice));
    }

    @Test
    void isGivenByTheOfficeThatWasAsked() {
        Desk.accept(ask());
        Desk.accept(give(Town.CLARA, "oui"));

        assertThat(desk.state().opinions()).singleElement().satisfies(opinion -> {
            assertThat(opinion.answer()).isEqualTo("oui");
            assertThat(opinion.answerer().map(mandate -> mandate.person())).contains(Town.CLARA);
        });
    }

    @Test
    void isGivenEvenAfterTheDecision() {
        Desk.accept(ask());
        Desk.accept(desk.approve("visa", Town.DIRECTOR, Town.BRUNO, notice));

        assertAccepted(give(Town.CLARA, "oui"));
    }

    @Test
    void isGivenOncePerQuestion() {
        Desk.accept(ask());
        Desk.accept(ask());
        Desk.accept(give(Town.CLARA, "oui"));
        Desk.accept(give(Town.CLARA, "encore oui"));

        assertRefused(give(Town.CLARA, "toujours oui"), RefusalCode.NO_OPINION_ASKED);
    }

    @Test
    void isNotGivenByWhoHasNoMandateForTheOffice() {
        Desk.accept(ask());

        assertRefused(give(Town.DENIS, "oui"), RefusalCode.NO_MANDATE);
    }

    @Test
    void isNotGivenUnasked() {
        assertRefused(give(Town.CLARA, "oui"), RefusalCode.NO_OPINION_ASKED);
    }

    @Test
    void isNotAskedForByWhoHasNoSeat() {
        assertRefused(ask(Town.DPO, Town.DENIS, "est-ce légal ?"), RefusalCode.NO_SEAT);
    }

    @Test
    void isNotAskedForByWhoHasNoMandate() {
        assertRefused(ask(Town.DIRECTOR, Town.DENIS, "est-ce légal ?"), RefusalCode.NO_MANDATE);
    }

    @Test
    void isNotAskedForOutOfTurn() {
        assertRefused(
                desk.act(new ApprovalCommand.AskOpinion(
                        StageId.of("signature"), Town.MAYOR, Town.FARID, Town.LEGAL, "est-ce légal ?")),
                RefusalCode.STAGE_NOT_OPEN);
    }

    @Test
    void needsAQuestion() {
        assertRefused(ask(Town.DIRECTOR, Town.BRUNO, " "), RefusalCode.REASON_REQUIRED);
    }

    @Test
    void needsAnAnswer() {
        Desk.accept(ask());

        assertRefused(give(Town.CLARA, ""), RefusalCode.REASON_REQUIRED);
    }
}

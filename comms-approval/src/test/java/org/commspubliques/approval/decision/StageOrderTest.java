package org.commspubliques.approval.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commspubliques.approval.OutcomeAssert.assertAccepted;
import static org.commspubliques.approval.OutcomeAssert.assertRefused;

import org.commspubliques.approval.Desk;
import org.commspubliques.approval.Outcome;
import org.commspubliques.approval.Town;
import org.commspubliques.approval.chain.ApprovalChain;
import org.commspubliques.approval.chain.Coverage;
import org.commspubliques.approval.chain.Quorum;
import org.commspubliques.approval.chain.Stage;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.approval.chain.StageNature;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.language.Wording;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class StageOrderTest {

    private final Desk desk = new Desk();
    private final Communication notice = Town.siteOnly();

    @Nested
    class StagesInOrder {

        @Test
        void theLastCannotDecideBeforeTheFirst() {
            desk.submitted(notice, Town.visa(), Town.signature());

            assertRefused(desk.approve("signature", Town.MAYOR, Town.FARID, notice), RefusalCode.STAGE_NOT_OPEN);
        }

        @Test
        void aRefusalNamesTheStageThatIsWaitedForAndItsOffices() {
            desk.submitted(notice, Town.visa(), Town.signature());

            assertThat(message(desk.approve("signature", Town.MAYOR, Town.FARID, notice)))
                    .isEqualTo(Wording.of(
                            "Ce n’est pas le tour de l’étape « signature » pour la déclinaison « Site internet » : elle attend "
                                    + "l’étape « visa » (directeur de la communication).",
                            "It is not the turn of stage 'signature' for variant 'Website': it waits for stage 'visa' "
                                    + "(communication director)."));
        }

        @Test
        void aRefusalNamesAllTheStagesThatAreWaitedFor() {
            desk.submitted(notice, Town.visa(), lawyers(Quorum.all()), Town.signature());

            assertThat(message(desk.approve("signature", Town.MAYOR, Town.FARID, notice))
                            .fr())
                    .endsWith(
                            " : elle attend les étapes « visa » (directeur de la communication), « avis » (juriste, délégué "
                                    + "à la protection des données).");
        }

        @Test
        void aRefusalNamesTheDecisionThatStopsTheStage() {
            desk.submitted(notice, lawyers(Quorum.all()));
            Desk.accept(desk.object("avis", Town.LEGAL, Town.CLARA, DecisionKind.REQUEST_CHANGES, notice));

            assertThat(message(desk.approve("avis", Town.DPO, Town.DENIS, notice))
                            .fr())
                    .endsWith("« Site internet » : la décision prise par clara l’arrête (modification demandée).");
        }

        @Test
        void theOpinionAskedTooEarlyIsToldWhichStageIsWaitedFor() {
            desk.submitted(notice, Town.visa(), Town.signature());

            assertThat(message(desk.act(new ApprovalCommand.AskOpinion(
                                    StageId.of("signature"), Town.MAYOR, Town.FARID, Town.LEGAL, "Est-ce légal ?")))
                            .fr())
                    .isEqualTo(
                            "Ce n’est pas le tour de l’étape « signature » : elle attend l’étape « visa » (directeur de la "
                                    + "communication).");
        }

        private Wording message(Outcome outcome) {
            return outcome.refusal().orElseThrow().message();
        }

        @Test
        void theLastIsOpenOnceTheFirstIsSatisfied() {
            desk.submitted(notice, Town.visa(), Town.signature());
            Desk.accept(desk.approve("visa", Town.DIRECTOR, Town.BRUNO, notice));

            assertThat(desk.state().progress(Town.SITE))
                    .extracting(StageProgress::open)
                    .containsExactly(false, true);
        }

        @Test
        void theFirstAloneApprovesNothing() {
            desk.submitted(notice, Town.visa(), Town.signature());
            Desk.accept(desk.approve("visa", Town.DIRECTOR, Town.BRUNO, notice));

            assertThat(desk.state().isApproved(Town.SITE)).isFalse();
        }

        @Test
        void allOfThemApprove() {
            desk.approved(notice);

            assertThat(desk.state().isApproved(Town.SITE)).isTrue();
        }

        @Test
        void aStageThatDoesNotCoverAVariantDoesNotHoldItUp() {
            Stage web = Town.stage("web", StageNature.VALIDATION)
                    .by(Town.DPO)
                    .covers(Coverage.of(ChannelId.of("site")))
                    .build();
            desk.submitted(Town.notice(), web, Town.signature());

            assertAccepted(desk.approve("signature", Town.MAYOR, Town.FARID, Town.notice(), Town.SMS));
        }

        @Test
        void aSatisfiedStageIsClosed() {
            Stage anyOfTwo = lawyers(Quorum.any());
            desk.submitted(notice, anyOfTwo, Town.signature());
            Desk.accept(desk.approve("avis", Town.LEGAL, Town.CLARA, notice));

            Outcome refused = desk.approve("avis", Town.DPO, Town.DENIS, notice);

            assertRefused(refused, RefusalCode.STAGE_NOT_OPEN);
            assertThat(message(refused).fr()).endsWith(" : elle a déjà abouti.");
        }
    }

    @Nested
    class StagesSideBySide {

        private final ApprovalChain chain = ApprovalChain.named("parallele", Wording.same("parallèle"))
                .then(Town.visa(), lawyers(Quorum.all()))
                .then(Town.signature())
                .build();

        @Test
        void areOpenTogether() {
            Desk.accept(desk.submit(notice, chain));

            assertThat(desk.state().progress(Town.SITE))
                    .extracting(StageProgress::open)
                    .containsExactly(true, true, false);
        }

        @Test
        void mayDecideInAnyOrder() {
            Desk.accept(desk.submit(notice, chain));
            Desk.accept(desk.approve("avis", Town.DPO, Town.DENIS, notice));
            Desk.accept(desk.approve("visa", Town.DIRECTOR, Town.BRUNO, notice));

            assertAccepted(desk.approve("avis", Town.LEGAL, Town.CLARA, notice));
        }

        @Test
        void holdUpTheNextUntilAllAreSatisfied() {
            Desk.accept(desk.submit(notice, chain));
            Desk.accept(desk.approve("visa", Town.DIRECTOR, Town.BRUNO, notice));
            Desk.accept(desk.approve("avis", Town.DPO, Town.DENIS, notice));

            assertRefused(desk.approve("signature", Town.MAYOR, Town.FARID, notice), RefusalCode.STAGE_NOT_OPEN);
        }
    }

    @Nested
    class Quorums {

        @Test
        void ofAllIsNotReachedByOne() {
            desk.submitted(notice, lawyers(Quorum.all()));
            Desk.accept(desk.approve("avis", Town.LEGAL, Town.CLARA, notice));

            assertThat(desk.state().isApproved(Town.SITE)).isFalse();
        }

        @Test
        void ofAllIsReachedByAll() {
            desk.submitted(notice, lawyers(Quorum.all()));
            Desk.accept(desk.approve("avis", Town.LEGAL, Town.CLARA, notice));
            Desk.accept(desk.approve("avis", Town.DPO, Town.DENIS, notice));

            assertThat(desk.state().isApproved(Town.SITE)).isTrue();
        }

        @Test
        void ofAnyIsReachedByOne() {
            desk.submitted(notice, lawyers(Quorum.any()));
            Desk.accept(desk.approve("avis", Town.DPO, Town.DENIS, notice));

            assertThat(desk.state().isApproved(Town.SITE)).isTrue();
        }

        @Test
        void ofTwoOfThreeIsNotReachedByOne() {
            desk.submitted(notice, threeSeats());
            Desk.accept(desk.approve("avis", Town.DPO, Town.DENIS, notice));

            assertThat(desk.state().isApproved(Town.SITE)).isFalse();
        }

        @Test
        void ofTwoOfThreeIsReachedByTwoWhicheverTheyAre() {
            desk.submitted(notice, threeSeats());
            Desk.accept(desk.approve("avis", Town.DPO, Town.DENIS, notice));
            Desk.accept(desk.approve("avis", Town.SECRETARY, Town.EVA, notice));

            assertThat(desk.state().isApproved(Town.SITE)).isTrue();
        }

        @Test
        void isNotReachedWhileSomebodyObjects() {
            desk.submitted(notice, threeSeats());
            Desk.accept(desk.approve("avis", Town.DPO, Town.DENIS, notice));
            Desk.accept(desk.object("avis", Town.LEGAL, Town.CLARA, DecisionKind.REQUEST_CHANGES, notice));

            assertRefused(desk.approve("avis", Town.SECRETARY, Town.EVA, notice), RefusalCode.STAGE_NOT_OPEN);
        }

        private Stage threeSeats() {
            return Town.stage("avis", StageNature.VALIDATION)
                    .by(Town.LEGAL)
                    .by(Town.DPO)
                    .by(Town.SECRETARY)
                    .quorum(Quorum.atLeast(2))
                    .build();
        }
    }

    private static Stage lawyers(Quorum quorum) {
        return Town.stage("avis", StageNature.VALIDATION)
                .by(Town.LEGAL)
                .by(Town.DPO)
                .quorum(quorum)
                .build();
    }
}

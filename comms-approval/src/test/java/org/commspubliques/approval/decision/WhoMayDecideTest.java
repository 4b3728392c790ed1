package org.commspubliques.approval.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commspubliques.approval.OutcomeAssert.assertAccepted;
import static org.commspubliques.approval.OutcomeAssert.assertRefused;

import java.util.Map;
import org.commspubliques.approval.Desk;
import org.commspubliques.approval.Town;
import org.commspubliques.approval.chain.Coverage;
import org.commspubliques.approval.chain.Stage;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.approval.chain.StageNature;
import org.commspubliques.approval.mandate.Mandate;
import org.commspubliques.approval.store.MemoryApprovalStore;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.StandardOffices;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.language.Wording;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WhoMayDecideTest {

    private final Desk desk = new Desk();
    private final Communication notice = Town.siteOnly();

    @Nested
    class Writers {

        @Test
        void theAuthorCannotDecideAsASubstitute() {
            desk.submitted(notice, Town.visa());

            assertRefused(desk.approve("visa", Town.DIRECTOR, Town.ANNA, notice), RefusalCode.AUTHOR_CANNOT_DECIDE);
        }

        @Test
        void theAuthorCannotDecideInTheirOwnOffice() {
            Communication byTheDirector = notice.toBuilder().author(Town.BRUNO).build();
            desk.submitted(byTheDirector, Town.visa());

            assertRefused(
                    desk.approve("visa", Town.DIRECTOR, Town.BRUNO, byTheDirector), RefusalCode.AUTHOR_CANNOT_DECIDE);
        }

        @Test
        void anEditorCannotDecide() {
            desk.submitted(notice, Town.visa());
            Communication edited = Town.siteOnly("L’eau est coupée vendredi.");
            Desk.accept(desk.revise(edited, Town.BRUNO));

            assertRefused(desk.approve("visa", Town.DIRECTOR, Town.BRUNO, edited), RefusalCode.AUTHOR_CANNOT_DECIDE);
        }

        @Test
        void anEditorCannotDecideEvenWhenTheTextIsAsItWas() {
            desk.submitted(notice, Town.visa());
            Desk.accept(desk.revise(Town.siteOnly("L’eau est coupée vendredi."), Town.BRUNO));
            Desk.accept(desk.revise(notice, Town.ANNA));

            assertRefused(desk.approve("visa", Town.DIRECTOR, Town.BRUNO, notice), RefusalCode.AUTHOR_CANNOT_DECIDE);
        }

        @Test
        void anEditorOfAVariantTakenOutAndPutBackCannotDecide() {
            desk.submitted(Town.notice(), Town.visa());
            Communication edited = Town.notice().withVariant(Town.sms("Coupure d'eau vendredi."));
            Desk.accept(desk.revise(edited, Town.BRUNO));
            Desk.accept(desk.revise(notice, Town.ANNA));
            Desk.accept(desk.revise(Town.notice(), Town.ANNA));

            assertRefused(
                    desk.approve("visa", Town.DIRECTOR, Town.BRUNO, Town.notice(), Town.SMS),
                    RefusalCode.AUTHOR_CANNOT_DECIDE);
        }

        @Test
        void anEditorOfOneVariantMayDecideOnAnother() {
            desk.submitted(Town.notice(), Town.visa());
            Communication edited = Town.notice().withVariant(Town.sms("Coupure d'eau vendredi."));
            Desk.accept(desk.revise(edited, Town.BRUNO));

            assertAccepted(desk.approve("visa", Town.DIRECTOR, Town.BRUNO, edited, Town.SITE));
        }

        @Test
        void theAuthorCannotDecideOnAVariantSomebodyElseAdded() {
            desk.submitted(notice, Town.visa());
            Desk.accept(desk.revise(Town.notice(), Town.EVA));

            assertRefused(
                    desk.approve("visa", Town.DIRECTOR, Town.ANNA, Town.notice(), Town.SMS),
                    RefusalCode.AUTHOR_CANNOT_DECIDE);
        }
    }

    @Nested
    class OnePersonOneVote {

        private final Stage lawyers = Town.stage("avis", StageNature.VISA)
                .by(Town.LEGAL)
                .by(Town.DIRECTOR)
                .build();

        @Test
        void aPersonWithTwoOfficesCountsOnceInAStage() {
            desk.submitted(notice, lawyers);
            Desk.accept(desk.approve("avis", Town.LEGAL, Town.BRUNO, notice));

            assertRefused(desk.approve("avis", Town.DIRECTOR, Town.BRUNO, notice), RefusalCode.PERSON_ALREADY_COUNTED);
        }

        @Test
        void aPersonWithTwoOfficesMayDecideInTwoStages() {
            desk.submitted(
                    notice,
                    Town.visa(),
                    Town.stage("juridique", StageNature.VALIDATION)
                            .by(Town.LEGAL)
                            .build());
            Desk.accept(desk.approve("visa", Town.DIRECTOR, Town.BRUNO, notice));

            assertAccepted(desk.approve("juridique", Town.LEGAL, Town.BRUNO, notice));
        }

        @Test
        void anOfficeHeldByTwoCountsOnce() {
            desk.submitted(notice, lawyers);
            Desk.accept(desk.approve("avis", Town.LEGAL, Town.CLARA, notice));

            assertRefused(desk.approve("avis", Town.LEGAL, Town.BRUNO, notice), RefusalCode.ALREADY_DECIDED);
        }

        @Test
        void whoDecidedForAnOfficeCannotDecideForItAgain() {
            desk.submitted(notice, lawyers);
            Desk.accept(desk.approve("avis", Town.LEGAL, Town.CLARA, notice));

            assertRefused(
                    desk.object("avis", Town.LEGAL, Town.CLARA, DecisionKind.REJECT, notice),
                    RefusalCode.ALREADY_DECIDED);
        }
    }

    @Nested
    class Mandates {

        @Test
        void whoHoldsNoOfficeCannotDecide() {
            desk.submitted(notice, Town.visa());

            assertRefused(desk.approve("visa", Town.DIRECTOR, Town.EVA, notice), RefusalCode.NO_MANDATE);
        }

        @Test
        void aReplacementMayGiveAVisa() {
            desk.submitted(notice, Town.visa());

            assertAccepted(desk.approve("visa", Town.DIRECTOR, Town.GAIA, notice));
        }

        @Test
        void theRecordOfAReplacementHasBothNames() {
            desk.submitted(notice, Town.visa());
            Desk.accept(desk.approve("visa", Town.DIRECTOR, Town.GAIA, notice));

            Mandate recorded = desk.state().votes().get(0).mandate();
            assertThat(recorded.person()).isEqualTo(Town.GAIA);
            assertThat(recorded.inPlaceOf()).contains(Town.BRUNO);
        }

        @ParameterizedTest
        @EnumSource(
                value = StageNature.class,
                names = {"VALIDATION", "SIGNATURE", "FACT_CHECK"})
        void aReplacementIsNotEnoughFor(StageNature nature) {
            desk.submitted(notice, Town.stage("decision", nature).by(Town.MAYOR).build());

            assertRefused(desk.approve("decision", Town.MAYOR, Town.GAIA, notice), RefusalCode.MANDATE_TOO_WEAK);
        }

        @Test
        void aReplacementIsOverAtMidnightInTheTown() {
            desk.submitted(notice, Town.visa());
            desk.clock().set("2025-08-31T13:00:00Z");

            assertRefused(desk.approve("visa", Town.DIRECTOR, Town.GAIA, notice), RefusalCode.MANDATE_EXPIRED);
        }

        @Test
        void aReplacementHoldsUntilMidnightInTheTown() {
            desk.submitted(notice, Town.visa());
            desk.clock().set("2025-08-31T12:59:59Z");

            assertAccepted(desk.approve("visa", Town.DIRECTOR, Town.GAIA, notice));
        }

        @Test
        void whoHasTheOfficeAndReplacesInItSignsInTheirOwnRight() {
            Desk strong = new Desk(
                    new MemoryApprovalStore(),
                    Town.mandatesBuilder()
                            .replacement(Town.replacement(Town.CLARA, Town.LEGAL, Town.BRUNO))
                            .build());
            strong.submitted(
                    notice,
                    Town.stage("avis", StageNature.VALIDATION).by(Town.LEGAL).build());

            assertAccepted(strong.approve("avis", Town.LEGAL, Town.CLARA, notice));
        }
    }

    @Nested
    class Requests {

        @Test
        void onAnUnknownStageAreRefused() {
            desk.submitted(notice, Town.visa());

            assertRefused(desk.approve("absente", Town.DIRECTOR, Town.BRUNO, notice), RefusalCode.UNKNOWN_STAGE);
        }

        @Test
        void onAMisspeltStageAreToldWhichWasProbablyMeant() {
            desk.submitted(notice, Town.visa());

            assertThat(desk.approve("viza", Town.DIRECTOR, Town.BRUNO, notice).refusal())
                    .map(Refusal::message)
                    .contains(Wording.of(
                            "Le circuit n’a pas d’étape « viza » ; vouliez-vous dire « visa » ?",
                            "The chain has no stage 'viza'; did you mean 'visa'?"));
            assertThat(desk.approve("absente", Town.DIRECTOR, Town.BRUNO, notice)
                            .refusal())
                    .map(refusal -> refusal.message().fr())
                    .contains("Le circuit n’a pas d’étape « absente ».");
        }

        @Test
        void forAnOfficeWithoutASeatAreRefused() {
            desk.submitted(notice, Town.visa());

            assertRefused(desk.approve("visa", Town.MAYOR, Town.FARID, notice), RefusalCode.NO_SEAT);
        }

        @Test
        void forAMisspeltOfficeAreToldWhichWasProbablyMeant() {
            desk.submitted(notice, Town.visa());

            assertThat(desk.approve("visa", OfficeId.of("directeur-comunication"), Town.BRUNO, notice)
                            .refusal())
                    .map(Refusal::message)
                    .contains(Wording.of(
                            "La fonction « directeur-comunication » n’a pas de place à l’étape « visa » ; vouliez-vous dire "
                                    + "« directeur-communication » ?",
                            "Office 'directeur-comunication' has no seat in stage 'visa'; did you mean "
                                    + "'directeur-communication'?"));
        }

        @Test
        void forAnOfficeThatThereIsAreToldOfNoOtherHoweverNear() {
            desk.submitted(notice, Town.visa());

            assertThat(desk.approve("visa", StandardOffices.COMMUNICATION_OFFICER, Town.BRUNO, notice)
                            .refusal())
                    .map(refusal -> refusal.message().fr())
                    .contains("La fonction « chargé de communication » n’a pas de place à l’étape « visa ».");
        }

        @Test
        void onAnUnknownVariantAreRefused() {
            desk.submitted(notice, Town.visa());

            assertRefused(desk.approve("visa", Town.DIRECTOR, Town.BRUNO, Town.notice()), RefusalCode.UNKNOWN_VARIANT);
        }

        @Test
        void onAVariantTheStageDoesNotCoverAreRefused() {
            Stage web = Town.stage("web", StageNature.VISA)
                    .by(Town.DIRECTOR)
                    .covers(Coverage.of(ChannelId.of("site")))
                    .build();
            desk.submitted(Town.notice(), web, Town.signature());

            assertRefused(
                    desk.approve("web", Town.DIRECTOR, Town.BRUNO, Town.notice(), Town.SMS),
                    RefusalCode.UNKNOWN_VARIANT);
        }

        @Test
        void onNoVariantAreRefused() {
            desk.submitted(notice, Town.visa());

            assertRefused(
                    desk.approvals()
                            .decide(
                                    desk.name(),
                                    notice.id(),
                                    new ApprovalCommand.Decide(
                                            StageId.of("visa"),
                                            Town.DIRECTOR,
                                            Town.BRUNO,
                                            DecisionKind.APPROVE,
                                            Map.of(),
                                            "")),
                    RefusalCode.UNKNOWN_VARIANT);
        }

        @Test
        void onContentThatHasChangedAreRefused() {
            desk.submitted(notice, Town.visa());
            Desk.accept(desk.revise(Town.siteOnly("L’eau est coupée vendredi."), Town.ANNA));

            assertRefused(desk.approve("visa", Town.DIRECTOR, Town.BRUNO, notice), RefusalCode.SEAL_CHANGED);
        }

        @Test
        void beforeSubmissionAreRefused() {
            assertRefused(desk.approve("visa", Town.DIRECTOR, Town.BRUNO, notice), RefusalCode.NOT_SUBMITTED);
        }

        @ParameterizedTest
        @EnumSource(
                value = DecisionKind.class,
                names = {"REQUEST_CHANGES", "REJECT"})
        void toObjectWithoutAReasonAreRefused(DecisionKind kind) {
            desk.submitted(notice, Town.visa());

            assertRefused(
                    desk.decide("visa", Town.DIRECTOR, Town.BRUNO, kind, " \n", notice), RefusalCode.REASON_REQUIRED);
        }

        @Test
        void thatAreRefusedRecordNothing() {
            desk.submitted(notice, Town.visa());
            PersonId nobody = Town.EVA;
            desk.approve("visa", Town.DIRECTOR, nobody, notice);

            assertThat(desk.approvals().trail(notice.id())).hasSize(1);
        }

        @Test
        void thatAreRefusedSayWhyInBothLanguages() {
            desk.submitted(notice, Town.visa());

            assertThat(desk.approve("visa", Town.DIRECTOR, Town.EVA, notice).refusal())
                    .map(Refusal::message)
                    .hasValueSatisfying(message -> {
                        assertThat(message.fr())
                                .isEqualTo(
                                        "eva ne peut pas agir comme « directeur de la communication » à cette date.");
                        assertThat(message.en()).isEqualTo("eva cannot act as 'communication director' on this date.");
                    });
        }
    }
}

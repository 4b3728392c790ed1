package org.commspubliques.approval.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.commspubliques.approval.Desk;
import org.commspubliques.approval.Town;
import org.commspubliques.approval.chain.ApprovalChain;
import org.commspubliques.approval.chain.Condition;
import org.commspubliques.approval.chain.DateWindow;
import org.commspubliques.approval.chain.FastTrack;
import org.commspubliques.approval.chain.Quorum;
import org.commspubliques.approval.chain.Stage;
import org.commspubliques.approval.chain.StageNature;
import org.commspubliques.approval.decision.DecisionKind;
import org.commspubliques.approval.publication.RefusalReason.Code;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.Embargo;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.language.Wording;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class GateReasonsTest {

    private static final String PRAISE = "Grâce à l’action de votre maire, l’eau revient jeudi.";

    private final Desk desk = new Desk();
    private final Communication notice = Town.siteOnly();

    private List<RefusalReason> against(Communication communication, VariantId variant) {
        return desk.gate().permit(desk.name(), communication, variant).reasons();
    }

    private List<Code> codes(Communication communication, VariantId variant) {
        return against(communication, variant).stream().map(RefusalReason::code).toList();
    }

    @Nested
    class People {

        @Test
        void haveNotBeenAsked() {
            assertThat(codes(notice, Town.SITE)).containsExactly(Code.NOT_SUBMITTED);
        }

        @Test
        void haveYetToApproveInEveryStageNamed() {
            desk.submitted(notice, Town.visa(), Town.signature());

            assertThat(against(notice, Town.SITE))
                    .extracting(reason -> reason.message().fr())
                    .containsExactly(
                            "Étape « visa » : il manque l’accord de la fonction « directeur de la communication » (bruno, gaia) "
                                    + "pour la déclinaison « Site internet ».",
                            "Étape « signature » : il manque l’accord de la fonction « maire ou président » (farid) "
                                    + "pour la déclinaison « Site internet ».");
        }

        @Test
        void ofAnAdvisoryStageHaveYetToGiveTheirOpinion() {
            desk.submitted(
                    notice,
                    Town.stage("avis", StageNature.OPINION).by(Town.LEGAL).build(),
                    Town.signature());

            assertThat(against(notice, Town.SITE))
                    .extracting(RefusalReason::message)
                    .contains(Wording.of(
                            "Étape « avis » : il manque l’avis de la fonction « juriste » (bruno, clara) pour la déclinaison "
                                    + "« Site internet ».",
                            "Stage 'avis': the opinion of office 'legal adviser' (bruno, clara) is missing for variant "
                                    + "'Website'."));
        }

        @Test
        void areCountedWhereSeveralHaveToApprove() {
            desk.submitted(notice, Town.ofThree(Quorum.atLeast(2)));

            assertThat(against(notice, Town.SITE))
                    .extracting(RefusalReason::message)
                    .containsExactly(
                            Wording.of(
                                    "Étape « accord » : il manque 2 accords pour la déclinaison « Site internet », parmi 3 "
                                            + "fonctions : « directeur de la communication » (bruno), « juriste » (bruno, clara), "
                                            + "« maire ou président » (farid).",
                                    "Stage 'accord': 2 approvals are missing for variant 'Website', from among 3 offices: 'communication "
                                            + "director' (bruno), 'legal adviser' (bruno, clara), 'mayor or president' (farid)."));
        }

        @Test
        void areCountedAgainstWhatIsNeededOnceOneHasApproved() {
            desk.submitted(notice, Town.ofThree(Quorum.atLeast(2)));
            Desk.accept(desk.approve("accord", Town.DIRECTOR, Town.BRUNO, notice));

            assertThat(against(notice, Town.SITE))
                    .extracting(RefusalReason::message)
                    .containsExactly(Wording.of(
                            "Étape « accord » : il manque 1 accord sur 2 pour la déclinaison « Site internet », parmi 2 "
                                    + "fonctions : « juriste » (clara), « maire ou président » (farid).",
                            "Stage 'accord': 1 of 2 approvals is missing for variant 'Website', from among 2 offices: "
                                    + "'legal adviser' (clara), 'mayor or president' (farid)."));
        }

        @Test
        void areAllAskedWhereAllAreNeeded() {
            desk.submitted(notice, Town.ofThree(Quorum.all()));

            assertThat(against(notice, Town.SITE).get(0).message().fr())
                    .startsWith(
                            "Étape « accord » : il manque 3 accords pour la déclinaison « Site internet », à demander à : "
                                    + "« directeur de la communication »");
        }

        @Test
        void areToldWhoseDecisionNoLongerCountsAndWhoChangedTheText() {
            Communication edited = Town.siteOnly("L’eau est coupée vendredi.");
            desk.submitted(notice, Town.visa());
            Desk.accept(desk.approve("visa", Town.DIRECTOR, Town.BRUNO, notice));
            Desk.accept(desk.approvals().revise(desk.name(), edited, Town.DENIS));

            assertThat(against(edited, Town.SITE))
                    .extracting(RefusalReason::message)
                    .containsExactly(Wording.of(
                            "Étape « visa » : il manque l’accord de la fonction « directeur de la communication » (bruno, gaia) "
                                    + "pour la déclinaison « Site internet ». La décision prise par bruno ne compte plus : denis a "
                                    + "modifié le texte depuis.",
                            "Stage 'visa': the approval of office 'communication director' (bruno, gaia) is missing for "
                                    + "variant 'Website'. The decision of bruno no longer counts: denis changed the text "
                                    + "since."));
        }

        @Test
        void areNotToldOfADecisionThatWasMadeAnew() {
            Communication edited = Town.siteOnly("L’eau est coupée vendredi.");
            desk.submitted(notice, Town.visa(), Town.signature());
            Desk.accept(desk.approve("visa", Town.DIRECTOR, Town.BRUNO, notice));
            Desk.accept(desk.approvals().revise(desk.name(), edited, Town.DENIS));
            Desk.accept(desk.approve("visa", Town.DIRECTOR, Town.BRUNO, edited));

            assertThat(against(edited, Town.SITE))
                    .extracting(reason -> reason.message().fr())
                    .noneMatch(message -> message.contains("ne compte plus"));
        }

        @Test
        void areAskedWhereOneOfSeveralIsEnough() {
            desk.submitted(notice, Town.ofThree(Quorum.any()));

            assertThat(against(notice, Town.SITE))
                    .singleElement()
                    .satisfies(reason -> assertThat(reason.message().fr())
                            .startsWith(
                                    "Étape « accord » : il manque 1 accord pour la déclinaison « Site internet », parmi 3 "
                                            + "fonctions : « directeur de la communication »"));
        }

        @Test
        void areAskedByNameWhereEnoughHaveApprovedButForAMandatoryMember() {
            desk.submitted(notice, Town.ofThree(Quorum.atLeast(1).requiring(Town.MAYOR)));
            Desk.accept(desk.approve("accord", Town.DIRECTOR, Town.BRUNO, notice));

            assertThat(against(notice, Town.SITE)).singleElement().satisfies(reason -> {
                assertThat(reason.message().fr())
                        .isEqualTo(
                                "Étape « accord » : il manque l’accord de la fonction « maire ou président » (farid) "
                                        + "pour la déclinaison « Site internet ».");
                assertThat(reason.liftings()).extracting(Lifting::office).containsExactly(Town.MAYOR);
            });
        }

        @Test
        void areToldTheLanguageOfATextThatIsNotInFrench() {
            Communication english = Town.draft()
                    .variant(new Variant(
                            VariantId.parse("site/en"), List.of(Section.body("Water is cut on Thursday.")), List.of()))
                    .build();
            desk.submitted(english, Town.visa());

            assertThat(against(english, VariantId.parse("site/en")).get(0).message())
                    .extracting(Wording::fr, Wording::en)
                    .containsExactly(
                            "Étape « visa » : il manque l’accord de la fonction « directeur de la communication » (bruno, gaia) "
                                    + "pour la déclinaison « Site internet » en anglais.",
                            "Stage 'visa': the approval of office 'communication director' (bruno, gaia) is missing for "
                                    + "variant 'Website' in English.");
        }

        @Test
        void haveObjectedAndSaidWhy() {
            desk.submitted(notice, Town.visa());
            Desk.accept(desk.object("visa", Town.DIRECTOR, Town.BRUNO, DecisionKind.REQUEST_CHANGES, notice));

            assertThat(against(notice, Town.SITE)).singleElement().satisfies(reason -> {
                assertThat(reason.code()).isEqualTo(Code.STAGE_REFUSED);
                assertThat(reason.message().fr())
                        .isEqualTo("Étape « visa » : modification demandée sur la déclinaison « Site internet » "
                                + "(le jour est faux).");
            });
        }

        @Test
        void haveSeenAnotherText() {
            desk.approved(notice);

            assertThat(against(Town.siteOnly("L’eau est coupée vendredi."), Town.SITE))
                    .singleElement()
                    .satisfies(reason -> {
                        assertThat(reason.code()).isEqualTo(Code.SEAL_CHANGED);
                        assertThat(reason.message().fr())
                                .as("an old text is not to be put back by mistake")
                                .endsWith("si c’est bien le nouveau texte, enregistrez-le, puis faites-le valider ; "
                                        + "sinon, rechargez le texte enregistré.");
                        assertThat(reason.liftings())
                                .extracting(lifting -> lifting.message().fr())
                                .containsExactly(
                                        "anna peut enregistrer le nouveau texte et le faire valider, ou recharger "
                                                + "le texte enregistré.");
                    });
        }

        @Test
        void haveNeverSeenAVariantAddedSince() {
            desk.approved(notice);

            assertThat(codes(Town.notice(), Town.SMS)).containsExactly(Code.SEAL_CHANGED);
        }

        @Test
        void areAskedForAVariantThatIsNotThere() {
            desk.approved(notice);

            assertThat(codes(notice, Town.SMS)).containsExactly(Code.UNKNOWN_VARIANT);
        }

        @Test
        void haveLetTheUrgentProcedureGoUnratified() {
            Desk.accept(desk.approvals()
                    .invokeFastTrack(desk.name(), Town.alert(), Town.withFastTrack(), Town.GAIA, "cyclone"));
            desk.clock().set("2025-08-19T22:00:01Z");

            assertThat(codes(Town.alert(), Town.SMS)).containsExactly(Code.RATIFICATION_MISSED);
        }

        @Test
        void oweNothingBeforeTheDeadlineOfAnUrgentRelease() {
            Desk.accept(desk.approvals()
                    .invokeFastTrack(desk.name(), Town.alert(), Town.withFastTrack(), Town.GAIA, "cyclone"));

            assertThat(codes(Town.alert(), Town.SMS)).isEmpty();
        }
    }

    @Nested
    class Time {

        private final Embargo embargo = new Embargo(Instant.parse("2025-08-20T22:00:00Z"));

        @Test
        void hasNotComeYet() {
            Communication planned = notice.toBuilder()
                    .plannedAt(Instant.parse("2025-08-18T21:30:00Z"))
                    .build();
            desk.approved(planned);

            assertThat(against(planned, Town.SITE)).singleElement().satisfies(reason -> {
                assertThat(reason.code()).isEqualTo(Code.NOT_YET_DUE);
                assertThat(reason.message().fr())
                        .isEqualTo("La déclinaison « Site internet » est prévue pour le mardi 19 août 2025, 8 h 30.");
            });
        }

        @Test
        void hasComeAtTheInstantPlanned() {
            Communication planned =
                    notice.toBuilder().plannedAt(desk.clock().instant()).build();
            desk.approved(planned);

            assertThat(codes(planned, Town.SITE)).isEmpty();
        }

        @Test
        void ofAnEmbargoHoldsForThePublic() {
            Communication embargoed = notice.toBuilder().embargo(embargo).build();
            desk.approved(embargoed);

            assertThat(codes(embargoed, Town.SITE)).containsExactly(Code.EMBARGO);
        }

        @Test
        void ofAnEmbargoDoesNotHoldForThePress() {
            Communication embargoed = Town.draft()
                    .variant(Town.press("L’eau est coupée jeudi matin dans le quartier du port."))
                    .embargo(embargo)
                    .build();
            desk.approved(embargoed);

            assertThat(codes(embargoed, Town.PRESS)).isEmpty();
        }

        @Test
        void ofAnEmbargoHoldsForAChannelNobodyKnows() {
            Communication embargoed = Town.draft()
                    .variant(Variant.french(ChannelId.of("telepathie"), Section.body("L’eau est coupée jeudi matin.")))
                    .embargo(embargo)
                    .build();
            desk.approved(embargoed);

            assertThat(codes(embargoed, VariantId.parse("telepathie/fr"))).contains(Code.EMBARGO);
        }

        @Test
        void ofAnEmbargoIsOverAtItsEnd() {
            Communication embargoed = notice.toBuilder().embargo(embargo).build();
            desk.approved(embargoed);
            desk.clock().set("2025-08-20T22:00:00Z");

            assertThat(codes(embargoed, Town.SITE)).isEmpty();
        }
    }

    @Nested
    class Neutrality {

        @Test
        void barsPraiseInThePreElectoralPeriod() {
            Communication praise = Town.siteOnly(PRAISE);
            desk.approved(praise);
            desk.clock().set("2025-08-31T13:01:00Z");

            assertThat(against(praise, Town.SITE)).singleElement().satisfies(reason -> {
                assertThat(reason.code()).isEqualTo(Code.BLOCKING_FINDING);
                assertThat(reason.finding()).map(Finding::ruleId).contains("NEU-12");
            });
        }

        @Test
        void doesNotBarItBefore() {
            Communication praise = Town.siteOnly(PRAISE);
            desk.approved(praise);
            desk.clock().set("2025-08-31T12:59:00Z");

            assertThat(codes(praise, Town.SITE)).isEmpty();
        }

        @Test
        void closesToAPermitIssuedOnTheEve() {
            Communication praise = Town.siteOnly(PRAISE);
            desk.approved(praise);
            desk.clock().set("2025-08-31T12:59:00Z");
            PublicationPermit permit =
                    desk.gate().permit(desk.name(), praise, Town.SITE).granted().orElseThrow();
            desk.clock().set("2025-08-31T13:01:00Z");

            assertThat(desk.gate()
                            .redeem(desk.name(), permit.id(), praise, Town.SITE)
                            .reasons())
                    .extracting(RefusalReason::code)
                    .containsExactly(Code.BLOCKING_FINDING);
        }
    }

    @Test
    void allReasonsAreGivenAtOnce() {
        Communication praise = Town.siteOnly(PRAISE).toBuilder()
                .embargo(new Embargo(Instant.parse("2025-09-10T00:00:00Z")))
                .plannedAt(Instant.parse("2025-09-09T00:00:00Z"))
                .build();
        desk.submitted(praise, Town.visa(), Town.signature());
        Desk.accept(desk.approve("visa", Town.DIRECTOR, Town.BRUNO, praise));
        desk.clock().set("2025-08-31T13:01:00Z");

        assertThat(codes(praise, Town.SITE))
                .containsExactly(Code.STAGE_MISSING, Code.NOT_YET_DUE, Code.EMBARGO, Code.BLOCKING_FINDING);
    }

    @Test
    void aHostsChannelsTellWhomAnEmbargoHoldsFor() {
        Communication embargoed = Town.draft()
                .variant(Town.press("L’eau est coupée jeudi matin dans le quartier du port."))
                .embargo(new Embargo(Instant.parse("2025-08-20T22:00:00Z")))
                .build();
        desk.approved(embargoed);
        PublicationGate gate = PublicationGate.builder(
                        desk.store(), Town.AUTHORITY, Desk.standardReview(), desk.clock())
                .channels(ChannelCatalog.parse("vide.json", "{\"channels\":[]}".getBytes(StandardCharsets.UTF_8)))
                .build();

        assertThat(gate.permit(desk.name(), embargoed, Town.PRESS).reasons())
                .extracting(RefusalReason::code)
                .containsExactly(Code.EMBARGO);
    }

    @Nested
    class AnAnswer {

        @Test
        void thatDeniesNeedsAReason() {
            assertThatIllegalArgumentException().isThrownBy(() -> new GateAnswer.Denied<>(List.of()));
        }

        @Test
        void thatDeniesHoldsNothing() {
            GateAnswer<String> denied = new GateAnswer.Denied<>(
                    List.of(new RefusalReason(Code.EMBARGO, Wording.of("non", "no"), null, List.of())));

            assertThat(denied.granted()).isEmpty();
        }

        @Test
        void thatGrantsHasNoReasons() {
            assertThat(new GateAnswer.Granted<>("oui").reasons()).isEmpty();
        }
    }

    /** What no seal covers, and the chain goes by all the same. */
    @Nested
    class Circumstances {

        private final Stage legal = Town.stage("juriste", StageNature.VISA)
                .by(Town.LEGAL)
                .onlyIf(Condition.always()
                        .withWindow(new DateWindow(LocalDate.parse("2025-09-01"), LocalDate.parse("2026-03-15"))))
                .build();

        private void approved(Communication communication) {
            desk.submitted(communication, legal, Town.visa());
            Desk.accept(desk.approve("visa", Town.DIRECTOR, Town.BRUNO, communication));
        }

        private List<String> messages(Communication communication) {
            return against(communication, Town.SITE).stream()
                    .map(reason -> reason.message().fr())
                    .toList();
        }

        @Test
        void thatComeToBeWithTimeBringInAStage() {
            approved(notice);
            assertThat(codes(notice, Town.SITE)).isEmpty();
            desk.clock().set("2025-10-15T00:00:00Z");

            assertThat(messages(notice))
                    .containsExactly(
                            "Au vu de la date de diffusion et de ce qui a changé, l’étape « juriste » doit aussi "
                                    + "décider.");
        }

        @Test
        void thatAreRecordedHaveTheStageDecide() {
            approved(notice);
            desk.clock().set("2025-10-15T00:00:00Z");
            Communication planned = notice.toBuilder()
                    .plannedAt(Instant.parse("2025-10-15T00:00:00Z"))
                    .build();
            Desk.accept(desk.revise(planned, Town.ANNA));
            assertThat(codes(planned, Town.SITE)).containsExactly(Code.STAGE_MISSING);

            Desk.accept(desk.approve("juriste", Town.LEGAL, Town.CLARA, planned));

            assertThat(codes(planned, Town.SITE)).isEmpty();
        }

        @Test
        void ofADayThatIsPastAreThoseOfToday() {
            Communication planned = notice.toBuilder()
                    .plannedAt(Instant.parse("2025-08-28T00:00:00Z"))
                    .build();
            approved(planned);
            desk.clock().set("2025-09-02T00:00:00Z");
            assertThat(codes(planned, Town.SITE)).containsExactly(Code.SEAL_CHANGED);

            Desk.accept(desk.revise(planned, Town.ANNA));
            Desk.accept(desk.approve("juriste", Town.LEGAL, Town.CLARA, planned));

            assertThat(codes(planned, Town.SITE)).isEmpty();
        }

        @Test
        void bringNoStageIntoAnUrgentRelease() {
            Communication alert = Town.alert();
            Desk.accept(desk.submit(
                    alert,
                    ApprovalChain.named("crise", Wording.same("crise"))
                            .then(legal)
                            .then(Town.visa())
                            .fastTrack(new FastTrack(
                                    Set.of(CommunicationPurpose.ALERT),
                                    Set.of(ChannelId.of("site"), ChannelId.of("sms")),
                                    Town.SECRETARY,
                                    20))
                            .build()));
            Desk.accept(
                    desk.approvals().invokeFastTrack(desk.name(), alert, Town.withFastTrack(), Town.GAIA, "cyclone"));
            desk.clock().set("2025-09-02T00:00:00Z");

            assertThat(codes(alert, Town.SITE)).isEmpty();
        }

        @Test
        void areThoseOfTheDayThatIsPlanned() {
            approved(notice);
            Communication moved = notice.toBuilder()
                    .plannedAt(Instant.parse("2025-10-15T00:00:00Z"))
                    .build();

            assertThat(codes(moved, Town.SITE)).containsExactly(Code.SEAL_CHANGED, Code.NOT_YET_DUE);
        }

        @Test
        void haveAllVariantsThatAreOnRecord() {
            Communication both = Town.notice();
            desk.approved(both);

            assertThat(messages(Town.siteOnly(
                            both.variants().get(0).sections().get(1).text())))
                    .containsExactly("L’action n’est pas celle du dossier : il y manque « SMS ».");
        }
    }
}

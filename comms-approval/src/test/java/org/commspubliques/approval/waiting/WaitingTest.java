package org.commspubliques.approval.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.commspubliques.approval.OutcomeAssert.assertAccepted;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.commspubliques.approval.Desk;
import org.commspubliques.approval.Town;
import org.commspubliques.approval.chain.Deadline;
import org.commspubliques.approval.chain.Quorum;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.approval.chain.StageNature;
import org.commspubliques.approval.decision.ApprovalCommand;
import org.commspubliques.approval.decision.ApprovalRules;
import org.commspubliques.approval.decision.DecisionContext;
import org.commspubliques.approval.decision.DecisionKind;
import org.commspubliques.approval.decision.Proof;
import org.commspubliques.approval.decision.Ruling;
import org.commspubliques.approval.mandate.MandateAct;
import org.commspubliques.approval.mandate.MandateKind;
import org.commspubliques.approval.mandate.MandateRegister;
import org.commspubliques.approval.mandate.Matter;
import org.commspubliques.approval.store.MemoryApprovalStore;
import org.commspubliques.core.authority.ActReference;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.time.Delay;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class WaitingTest {

    private static final List<PersonId> EVERYBODY =
            List.of(Town.ANNA, Town.BRUNO, Town.CLARA, Town.DENIS, Town.EVA, Town.FARID, Town.GAIA);
    private static final List<OfficeId> OFFICES =
            List.of(Town.DIRECTOR, Town.LEGAL, Town.DPO, Town.SECRETARY, Town.MAYOR, Town.DUTY);

    private final Desk desk = new Desk();
    private final Communication notice = Town.notice();

    private Waiting waiting() {
        return desk.approvals().waiting(Town.NOTICE);
    }

    private List<Obstacle.Kind> kinds(VariantId variant) {
        return waiting().obstacles(variant).stream().map(Obstacle::kind).toList();
    }

    /** Everybody, for every office, in every stage, on every variant, with every kind: what the rules themselves say. */
    private void requireExact() {
        DecisionContext context = new DecisionContext(desk.clock().instant(), Town.AUTHORITY, Town.mandates());
        List<String> accepted = new ArrayList<>();
        for (StageId stage :
                Stream.of("visa", "avis", "signature").map(StageId::of).toList()) {
            for (OfficeId office : OFFICES) {
                for (PersonId person : EVERYBODY) {
                    for (VariantId variant : notice.seals().keySet()) {
                        for (DecisionKind kind : DecisionKind.values()) {
                            Ruling ruling = ApprovalRules.decide(
                                    desk.state(),
                                    new ApprovalCommand.Decide(
                                            stage,
                                            office,
                                            person,
                                            kind,
                                            Map.of(variant, notice.seal(variant)),
                                            "parce que"),
                                    context);
                            if (ruling instanceof Ruling.Accepted) {
                                accepted.add(stage + " " + office + " " + person + " " + variant + " " + kind);
                            }
                        }
                    }
                }
            }
        }
        List<String> listed = waiting().whoCanAct().stream()
                .flatMap(act -> act.variants().stream()
                        .flatMap(variant -> act.kinds().stream()
                                .map(kind -> act.stage() + " " + act.office() + " " + act.person() + " " + variant + " "
                                        + kind)))
                .toList();
        assertThat(listed).containsExactlyInAnyOrderElementsOf(accepted);
    }

    @Nested
    class WhoCanAct {

        @Test
        void isEverybodyWhoseTurnItIsByWhateverRight() {
            desk.submitted(notice, Town.visa(), Town.signature());

            assertThat(waiting().whoCanAct())
                    .extracting(PossibleDecision::person)
                    .containsExactly(Town.BRUNO, Town.GAIA);
        }

        @Test
        void isNotTheAuthorWhoReplacesTheDirector() {
            desk.submitted(notice, Town.visa());

            assertThat(waiting().whoCanAct())
                    .extracting(PossibleDecision::person)
                    .doesNotContain(Town.ANNA);
        }

        @Test
        void isNamedForEachVariantApartWhereNoActReachesAllOfThem() {
            MandateAct ofSite = signature("2025-12", "site");
            MandateAct ofSms = signature("2025-13", "sms");
            Desk limited = new Desk(
                    new MemoryApprovalStore(),
                    Town.mandatesBuilder().act(ofSite).act(ofSms).build());
            limited.submitted(notice, Town.signature());
            Waiting waits = limited.approvals().waiting(Town.NOTICE);

            List<PossibleDecision> hers = waits.whoCanAct().stream()
                    .filter(act -> act.person().equals(Town.EVA))
                    .toList();

            assertThat(hers)
                    .extracting(PossibleDecision::variants)
                    .containsExactly(Set.of(Town.SITE), Set.of(Town.SMS));
            for (PossibleDecision act : hers) {
                assertAccepted(limited.approvals()
                        .decide(limited.name(), Town.NOTICE, act.decide(DecisionKind.APPROVE, notice.seals(), "")));
            }
        }

        private static MandateAct signature(String number, String channel) {
            MandateAct act = Town.act(MandateKind.SIGNATURE_DELEGATION, Town.MAYOR, Town.EVA, Town.SECRETARY);
            return MandateAct.of(
                            act.kind(),
                            act.office(),
                            act.grantor(),
                            act.holder(),
                            new ActReference(
                                    number, LocalDate.parse("2025-02-03"), LocalDate.parse("2025-02-05"), null))
                    .withMatter(new Matter(Set.of(), Set.of(ChannelId.of(channel)), Set.of()));
        }

        @Test
        void decidesOnTheProofsThatWereSeen() {
            desk.submitted(
                    notice,
                    Town.stage("bat", StageNature.PROOF_SIGN_OFF).by(Town.MAYOR).build());
            Proof proof = new Proof("c".repeat(64), "application/pdf");
            for (VariantId variant : notice.seals().keySet()) {
                Desk.accept(desk.act(new ApprovalCommand.IssueProof(Town.GAIA, variant, notice.seal(variant), proof)));
            }
            PossibleDecision sign = waiting().whoCanAct().get(0);

            assertAccepted(desk.approvals()
                    .decide(
                            desk.name(),
                            Town.NOTICE,
                            sign.decide(
                                    DecisionKind.APPROVE,
                                    notice.seals(),
                                    "",
                                    Map.of(Town.SITE, proof, Town.SMS, proof))));
        }

        @Test
        void isNobodyBeforeASubmission() {
            assertThat(waiting().whoCanAct()).isEmpty();
        }

        @Test
        void tellsOnWhichVariants() {
            desk.submitted(notice, Town.visa(), Town.signature());
            assertAccepted(desk.approve("visa", Town.DIRECTOR, Town.BRUNO, notice, Town.SMS));

            assertThat(waiting().whoCanAct())
                    .filteredOn(act -> act.person().equals(Town.FARID))
                    .singleElement()
                    .satisfies(act -> assertThat(act.variants()).containsExactly(Town.SMS));
        }

        @Test
        void isExactAtEveryStepOfALife() {
            desk.submitted(
                    notice,
                    Town.visa(),
                    Town.stage("avis", StageNature.OPINION)
                            .by(Town.LEGAL)
                            .by(Town.DPO)
                            .quorum(Quorum.any())
                            .deadline(Deadline.within(Delay.workingDays(1)).escalatingTo(Town.SECRETARY))
                            .build(),
                    Town.signature());
            requireExact();
            assertAccepted(desk.approve("visa", Town.DIRECTOR, Town.BRUNO, notice, Town.SMS));
            requireExact();
            assertAccepted(desk.approve("avis", Town.LEGAL, Town.CLARA, notice, Town.SMS));
            requireExact();
            assertAccepted(desk.approve("visa", Town.DIRECTOR, Town.BRUNO, notice, Town.SITE));
            requireExact();
            desk.clock().set("2025-08-30T00:00:00Z");
            requireExact();
            desk.approvals().tick(desk.clock().instant());
            requireExact();
            assertAccepted(desk.object("signature", Town.MAYOR, Town.FARID, DecisionKind.REQUEST_CHANGES, notice));
            requireExact();
        }

        @Test
        void isWhoMayRatifyAnUrgentRelease() {
            Desk.accept(desk.approvals()
                    .invokeFastTrack(desk.name(), Town.alert(), Town.withFastTrack(), Town.GAIA, "vent violent"));

            assertThat(waiting().whoCanRatify()).containsExactly(Town.EVA);
        }
    }

    @Nested
    class AnObstacle {

        @Test
        void isEveryStageThatHasYetToApprove() {
            desk.submitted(notice, Town.visa(), Town.signature());

            assertThat(kinds(Town.SITE)).containsExactly(Obstacle.Kind.STAGE_WAITS, Obstacle.Kind.STAGE_NOT_REACHED);
        }

        @Test
        void namesThoseWhoCanRemoveIt() {
            desk.submitted(notice, Town.visa());

            assertThat(waiting().obstacles(Town.SITE))
                    .singleElement()
                    .satisfies(obstacle ->
                            assertThat(obstacle.message().fr()).isEqualTo("Étape « visa » : attend bruno ou gaia."));
        }

        @Test
        void countsTheApprovalsThatAQuorumStillNeeds() {
            desk.submitted(notice, Town.ofThree(Quorum.atLeast(2)));

            assertThat(waiting().obstacles(Town.SITE).get(0).message())
                    .isEqualTo(Wording.of(
                            "Étape « accord » : attend 2 accords, parmi bruno, bruno ou clara, farid.",
                            "Stage 'accord': waits for 2 approvals, from among bruno, bruno or clara, farid."));

            Desk.accept(desk.approve("accord", Town.DIRECTOR, Town.BRUNO, notice));

            assertThat(waiting().obstacles(Town.SITE).get(0).message())
                    .isEqualTo(Wording.of(
                            "Étape « accord » : attend clara, ou farid.",
                            "Stage 'accord': waits for clara, or farid."));
        }

        @Test
        void namesTheMandatoryMemberAloneOnceEnoughHaveApproved() {
            desk.submitted(notice, Town.ofThree(Quorum.atLeast(1).requiring(Town.MAYOR)));
            Desk.accept(desk.approve("accord", Town.DIRECTOR, Town.BRUNO, notice));

            assertThat(waiting().obstacles(Town.SITE).get(0).message())
                    .isEqualTo(Wording.of("Étape « accord » : attend farid.", "Stage 'accord': waits for farid."));
        }

        @Test
        void namesTheMandatoryMemberAloneWhereOneApprovalIsNeeded() {
            desk.submitted(notice, Town.ofThree(Quorum.atLeast(2).requiring(Town.MAYOR)));
            Desk.accept(desk.approve("accord", Town.DIRECTOR, Town.BRUNO, notice));

            assertThat(waiting().obstacles(Town.SITE).get(0).message())
                    .isEqualTo(Wording.of("Étape « accord » : attend farid.", "Stage 'accord': waits for farid."));
        }

        @Test
        void namesAllWhereAllAreNeeded() {
            desk.submitted(notice, Town.ofThree(Quorum.all()));

            assertThat(waiting().obstacles(Town.SITE).get(0).message().fr())
                    .isEqualTo("Étape « accord » : attend bruno, et bruno ou clara, et farid.");
        }

        @Test
        void namesTheStageThatComesFirst() {
            desk.submitted(notice, Town.visa(), Town.signature());

            assertThat(waiting().obstacles(Town.SITE).get(1).message())
                    .isEqualTo(Wording.of(
                            "Étape « signature » : attend l’étape « visa ».",
                            "Stage 'signature': waits for stage 'visa'."));
        }

        @Test
        void tellsWhoeverHasDecidedThatTheTextWasChangedSince() {
            Communication edited = Town.siteOnly("L’eau est coupée vendredi.");
            desk.submitted(Town.siteOnly(), Town.visa());
            Desk.accept(desk.approve("visa", Town.DIRECTOR, Town.BRUNO, Town.siteOnly()));
            Desk.accept(desk.approvals().revise(desk.name(), edited, Town.DENIS));

            assertThat(waiting().obstacles(Town.SITE))
                    .extracting(obstacle -> obstacle.message().fr())
                    .containsExactly(
                            "Étape « visa » : attend bruno ou gaia. La décision prise par bruno ne compte plus : denis a modifié le "
                                    + "texte depuis.");
        }

        @Test
        void namesNobodyWhoHasDecidedAnewSinceTheTextWasChanged() {
            Communication edited = Town.siteOnly("L’eau est coupée vendredi.");
            desk.submitted(
                    Town.siteOnly(),
                    Town.stage("visa", StageNature.VISA)
                            .by(Town.DIRECTOR)
                            .by(Town.LEGAL)
                            .by(Town.SECRETARY)
                            .build());
            Desk.accept(desk.approve("visa", Town.DIRECTOR, Town.BRUNO, Town.siteOnly()));
            Desk.accept(desk.approve("visa", Town.LEGAL, Town.CLARA, Town.siteOnly()));
            Desk.accept(desk.approvals().revise(desk.name(), edited, Town.DENIS));
            Desk.accept(desk.approve("visa", Town.DIRECTOR, Town.BRUNO, edited));

            assertThat(waiting().obstacles(Town.SITE))
                    .singleElement()
                    .extracting(obstacle -> obstacle.message().fr(), STRING)
                    .contains("La décision prise par clara ne compte plus")
                    .doesNotContain("bruno ne compte plus");
        }

        @Test
        void isAnOfficeThatNobodyHolds() {
            Desk empty = new Desk(
                    new MemoryApprovalStore(),
                    MandateRegister.builder(Town.emptyChart().build(), Town.NOUMEA)
                            .build());
            empty.submitted(notice, Town.visa());

            assertThat(empty.approvals().waiting(Town.NOTICE).obstacles(Town.SITE))
                    .singleElement()
                    .satisfies(obstacle -> {
                        assertThat(obstacle.kind()).isEqualTo(Obstacle.Kind.NOBODY_CAN);
                        assertThat(obstacle.message().fr()).endsWith("à cette date (directeur de la communication).");
                        assertThat(obstacle.message().en()).endsWith("on this date (communication director).");
                    });
        }

        @Test
        void isAnObjectionWithItsReason() {
            desk.submitted(notice, Town.visa());
            assertAccepted(desk.object("visa", Town.DIRECTOR, Town.BRUNO, DecisionKind.REQUEST_CHANGES, notice));

            assertThat(waiting().obstacles(Town.SITE)).singleElement().satisfies(obstacle -> {
                assertThat(obstacle.kind()).isEqualTo(Obstacle.Kind.CHANGES_REQUESTED);
                assertThat(obstacle.message().fr())
                        .isEqualTo("Étape « visa » : modification demandée (le jour est faux).");
            });
        }

        @Test
        void isARejectionForGood() {
            desk.submitted(notice, Town.visa());
            assertAccepted(desk.object("visa", Town.DIRECTOR, Town.BRUNO, DecisionKind.REJECT, notice));

            assertThat(kinds(Town.SITE)).containsExactly(Obstacle.Kind.REJECTED);
        }

        @Test
        void ofAnAvisSimpleEndsByTimeAlone() {
            desk.submitted(
                    notice,
                    Town.stage("avis", StageNature.OPINION)
                            .by(Town.LEGAL)
                            .deadline(Deadline.within(Delay.workingDays(1)))
                            .build(),
                    Town.signature());

            assertThat(waiting().obstacles(Town.SITE).get(0).end()).contains(Instant.parse("2025-08-18T22:00:00Z"));
        }

        @Test
        void ofABindingStageHasADeadlineAndNoEnd() {
            desk.submitted(
                    notice,
                    Town.stage("visa", StageNature.VISA)
                            .by(Town.DIRECTOR)
                            .deadline(Deadline.within(Delay.workingDays(1)))
                            .build());

            Obstacle obstacle = waiting().obstacles(Town.SITE).get(0);

            assertThat(obstacle.end()).isEmpty();
            assertThat(obstacle.deadline()).contains(Instant.parse("2025-08-18T22:00:00Z"));
            assertThat(obstacle.inStage()).contains(StageId.of("visa"));
        }

        @Test
        void isWhatAnUrgentReleaseOwes() {
            Desk.accept(desk.approvals()
                    .invokeFastTrack(desk.name(), Town.alert(), Town.withFastTrack(), Town.GAIA, "vent violent"));

            assertThat(kinds(Town.SITE)).contains(Obstacle.Kind.RATIFICATION_OWED);
            desk.clock().set("2025-08-25T22:00:00Z");
            assertThat(kinds(Town.SITE)).contains(Obstacle.Kind.RATIFICATION_MISSED);
        }

        @Test
        void isAProofThatIsNotThere() {
            desk.submitted(
                    notice,
                    Town.stage("bat", StageNature.PROOF_SIGN_OFF)
                            .by(Town.DIRECTOR)
                            .build(),
                    Town.signature());

            assertThat(kinds(Town.SITE)).containsExactly(Obstacle.Kind.PROOF_MISSING, Obstacle.Kind.STAGE_NOT_REACHED);
        }

        @Test
        void isASecondOpinionUntilItIsGivenAndHoldsNobodyBack() {
            desk.submitted(notice, Town.visa());
            Desk.accept(desk.act(new ApprovalCommand.AskOpinion(
                    StageId.of("visa"), Town.DIRECTOR, Town.BRUNO, Town.LEGAL, "est-ce légal ?")));

            assertThat(kinds(Town.SITE)).containsExactly(Obstacle.Kind.STAGE_WAITS, Obstacle.Kind.OPINION_AWAITED);
            assertThat(waiting().obstacles(Town.SITE).get(1).message().fr())
                    .isEqualTo("Avis complémentaire demandé à « " + Town.LEGAL + " » : est-ce légal ?");
            assertThat(waiting().whoCanAct()).isNotEmpty();

            Desk.accept(desk.act(new ApprovalCommand.GiveOpinion(StageId.of("visa"), Town.LEGAL, Town.CLARA, "oui")));

            assertThat(kinds(Town.SITE)).containsExactly(Obstacle.Kind.STAGE_WAITS);
        }

        @Test
        void isAFreezeOfWhatIsApproved() {
            desk.approved(notice);
            Desk.accept(desk.approvals()
                    .freeze(
                            desk.name(),
                            Town.NOTICE,
                            new ApprovalCommand.Freeze(true, Town.DIRECTOR, Town.BRUNO, "un recours")));

            assertThat(waiting().obstacles(Town.SITE)).singleElement().satisfies(obstacle -> {
                assertThat(obstacle.kind()).isEqualTo(Obstacle.Kind.FROZEN);
                assertThat(obstacle.message().fr())
                        .isEqualTo("Publication gelée par « directeur de la communication » : un recours");
            });
        }

        @Test
        void isNoneOnceAllIsApproved() {
            desk.approved(notice);

            assertThat(waiting().obstacles(Town.SITE)).isEmpty();
        }

        @Test
        void isNoneOfAVariantThatIsNotThere() {
            desk.submitted(notice, Town.visa());

            assertThat(waiting().obstacles(Town.PRESS)).isEmpty();
            assertThat(Set.copyOf(waiting().whoCanAct()))
                    .hasSameSizeAs(waiting().whoCanAct());
        }
    }
}

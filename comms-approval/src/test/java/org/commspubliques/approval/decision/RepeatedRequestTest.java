package org.commspubliques.approval.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.commspubliques.approval.Town;
import org.commspubliques.approval.chain.ApprovalChain;
import org.commspubliques.approval.chain.Circumstances;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.approval.mandate.Mandate;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.ContentSeal;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.source.Territory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A request is recognised in what is recorded of it, and not where any one thing that was asked differs: so a name given to two
 * requests is noticed, whichever they are. Those about publication are in {@link PublicationRulesTest}.
 */
class RepeatedRequestTest {

    private static final StageId VISA = StageId.of("visa");
    private static final StageId OTHER_STAGE = StageId.of("signature");
    private static final ContentSeal SEAL = ContentSeal.of("a".repeat(64));
    private static final ContentSeal OTHER_SEAL = ContentSeal.of("b".repeat(64));
    private static final Proof PROOF = new Proof("c".repeat(64), "application/pdf");
    private static final Proof OTHER_PROOF = new Proof("d".repeat(64), "application/pdf");
    private static final Instant WAKE = Instant.parse("2025-09-01T00:00:00Z");
    private static final Locus PLACE = Locus.of("/sections/0");
    private static final Mandate BRUNO = new Mandate.OwnOffice(Town.BRUNO, Town.DIRECTOR);
    private static final Mandate GAIA = Town.replacement(Town.GAIA, Town.DIRECTOR, Town.BRUNO);
    private static final ApprovalChain CHAIN = Town.visaThenSignature();
    private static final Communication NOTICE = Town.siteOnly();
    private static final ContentSeal SEAL_OF_NOTICE =
            Objects.requireNonNull(NOTICE.seals().get(Town.SITE));

    /** A request, what it brought about, and requests that differ from it in one thing each. */
    private record Request(
            String what, ApprovalCommand command, List<ApprovalEvent> events, List<ApprovalCommand> others) {

        static Request of(ApprovalCommand command, ApprovalEvent event, ApprovalCommand... others) {
            return new Request(command.getClass().getSimpleName(), command, List.of(event), Arrays.asList(others));
        }

        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Request> requests() {
        return Stream.of(
                submission(),
                decision(),
                revision(),
                circumstances(),
                removal(),
                urgency(),
                Request.of(
                        new ApprovalCommand.Ratify(Town.EVA, "vu"),
                        new ApprovalEvent.Ratified(new Mandate.OwnOffice(Town.EVA, Town.SECRETARY), "vu"),
                        new ApprovalCommand.Ratify(Town.FARID, "vu"),
                        new ApprovalCommand.Ratify(Town.EVA, "lu")),
                Request.of(
                        new ApprovalCommand.Retract(VISA, Town.DIRECTOR, Town.BRUNO),
                        voided(BRUNO, ApprovalEvent.VoidCause.RETRACTED),
                        new ApprovalCommand.Retract(OTHER_STAGE, Town.DIRECTOR, Town.BRUNO),
                        new ApprovalCommand.Retract(VISA, Town.LEGAL, Town.BRUNO),
                        new ApprovalCommand.Retract(VISA, Town.DIRECTOR, Town.GAIA)),
                Request.of(
                        ask(VISA, Town.DIRECTOR, Town.BRUNO, Town.LEGAL, "Est-ce légal ?"),
                        new ApprovalEvent.OpinionRequested(VISA, BRUNO, Town.LEGAL, "Est-ce légal ?"),
                        ask(OTHER_STAGE, Town.DIRECTOR, Town.BRUNO, Town.LEGAL, "Est-ce légal ?"),
                        ask(VISA, Town.LEGAL, Town.BRUNO, Town.LEGAL, "Est-ce légal ?"),
                        ask(VISA, Town.DIRECTOR, Town.GAIA, Town.LEGAL, "Est-ce légal ?"),
                        ask(VISA, Town.DIRECTOR, Town.BRUNO, Town.DPO, "Est-ce légal ?"),
                        ask(VISA, Town.DIRECTOR, Town.BRUNO, Town.LEGAL, "Est-ce clair ?")),
                Request.of(
                        new ApprovalCommand.GiveOpinion(VISA, Town.DIRECTOR, Town.BRUNO, "oui"),
                        new ApprovalEvent.OpinionGiven(VISA, BRUNO, "oui"),
                        new ApprovalCommand.GiveOpinion(OTHER_STAGE, Town.DIRECTOR, Town.BRUNO, "oui"),
                        new ApprovalCommand.GiveOpinion(VISA, Town.LEGAL, Town.BRUNO, "oui"),
                        new ApprovalCommand.GiveOpinion(VISA, Town.DIRECTOR, Town.GAIA, "oui"),
                        new ApprovalCommand.GiveOpinion(VISA, Town.DIRECTOR, Town.BRUNO, "non")),
                Request.of(
                        new ApprovalCommand.Transfer(VISA, Town.DIRECTOR, Town.BRUNO, Town.LEGAL, "absent"),
                        new ApprovalEvent.Transferred(VISA, Town.DIRECTOR, BRUNO, Town.LEGAL, "absent"),
                        new ApprovalCommand.Transfer(OTHER_STAGE, Town.DIRECTOR, Town.BRUNO, Town.LEGAL, "absent"),
                        new ApprovalCommand.Transfer(VISA, Town.LEGAL, Town.BRUNO, Town.LEGAL, "absent"),
                        new ApprovalCommand.Transfer(VISA, Town.DIRECTOR, Town.GAIA, Town.LEGAL, "absent"),
                        new ApprovalCommand.Transfer(VISA, Town.DIRECTOR, Town.BRUNO, Town.DPO, "absent"),
                        new ApprovalCommand.Transfer(VISA, Town.DIRECTOR, Town.BRUNO, Town.LEGAL, "juge et partie")),
                Request.of(
                        hold(Town.DIRECTOR, Town.BRUNO, "grève", WAKE),
                        new ApprovalEvent.Held(BRUNO, "grève", WAKE),
                        hold(Town.LEGAL, Town.BRUNO, "grève", WAKE),
                        hold(Town.DIRECTOR, Town.GAIA, "grève", WAKE),
                        hold(Town.DIRECTOR, Town.BRUNO, "deuil", WAKE),
                        hold(Town.DIRECTOR, Town.BRUNO, "grève", null)),
                Request.of(
                        new ApprovalCommand.Resume(Town.DIRECTOR, Town.BRUNO),
                        new ApprovalEvent.Resumed(BRUNO),
                        new ApprovalCommand.Resume(Town.LEGAL, Town.BRUNO),
                        new ApprovalCommand.Resume(Town.DIRECTOR, Town.GAIA)),
                Request.of(
                        new ApprovalCommand.Resubmit(Town.ANNA, "corrigé"),
                        new ApprovalEvent.Resubmitted(Town.ANNA, "corrigé"),
                        new ApprovalCommand.Resubmit(Town.GAIA, "corrigé"),
                        new ApprovalCommand.Resubmit(Town.ANNA, "maintenu")),
                Request.of(
                        new ApprovalCommand.Annotate(Town.BRUNO, Town.SITE, PLACE, "quel quartier ?"),
                        new ApprovalEvent.Annotated(Town.BRUNO, Town.SITE, PLACE, "quel quartier ?"),
                        new ApprovalCommand.Annotate(Town.GAIA, Town.SITE, PLACE, "quel quartier ?"),
                        new ApprovalCommand.Annotate(Town.BRUNO, Town.SMS, PLACE, "quel quartier ?"),
                        new ApprovalCommand.Annotate(Town.BRUNO, Town.SITE, null, "quel quartier ?"),
                        new ApprovalCommand.Annotate(Town.BRUNO, Town.SITE, PLACE, "quelle heure ?")),
                Request.of(
                        new ApprovalCommand.Withdraw(Town.ANNA, "annulé"),
                        new ApprovalEvent.Withdrawn(Town.ANNA, "annulé"),
                        new ApprovalCommand.Withdraw(Town.FARID, "annulé"),
                        new ApprovalCommand.Withdraw(Town.ANNA, "reporté")),
                Request.of(
                        new ApprovalCommand.IssueProof(Town.ANNA, Town.SITE, SEAL, PROOF),
                        new ApprovalEvent.ProofIssued(Town.ANNA, Town.SITE, SEAL, PROOF),
                        new ApprovalCommand.IssueProof(Town.GAIA, Town.SITE, SEAL, PROOF),
                        new ApprovalCommand.IssueProof(Town.ANNA, Town.SMS, SEAL, PROOF),
                        new ApprovalCommand.IssueProof(Town.ANNA, Town.SITE, OTHER_SEAL, PROOF),
                        new ApprovalCommand.IssueProof(Town.ANNA, Town.SITE, SEAL, OTHER_PROOF)));
    }

    private static Request submission() {
        return Request.of(
                new ApprovalCommand.Submit(NOTICE, CHAIN, OptionalLong.of(5)),
                new ApprovalEvent.Submitted(
                        NOTICE.purpose(), NOTICE.author(), CHAIN, NOTICE.seals(), costing(NOTICE.purpose(), 5L)),
                new ApprovalCommand.Submit(withPurpose(CommunicationPurpose.ALERT), CHAIN, OptionalLong.of(5)),
                new ApprovalCommand.Submit(NOTICE.toBuilder().author(Town.GAIA).build(), CHAIN, OptionalLong.of(5)),
                new ApprovalCommand.Submit(Town.siteOnly("Autre texte."), CHAIN, OptionalLong.of(5)),
                new ApprovalCommand.Submit(NOTICE, Town.chain(Town.visa()), OptionalLong.of(5)),
                new ApprovalCommand.Submit(NOTICE, CHAIN, OptionalLong.of(6)));
    }

    private static Request decision() {
        return Request.of(
                decide(VISA, Town.DIRECTOR, Town.BRUNO, DecisionKind.APPROVE, SEAL, "vu"),
                new ApprovalEvent.Decided(new Vote(VISA, DecisionKind.APPROVE, BRUNO, Map.of(Town.SITE, SEAL), "vu")),
                decide(OTHER_STAGE, Town.DIRECTOR, Town.BRUNO, DecisionKind.APPROVE, SEAL, "vu"),
                decide(VISA, Town.LEGAL, Town.BRUNO, DecisionKind.APPROVE, SEAL, "vu"),
                decide(VISA, Town.DIRECTOR, Town.GAIA, DecisionKind.APPROVE, SEAL, "vu"),
                decide(VISA, Town.DIRECTOR, Town.BRUNO, DecisionKind.REJECT, SEAL, "vu"),
                decide(VISA, Town.DIRECTOR, Town.BRUNO, DecisionKind.APPROVE, OTHER_SEAL, "vu"),
                decide(VISA, Town.DIRECTOR, Town.BRUNO, DecisionKind.APPROVE, SEAL, "lu"));
    }

    private static Request revision() {
        return Request.of(
                new ApprovalCommand.Revise(NOTICE, Town.ANNA),
                new ApprovalEvent.ContentRevised(Town.ANNA, Town.SITE, SEAL_OF_NOTICE),
                new ApprovalCommand.Revise(NOTICE, Town.GAIA),
                new ApprovalCommand.Revise(Town.siteOnly("Autre texte."), Town.ANNA));
    }

    private static Request circumstances() {
        return Request.of(
                new ApprovalCommand.Revise(NOTICE, Town.ANNA, OptionalLong.of(5)),
                new ApprovalEvent.CircumstancesRevised(Town.ANNA, costing(NOTICE.purpose(), 5L)),
                new ApprovalCommand.Revise(NOTICE, Town.GAIA, OptionalLong.of(5)),
                new ApprovalCommand.Revise(withPurpose(CommunicationPurpose.ALERT), Town.ANNA, OptionalLong.of(5)),
                new ApprovalCommand.Revise(NOTICE, Town.ANNA, OptionalLong.of(6)));
    }

    private static Request removal() {
        return Request.of(
                new ApprovalCommand.Revise(NOTICE, Town.ANNA),
                new ApprovalEvent.VariantRemoved(Town.ANNA, Town.SMS),
                new ApprovalCommand.Revise(NOTICE, Town.GAIA),
                new ApprovalCommand.Revise(Town.notice(), Town.ANNA));
    }

    private static Request urgency() {
        ApprovalChain chain = Town.withFastTrack();
        return Request.of(
                new ApprovalCommand.InvokeFastTrack(NOTICE, chain, Town.GAIA, "cyclone"),
                new ApprovalEvent.FastTrackInvoked(
                        new Mandate.OnDuty(Town.GAIA, Town.DUTY, WAKE), "cyclone", NOTICE.seals(), WAKE),
                new ApprovalCommand.InvokeFastTrack(NOTICE, chain, Town.BRUNO, "cyclone"),
                new ApprovalCommand.InvokeFastTrack(NOTICE, chain, Town.GAIA, "crue"),
                new ApprovalCommand.InvokeFastTrack(Town.siteOnly("Autre texte."), chain, Town.GAIA, "cyclone"));
    }

    private static ApprovalEvent voided(Mandate mandate, ApprovalEvent.VoidCause cause) {
        return new ApprovalEvent.DecisionVoided(Town.SITE, VISA, mandate, cause);
    }

    private static Communication withPurpose(CommunicationPurpose purpose) {
        return NOTICE.toBuilder().purpose(purpose).build();
    }

    private static Circumstances costing(CommunicationPurpose purpose, Long cost) {
        return new Circumstances(
                purpose, Set.of(UnitId.of("mairie")), Territory.NEW_CALEDONIA, cost, LocalDate.parse("2025-08-18"));
    }

    private static ApprovalCommand ask(
            StageId stage, OfficeId office, PersonId person, OfficeId asked, String question) {
        return new ApprovalCommand.AskOpinion(stage, office, person, asked, question);
    }

    private static ApprovalCommand hold(OfficeId office, PersonId person, String reason, @Nullable Instant wakeAt) {
        return new ApprovalCommand.Hold(office, person, reason, wakeAt);
    }

    private static ApprovalCommand decide(
            StageId stage, OfficeId office, PersonId person, DecisionKind kind, ContentSeal seal, String reason) {
        return new ApprovalCommand.Decide(stage, office, person, kind, Map.of(Town.SITE, seal), reason);
    }

    @ParameterizedTest
    @MethodSource("requests")
    void isRecognisedInWhatItBroughtAbout(Request request) {
        assertThat(ApprovalRules.explains(request.command(), request.events())).isTrue();
    }

    @ParameterizedTest
    @MethodSource("requests")
    void isRecognisedBesideWhatTimeBroughtAbout(Request request) {
        List<ApprovalEvent> events = Stream.concat(
                        Stream.<ApprovalEvent>of(new ApprovalEvent.ReminderDue(VISA, Set.of(Town.SITE), 1)),
                        request.events().stream())
                .toList();

        assertThat(ApprovalRules.explains(request.command(), events)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("requests")
    void isNotRecognisedWhereAnyOneThingDiffers(Request request) {
        assertThat(request.others()).isNotEmpty().noneMatch(other -> ApprovalRules.explains(other, request.events()));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void isNotRecognisedInWhatAnotherKindOfRequestBroughtAbout(Request request) {
        assertThat(requests()
                        .filter(other ->
                                other.command().getClass() != request.command().getClass()))
                .noneMatch(other -> ApprovalRules.explains(request.command(), other.events()));
    }

    @Test
    void isRecognisedWhoeverActedInWhosePlace() {
        assertThat(ApprovalRules.explains(
                        new ApprovalCommand.Retract(VISA, Town.DIRECTOR, Town.GAIA),
                        List.of(voided(GAIA, ApprovalEvent.VoidCause.RETRACTED))))
                .isTrue();
    }

    @Test
    void whatTheContentVoidedWasNotTakenBack() {
        assertThat(ApprovalRules.explains(
                        new ApprovalCommand.Retract(VISA, Town.DIRECTOR, Town.BRUNO),
                        List.of(voided(BRUNO, ApprovalEvent.VoidCause.CONTENT))))
                .isFalse();
    }

    @Test
    void whatTimeResumedNobodyAskedFor() {
        assertThat(ApprovalRules.explains(
                        new ApprovalCommand.Resume(Town.DIRECTOR, Town.BRUNO),
                        List.of(new ApprovalEvent.Resumed(null))))
                .isFalse();
    }

    @Test
    void aProcedureThatBroughtAboutNothingIsNotOnRecord() {
        assertThat(ApprovalRules.explains(new ApprovalCommand.Withdraw(Town.ANNA, "annulé"), List.of()))
                .isFalse();
    }

    @Test
    void aChangeIsRecognisedBesideTheDecisionsItVoided() {
        assertThat(ApprovalRules.explains(
                        new ApprovalCommand.Revise(NOTICE, Town.ANNA),
                        List.of(
                                new ApprovalEvent.ContentRevised(Town.ANNA, Town.SITE, SEAL_OF_NOTICE),
                                voided(BRUNO, ApprovalEvent.VoidCause.CONTENT))))
                .isTrue();
    }

    @Test
    void aChangeOfNoCostIsRecognisedWhateverItCost() {
        assertThat(ApprovalRules.explains(
                        new ApprovalCommand.Revise(NOTICE, Town.ANNA),
                        List.of(new ApprovalEvent.CircumstancesRevised(Town.ANNA, costing(NOTICE.purpose(), 5L)))))
                .isTrue();
    }
}

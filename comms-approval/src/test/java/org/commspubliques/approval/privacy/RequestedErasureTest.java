package org.commspubliques.approval.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.commspubliques.approval.OutcomeAssert.assertRefused;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.commspubliques.approval.Approvals;
import org.commspubliques.approval.Desk;
import org.commspubliques.approval.Outcome;
import org.commspubliques.approval.Town;
import org.commspubliques.approval.audit.AuditTrail;
import org.commspubliques.approval.audit.Verification;
import org.commspubliques.approval.chain.Stage;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.approval.chain.StageNature;
import org.commspubliques.approval.decision.ApprovalCommand;
import org.commspubliques.approval.decision.DecisionKind;
import org.commspubliques.approval.decision.RefusalCode;
import org.commspubliques.approval.mandate.MandateRegister;
import org.commspubliques.approval.privacy.ErasureDeferral.Reason;
import org.commspubliques.approval.store.CommandId;
import org.commspubliques.approval.store.MemoryApprovalStore;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.OrgChart;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.Position;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Confidence;
import org.commspubliques.core.testkit.ScriptedClock;
import org.junit.jupiter.api.Test;

/** An erasure waits for what is open, and says for what. */
class RequestedErasureTest {

    private static final RetentionPeriod TWO_YEARS = new RetentionPeriod(
            Wording.of("noms des validateurs", "names of approvers"),
            Period.ofYears(2),
            "registre des traitements, fiche 12 (fictive)",
            null,
            Confidence.TO_VERIFY);

    private final MemoryApprovalStore store = new MemoryApprovalStore();
    private final ScriptedClock clock = ScriptedClock.at(Town.MONDAY);
    private final AtomicInteger secrets = new AtomicInteger();
    private final PersonalDataVault vault = PersonalDataVault.of(
            new MemoryPersonalDataStore(),
            () -> ("a secret of sixteen bytes " + secrets.incrementAndGet()).getBytes(StandardCharsets.UTF_8));
    private final Communication notice = Town.siteOnly();
    private final Approvals approvals = approvals(Town.mandates());

    private Approvals approvals(MandateRegister mandates) {
        return Approvals.with(store, Town.AUTHORITY, mandates, clock).withPersonalData(vault);
    }

    private void submitted() {
        Desk.accept(approvals.submit(CommandId.of("soumettre"), notice, Town.visaThenSignature()));
    }

    private Outcome approve(String stage, OfficeId office, PersonId person) {
        return approve(stage, stage, office, person, notice);
    }

    private Outcome approve(String name, String stage, OfficeId office, PersonId person, Communication seen) {
        return approvals.decide(
                CommandId.of(name),
                Town.NOTICE,
                new ApprovalCommand.Decide(StageId.of(stage), office, person, DecisionKind.APPROVE, seen.seals(), ""));
    }

    private static List<ErasureDeferral> deferrals(ErasureAnswer answer) {
        return answer instanceof ErasureAnswer.Deferred deferred ? deferred.deferrals() : List.of();
    }

    @Test
    void waitsForAnApprovalInWhichThePersonActed() {
        submitted();
        Desk.accept(approve("visa", Town.DIRECTOR, Town.BRUNO));

        assertThat(deferrals(approvals.requestErasure(Town.BRUNO)))
                .singleElement()
                .satisfies(deferral -> {
                    assertThat(deferral.communication()).isEqualTo(Town.NOTICE);
                    assertThat(deferral.reason()).isEqualTo(Reason.ACTED);
                    assertThat(deferral.message().fr()).contains("2025-041", "compterait deux fois");
                    assertThat(deferral.deadline()).isEmpty();
                });
        assertThat(approvals.state(Town.NOTICE).votes().get(0).mandate().person())
                .as("nothing was erased")
                .isEqualTo(Town.BRUNO);
    }

    @Test
    void waitsForTheAuthorToo() {
        submitted();

        assertThat(deferrals(approvals.requestErasure(Town.ANNA)))
                .extracting(ErasureDeferral::reason)
                .containsExactly(Reason.ACTED);
    }

    @Test
    void waitsForAnApprovalThatMayAskForThePerson() {
        submitted();

        assertThat(deferrals(approvals.requestErasure(Town.BRUNO)))
                .extracting(ErasureDeferral::reason)
                .containsExactly(Reason.MAY_ACT);
        assertThat(approvals.requestErasure(Town.DENIS)).isInstanceOf(ErasureAnswer.Erased.class);
    }

    @Test
    void isDoneOnceTheApprovalIsClosedAndTheRegisterVerifies() {
        submitted();
        Desk.accept(approve("visa", Town.DIRECTOR, Town.BRUNO));
        assertThat(deferrals(approvals.requestErasure(Town.BRUNO))).hasSize(1);
        Desk.accept(approve("signature", Town.MAYOR, Town.FARID));
        Desk.accept(approvals.act(
                CommandId.of("retirer"), Town.NOTICE, new ApprovalCommand.Withdraw(Town.FARID, "sans objet")));

        assertThat(approvals.requestErasure(Town.BRUNO))
                .isInstanceOfSatisfying(
                        ErasureAnswer.Erased.class,
                        erased -> assertThat(erased.report().pseudonym()).isNotEmpty());
        assertThat(approvals.trail(Town.NOTICE).toString()).doesNotContain("bruno");
        assertThat(AuditTrail.verify(store)).isInstanceOf(Verification.Intact.class);
    }

    @Test
    void waitsForWhatAnUrgentReleaseOwes() {
        Desk.accept(approvals.invokeFastTrack(
                CommandId.of("urgence"), Town.alert(), Town.withFastTrack(), Town.GAIA, "cyclone"));

        assertThat(deferrals(approvals.requestErasure(Town.GAIA)))
                .extracting(ErasureDeferral::reason)
                .containsExactly(Reason.ACTED);
        assertThat(deferrals(approvals.requestErasure(Town.GAIA)).get(0).deadline())
                .isPresent();
        assertThat(deferrals(approvals.requestErasure(Town.EVA)))
                .extracting(ErasureDeferral::reason)
                .containsExactly(Reason.MAY_ACT);
    }

    @Test
    void anOrderThatCannotWaitIsCarriedOutAllTheSame() {
        submitted();
        Desk.accept(approve("visa", Town.DIRECTOR, Town.BRUNO));

        assertThat(approvals.erase(Town.BRUNO).pseudonym()).isNotEmpty();
    }

    @Test
    void nobodyDecidesOnWhatAnErasedPersonHasWritten() {
        submitted();
        Communication edited = Town.siteOnly("L’eau est coupée vendredi matin.");
        Desk.accept(approvals.revise(CommandId.of("modifier"), edited, Town.CLARA));
        approvals.erase(Town.CLARA);

        assertRefused(approve("visa", "visa", Town.DIRECTOR, Town.BRUNO, edited), RefusalCode.PERSON_ERASED);
        assertRefused(approvals.revise(CommandId.of("remettre"), notice, Town.ANNA), RefusalCode.PERSON_ERASED);
    }

    @Test
    void nobodyDecidesBesideAnErasedPersonUntilTheTextIsAnother() {
        Stage two = Town.stage("visa", StageNature.VISA)
                .by(Town.DIRECTOR)
                .by(Town.LEGAL)
                .build();
        Desk.accept(approvals.submit(CommandId.of("soumettre"), notice, Town.chain(two)));
        Desk.accept(approve("visa", Town.DIRECTOR, Town.BRUNO));
        approvals.erase(Town.BRUNO);

        assertRefused(approve("visa-2", "visa", Town.LEGAL, Town.BRUNO, notice), RefusalCode.PERSON_ERASED);
        Communication edited = Town.siteOnly("L’eau est coupée vendredi matin.");
        Desk.accept(approvals.revise(CommandId.of("modifier"), edited, Town.ANNA));
        Desk.accept(approve("visa-3", "visa", Town.LEGAL, Town.CLARA, edited));
    }

    @Test
    void needsAVault() {
        Approvals named = Approvals.with(store, Town.AUTHORITY, Town.mandates(), clock);
        assertThatIllegalStateException().isThrownBy(() -> named.requestErasure(Town.BRUNO));
        assertThatIllegalStateException().isThrownBy(() -> named.pastRetention(TWO_YEARS));
    }

    @Test
    void findsWhomNobodyNeedsAnyMore() {
        submitted();
        Desk.accept(approve("visa", Town.DIRECTOR, Town.BRUNO));
        clock.set("2027-08-17T22:00:00Z");
        OrgChart left = Town.emptyChart()
                .position(Position.since(Town.FARID, Town.MAYOR, LocalDate.parse("2025-01-01")))
                .build();
        Approvals later = approvals(MandateRegister.builder(left, Town.NOUMEA).build());
        assertThat(later.pastRetention(TWO_YEARS)).as("it is still open").isEmpty();

        Desk.accept(approve("signature", Town.MAYOR, Town.FARID));
        assertThat(later.pastRetention(TWO_YEARS))
                .as("the last of the two years")
                .isEmpty();

        clock.set("2027-08-18T13:00:00Z");
        assertThat(later.pastRetention(TWO_YEARS))
                .containsExactly(
                        new RetentionDue(Town.ANNA, LocalDate.parse("2025-08-18"), LocalDate.parse("2027-08-19")),
                        new RetentionDue(Town.BRUNO, LocalDate.parse("2025-08-18"), LocalDate.parse("2027-08-19")));

        Desk.accept(approvals.act(
                CommandId.of("retirer"), Town.NOTICE, new ApprovalCommand.Withdraw(Town.FARID, "sans objet")));
        later.requestErasure(Town.ANNA);
        assertThat(later.pastRetention(TWO_YEARS))
                .extracting(RetentionDue::person)
                .containsExactly(Town.BRUNO);
    }

    @Test
    void aPeriodRestsOnSomething() {
        assertThatThrownBy(() ->
                        new RetentionPeriod(Wording.same("x"), Period.ofYears(1), " ", null, Confidence.TO_VERIFY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RetentionPeriod(Wording.same("x"), Period.ZERO, "b", null, Confidence.TO_VERIFY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new RetentionPeriod(Wording.same("x"), Period.ofMonths(1), "b", null, Confidence.TO_VERIFY)
                        .endAfter(LocalDate.parse("2026-01-31")))
                .isEqualTo(LocalDate.parse("2026-03-01"));
    }

    @Test
    void waitsForWhatIsApprovedAndNotOut() {
        submitted();
        Desk.accept(approve("visa", Town.DIRECTOR, Town.BRUNO));
        Desk.accept(approve("signature", Town.MAYOR, Town.FARID));

        assertThat(deferrals(approvals.requestErasure(Town.ANNA)))
                .as("the signature may be taken back, and the author be asked under another name")
                .extracting(ErasureDeferral::reason)
                .containsExactly(Reason.ACTED);
    }
}

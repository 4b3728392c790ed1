package org.commspubliques.approval.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commspubliques.approval.Town;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.approval.mandate.Mandate;
import org.commspubliques.approval.mandate.MandateRegister;
import org.commspubliques.approval.permit.PermitId;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.ContentSeal;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.language.Wording;

/** Events in an order in which no rule would ever put them: each has its effect, none fails, and the same gives the same. */
class TotalityTest {

    private static final Instant START = Instant.parse(Town.MONDAY);
    private static final MandateRegister MANDATES = Town.mandates();
    private static final Mandate BRUNO =
            MANDATES.mandates(Town.BRUNO, Town.DIRECTOR, START).get(0);
    private static final Mandate FARID =
            MANDATES.mandates(Town.FARID, Town.MAYOR, START).get(0);
    private static final StageId VISA = StageId.of("visa");
    private static final StageId NOWHERE = StageId.of("nulle-part");
    private static final ContentSeal ONE = Town.notice().seal(Town.SITE);
    private static final ContentSeal OTHER = Town.siteOnly("autre").seal(Town.SITE);
    private static final PermitId PERMIT = new PermitId(Town.NOTICE, 3);
    private static final Proof PROOF = new Proof("a".repeat(64), "application/pdf");

    private static List<ApprovalEvent> events() {
        List<ApprovalEvent> events = new ArrayList<>();
        events.add(new ApprovalEvent.Submitted(
                CommunicationPurpose.ALERT, Town.ANNA, Town.withFastTrack(), Map.of(Town.SITE, ONE), null));
        for (VariantId variant : List.of(Town.SITE, Town.PRESS)) {
            for (StageId stage : List.of(VISA, NOWHERE)) {
                for (DecisionKind kind : DecisionKind.values()) {
                    events.add(new ApprovalEvent.Decided(new Vote(stage, kind, BRUNO, Map.of(variant, ONE), "motif")));
                }
                events.add(new ApprovalEvent.DecisionVoided(variant, stage, BRUNO, ApprovalEvent.VoidCause.RETRACTED));
                events.add(new ApprovalEvent.StageOpened(
                        stage, Set.of(variant), START.plusSeconds(60), List.of(START.plusSeconds(30))));
                events.add(new ApprovalEvent.ReminderDue(stage, Set.of(variant), 1));
                events.add(new ApprovalEvent.DeadlineMissed(stage, Set.of(variant)));
                events.add(new ApprovalEvent.Escalated(stage, Set.of(variant), Town.SECRETARY));
                events.add(new ApprovalEvent.OpinionRequested(stage, BRUNO, Town.MAYOR, "est-ce exact ?"));
                events.add(new ApprovalEvent.OpinionGiven(stage, FARID, "oui"));
                events.add(new ApprovalEvent.Transferred(stage, Town.DIRECTOR, BRUNO, Town.LEGAL, "absence"));
            }
            events.add(new ApprovalEvent.ContentRevised(Town.CLARA, variant, OTHER));
            events.add(new ApprovalEvent.VariantRemoved(Town.CLARA, variant));
            events.add(new ApprovalEvent.ProofIssued(Town.CLARA, variant, ONE, PROOF));
            events.add(new ApprovalEvent.Annotated(Town.CLARA, variant, null, "voir l’heure"));
            events.add(new ApprovalEvent.Derogated(variant, ONE, "regle", FARID, "urgent"));
            events.add(new ApprovalEvent.PermitIssued(
                    PERMIT, variant, ONE, START.plusSeconds(600), List.of(), List.of(), "0".repeat(64)));
        }
        events.add(new ApprovalEvent.PermitRedeemed(PERMIT));
        events.add(new ApprovalEvent.Delivered(PERMIT, "n° 1"));
        events.add(new ApprovalEvent.DeliveryFailed(PERMIT, Wording.same("refusé")));
        events.add(new ApprovalEvent.PartlyDelivered(PERMIT, "n° 2", List.of("a"), List.of("b")));
        events.add(new ApprovalEvent.Corrected(PERMIT, FARID, CommunicationId.of("2025-042"), "erreur", "avis"));
        events.add(new ApprovalEvent.PublicationWithdrawn(PERMIT, FARID, "erreur", "avis"));
        events.add(new ApprovalEvent.FastTrackInvoked(FARID, "fuite", Map.of(Town.SITE, ONE), START.plusSeconds(90)));
        events.add(new ApprovalEvent.Ratified(FARID, "vu"));
        events.add(new ApprovalEvent.RatificationMissed(START.plusSeconds(90)));
        events.add(new ApprovalEvent.Held(BRUNO, "à revoir", START.plusSeconds(45)));
        events.add(new ApprovalEvent.Resumed(null));
        events.add(new ApprovalEvent.Resumed(BRUNO));
        events.add(new ApprovalEvent.Resubmitted(Town.ANNA, "c’est le bon jour"));
        events.add(new ApprovalEvent.Frozen(FARID, "crise"));
        events.add(new ApprovalEvent.Unfrozen(FARID, "fin"));
        events.add(new ApprovalEvent.NoticesGiven(1));
        events.add(new ApprovalEvent.Withdrawn(Town.ANNA, "sans objet"));
        return events;
    }

    @Provide
    Arbitrary<List<List<ApprovalEvent>>> records() {
        return Arbitraries.of(events()).list().ofMinSize(1).ofMaxSize(4).list().ofMaxSize(25);
    }

    @Property(tries = 1_000)
    void noOrderOfEventsFails(@ForAll("records") List<List<ApprovalEvent>> records) {
        ApprovalState state = replay(records);
        ApprovalState again = replay(records);

        assertThat(state.version()).isEqualTo(records.size());
        assertThat(asked(state)).isEqualTo(asked(again));
        // And time may pass over it.
        assertThat(state.asOf(START.plusSeconds(3_600)).version()).isEqualTo(records.size());
        assertThat(ApprovalRules.decide(
                        state,
                        new ApprovalCommand.Tick(),
                        new DecisionContext(START.plusSeconds(3_600), Town.AUTHORITY, MANDATES)))
                .isInstanceOf(Ruling.Accepted.class);
    }

    private static ApprovalState replay(List<List<ApprovalEvent>> records) {
        ApprovalState state = ApprovalState.initial();
        for (int i = 0; i < records.size(); i++) {
            state = state.after(START.plusSeconds(i), records.get(i));
        }
        return state;
    }

    /** Everything that may be asked of a state. */
    private static List<Object> asked(ApprovalState state) {
        List<Object> asked = new ArrayList<>(List.of(
                state.seals(),
                state.votes(),
                state.debt(),
                state.permits(),
                state.opinions(),
                state.derogations(),
                state.freeze(),
                state.isWithdrawn(),
                state.suspension(),
                state.untold(),
                state.nextDue()));
        for (VariantId variant : List.of(Town.SITE, Town.PRESS)) {
            asked.add(state.progress(variant));
            asked.add(state.writers(variant));
            asked.add(state.isApproved(variant));
            asked.add(state.isReleased(variant));
            asked.add(state.isRefused(variant));
            asked.add(state.isPublished(variant));
            asked.add(state.proof(variant));
            asked.add(state.decidedAt(variant));
            asked.add(state.clock(VISA, variant));
            asked.add(state.holderOf(VISA, Town.DIRECTOR));
        }
        return asked;
    }
}

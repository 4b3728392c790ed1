package org.commspubliques.approval.internal.journal;

import org.commspubliques.approval.decision.ApprovalEvent;
import org.commspubliques.approval.decision.Vote;
import org.commspubliques.approval.mandate.Mandate;
import org.commspubliques.core.authority.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An event with other names and texts in the place of those it has: how personal data is taken out of what is recorded, and put
 * back into what is read.
 */
abstract class Masked {

    /** Returns what stands for a person. */
    abstract PersonId person(PersonId person);

    /** Returns what stands for a text that a person wrote. An empty text stands for itself. */
    abstract String text(PersonId author, String text);

    private String written(PersonId author, String text) {
        return text.isEmpty() ? text : text(author, text);
    }

    ApprovalEvent of(ApprovalEvent event) {
        if (event instanceof ApprovalEvent.Submitted e) {
            return new ApprovalEvent.Submitted(
                    e.purpose(), person(e.author()), e.chain(), e.seals(), e.circumstances(), e.parts());
        }
        if (event instanceof ApprovalEvent.Decided e) {
            Vote vote = e.vote();
            return new ApprovalEvent.Decided(new Vote(
                    vote.stage(),
                    vote.seat(),
                    vote.kind(),
                    of(vote.mandate()),
                    vote.seals(),
                    written(vote.mandate().person(), vote.reason()),
                    vote.proofs()));
        }
        if (event instanceof ApprovalEvent.ContentRevised e) {
            return new ApprovalEvent.ContentRevised(person(e.editor()), e.variant(), e.seal(), e.parts());
        }
        if (event instanceof ApprovalEvent.CircumstancesRevised e) {
            return new ApprovalEvent.CircumstancesRevised(person(e.editor()), e.circumstances());
        }
        if (event instanceof ApprovalEvent.VariantRemoved e) {
            return new ApprovalEvent.VariantRemoved(person(e.editor()), e.variant());
        }
        if (event instanceof ApprovalEvent.DecisionVoided e) {
            return new ApprovalEvent.DecisionVoided(e.variant(), e.stage(), of(e.mandate()), e.cause());
        }
        if (event instanceof ApprovalEvent.ProofIssued e) {
            return new ApprovalEvent.ProofIssued(person(e.person()), e.variant(), e.seal(), e.proof());
        }
        return ofProcedure(event);
    }

    private ApprovalEvent ofProcedure(ApprovalEvent event) {
        if (event instanceof ApprovalEvent.Resubmitted e) {
            return new ApprovalEvent.Resubmitted(person(e.person()), written(e.person(), e.answer()));
        }
        if (event instanceof ApprovalEvent.OpinionRequested e) {
            return new ApprovalEvent.OpinionRequested(
                    e.stage(), of(e.mandate()), e.asked(), written(e.mandate().person(), e.question()));
        }
        if (event instanceof ApprovalEvent.OpinionGiven e) {
            return new ApprovalEvent.OpinionGiven(
                    e.stage(), of(e.mandate()), written(e.mandate().person(), e.answer()));
        }
        if (event instanceof ApprovalEvent.Transferred e) {
            return new ApprovalEvent.Transferred(
                    e.stage(),
                    e.seat(),
                    of(e.mandate()),
                    e.to(),
                    written(e.mandate().person(), e.reason()));
        }
        if (event instanceof ApprovalEvent.Held e) {
            return new ApprovalEvent.Held(of(e.mandate()), written(e.mandate().person(), e.reason()), e.wakeAt());
        }
        if (event instanceof ApprovalEvent.Resumed e) {
            @Nullable Mandate by = e.mandate();
            return by == null ? e : new ApprovalEvent.Resumed(of(by));
        }
        if (event instanceof ApprovalEvent.Withdrawn e) {
            return new ApprovalEvent.Withdrawn(person(e.person()), written(e.person(), e.reason()));
        }
        if (event instanceof ApprovalEvent.Annotated e) {
            return new ApprovalEvent.Annotated(person(e.person()), e.variant(), e.at(), written(e.person(), e.text()));
        }
        return ofPublication(event);
    }

    private ApprovalEvent ofPublication(ApprovalEvent event) {
        if (event instanceof ApprovalEvent.FastTrackInvoked e) {
            return new ApprovalEvent.FastTrackInvoked(
                    of(e.mandate()), written(e.mandate().person(), e.reason()), e.seals(), e.ratifyBefore());
        }
        if (event instanceof ApprovalEvent.Ratified e) {
            return new ApprovalEvent.Ratified(
                    of(e.mandate()), written(e.mandate().person(), e.remark()));
        }
        if (event instanceof ApprovalEvent.Derogated e) {
            return new ApprovalEvent.Derogated(
                    e.variant(),
                    e.seal(),
                    e.rule(),
                    of(e.mandate()),
                    written(e.mandate().person(), e.reason()));
        }
        if (event instanceof ApprovalEvent.Frozen e) {
            return new ApprovalEvent.Frozen(of(e.mandate()), written(e.mandate().person(), e.reason()), e.spared());
        }
        if (event instanceof ApprovalEvent.Unfrozen e) {
            return new ApprovalEvent.Unfrozen(
                    of(e.mandate()), written(e.mandate().person(), e.reason()));
        }
        if (event instanceof ApprovalEvent.Corrected e) {
            return new ApprovalEvent.Corrected(
                    e.permit(),
                    of(e.mandate()),
                    e.by(),
                    written(e.mandate().person(), e.reason()),
                    e.notice(),
                    e.told());
        }
        if (event instanceof ApprovalEvent.PublicationWithdrawn e) {
            return new ApprovalEvent.PublicationWithdrawn(
                    e.permit(), of(e.mandate()), written(e.mandate().person(), e.reason()), e.notice(), e.told());
        }
        return event;
    }

    private Mandate of(Mandate mandate) {
        if (mandate instanceof Mandate.InternalReplacement m) {
            return new Mandate.InternalReplacement(
                    person(m.person()), m.office(), person(m.replaced()), m.from(), m.until());
        }
        if (mandate instanceof Mandate.OnDuty m) {
            return new Mandate.OnDuty(person(m.person()), m.office(), m.until());
        }
        if (mandate instanceof Mandate.ByAct m) {
            @Nullable PersonId replaced = m.replaced();
            return new Mandate.ByAct(
                    person(m.person()),
                    m.office(),
                    replaced == null ? null : person(replaced),
                    m.quality(),
                    m.nature(),
                    m.act(),
                    m.signedOn());
        }
        return new Mandate.OwnOffice(person(mandate.person()), mandate.office());
    }
}

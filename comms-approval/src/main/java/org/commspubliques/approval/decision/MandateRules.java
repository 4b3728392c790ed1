package org.commspubliques.approval.decision;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.commspubliques.approval.chain.Stage;
import org.commspubliques.approval.mandate.Mandate;
import org.commspubliques.approval.mandate.MandateDenial;
import org.commspubliques.approval.mandate.MandateKind;
import org.commspubliques.approval.mandate.MandateResolution;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.communication.VariantId;

/** By what right a person decides in a stage. */
final class MandateRules {

    private MandateRules() {}

    /** What follows from the mandate a person has for a seat on some variants, or why there is none. */
    static Ruling decide(
            ApprovalState state,
            Stage stage,
            OfficeId office,
            PersonId person,
            Set<VariantId> variants,
            DecisionContext context,
            Function<Mandate, Ruling> follows) {
        if (stage.acceptedMandates().contains(MandateKind.OWN_OFFICE)
                && context.mandates().holds(person, office, context.now())) {
            return follows.apply(new Mandate.OwnOffice(person, office));
        }
        return decide(
                state,
                stage.acceptedMandates(),
                hindered(state, stage, variants),
                office,
                person,
                variants,
                context,
                follows);
    }

    /** What follows from the mandate a person has for an office, among the kinds that will do, or why there is none. */
    static Ruling decide(
            ApprovalState state,
            Set<MandateKind> accepted,
            Set<PersonId> hindered,
            OfficeId office,
            PersonId person,
            Set<VariantId> variants,
            DecisionContext context,
            Function<Mandate, Ruling> follows) {
        MandateResolution resolved =
                context.mandates().resolve(person, office, context.now(), state.matterOf(variants), accepted, hindered);
        MandateDenial denial = resolved.denied().orElse(null);
        return denial == null
                ? follows.apply(resolved.granted().orElseThrow())
                : new Ruling.Refused(new Refusal(
                        denial == MandateDenial.NONE
                                ? RefusalCode.NO_MANDATE
                                : RefusalCode.valueOf("MANDATE_".concat(denial.name())),
                        resolved.message()));
    }

    /** Who may decide on none of the variants, having written them or taken no part: on some of them they still could. */
    private static Set<PersonId> hindered(ApprovalState state, Stage stage, Set<VariantId> variants) {
        Set<PersonId> hindered = null;
        for (VariantId variant : variants) {
            Set<PersonId> here = new HashSet<>(state.writers(variant));
            for (Vote vote : state.votes()) {
                if (vote.kind() == DecisionKind.RECUSE
                        && vote.stage().equals(stage.id())
                        && vote.seals().containsKey(variant)) {
                    here.add(vote.mandate().person());
                }
            }
            if (hindered == null) {
                hindered = here;
            } else {
                hindered.retainAll(here);
            }
        }
        return hindered == null ? Set.of() : hindered;
    }
}

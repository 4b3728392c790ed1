package org.commspubliques.approval.publication;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.commspubliques.approval.decision.ApprovalState;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Report;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.review.ReviewContext;
import org.jspecify.annotations.Nullable;

/**
 * What the gate found.
 *
 * @param reasons the reasons against publication
 * @param report the report; null where there is no such variant to look at
 * @param derogations the rules that bar publication and were overridden for this content
 */
record Examination(List<RefusalReason> reasons, @Nullable Report report, List<String> derogations) {

    static Examination of(
            GateSetup setup, ApprovalState state, Communication communication, VariantId variantId, Instant now) {
        Variant variant = communication.variant(variantId).orElse(null);
        if (variant == null) {
            return new Examination(
                    List.of(RefusalReason.of(
                            RefusalReason.Code.UNKNOWN_VARIANT,
                            "L’action n’a pas de déclinaison " + variantId + ".",
                            "The communication has no variant " + variantId + ".",
                            Lifting.by(Lifting.Kind.REVISE, ImmutableSet.of(communication.author())))),
                    null,
                    List.of());
        }
        ImmutableList.Builder<RefusalReason> reasons = ImmutableList.builder();
        reasons.addAll(new ApprovalReasons(setup, state, communication, variantId, now).reasons());
        reasons.addAll(TimingReasons.reasons(setup, state, communication, variantId, now));
        Report report = setup.review().review(communication, variant, new ReviewContext(setup.authority(), now));
        ImmutableSet.Builder<String> derogations = ImmutableSet.builder();
        boolean asRecorded = communication.seal(variantId).equals(state.seals().get(variantId));
        for (Finding finding : report.of(Severity.BLOCKING)) {
            if (asRecorded && state.isDerogated(variantId, finding.ruleId())) {
                derogations.add(finding.ruleId());
            } else {
                reasons.add(blocking(setup, state, communication, variantId, finding, now));
            }
        }
        return new Examination(reasons.build(), report, derogations.build().asList());
    }

    static List<Finding> blocking(GateSetup setup, Communication communication, Variant variant, Instant now) {
        return setup.review()
                .review(communication, variant, new ReviewContext(setup.authority(), now))
                .of(Severity.BLOCKING);
    }

    private static RefusalReason blocking(
            GateSetup setup,
            ApprovalState state,
            Communication communication,
            VariantId variant,
            Finding finding,
            Instant now) {
        Set<PersonId> writers = ImmutableSet.<PersonId>builder()
                .add(communication.author())
                .addAll(state.writers(variant))
                .build();
        ImmutableList.Builder<Lifting> liftings = ImmutableList.builder();
        liftings.add(Lifting.by(Lifting.Kind.REVISE, writers));
        if (!setup.never().contains(finding.ruleId())) {
            for (OfficeId office : setup.derogating()) {
                liftings.add(setup.by(Lifting.Kind.DEROGATE, office, now, writers));
            }
        }
        return new RefusalReason(RefusalReason.Code.BLOCKING_FINDING, finding.message(), finding, liftings.build());
    }
}

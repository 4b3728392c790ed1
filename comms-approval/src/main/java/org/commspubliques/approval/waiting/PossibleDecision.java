package org.commspubliques.approval.waiting;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Set;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.approval.decision.DecisionKind;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.communication.VariantId;

/**
 * Décision possible: what a person can decide in a stage, at an instant, on the content as it is then. It is exact: such a
 * decision is accepted, and one that is not listed is refused. Immutable and thread-safe.
 *
 * @param stage the stage
 * @param office the office the person acts for
 * @param person the person
 * @param variants the variants that can be decided on; unmodifiable
 * @param kinds what can be decided; unmodifiable
 */
public record PossibleDecision(
        StageId stage, OfficeId office, PersonId person, Set<VariantId> variants, Set<DecisionKind> kinds) {

    /** Copies the sets. */
    public PossibleDecision {
        variants = ImmutableSet.copyOf(variants);
        kinds = Sets.immutableEnumSet(kinds);
    }
}

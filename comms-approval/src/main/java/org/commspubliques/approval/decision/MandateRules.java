package org.commspubliques.approval.decision;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Set;
import java.util.function.Function;
import org.commspubliques.approval.chain.Circumstances;
import org.commspubliques.approval.chain.Stage;
import org.commspubliques.approval.mandate.Mandate;
import org.commspubliques.approval.mandate.MandateDenial;
import org.commspubliques.approval.mandate.MandateResolution;
import org.commspubliques.approval.mandate.Matter;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.CommunicationPurpose;
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
        MandateResolution resolved = context.mandates()
                .resolve(
                        person,
                        office,
                        context.now(),
                        subject(state, variants),
                        stage.acceptedMandates(),
                        hindered(state, variants));
        return resolved.granted().map(follows).orElseGet(() -> refused(resolved));
    }

    private static Ruling refused(MandateResolution resolved) {
        MandateDenial denial = resolved.denied().orElseThrow();
        return new Ruling.Refused(new Refusal(
                denial == MandateDenial.NONE ? RefusalCode.NO_MANDATE : RefusalCode.valueOf("MANDATE_" + denial),
                resolved.message()));
    }

    /** The units are on record only where the chain has conditions; without, no right that is limited to units reaches. */
    private static Matter subject(ApprovalState state, Set<VariantId> variants) {
        Set<CommunicationPurpose> purposes = state.circumstances()
                .map(Circumstances::purpose)
                .or(() -> state.submission().map(ApprovalEvent.Submitted::purpose))
                .map(ImmutableSet::of)
                .orElse(ImmutableSet.of());
        Set<ChannelId> channels = variants.stream().map(VariantId::channel).collect(ImmutableSet.toImmutableSet());
        return new Matter(
                purposes,
                channels,
                state.circumstances().map(Circumstances::sectors).orElse(ImmutableSet.of()));
    }

    /** Who wrote every one of the variants: who wrote only some could decide on the others. */
    private static Set<PersonId> hindered(ApprovalState state, Set<VariantId> variants) {
        return variants.stream()
                .map(state::writers)
                .reduce((some, others) -> ImmutableSet.copyOf(Sets.intersection(some, others)))
                .orElse(ImmutableSet.of());
    }
}

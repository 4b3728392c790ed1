package org.commspubliques.approval.rehearsal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.VariantId;

/**
 * Répétition: what a dry run expects of a communication, to be shown or sent. Immutable and thread-safe.
 *
 * @param communication the communication
 * @param stages the stages expected for each variant, in order; unmodifiable
 * @param late the variants that would be approved after the moment planned for them, with the end expected; unmodifiable
 */
public record Rehearsal(
        CommunicationId communication, Map<VariantId, List<ExpectedStage>> stages, Map<VariantId, Instant> late) {

    /** Copies the maps. */
    public Rehearsal {
        Objects.requireNonNull(communication, "communication");
        ImmutableMap.Builder<VariantId, List<ExpectedStage>> copied = ImmutableMap.builder();
        stages.forEach((variant, expected) -> copied.put(variant, ImmutableList.copyOf(expected)));
        stages = copied.buildOrThrow();
        late = ImmutableMap.copyOf(late);
    }

    /**
     * Returns what a dry run gave.
     *
     * @param communication the communication
     * @param stages what {@link DryRun#of} expects
     * @return the rehearsal
     */
    public static Rehearsal of(Communication communication, Map<VariantId, List<ExpectedStage>> stages) {
        return new Rehearsal(communication.id(), stages, DryRun.late(communication, stages));
    }
}

package org.commspubliques.approval.statistics;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commspubliques.approval.chain.Stage;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.approval.decision.ApprovalState;
import org.commspubliques.approval.decision.RecordedAct;
import org.commspubliques.approval.decision.StageProgress;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.language.Wording;

/**
 * Reads the passages of a communication out of what was recorded of its approval, such as {@code approvals.trail(id)}.
 * Thread-safe.
 */
public final class StagePassages {

    private final CommunicationId communication;
    private final Map<StageId, Waiting> waiting = new LinkedHashMap<>();
    private final List<StagePassage> passages = new ArrayList<>();

    private StagePassages(CommunicationId communication) {
        this.communication = communication;
    }

    private record Waiting(Wording name, Instant since) {}

    /**
     * Returns the passages of a communication.
     *
     * @param communication the communication
     * @param trail what was recorded, in order
     * @return the passages that have ended by when they did, then those that have not by when they began; unmodifiable
     */
    public static List<StagePassage> of(CommunicationId communication, List<RecordedAct> trail) {
        StagePassages reading = new StagePassages(communication);
        ApprovalState state = ApprovalState.initial();
        for (RecordedAct act : trail) {
            state = state.after(act.at(), act.events());
            reading.look(state, act.at());
        }
        reading.waiting.forEach((stage, since) -> reading.passages.add(
                new StagePassage(communication, stage, since.name(), since.since(), null, PassageEnd.OPEN)));
        return ImmutableList.copyOf(reading.passages);
    }

    private void look(ApprovalState state, Instant now) {
        Map<StageId, Wording> open = new LinkedHashMap<>();
        Set<StageId> objected = new HashSet<>();
        Set<StageId> satisfied = new HashSet<>();
        for (VariantId variant : state.seals().keySet()) {
            for (StageProgress progress : state.progress(variant)) {
                Stage stage = progress.stage();
                if (progress.open() && !state.isWithdrawn()) {
                    open.put(stage.id(), stage.name());
                }
                if (!progress.objections().isEmpty()) {
                    objected.add(stage.id());
                }
                if (progress.satisfied()) {
                    satisfied.add(stage.id());
                }
            }
        }
        waiting.entrySet().removeIf(each -> {
            boolean ended = !open.containsKey(each.getKey());
            if (ended) {
                PassageEnd end = objected.contains(each.getKey())
                        ? PassageEnd.OBJECTED
                        : satisfied.contains(each.getKey()) && !state.isWithdrawn()
                                ? PassageEnd.SATISFIED
                                : PassageEnd.ABANDONED;
                passages.add(new StagePassage(
                        communication,
                        each.getKey(),
                        each.getValue().name(),
                        each.getValue().since(),
                        now,
                        end));
            }
            return ended;
        });
        open.forEach((stage, name) -> waiting.putIfAbsent(stage, new Waiting(name, now)));
    }
}

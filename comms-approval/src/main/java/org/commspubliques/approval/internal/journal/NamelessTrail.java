package org.commspubliques.approval.internal.journal;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commspubliques.approval.decision.ApprovalEvent;
import org.commspubliques.approval.decision.RecordedAct;
import org.commspubliques.approval.internal.json.QuotedText;
import org.commspubliques.approval.store.ApprovalStore;
import org.commspubliques.core.authority.PersonId;

/**
 * Writes what happened in an approval without saying who anybody is: persons are numbered in the order in which they act, so
 * that it stays clear who acted twice. Offices, mandates and texts stay.
 */
public final class NamelessTrail {

    private static final String NUMBERED = "personne-";

    private final EventCodec codec;

    /**
     * Creates a writer.
     *
     * @param store where the chains are that the approvals name
     */
    public NamelessTrail(ApprovalStore store) {
        this.codec = new EventCodec(store);
    }

    /**
     * Writes acts.
     *
     * @param acts the acts, in order
     * @return a JSON object for each, on one line: {@code version}, {@code hash} of its record, and {@code act} as recorded
     */
    public List<String> jsonLines(List<RecordedAct> acts) {
        Numbered numbered = new Numbered();
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        for (RecordedAct act : acts) {
            List<ApprovalEvent> events =
                    act.events().stream().map(numbered::of).collect(ImmutableList.toImmutableList());
            lines.add("{\"version\":" + act.version() + ",\"hash\":" + QuotedText.of(act.hash()) + ",\"act\":"
                    + codec.write(new EventCodec.Batch(act.at(), events, act.path())) + "}");
        }
        return lines.build();
    }

    private static final class Numbered extends Masked {

        private final Map<PersonId, PersonId> numbers = new LinkedHashMap<>();

        @Override
        PersonId person(PersonId person) {
            return numbers.computeIfAbsent(person, next -> PersonId.of(NUMBERED + (numbers.size() + 1)));
        }

        @Override
        String text(PersonId author, String text) {
            return text;
        }
    }
}

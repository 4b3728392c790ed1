package org.commspubliques.approval.internal.journal;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.commspubliques.approval.decision.ApprovalEvent;
import org.commspubliques.approval.decision.ApprovalState;
import org.commspubliques.approval.decision.RecordedAct;
import org.commspubliques.approval.decision.Refusal;
import org.commspubliques.approval.decision.Ruling;
import org.commspubliques.approval.store.AppendResult;
import org.commspubliques.approval.store.ApprovalStore;
import org.commspubliques.approval.store.CommandId;
import org.commspubliques.approval.store.StoreException;
import org.commspubliques.approval.store.StoredRecord;
import org.commspubliques.approval.store.StreamId;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.language.Wording;

/**
 * The approvals of a store: loads a stream, decides, appends; where another was faster, does it again on what is there
 * then. A command given twice is answered as the first time. Thread-safe.
 */
public final class ApprovalJournal {

    /** More writers than this at one approval at one instant are a fault, not a crowd. */
    private static final int MOST_ATTEMPTS = 100;

    private final ApprovalStore store;

    /**
     * Creates the journal of a store.
     *
     * @param store the store
     */
    public ApprovalJournal(ApprovalStore store) {
        this.store = store;
    }

    /**
     * An approval as recorded.
     *
     * @param state where it stands
     * @param acts what led there
     */
    public record Loaded(ApprovalState state, List<RecordedAct> acts) {

        /** Copies the acts. */
        public Loaded {
            acts = ImmutableList.copyOf(acts);
        }
    }

    /** What became of a command. */
    public sealed interface Handled {}

    /**
     * It is recorded, now or since before, or there was nothing to record.
     *
     * @param state where the approval stands after it
     * @param events what it brought about
     * @param now whether it was recorded by this call
     */
    public record Done(ApprovalState state, List<ApprovalEvent> events, boolean now) implements Handled {

        /** Copies the events. */
        public Done {
            events = ImmutableList.copyOf(events);
        }
    }

    /**
     * It is refused.
     *
     * @param refusal why
     */
    public record Refused(Refusal refusal) implements Handled {}

    /**
     * Loads an approval.
     *
     * @param communication the communication
     * @return what is recorded; the initial state where nothing is
     */
    public Loaded load(CommunicationId communication) {
        ApprovalState state = ApprovalState.initial();
        ImmutableList.Builder<RecordedAct> acts = ImmutableList.builder();
        for (StoredRecord record : store.load(stream(communication), 1)) {
            RecordedAct act = act(record);
            state = state.after(act.at(), act.events());
            acts.add(act);
        }
        return new Loaded(state, acts.build());
    }

    /**
     * Decides on a command and records what follows.
     *
     * @param communication the communication
     * @param command the caller's name for the command
     * @param now the instant
     * @param decide what follows from a state
     * @return what became of it
     */
    public Handled handle(
            CommunicationId communication, CommandId command, Instant now, Function<ApprovalState, Ruling> decide) {
        StreamId stream = stream(communication);
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            List<StoredRecord> records = store.load(stream, 1);
            Optional<Done> earlier = recorded(records, command);
            if (earlier.isPresent()) {
                return earlier.get();
            }
            ApprovalState state = replay(records);
            Ruling ruling = decide.apply(state);
            if (ruling instanceof Ruling.Refused refused) {
                return new Refused(refused.refusal());
            }
            List<ApprovalEvent> events = ((Ruling.Accepted) ruling).events();
            if (events.isEmpty()) {
                return new Done(state, events, false);
            }
            ApprovalState next = state.after(now, events);
            AppendResult result = store.append(
                    stream,
                    records.size(),
                    command,
                    EventCodec.write(new EventCodec.Batch(now, events)),
                    next.nextDue().map(due -> due.isBefore(now) ? now : due).orElse(null));
            if (result instanceof AppendResult.Appended) {
                return new Done(next, events, true);
            }
        }
        throw new StoreException(
                communication.value(),
                StoreException.Failure.UNWRITABLE,
                Wording.of("le dossier change sans cesse ; réessayez", "the approval keeps changing; try again"));
    }

    /**
     * Returns what a command brought about, if it was given before.
     *
     * @param communication the communication
     * @param command the caller's name for the command
     * @return what is recorded under that name, or nothing
     */
    public Optional<Done> recorded(CommunicationId communication, CommandId command) {
        return recorded(store.load(stream(communication), 1), command);
    }

    private static Optional<Done> recorded(List<StoredRecord> records, CommandId command) {
        return records.stream()
                .filter(record -> record.commandId().equals(command))
                .findFirst()
                .map(record -> done(records.subList(0, record.version())));
    }

    private static Done done(List<StoredRecord> records) {
        return new Done(replay(records), act(records.get(records.size() - 1)).events(), false);
    }

    private static ApprovalState replay(List<StoredRecord> records) {
        ApprovalState state = ApprovalState.initial();
        for (StoredRecord record : records) {
            RecordedAct act = act(record);
            state = state.after(act.at(), act.events());
        }
        return state;
    }

    /**
     * Reads a record.
     *
     * @param record the record
     * @return what it tells
     * @throws StoreException if it is not one of an approval
     */
    public static RecordedAct act(StoredRecord record) {
        EventCodec.Batch batch = EventCodec.read(record.stream() + "/" + record.version(), record.payload());
        return new RecordedAct(record.version(), batch.at(), batch.events(), record.hash());
    }

    private static StreamId stream(CommunicationId communication) {
        return StreamId.of(communication.value());
    }
}

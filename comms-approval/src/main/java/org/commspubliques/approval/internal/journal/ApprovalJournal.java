package org.commspubliques.approval.internal.journal;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.commspubliques.approval.decision.AccessPath;
import org.commspubliques.approval.decision.ApprovalCommand;
import org.commspubliques.approval.decision.ApprovalEvent;
import org.commspubliques.approval.decision.ApprovalRules;
import org.commspubliques.approval.decision.ApprovalState;
import org.commspubliques.approval.decision.DecisionContext;
import org.commspubliques.approval.decision.RecordedAct;
import org.commspubliques.approval.decision.Refusal;
import org.commspubliques.approval.decision.Ruling;
import org.commspubliques.approval.decision.Vote;
import org.commspubliques.approval.privacy.PersonalDataVault;
import org.commspubliques.approval.store.AppendResult;
import org.commspubliques.approval.store.ApprovalStore;
import org.commspubliques.approval.store.CommandId;
import org.commspubliques.approval.store.StoreException;
import org.commspubliques.approval.store.StoredRecord;
import org.commspubliques.approval.store.StreamId;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The approvals of a store: decides, appends; where another was faster, loads what is there and decides again. A command
 * given twice is answered as the first time. Thread-safe.
 *
 * <p>The states of the approvals last in use are remembered, so that a command costs one statement. What is remembered may
 * be behind what others have recorded: an append then finds out, and nothing but an append is ever answered from memory.
 */
public final class ApprovalJournal {

    /** More writers than this at one approval at one instant are a fault, not a crowd. */
    private static final int MOST_ATTEMPTS = 100;

    /** Some kilobytes each. */
    private static final int MOST_REMEMBERED = 2_000;

    private final ApprovalStore store;
    private final EventCodec codec;
    private final PersonalRecords persons;
    private final RememberedStates remembered;
    private final @Nullable AccessPath path;

    /**
     * Creates the journal of a store, whose records name people and have their texts.
     *
     * @param store the store
     */
    public ApprovalJournal(ApprovalStore store) {
        this(store, null);
    }

    /**
     * Creates the journal of a store.
     *
     * @param store the store
     * @param vault where people and their texts are kept, so that records only have what stands for them; null for nowhere
     */
    public ApprovalJournal(ApprovalStore store, @Nullable PersonalDataVault vault) {
        this.store = store;
        this.persons = new PersonalRecords(vault);
        this.codec = new EventCodec(store);
        // What a host's transaction may undo must not be remembered: another may take the place of what was undone.
        this.remembered = new RememberedStates(store.canBeUndone() ? 0 : MOST_REMEMBERED);
        this.path = null;
    }

    private ApprovalJournal(ApprovalJournal other, ApprovalJournal states, @Nullable AccessPath path) {
        this.store = other.store;
        this.codec = other.codec;
        this.persons = states.persons;
        this.remembered = states.remembered;
        this.path = path;
    }

    /**
     * Returns this journal over a vault.
     *
     * @param vault where people and their texts are kept
     * @return the journal
     */
    public ApprovalJournal withPersonalData(PersonalDataVault vault) {
        return new ApprovalJournal(this, new ApprovalJournal(store, vault), path);
    }

    /**
     * Returns this journal, whose records say from now on by which way a request came. What is remembered is shared.
     *
     * @param way the way
     * @return the journal
     */
    public ApprovalJournal via(AccessPath way) {
        return new ApprovalJournal(this, this, Objects.requireNonNull(way, "way"));
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
        return load(stream(communication));
    }

    /**
     * Loads a stream of the library's own, which holds events as approvals do.
     *
     * @param stream the stream
     * @return what is recorded; the initial state where nothing is
     */
    public Loaded load(StreamId stream) {
        RememberedStates.Place place = remembered.of(stream);
        List<RecordedAct> acts = acts(store.load(stream, 1));
        ApprovalState state = replay(ApprovalState.initial(), acts);
        remembered.remember(stream, place, state);
        return new Loaded(state, acts);
    }

    /**
     * Returns where an approval stands.
     *
     * @param communication the communication
     * @return the state that is recorded now; the initial one where nothing is
     */
    public ApprovalState state(CommunicationId communication) {
        StreamId stream = stream(communication);
        RememberedStates.Place place = remembered.of(stream);
        ApprovalState known = place.state();
        ApprovalState state = replay(known, acts(store.load(stream, known.version() + 1)));
        remembered.remember(stream, place, state);
        return state;
    }

    /**
     * Decides on what a person asks of an approval and records what follows.
     *
     * @param communication the communication
     * @param name the caller's name for the command
     * @param command what is asked
     * @param context at which instant, and who may act for which office
     * @return what became of it
     * @throws IllegalStateException if what is recorded names pseudonyms and this journal has no vault
     */
    public Handled handle(
            CommunicationId communication, CommandId name, ApprovalCommand command, DecisionContext context) {
        return handle(communication, name, context.now(), state -> {
            requireNames(communication, state);
            return ApprovalRules.decide(state, command, context);
        });
    }

    /** Under pseudonyms nobody can tell that who decides has written the text, or has decided already. */
    private void requireNames(CommunicationId communication, ApprovalState state) {
        if (!persons.haveVault() && namesPseudonyms(state)) {
            throw new IllegalStateException("the records of " + communication
                    + " name pseudonyms, so that nobody can tell who wrote the text or has decided; give the vault that"
                    + " they were recorded with to the approvals (withPersonalData) and to the gate (personalData)");
        }
    }

    private static boolean namesPseudonyms(ApprovalState state) {
        for (VariantId variant : state.seals().keySet()) {
            for (PersonId writer : state.writers(variant)) {
                if (PersonalDataVault.isPseudonym(writer)) {
                    return true;
                }
            }
        }
        for (Vote vote : state.votes()) {
            if (PersonalDataVault.isPseudonym(vote.mandate().person())) {
                return true;
            }
        }
        return false;
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
        return handle(stream(communication), command, now, decide);
    }

    /**
     * Decides on a command about a stream of the library's own and records what follows.
     *
     * @param stream the stream
     * @param command the caller's name for the command
     * @param now the instant
     * @param decide what follows from a state
     * @return what became of it
     */
    public Handled handle(StreamId stream, CommandId command, Instant now, Function<ApprovalState, Ruling> decide) {
        RememberedStates.Place place = remembered.of(stream);
        ApprovalState known = place.state();
        if (decide.apply(known) instanceof Ruling.Accepted accepted
                && !accepted.events().isEmpty()) {
            Optional<Done> done = append(stream, known, place, command, now, accepted.events());
            if (done.isPresent()) {
                return done.get();
            }
        }
        // Refused, or nothing to record, or somebody else was here: that is only said of what is recorded now.
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            List<StoredRecord> records = store.load(stream, 1);
            Optional<Done> earlier = recorded(records, command);
            if (earlier.isPresent()) {
                return earlier.get();
            }
            ApprovalState state = replay(ApprovalState.initial(), acts(records));
            remembered.remember(stream, place, state);
            Ruling ruling = decide.apply(state);
            if (ruling instanceof Ruling.Refused refused) {
                return new Refused(refused.why());
            }
            List<ApprovalEvent> events = ((Ruling.Accepted) ruling).events();
            if (events.isEmpty()) {
                return new Done(state, events, false);
            }
            Optional<Done> done = append(stream, state, place, command, now, events);
            if (done.isPresent()) {
                return done.get();
            }
        }
        throw new StoreException(
                stream.text(),
                StoreException.Failure.UNWRITABLE,
                Wording.of("le dossier change sans cesse ; réessayez", "the approval keeps changing; try again"));
    }

    /** Empty where another record stands in the way, or one of the same command. */
    private Optional<Done> append(
            StreamId stream,
            ApprovalState state,
            RememberedStates.Place place,
            CommandId command,
            Instant now,
            List<ApprovalEvent> events) {
        ApprovalState next = state.after(now, events);
        AppendResult result = store.append(
                stream,
                state.version(),
                command,
                codec.write(new EventCodec.Batch(now, persons.recorded(stream, command, events), path)),
                next.nextDue().map(due -> due.isBefore(now) ? now : due).orElse(null));
        if (!(result instanceof AppendResult.Appended)) {
            place.clear();
            return Optional.empty();
        }
        remembered.remember(stream, place, next);
        return Optional.of(new Done(next, events, true));
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

    private Optional<Done> recorded(List<StoredRecord> records, CommandId command) {
        return records.stream()
                .filter(record -> record.commandId().equals(command))
                .findFirst()
                .map(record -> done(records.subList(0, record.version())));
    }

    private Done done(List<StoredRecord> records) {
        List<RecordedAct> acts = acts(records);
        return new Done(
                replay(ApprovalState.initial(), acts), acts.get(acts.size() - 1).events(), false);
    }

    private static ApprovalState replay(ApprovalState known, List<RecordedAct> acts) {
        ApprovalState state = known;
        for (RecordedAct act : acts) {
            state = state.after(act.at(), act.events());
        }
        return state;
    }

    /**
     * Tells whether a record is one of an approval, and not one of what approvals share.
     *
     * @param record the record
     * @return false for those the journal keeps beside the approvals
     */
    public static boolean isOfApproval(StoredRecord record) {
        return !record.stream().toString().startsWith(ChainLibrary.SHARED);
    }

    /**
     * Reads a record of an approval.
     *
     * @param record the record
     * @return what it tells
     * @throws StoreException if it is not one of an approval
     */
    public RecordedAct act(StoredRecord record) {
        return acts(ImmutableList.of(record)).get(0);
    }

    private List<RecordedAct> acts(List<StoredRecord> records) {
        ImmutableList.Builder<RecordedAct> acts = ImmutableList.builder();
        for (StoredRecord record : records) {
            EventCodec.Batch batch = codec.read(record.stream() + "/" + record.version(), record.payload());
            acts.add(new RecordedAct(record.version(), batch.at(), batch.events(), record.hash(), batch.path()));
        }
        return persons.revealed(acts.build());
    }

    /**
     * Says that a command was given before, and asked for something else then.
     *
     * @param command the caller's name for the command
     * @return what is wrong, and what to do
     */
    public static Wording taken(CommandId command) {
        return Wording.of(
                "Cette commande (identifiant « " + command
                        + " ») a déjà été enregistrée pour une autre demande ; envoyez-la "
                        + "avec un nouvel identifiant.",
                "This command (id '" + command + "') is on record for another request already; send it with a new id.");
    }

    /** Forgets what it remembers, as after an erasure. */
    public void forget() {
        remembered.forget();
    }

    private static StreamId stream(CommunicationId communication) {
        return StreamId.of(communication.value());
    }
}

package org.commspubliques.approval;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import org.commspubliques.approval.chain.ApprovalChain;
import org.commspubliques.approval.decision.AccessPath;
import org.commspubliques.approval.decision.ApprovalCommand;
import org.commspubliques.approval.decision.ApprovalRules;
import org.commspubliques.approval.decision.ApprovalState;
import org.commspubliques.approval.decision.DecisionContext;
import org.commspubliques.approval.decision.RecordedAct;
import org.commspubliques.approval.decision.Refusal;
import org.commspubliques.approval.decision.RefusalCode;
import org.commspubliques.approval.internal.journal.ApprovalJournal;
import org.commspubliques.approval.mandate.MandateRegister;
import org.commspubliques.approval.privacy.ErasureAnswer;
import org.commspubliques.approval.privacy.ErasureDeferral;
import org.commspubliques.approval.privacy.ErasureReport;
import org.commspubliques.approval.privacy.PersonalDataVault;
import org.commspubliques.approval.privacy.RetentionDue;
import org.commspubliques.approval.privacy.RetentionPeriod;
import org.commspubliques.approval.store.ApprovalStore;
import org.commspubliques.approval.store.CommandId;
import org.commspubliques.approval.waiting.Waiting;
import org.commspubliques.approval.waiting.Workbasket;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.error.CommsException;
import org.commspubliques.core.lifecycle.CommunicationState;
import org.commspubliques.core.lifecycle.CommunicationStates;
import org.jspecify.annotations.Nullable;

/**
 * Validations: the host's door to the approvals of an authority.
 *
 * <p>Every request carries a name of the caller's choice, unique in its approval: a request repeated under the same name is
 * answered as the first time and recorded once; a name given to two different requests is refused. Thread-safe; any number of instances may share a store.
 */
public final class Approvals implements CommunicationStates {

    private final ApprovalStore store;
    private final @Nullable PersonalDataVault vault;
    private final ApprovalJournal journal;
    private final Ticking ticking;
    private final LocalAuthority authority;
    private final MandateRegister mandates;
    private final Clock clock;

    /** Null for those that ship with the library. */
    private final @Nullable ChannelCatalog channels;

    private Approvals(
            ApprovalStore store,
            LocalAuthority authority,
            MandateRegister mandates,
            Clock clock,
            @Nullable ChannelCatalog channels,
            @Nullable PersonalDataVault vault,
            ApprovalJournal journal) {
        this.store = Objects.requireNonNull(store, "store");
        this.vault = vault;
        this.journal = journal;
        this.ticking = new Ticking(store, journal);
        this.authority = Objects.requireNonNull(authority, "authority");
        this.mandates = Objects.requireNonNull(mandates, "mandates");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.channels = channels;
    }

    /**
     * Returns the approvals of an authority. What they say of variants has the names of the channels that ship with the
     * library, unless set.
     *
     * @param store where they are recorded
     * @param authority whose they are
     * @param mandates who may act for which office
     * @param clock what tells the instant of a request
     * @return the approvals
     */
    public static Approvals with(ApprovalStore store, LocalAuthority authority, MandateRegister mandates, Clock clock) {
        return new Approvals(store, authority, mandates, clock, null, null, new ApprovalJournal(store));
    }

    /**
     * Returns these approvals with a vault: records name pseudonyms from now on, and have commitments in the place of texts,
     * so that a person can be erased. Without a vault, records name people, for ever. Whatever reads the same store later is
     * given the same vault, the gate too: requests about what was recorded with one are refused without
     * ({@link IllegalStateException}), since nobody can tell then who wrote a text. The vault has to be backed up with the
     * register: whom it has lost counts as erased.
     *
     * @param personalData the vault
     * @return the approvals
     */
    public Approvals withPersonalData(PersonalDataVault personalData) {
        Objects.requireNonNull(personalData, "personalData");
        return new Approvals(
                store, authority, mandates, clock, channels, personalData, journal.withPersonalData(personalData));
    }

    /**
     * Returns these approvals for requests that come by some way, which each record says from now on: a host has one instance
     * for each. What is remembered is shared among them.
     *
     * @param path the way
     * @return the approvals
     */
    public Approvals via(AccessPath path) {
        return new Approvals(store, authority, mandates, clock, channels, vault, journal.via(path));
    }

    /**
     * Returns these approvals with the channels of the host, by whose names refusals tell of variants: those of the gate over
     * the same store.
     *
     * @param value the channels
     * @return the approvals
     */
    public Approvals withChannels(ChannelCatalog value) {
        Objects.requireNonNull(value, "channels");
        return new Approvals(store, authority, mandates, clock, value, vault, journal);
    }

    /**
     * Erases a person, unless something that is open still needs them: what they did there would count a second time once
     * they act under another pseudonym. Then nothing is erased, and the answer says for which approvals it has to wait, why,
     * and what ends the waiting. Reads the whole register.
     *
     * @param person the person
     * @return what was erased, or what it waits for
     * @throws IllegalStateException if there is no vault, so that records name people
     */
    public ErasureAnswer requestErasure(PersonId person) {
        requireVault();
        List<ErasureDeferral> deferrals = new Erasures(store, journal).deferrals(person, context(clock.instant()));
        return deferrals.isEmpty() ? new ErasureAnswer.Erased(erase(person)) : new ErasureAnswer.Deferred(deferrals);
    }

    /**
     * Returns whom the authority need not know any more: all who hold no office today and last acted longer ago than a
     * period of retention, in nothing that is still open. Nothing is erased: the host asks for each. Reads the whole register.
     *
     * @param period how long who acted is kept
     * @return the persons, in the order of their first acts; without those who were erased; unmodifiable
     * @throws IllegalStateException if there is no vault, so that records name people
     */
    public List<RetentionDue> pastRetention(RetentionPeriod period) {
        requireVault();
        return new Erasures(store, journal).pastRetention(period, context(clock.instant()));
    }

    /**
     * Erases a person and all free texts they wrote at once, whatever is open, without changing the register: every hash,
     * every checkpoint and what was decided stay as they are. {@link #requestErasure} looks first; this is for an order that
     * cannot wait. Where something is open that they wrote, or a stage in which they decided, nobody decides on it any more
     * ({@link org.commspubliques.approval.decision.RefusalCode#PERSON_ERASED}): it may be the same person. Another
     * communication is prepared, or the text changed. A request repeated afterwards is answered as one whose name is taken.
     *
     * @param person the person
     * @return what was erased
     * @throws IllegalStateException if there is no vault, so that records name people
     */
    public ErasureReport erase(PersonId person) {
        ErasureReport report = requireVault().erase(person);
        journal.forget();
        return report;
    }

    /**
     * Submits a communication to a chain, which is pinned: later changes of the chain do not touch it.
     *
     * @param name the caller's name for the request
     * @param communication the communication
     * @param chain the chain
     * @return what became of it
     */
    public Outcome submit(CommandId name, Communication communication, ApprovalChain chain) {
        return carryOut(communication.id(), name, new ApprovalCommand.Submit(communication, chain));
    }

    /**
     * Submits a communication whose cost is known to a chain, whose conditions may look at it.
     *
     * @param name the caller's name for the request
     * @param communication the communication
     * @param chain the chain
     * @param cost what it costs, in whole units of the authority’s currency, from 0
     * @return what became of it
     * @throws IllegalArgumentException if the cost is below 0
     */
    public Outcome submit(CommandId name, Communication communication, ApprovalChain chain, long cost) {
        return carryOut(
                communication.id(), name, new ApprovalCommand.Submit(communication, chain, OptionalLong.of(cost)));
    }

    /**
     * Decides in a stage, on exactly the content that was seen.
     *
     * @param name the caller's name for the request
     * @param communication the communication
     * @param decision the decision
     * @return what became of it
     */
    public Outcome decide(CommandId name, CommunicationId communication, ApprovalCommand.Decide decision) {
        return carryOut(communication, name, decision);
    }

    /**
     * Decides about several communications, such as those of a week. Each decision has a record of its own, under the same
     * name; one that is refused, or that fails, keeps no other from being made. Asked for again under the same name, what is
     * recorded is answered as the first time, and the rest is tried again.
     *
     * @param name the caller's name for the request
     * @param items the decisions, of one communication each
     * @return what became of each
     * @throws IllegalArgumentException if two are about one communication; nothing is recorded then
     */
    public BulkDecision decideAll(CommandId name, List<BulkDecision.Item> items) {
        Set<CommunicationId> seen = new HashSet<>();
        for (BulkDecision.Item item : items) {
            Preconditions.checkArgument(
                    seen.add(item.communication()),
                    "two decisions about %s under one name; decide about it once, or in another request",
                    item.communication());
        }
        ImmutableList.Builder<BulkDecision.Result> results = ImmutableList.builder();
        for (BulkDecision.Item item : items) {
            results.add(decideOne(name, item));
        }
        return new BulkDecision(results.build());
    }

    private BulkDecision.Result decideOne(CommandId name, BulkDecision.Item item) {
        try {
            return new BulkDecision.Result(
                    item.communication(), decide(name, item.communication(), item.decision()), null);
        } catch (CommsException e) {
            return new BulkDecision.Result(item.communication(), null, e);
        }
    }

    /**
     * Takes in a changed content. Decisions on the variants that changed are void; on all others they stand. Where nothing
     * changed, nothing is recorded.
     *
     * @param name the caller's name for the request
     * @param communication the communication as it is from now on
     * @param editor who changed it
     * @return what became of it
     */
    public Outcome revise(CommandId name, Communication communication, PersonId editor) {
        return carryOut(communication.id(), name, new ApprovalCommand.Revise(communication, editor));
    }

    /**
     * Takes in a changed content and a changed cost.
     *
     * @param name the caller's name for the request
     * @param communication the communication as it is from now on
     * @param editor who changed it
     * @param cost what it costs from now on, in whole units of the authority’s currency, from 0
     * @return what became of it
     * @throws IllegalArgumentException if the cost is below 0
     */
    public Outcome revise(CommandId name, Communication communication, PersonId editor, long cost) {
        return carryOut(
                communication.id(), name, new ApprovalCommand.Revise(communication, editor, OptionalLong.of(cost)));
    }

    /**
     * Releases a communication at once by the urgent procedure of a chain; the ordinary approval is owed afterwards. Of one
     * that is in approval already, the variants given are released, with the content on record, by the chain it was
     * submitted to.
     *
     * @param name the caller's name for the request
     * @param communication the communication, or what is to be released of it
     * @param chain the chain; that of the approval, where it runs already
     * @param onDuty who is on duty
     * @param reason why it cannot wait
     * @return what became of it
     */
    public Outcome invokeFastTrack(
            CommandId name, Communication communication, ApprovalChain chain, PersonId onDuty, String reason) {
        return carryOut(
                communication.id(), name, new ApprovalCommand.InvokeFastTrack(communication, chain, onDuty, reason));
    }

    /**
     * Gives the ordinary approval that an urgent release owes.
     *
     * @param name the caller's name for the request
     * @param communication the communication
     * @param person who ratifies
     * @param remark a remark; may be empty
     * @return what became of it
     */
    public Outcome ratify(CommandId name, CommunicationId communication, PersonId person, String remark) {
        return carryOut(communication, name, new ApprovalCommand.Ratify(person, remark));
    }

    /**
     * Freezes what is approved so that it does not go out, or lets it go. Whoever has a seat in the chain may freeze; only
     * the office that froze lets go.
     *
     * @param name the caller's name for the request
     * @param communication the communication
     * @param freeze what is asked
     * @return what became of it
     */
    public Outcome freeze(CommandId name, CommunicationId communication, ApprovalCommand.Freeze freeze) {
        return carryOut(communication, name, freeze);
    }

    /**
     * Does what people do in an approval beside deciding: take a decision back, ask for or give a second opinion, transfer
     * a seat, hold and resume, submit again, annotate, issue a proof, withdraw.
     *
     * @param name the caller's name for the request
     * @param communication the communication
     * @param act what is done, by whom
     * @return what became of it
     */
    public Outcome act(CommandId name, CommunicationId communication, ApprovalCommand.Procedure act) {
        return carryOut(communication, name, act);
    }

    /**
     * Does what a command asks, such as one that a page sent as JSON. Whether {@linkplain ApprovalCommand#actor() who asks}
     * is who is signed in, is for the host to see first.
     *
     * @param name the caller's name for the request
     * @param communication the communication
     * @param command a decision, a revision, a ratification, a freeze, or an act beside deciding
     * @return what became of it
     * @throws IllegalArgumentException if it holds another communication than the one named, or is nothing that people ask of
     *     an approval that runs: what begins one holds a chain, which the host chooses and no page (see {@link #submit(CommandId,
     *     Communication, ApprovalChain)} and {@link #invokeFastTrack}), publication is asked of the gate, and {@link #tick}
     *     tells what time brings about
     */
    public Outcome handle(CommandId name, CommunicationId communication, ApprovalCommand command) {
        if (command instanceof ApprovalCommand.Revise revise) {
            Preconditions.checkArgument(
                    revise.communication().id().equals(communication),
                    "the command is about communication %s, not %s",
                    revise.communication().id(),
                    communication);
        }
        Preconditions.checkArgument(
                command instanceof ApprovalCommand.Decide
                        || command instanceof ApprovalCommand.Revise
                        || command instanceof ApprovalCommand.Ratify
                        || command instanceof ApprovalCommand.Freeze
                        || command instanceof ApprovalCommand.Procedure,
                "%s is not asked of an approval that runs: call submit or invokeFastTrack with the chain, ask the publication"
                        + " gate, or call tick",
                command.getClass().getSimpleName());
        return carryOut(communication, name, command);
    }

    /**
     * Returns where an approval stands.
     *
     * @param communication the communication
     * @return the state; the initial one where nothing is recorded
     */
    public ApprovalState state(CommunicationId communication) {
        return journal.state(communication);
    }

    /**
     * Returns what happened in an approval.
     *
     * @param communication the communication
     * @return the acts in order; unmodifiable
     */
    public List<RecordedAct> trail(CommunicationId communication) {
        return journal.load(communication).acts();
    }

    /**
     * Returns what an approval waits for now: who can act, what stands in the way, and until when.
     *
     * @param communication the communication
     * @return what it waits for
     */
    public Waiting waiting(CommunicationId communication) {
        return Waiting.of(state(communication), context(clock.instant()));
    }

    /**
     * Returns the door of somebody from outside, who signs the proofs of their own missions and has no access to the rest.
     *
     * @param person who signs
     * @return what they see, and may decide
     */
    public ProofDesk proofDesk(PersonId person) {
        OpenApprovals open = OpenApprovals.of(store);
        return new ProofDesk(
                this,
                vault == null ? open : open.withPersonalData(vault),
                person,
                (who, office) -> mandates.candidates(office, clock.instant()).contains(who));
    }

    /**
     * Returns what waits for a person: what they can decide or ratify, and the texts of theirs that are in approval. Whoever
     * leaves is looked at while they are still in the org chart; what they alone can decide is transferred, or stands still.
     *
     * @param person the person
     * @param open what is open, over the same store
     * @return what waits
     */
    public Workbasket pendingFor(PersonId person, OpenApprovals open) {
        DecisionContext context = context(clock.instant());
        Set<CommunicationId> looked = new LinkedHashSet<>(open.inApproval());
        looked.addAll(open.debts().keySet());
        ImmutableList.Builder<Workbasket.Entry> entries = ImmutableList.builder();
        for (CommunicationId communication : looked) {
            Workbasket.entry(person, communication, state(communication), context)
                    .ifPresent(entries::add);
        }
        return new Workbasket(person, context.now(), entries.build());
    }

    /**
     * Puts on record what has come due and returns what the host should tell people: reminders, missed deadlines,
     * escalations, missed ratifications, suspensions that end. The host calls this as often as it wants people to be told
     * in time; there is no thread. Each notice is returned exactly once, by one call of one instance, whatever the number
     * of instances. Should the host fail between this call and the telling, the trail still has it.
     *
     * @param now the instant; not after that of the clock
     * @return the notices, those that were due first before the others; unmodifiable
     * @throws IllegalArgumentException if the instant is after that of the clock: what is to come has not come due
     */
    public List<DueNotice> tick(Instant now) {
        Preconditions.checkArgument(
                !now.isAfter(clock.instant()), "%s has not come yet; the clock says %s", now, clock.instant());
        return ticking.tick(now, context(now));
    }

    @Override
    public CommunicationState stateOf(CommunicationId communication) {
        ApprovalState state = state(communication);
        if (state.submission().isEmpty()) {
            return CommunicationState.DRAFT;
        }
        long published =
                state.seals().keySet().stream().filter(state::isPublished).count();
        if (published > 0) {
            return published == state.seals().size()
                    ? CommunicationState.PUBLISHED
                    : CommunicationState.PARTLY_PUBLISHED;
        }
        if (state.isWithdrawn() || state.seals().keySet().stream().anyMatch(state::isTakenBack)) {
            return CommunicationState.WITHDRAWN;
        }
        if (state.seals().keySet().stream().anyMatch(state::isRefused)) {
            return CommunicationState.REFUSED;
        }
        return state.seals().keySet().stream().allMatch(state::isReleased)
                ? CommunicationState.APPROVED
                : CommunicationState.IN_APPROVAL;
    }

    private Outcome carryOut(CommunicationId communication, CommandId name, ApprovalCommand command) {
        ApprovalJournal.Handled handled = journal.handle(communication, name, command, context(clock.instant()));
        if (handled instanceof ApprovalJournal.Refused refused) {
            return new Outcome.Refused(refused.refusal());
        }
        ApprovalJournal.Done done = (ApprovalJournal.Done) handled;
        return done.now() || done.events().isEmpty() || ApprovalRules.explains(command, done.state(), done.events())
                ? new Outcome.Accepted(done.state())
                : new Outcome.Refused(nameTaken(name));
    }

    private PersonalDataVault requireVault() {
        PersonalDataVault known = vault;
        if (known == null) {
            throw new IllegalStateException(
                    "records without a vault cannot forget; see withPersonalData before the first record");
        }
        return known;
    }

    private DecisionContext context(Instant now) {
        return new DecisionContext(now, authority, mandates, channels);
    }

    private static Refusal nameTaken(CommandId name) {
        return new Refusal(RefusalCode.NAME_TAKEN, ApprovalJournal.taken(name));
    }
}

package org.commspubliques.approval.crisis;

import com.google.common.collect.ImmutableList;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.approval.decision.ApprovalCommand;
import org.commspubliques.approval.decision.ApprovalEvent;
import org.commspubliques.approval.decision.ApprovalRules;
import org.commspubliques.approval.decision.ApprovalState;
import org.commspubliques.approval.decision.DecisionContext;
import org.commspubliques.approval.decision.Refusal;
import org.commspubliques.approval.decision.RefusalCode;
import org.commspubliques.approval.decision.Ruling;
import org.commspubliques.approval.internal.journal.ApprovalJournal;
import org.commspubliques.approval.mandate.MandateRegister;
import org.commspubliques.approval.permit.PublicationFreeze;
import org.commspubliques.approval.privacy.PersonalDataVault;
import org.commspubliques.approval.store.ApprovalStore;
import org.commspubliques.approval.store.CommandId;
import org.commspubliques.approval.store.StreamId;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Mode de crise: while it is open, nothing goes out but what is essential and what was exempted one by one. A single office
 * opens, exempts and closes; an alert is always essential. It is recorded in a stream of its own, {@value #STREAM}, so that
 * every gate over the same store knows of it at once.
 *
 * <p>What it stops is not lost: {@link #affected} lists what has to be confirmed or put off. Thread-safe; any number of
 * instances may share a store.
 */
public final class CrisisMode {

    /** The stream it is recorded in. No communication has such a name. */
    public static final String STREAM = "@crise";

    private static final StreamId ID = StreamId.of(STREAM);

    private final ApprovalStore store;
    private final ApprovalJournal journal;
    private final LocalAuthority authority;
    private final MandateRegister mandates;
    private final OfficeId office;
    private final Clock clock;

    private CrisisMode(
            ApprovalStore store,
            LocalAuthority authority,
            MandateRegister mandates,
            OfficeId office,
            Clock clock,
            @Nullable PersonalDataVault vault) {
        this.store = store;
        this.journal = new ApprovalJournal(store, vault);
        this.authority = Objects.requireNonNull(authority, "authority");
        this.mandates = Objects.requireNonNull(mandates, "mandates");
        this.office = Objects.requireNonNull(office, "office");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /**
     * Returns the crisis mode of an authority.
     *
     * @param store where approvals are recorded
     * @param authority whose it is
     * @param mandates who may act for which office
     * @param office the office that opens and closes it, such as the head of the executive
     * @param clock what tells the instant of a request
     * @return the crisis mode
     */
    public static CrisisMode of(
            ApprovalStore store, LocalAuthority authority, MandateRegister mandates, OfficeId office, Clock clock) {
        return new CrisisMode(store, authority, mandates, office, clock, null);
    }

    /**
     * Returns this crisis mode with a vault, the one of the approvals over the same store.
     *
     * @param personalData the vault
     * @return the crisis mode
     */
    public CrisisMode withPersonalData(PersonalDataVault personalData) {
        return new CrisisMode(store, authority, mandates, office, clock, personalData);
    }

    /**
     * Returns the office that opens and closes it.
     *
     * @return the office
     */
    public OfficeId office() {
        return office;
    }

    /**
     * Returns the crisis there is.
     *
     * @return who opened it, when, why, and what goes out all the same; nothing while there is none
     */
    public Optional<PublicationFreeze> current() {
        return journal.load(ID).state().freeze();
    }

    /**
     * Opens it: from now on only the essential goes out.
     *
     * @param name the caller's name for the request, unique in the stream
     * @param person who opens it
     * @param reason why; not blank
     * @param essential the purposes that go out all the same; alerts always do
     * @return what is recorded, or why it is refused: {@link RefusalCode#FROZEN} while it is open
     */
    public Ruling open(CommandId name, PersonId person, String reason, Set<CommunicationPurpose> essential) {
        Set<CommunicationPurpose> spared = EnumSet.of(CommunicationPurpose.ALERT);
        spared.addAll(essential);
        return change(name, new ApprovalCommand.Freeze(true, office, person, reason, spared));
    }

    /**
     * Closes it: what was approved may go out again.
     *
     * @param name the caller's name for the request, unique in the stream
     * @param person who closes it
     * @param reason why; not blank
     * @return what is recorded, or why it is refused: {@link RefusalCode#NOT_FROZEN} while it is not open
     */
    public Ruling close(CommandId name, PersonId person, String reason) {
        return change(name, new ApprovalCommand.Freeze(false, office, person, reason));
    }

    private Ruling change(CommandId name, ApprovalCommand.Freeze freeze) {
        DecisionContext context = context();
        return became(
                name,
                freeze,
                journal.handle(ID, name, context.now(), state -> ApprovalRules.decideForAll(state, freeze, context)));
    }

    private DecisionContext context() {
        return new DecisionContext(clock.instant(), authority, mandates);
    }

    /**
     * Exempts one communication: it goes out during this crisis as if there were none. Recorded in its own approval.
     *
     * @param name the caller's name for the request, unique in the approval
     * @param communication the communication
     * @param person who exempts it, for the office of this crisis mode
     * @param reason why; not blank
     * @return what is recorded, or why it is refused: {@link RefusalCode#NOT_FROZEN} while there is no crisis
     */
    public Ruling exempt(CommandId name, CommunicationId communication, PersonId person, String reason) {
        if (current().isEmpty()) {
            return refusal(RefusalCode.NOT_FROZEN, "Le mode de crise n’est pas ouvert.", "Crisis mode is not open.");
        }
        DecisionContext context = context();
        ApprovalCommand exempt = new ApprovalCommand.Exempt(office, person, reason);
        return became(
                name,
                exempt,
                journal.handle(
                        communication, name, context.now(), state -> ApprovalRules.decide(state, exempt, context)));
    }

    private static Ruling became(CommandId name, ApprovalCommand command, ApprovalJournal.Handled handled) {
        if (handled instanceof ApprovalJournal.Refused refused) {
            return new Ruling.Refused(refused.refusal());
        }
        List<ApprovalEvent> events = ((ApprovalJournal.Done) handled).events();
        return ApprovalRules.explains(command, events)
                ? new Ruling.Accepted(events)
                : new Ruling.Refused(new Refusal(RefusalCode.NAME_TAKEN, ApprovalJournal.taken(name)));
    }

    /**
     * Returns what stops a communication.
     *
     * @param purpose why the communication is made
     * @param state where its approval stands
     * @return the crisis that stops it; nothing while there is none, and for what is essential or was exempted since
     */
    public Optional<PublicationFreeze> stopping(CommunicationPurpose purpose, ApprovalState state) {
        return current().filter(crisis -> stops(crisis, purpose, state));
    }

    private static boolean stops(PublicationFreeze crisis, CommunicationPurpose purpose, ApprovalState state) {
        return !crisis.spared().contains(purpose)
                && state.releasedAt()
                        .filter(released -> !released.isBefore(crisis.since()))
                        .isEmpty();
    }

    /**
     * Returns what has to be confirmed or put off: everything that this crisis stops and that is not out yet.
     *
     * @param communications what the host has planned
     * @return those that are stopped, in the order given; unmodifiable, empty while there is no crisis
     */
    public List<Communication> affected(Collection<Communication> communications) {
        Optional<PublicationFreeze> crisis = current();
        if (crisis.isEmpty()) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<Communication> affected = ImmutableList.builder();
        for (Communication communication : communications) {
            ApprovalState state = journal.load(communication.id()).state();
            boolean toCome = communication.seals().keySet().stream().anyMatch(variant -> isToCome(state, variant));
            if (toCome && stops(crisis.get(), communication.purpose(), state)) {
                affected.add(communication);
            }
        }
        return affected.build();
    }

    /**
     * Returns the list of what has to be confirmed or put off.
     *
     * @param communications what the host has planned
     * @return what is stopped, with nothing chosen yet; nothing while there is no crisis
     */
    public Optional<FreezeList> freezeList(Collection<Communication> communications) {
        return current().map(freeze -> FreezeList.of(freeze, affected(communications)));
    }

    private static boolean isToCome(ApprovalState state, VariantId variant) {
        return !state.isWithdrawn() && !state.isPublished(variant) && !state.isTakenBack(variant);
    }

    private static Ruling refusal(RefusalCode code, String fr, String en) {
        return new Ruling.Refused(new Refusal(code, Wording.of(fr, en)));
    }
}

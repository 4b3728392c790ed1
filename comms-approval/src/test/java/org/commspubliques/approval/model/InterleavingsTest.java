package org.commspubliques.approval.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.SynchronousQueue;
import java.util.stream.Stream;
import org.commspubliques.approval.Approvals;
import org.commspubliques.approval.Outcome;
import org.commspubliques.approval.Town;
import org.commspubliques.approval.chain.Quorum;
import org.commspubliques.approval.chain.Stage;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.approval.chain.StageNature;
import org.commspubliques.approval.decision.ApprovalCommand;
import org.commspubliques.approval.decision.ApprovalState;
import org.commspubliques.approval.decision.DecisionKind;
import org.commspubliques.approval.store.AppendResult;
import org.commspubliques.approval.store.ApprovalStore;
import org.commspubliques.approval.store.CommandId;
import org.commspubliques.approval.store.MemoryApprovalStore;
import org.commspubliques.approval.store.StoredRecord;
import org.commspubliques.approval.store.StreamId;
import org.commspubliques.approval.testkit.ForwardingStore;
import org.commspubliques.contract.Effort;
import org.commspubliques.contract.Effort.Sampled;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.testkit.ScriptedClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Three commands at once, in every order in which they may load and append: what comes of it is what some order one after
 * the other would have given.
 */
class InterleavingsTest {

    private static final Communication NOTICE = Town.siteOnly();
    private static final Communication OTHER = Town.siteOnly("L’eau est coupée vendredi.");

    /** Something one caller asks for, under a name. */
    record Request(String name, ApprovalCommand command) {

        boolean does(Approvals approvals) {
            CommandId id = CommandId.of(name);
            Outcome outcome;
            if (command instanceof ApprovalCommand.Decide decide) {
                outcome = approvals.decide(id, Town.NOTICE, decide);
            } else if (command instanceof ApprovalCommand.Revise revise) {
                outcome = approvals.revise(id, revise.communication(), revise.editor());
            } else {
                outcome = approvals.act(id, Town.NOTICE, (ApprovalCommand.Procedure) command);
            }
            return outcome.refusal().isEmpty();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static Request vote(OfficeId office, PersonId person, DecisionKind kind) {
        return new Request(
                kind + "-" + office + "-" + person,
                new ApprovalCommand.Decide(StageId.of("avis"), office, person, kind, NOTICE.seals(), "motif"));
    }

    private static final Request DIRECTOR = vote(Town.DIRECTOR, Town.BRUNO, DecisionKind.APPROVE);
    private static final Request LEGAL = vote(Town.LEGAL, Town.CLARA, DecisionKind.APPROVE);
    private static final Request DPO = vote(Town.DPO, Town.DENIS, DecisionKind.APPROVE);
    private static final Request LEGAL_TOO = vote(Town.LEGAL, Town.BRUNO, DecisionKind.APPROVE);
    private static final Request AGAINST = vote(Town.DPO, Town.DENIS, DecisionKind.REQUEST_CHANGES);
    private static final Request NEVER = vote(Town.LEGAL, Town.CLARA, DecisionKind.REJECT);
    private static final Request REVISE = new Request("modifier", new ApprovalCommand.Revise(OTHER, Town.ANNA));
    private static final Request HOLD =
            new Request("suspendre", new ApprovalCommand.Hold(Town.DPO, Town.DENIS, "à revoir", null));
    private static final Request WITHDRAW =
            new Request("retirer", new ApprovalCommand.Withdraw(Town.ANNA, "sans objet"));
    private static final Request NOTE =
            new Request("annoter", new ApprovalCommand.Annotate(Town.CLARA, Town.SITE, null, "voir l’heure"));
    private static final Request RETRACT =
            new Request("revenir", new ApprovalCommand.Retract(StageId.of("avis"), Town.DIRECTOR, Town.BRUNO));
    private static final Request TRANSFER = new Request(
            "transférer",
            new ApprovalCommand.Transfer(StageId.of("avis"), Town.DIRECTOR, Town.BRUNO, Town.SECRETARY, "absence"));

    static Stream<List<Request>> triples() {
        List<Request> all = List.of(
                DIRECTOR, LEGAL, DPO, LEGAL_TOO, AGAINST, NEVER, REVISE, HOLD, WITHDRAW, NOTE, RETRACT, TRANSFER);
        List<List<Request>> triples = new ArrayList<>(List.of(
                List.of(DIRECTOR, LEGAL, DPO),
                List.of(DIRECTOR, DIRECTOR, DIRECTOR),
                List.of(DIRECTOR, LEGAL_TOO, REVISE),
                List.of(DIRECTOR, REVISE, REVISE),
                List.of(HOLD, DIRECTOR, RETRACT),
                List.of(AGAINST, REVISE, DIRECTOR)));
        for (int i = 0; i < all.size(); i++) {
            // Steps that go once around, so that each meets many of the others.
            triples.add(List.of(all.get(i), all.get((i + 1) % 12), all.get((i + 3) % 12)));
            triples.add(List.of(all.get(i), all.get((i + 2) % 12), all.get((i + 7) % 12)));
        }
        return triples.stream().limit(Effort.of(3, triples.size()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("triples")
    @Sampled
    void everyInterleavingIsSomeOrderOneAfterTheOther(List<Request> triple) throws Exception {
        Set<String> serial = serial(triple);
        int schedules = 0;
        Deque<List<Integer>> open = new ArrayDeque<>(List.of(List.of()));
        while (!open.isEmpty()) {
            List<Integer> prefix = open.pop();
            Played played = play(triple, prefix);
            schedules++;
            assertThat(serial).as("%s", played.choices()).contains(played.told());
            // What else could have been chosen after this prefix.
            for (int at = prefix.size(); at < played.choices().size(); at++) {
                for (int other : played.waiting().get(at)) {
                    if (other > played.choices().get(at)) {
                        List<Integer> next = new ArrayList<>(played.choices().subList(0, at));
                        next.add(other);
                        open.push(next);
                    }
                }
            }
        }
        // Each loads and appends at least once, or is refused after it has loaded.
        assertThat(schedules).isGreaterThanOrEqualTo(6);
    }

    @Test
    void threeSeatsThatDecideAtOnceAllSucceed() throws Exception {
        assertThat(serial(List.of(DIRECTOR, LEGAL, DPO)))
                .singleElement()
                .satisfies(told -> assertThat(told).startsWith("[true, true, true]"));
    }

    @Test
    void oneNameGivenThreeTimesIsOneRecord() throws Exception {
        Played played = play(List.of(DIRECTOR, DIRECTOR, DIRECTOR), List.of(0, 1, 2, 2, 1, 0));

        assertThat(played.told()).startsWith("[true, true, true]").contains("version 2,");
    }

    private static Set<String> serial(List<Request> triple) {
        Set<String> told = new HashSet<>();
        for (int[] order : new int[][] {{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}}) {
            MemoryApprovalStore store = new MemoryApprovalStore();
            Approvals approvals = submitted(store);
            Boolean[] answers = new Boolean[3];
            for (int who : order) {
                answers[who] = triple.get(who).does(approvals);
            }
            told.add(tell(List.of(answers), store));
        }
        return told;
    }

    private static Approvals submitted(ApprovalStore store) {
        Approvals approvals = Approvals.with(store, Town.AUTHORITY, Town.mandates(), ScriptedClock.at(Town.MONDAY));
        Stage stage = Town.stage("avis", StageNature.VALIDATION)
                .by(Town.DIRECTOR)
                .by(Town.LEGAL)
                .by(Town.DPO)
                .quorum(Quorum.all())
                .build();
        approvals.submit(CommandId.of("soumettre"), NOTICE, Town.chain(stage, Town.signature()));
        return approvals;
    }

    /** The answers and the state; the order of the records may be another in every schedule. */
    private static String tell(List<Boolean> answers, ApprovalStore store) {
        Approvals approvals = Approvals.with(store, Town.AUTHORITY, Town.mandates(), ScriptedClock.at(Town.MONDAY));
        ApprovalState state = approvals.state(Town.NOTICE);
        List<StoredRecord> records = store.load(StreamId.of(Town.NOTICE.value()), 1);
        for (int i = 0; i < records.size(); i++) {
            assertThat(records.get(i).version()).isEqualTo(i + 1);
        }
        assertThat(records.stream().map(StoredRecord::commandId).distinct()).hasSameSizeAs(records);
        return answers + " version " + state.version() + ", " + state.seals() + " "
                + state.votes().stream()
                        .map(vote -> vote.seat() + "/" + vote.mandate().person() + "/" + vote.kind())
                        .sorted()
                        .toList()
                + state.suspension().isPresent() + state.isWithdrawn()
                + state.holderOf(StageId.of("avis"), Town.DIRECTOR);
    }

    /**
     * A schedule that was played.
     *
     * @param choices who went on at each point
     * @param waiting who might have
     * @param told what came of it
     */
    private record Played(List<Integer> choices, List<List<Integer>> waiting, String told) {}

    private static Played play(List<Request> triple, List<Integer> prefix) throws Exception {
        MemoryApprovalStore real = new MemoryApprovalStore();
        submitted(real);
        List<Caller> callers = new ArrayList<>();
        for (Request request : triple) {
            callers.add(new Caller(real, request));
        }
        List<Integer> choices = new ArrayList<>();
        List<List<Integer>> waiting = new ArrayList<>();
        try {
            for (Caller caller : callers) {
                caller.begin();
            }
            while (true) {
                List<Integer> parked = new ArrayList<>();
                for (int i = 0; i < callers.size(); i++) {
                    if (!callers.get(i).isDone()) {
                        parked.add(i);
                    }
                }
                if (parked.isEmpty()) {
                    break;
                }
                int at = choices.size();
                int choice = at < prefix.size() && parked.contains(prefix.get(at)) ? prefix.get(at) : parked.get(0);
                waiting.add(parked);
                choices.add(choice);
                callers.get(choice).goOn();
            }
        } finally {
            callers.forEach(Caller::end);
        }
        return new Played(
                choices, waiting, tell(callers.stream().map(Caller::answer).toList(), real));
    }

    /** One caller in a thread of its own, who waits before every load and every append until told to go on. */
    private static final class Caller extends ForwardingStore {

        private enum Sign {
            PARKED,
            DONE,
            FAILED
        }

        private final Thread thread;
        private final SynchronousQueue<Sign> tells = new SynchronousQueue<>();
        private final SynchronousQueue<Instant> told = new SynchronousQueue<>();
        private volatile boolean answer;
        private volatile @Nullable Throwable failure;
        private Sign last = Sign.PARKED;

        Caller(ApprovalStore real, Request request) {
            super(real);
            Approvals approvals = Approvals.with(this, Town.AUTHORITY, Town.mandates(), ScriptedClock.at(Town.MONDAY));
            this.thread = new Thread(() -> {
                Sign sign = Sign.DONE;
                try {
                    answer = request.does(approvals);
                } catch (RuntimeException | AssertionError e) {
                    failure = e;
                    sign = Sign.FAILED;
                }
                tell(sign);
            });
            thread.setDaemon(true);
        }

        void begin() throws InterruptedException {
            thread.start();
            last = tells.take();
        }

        void goOn() throws InterruptedException {
            told.put(Instant.EPOCH);
            last = tells.take();
            if (last == Sign.FAILED) {
                throw new AssertionError("a command failed", failure);
            }
        }

        boolean isDone() {
            return last != Sign.PARKED;
        }

        boolean answer() {
            return answer;
        }

        void end() {
            thread.interrupt();
        }

        private void tell(Sign sign) {
            try {
                tells.put(sign);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private void park() {
            try {
                tells.put(Sign.PARKED);
                told.take();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("the schedule has ended", e);
            }
        }

        @Override
        public List<StoredRecord> load(StreamId stream, int fromVersion) {
            park();
            return super.load(stream, fromVersion);
        }

        @Override
        public AppendResult append(
                StreamId stream, int expectedVersion, CommandId commandId, String payload, @Nullable Instant due) {
            park();
            return super.append(stream, expectedVersion, commandId, payload, due);
        }
    }
}

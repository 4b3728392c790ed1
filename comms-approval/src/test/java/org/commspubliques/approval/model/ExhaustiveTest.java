package org.commspubliques.approval.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.commspubliques.approval.decision.ApprovalState;
import org.commspubliques.approval.decision.DecisionKind;
import org.commspubliques.approval.decision.StageProgress;
import org.commspubliques.approval.decision.Vote;
import org.commspubliques.approval.model.Move.Act;
import org.commspubliques.approval.model.Plan.Post;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.communication.VariantId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * All that three people can do to an approval, in every order, up to so many commands: breadth first over what has a
 * different future. Every transition is compared with the register kept by hand.
 */
class ExhaustiveTest {

    private static final String A = Lives.A;
    private static final String B = Lives.B;
    private static final String C = Lives.C;

    /** Bruno and Clara have the same rights. */
    private static final Map<String, Set<String>> HOLDERS =
            Map.of(A, Set.of("bruno", "clara", "denis"), B, Set.of("bruno", "clara"), C, Set.of("denis"));

    private static final List<Map<String, Map<String, String>>> TEXTS = List.of(
            Map.of(Lives.SITE, Map.of("TITLE", "Eau", "BODY", "jeudi")),
            Map.of(Lives.SITE, Map.of("TITLE", "Eau", "BODY", "vendredi")));

    private static final List<Post> SHAPES = List.of(
            Post.of(0, "VALIDATION", List.of(A), 1),
            Post.of(0, "VALIDATION", List.of(A, B), 1),
            Post.of(0, "VALIDATION", List.of(A, B), 2),
            Post.of(0, "VALIDATION", List.of(A, B, C), 2),
            Post.of(0, "VALIDATION", List.of(A, B, C), 2).requiring(C),
            Post.of(0, "VALIDATION", List.of(A, B, C), 1).withVeto(B));

    enum Alphabet {
        /** What is said, and what the author answers. */
        DECISIONS,
        /** What people do beside deciding. */
        PROCEDURE,
        /** Delays, urgency and the clock. */
        TIME
    }

    private static final class Count {
        private long chains;
        private long states;
        private long commands;
        private long accepted;

        @Override
        public String toString() {
            return chains + " chains, " + states + " states, " + commands + " commands, " + accepted + " accepted";
        }
    }

    @Test
    void everySequenceOfThreeCommandsOnOneStage() {
        for (Alphabet alphabet : Alphabet.values()) {
            Count count = explore(alphabet, chains(SHAPES, 1), 3);
            assertThat(count.states).as("%s: %s", alphabet, count).isGreaterThan(count.chains * 10);
        }
    }

    @Test
    void everySequenceOfTwoCommandsOnTwoStages() {
        for (Alphabet alphabet : Alphabet.values()) {
            Count count = explore(alphabet, chains(SHAPES.subList(0, 2), 2), 2);
            assertThat(count.states).as("%s: %s", alphabet, count).isGreaterThan(count.chains * 5);
        }
    }

    /** All shapes alone, and the smallest beside and after each other up to three stages, to the full depth. */
    @ParameterizedTest
    @EnumSource
    @Tag("thorough")
    void everySequenceOfSixCommands(Alphabet alphabet) {
        print(6, alphabet, explore(alphabet, chains(SHAPES, 1), 6));
        print(6, alphabet, explore(alphabet, chains(SHAPES.subList(0, 1), 3), 6));
    }

    /** All shapes beside and after each other. */
    @ParameterizedTest
    @EnumSource
    @Tag("thorough")
    void everySequenceOfFourCommandsOnTwoStages(Alphabet alphabet) {
        print(4, alphabet, explore(alphabet, chains(SHAPES, 2), 4));
    }

    private static void print(int depth, Alphabet alphabet, Count count) {
        System.out.println("exhaustive, depth " + depth + ", " + alphabet + ": " + count);
        assertThat(count.states).as("%s", count).isGreaterThan(count.chains * 10);
    }

    /** All chains of up to so many stages, each beside the one before it or after it. */
    private static List<List<Post>> chains(List<Post> shapes, int stages) {
        List<List<Post>> all = new ArrayList<>();
        List<List<Post>> longest = new ArrayList<>();
        shapes.forEach(shape -> longest.add(List.of(shape)));
        all.addAll(longest);
        for (int size = 2; size <= stages; size++) {
            List<List<Post>> longer = new ArrayList<>();
            for (List<Post> chain : longest) {
                int rank = chain.get(chain.size() - 1).rank();
                for (Post shape : shapes) {
                    for (int next = rank; next <= rank + 1; next++) {
                        List<Post> more = new ArrayList<>(chain);
                        more.add(shape.at(next));
                        longer.add(more);
                    }
                }
            }
            all.addAll(longer);
            longest.clear();
            longest.addAll(longer);
        }
        return all;
    }

    private static Count explore(Alphabet alphabet, List<List<Post>> chains, int depth) {
        Count count = new Count();
        for (List<Post> chain : chains) {
            List<Post> posts = new ArrayList<>(chain);
            if (alphabet == Alphabet.TIME) {
                Post first = posts.get(0);
                posts.set(
                        0,
                        new Post(
                                first.rank(),
                                posts.size() > 1 ? "OPINION" : first.nature(),
                                first.seats(),
                                first.needed(),
                                first.required(),
                                first.vetoes(),
                                "",
                                4,
                                C));
            }
            boolean urgent = alphabet == Alphabet.TIME;
            Plan plan = new Plan(posts, HOLDERS, TEXTS, urgent ? C : "", urgent ? "bruno" : "");
            explore(new Bridge(plan), moves(plan, alphabet), depth, count);
            count.chains++;
        }
        return count;
    }

    private static void explore(Bridge bridge, List<Move> moves, int depth, Count count) {
        boolean symmetric = bridge.plan.onDuty().isEmpty();
        Set<String> known = new HashSet<>();
        Deque<Bridge.Pair> level = new ArrayDeque<>(List.of(bridge.submitted()));
        for (int done = 0; done < depth && !level.isEmpty(); done++) {
            Map<String, Bridge.Pair> next = new LinkedHashMap<>();
            for (Bridge.Pair pair : level) {
                count.states++;
                requireInvariants(pair.state());
                for (Move move : moves) {
                    count.commands++;
                    Bridge.Step step = bridge.step(pair, move);
                    if (step.accepted()) {
                        count.accepted++;
                        String key = canonical(step.after(), symmetric);
                        if (known.add(key)) {
                            next.put(key, step.after());
                        }
                    }
                }
            }
            level = new ArrayDeque<>(next.values());
        }
        level.forEach(pair -> requireInvariants(pair.state()));
        count.states += level.size();
    }

    /** People of equal rights are taken for each other. */
    private static String canonical(Bridge.Pair pair, boolean symmetric) {
        String key = pair.ledger().key(pair.now());
        if (!symmetric) {
            return key;
        }
        Ledger swapped = pair.ledger().exchanging("bruno", "clara");
        String other = swapped.key(pair.now());
        return key.compareTo(other) <= 0 ? key : other;
    }

    private static void requireInvariants(ApprovalState state) {
        for (VariantId variant : state.seals().keySet()) {
            boolean all = true;
            for (StageProgress progress : state.progress(variant)) {
                all &= progress.satisfied();
                Set<PersonId> persons = new HashSet<>();
                for (Vote vote : progress.votes()) {
                    if (!persons.add(vote.mandate().person())
                            || (vote.kind() != DecisionKind.RECUSE
                                    && !state.seals()
                                            .get(variant)
                                            .equals(vote.seals().get(variant)))) {
                        throw new AssertionError("counted twice, or on another content: " + state.votes());
                    }
                }
            }
            if (all != state.isApproved(variant)) {
                throw new AssertionError("approved without its stages: " + state.votes());
            }
        }
    }

    private static List<Move> moves(Plan plan, Alphabet alphabet) {
        List<Move> moves = new ArrayList<>();
        Collection<Act> decisions = switch (alphabet) {
            case DECISIONS -> List.of(Act.APPROVE, Act.REQUEST_CHANGES, Act.REJECT, Act.RECUSE);
            case PROCEDURE, TIME -> List.of(Act.APPROVE, Act.REQUEST_CHANGES);
        };
        Set<String> site = Set.of(Lives.SITE);
        for (int stage = 0; stage < plan.posts().size(); stage++) {
            Set<String> offices = new TreeSet<>(plan.posts().get(stage).seats());
            if (alphabet != Alphabet.DECISIONS) {
                offices.add(C);
            }
            for (String office : offices) {
                for (String person : Plan.of(HOLDERS, office).stream().sorted().toList()) {
                    for (Act decision : decisions) {
                        moves.add(Move.decide(decision, stage, office, person, site, 0));
                    }
                    if (alphabet == Alphabet.DECISIONS) {
                        moves.add(Move.decide(Act.APPROVE, stage, office, person, site, 1));
                    }
                    if (alphabet == Alphabet.PROCEDURE) {
                        moves.add(Move.decide(Act.RETRACT, stage, office, person, site, 0));
                        moves.add(new Move(Act.TRANSFER, stage, office, person, site, 0, C, 0));
                    }
                }
            }
        }
        switch (alphabet) {
            case DECISIONS -> {
                moves.add(Move.decide(Act.REVISE, 0, A, "anna", site, 1));
                moves.add(Move.decide(Act.REVISE, 0, A, "denis", site, 1));
                moves.add(Move.decide(Act.RESUBMIT, 0, A, "anna", site, 0));
            }
            case PROCEDURE -> {
                moves.add(Move.decide(Act.HOLD, 0, A, "denis", site, 0));
                moves.add(Move.decide(Act.RESUME, 0, A, "denis", site, 0));
                moves.add(Move.decide(Act.WITHDRAW, 0, A, "anna", site, 0));
                moves.add(Move.decide(Act.PERMIT, 0, A, "anna", site, 0));
            }
            case TIME -> {
                moves.add(Move.decide(Act.RELEASE_URGENTLY, 0, A, "bruno", site, 0));
                moves.add(Move.decide(Act.RATIFY, 0, C, "denis", site, 0));
                moves.add(new Move(Act.WAIT, 0, A, "denis", site, 0, "", 5));
                moves.add(new Move(Act.WAIT, 0, A, "denis", site, 0, "", 60));
                moves.add(new Move(Act.HOLD, 0, A, "denis", site, 0, "", 12));
                moves.add(Move.decide(Act.RESUME, 0, A, "denis", site, 0));
                moves.add(Move.decide(Act.PERMIT, 0, A, "anna", site, 0));
            }
        }
        return moves;
    }
}

package org.commspubliques.approval.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.commspubliques.approval.Desk;
import org.commspubliques.approval.Outcome;
import org.commspubliques.approval.Town;
import org.commspubliques.approval.chain.ApprovalChain;
import org.commspubliques.approval.chain.Quorum;
import org.commspubliques.approval.chain.Stage;
import org.commspubliques.approval.chain.StageNature;
import org.commspubliques.approval.mandate.MandateRegister;
import org.commspubliques.approval.store.MemoryApprovalStore;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.OrgChart;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.Position;
import org.commspubliques.core.communication.Communication;

/**
 * Random lives of a small approval, each step compared with a register kept by hand: of each text, who wrote it and who
 * said what in which stage, in plain lists and sets.
 */
class ApprovalPropertiesTest {

    private static final List<PersonId> PERSONS = List.of(Town.BRUNO, Town.CLARA, Town.DENIS);
    private static final List<OfficeId> OFFICES = List.of(Town.DIRECTOR, Town.LEGAL, Town.DPO);

    private static final List<Communication> TEXTS = List.of(
            Town.siteOnly("L’eau est coupée jeudi."),
            Town.siteOnly("L’eau est coupée vendredi."),
            Town.siteOnly("L’eau est coupée samedi."));

    /** Who may act for which office: everybody for the first, two for the second, one for the third. */
    private static final Map<OfficeId, Set<PersonId>> HOLDERS = Map.of(
            Town.DIRECTOR, Set.copyOf(PERSONS),
            Town.LEGAL, Set.of(Town.BRUNO, Town.CLARA),
            Town.DPO, Set.of(Town.DENIS));

    enum Kind {
        SUBMIT,
        APPROVE,
        REQUEST_CHANGES,
        REJECT,
        REVISE,
        PERMIT
    }

    record Step(Kind kind, int stage, OfficeId office, PersonId person, int text) {}

    /** A stage as the oracle knows it. */
    record Post(int rank, Set<OfficeId> offices, int needed) {}

    private record Said(int stage, OfficeId office, PersonId person, Kind kind) {}

    /** The register kept by hand. It knows no class of the engine. */
    private static final class Oracle {

        private final List<Post> posts;
        private final PersonId author;
        private final Set<PersonId> writers = new HashSet<>();
        private final List<Said> said = new ArrayList<>();
        private int text = -1;

        Oracle(List<Post> posts, PersonId author) {
            this.posts = posts;
            this.author = author;
        }

        boolean isSubmitted() {
            return text >= 0;
        }

        boolean isRejected() {
            return said.stream().anyMatch(word -> word.kind() == Kind.REJECT);
        }

        private boolean isObjected(int stage) {
            return said.stream().anyMatch(word -> word.stage() == stage && word.kind() != Kind.APPROVE);
        }

        private boolean isSatisfied(int stage) {
            return !isObjected(stage)
                    && said.stream().filter(word -> word.stage() == stage).count()
                            >= posts.get(stage).needed();
        }

        boolean isApproved() {
            return isSubmitted() && IntStream.range(0, posts.size()).allMatch(this::isSatisfied);
        }

        private boolean isOpen(int stage) {
            return !isSatisfied(stage)
                    && !isObjected(stage)
                    && IntStream.range(0, posts.size())
                            .filter(other ->
                                    posts.get(other).rank() < posts.get(stage).rank())
                            .allMatch(this::isSatisfied);
        }

        boolean decide(Step step) {
            boolean allowed = isSubmitted()
                    && step.stage() < posts.size()
                    && posts.get(step.stage()).offices().contains(step.office())
                    && step.text() == text
                    && HOLDERS.getOrDefault(step.office(), Set.of()).contains(step.person())
                    && !writers.contains(step.person())
                    && said.stream()
                            .filter(word -> word.stage() == step.stage())
                            .noneMatch(word -> word.office().equals(step.office())
                                    || word.person().equals(step.person()))
                    && isOpen(step.stage());
            if (allowed) {
                said.add(new Said(step.stage(), step.office(), step.person(), step.kind()));
            }
            return allowed;
        }

        boolean submit(int submitted) {
            if (isSubmitted()) {
                return false;
            }
            text = submitted;
            writers.add(author);
            return true;
        }

        /** True if something changes, false if nothing does or must. */
        boolean revise(Step step) {
            if (!isSubmitted() || step.text() == text || isRejected()) {
                return false;
            }
            text = step.text();
            writers.add(step.person());
            said.clear();
            return true;
        }
    }

    @Provide
    Arbitrary<List<Step>> lives() {
        return steps().list().ofMinSize(1).ofMaxSize(14);
    }

    @Provide
    Arbitrary<List<Step>> longLives() {
        return steps().list().ofMinSize(10).ofMaxSize(60);
    }

    private static Arbitrary<Step> steps() {
        Arbitrary<Kind> kinds = Arbitraries.frequency(
                Tuple.of(2, Kind.SUBMIT),
                Tuple.of(24, Kind.APPROVE),
                Tuple.of(2, Kind.REQUEST_CHANGES),
                Tuple.of(1, Kind.REJECT),
                Tuple.of(3, Kind.REVISE),
                Tuple.of(4, Kind.PERMIT));
        return Combinators.combine(
                        kinds,
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(OFFICES),
                        Arbitraries.of(PERSONS),
                        Arbitraries.frequency(Tuple.of(8, 0), Tuple.of(1, 1), Tuple.of(1, 2)))
                .as(Step::new);
    }

    /** One to three stages; each in the rank of the one before it, or in the next. */
    @Provide
    Arbitrary<List<Post>> chains() {
        Arbitrary<Post> post = Combinators.combine(
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.of(OFFICES).set().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.integers().between(1, 3))
                .as((step, offices, needed) -> new Post(step, offices, Math.min(needed, offices.size())));
        return post.list().ofMinSize(1).ofMaxSize(3).map(posts -> {
            List<Post> ranked = new ArrayList<>();
            int rank = 0;
            for (Post next : posts) {
                rank += next.rank();
                ranked.add(new Post(rank, next.offices(), next.needed()));
            }
            return ranked;
        });
    }

    @Property(tries = 300)
    void anApprovalIsWhatItsRegisterKeptByHandSays(
            @ForAll("chains") List<Post> posts, @ForAll("lives") List<Step> steps) {
        live(posts, steps);
    }

    @Property(tries = 1_000)
    @Tag("thorough")
    void aLongApprovalIsWhatItsRegisterKeptByHandSays(
            @ForAll("chains") List<Post> posts, @ForAll("longLives") List<Step> steps) {
        live(posts, steps);
    }

    private static void live(List<Post> posts, List<Step> steps) {
        Desk desk = new Desk(new MemoryApprovalStore(), mandates());
        Oracle oracle = new Oracle(posts, Town.ANNA);
        Desk.accept(desk.submit(TEXTS.get(0), chain(posts)));
        oracle.submit(0);
        for (Step step : steps) {
            ApprovalState before = desk.state();
            boolean recorded = act(desk, oracle, posts, step);
            ApprovalState after = desk.state();
            assertThat(after.version()).as("%s", step).isEqualTo(before.version() + (recorded ? 1 : 0));
            assertThat(after.isApproved(Town.SITE)).as("%s", step).isEqualTo(oracle.isApproved());
            requireEnoughDistinctReaders(after);
        }
        requireReplay(desk);
        Statistics.label("approved in the end")
                .collect(desk.state().isApproved(Town.SITE))
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 1));
    }

    /** Does a step to both; tells whether it has to be on record. */
    private static boolean act(Desk desk, Oracle oracle, List<Post> posts, Step step) {
        Communication text = TEXTS.get(step.text());
        switch (step.kind()) {
            case SUBMIT -> {
                return agreed(desk.submit(text, chain(posts)), oracle.submit(step.text()), step);
            }
            case REVISE -> {
                boolean rejected = oracle.isRejected() && step.text() != oracle.text;
                boolean changes = oracle.revise(step);
                agreed(desk.revise(text, step.person()), !rejected, step);
                return changes;
            }
            case PERMIT -> {
                boolean permitted = oracle.isApproved() && step.text() == oracle.text;
                assertThat(desk.gate()
                                .permit(desk.name(), text, Town.SITE)
                                .granted()
                                .isPresent())
                        .as("%s", step)
                        .isEqualTo(permitted);
                return permitted;
            }
            default -> {
                Outcome outcome = desk.decide(
                        "etape-" + step.stage(),
                        step.office(),
                        step.person(),
                        DecisionKind.valueOf(step.kind().name()),
                        "motif",
                        text);
                return agreed(outcome, oracle.decide(step), step);
            }
        }
    }

    private static boolean agreed(Outcome outcome, boolean expected, Step step) {
        assertThat(outcome.refusal().isEmpty()).as("%s: %s", step, outcome).isEqualTo(expected);
        return expected;
    }

    private static void requireEnoughDistinctReaders(ApprovalState state) {
        if (!state.isApproved(Town.SITE)) {
            return;
        }
        for (StageProgress progress : state.progress(Town.SITE)) {
            Set<PersonId> readers = new HashSet<>();
            for (Vote vote : progress.votes()) {
                assertThat(vote.seals().get(Town.SITE)).isEqualTo(state.seals().get(Town.SITE));
                readers.add(vote.mandate().person());
            }
            readers.removeAll(state.writers(Town.SITE));
            assertThat(readers).hasSizeGreaterThanOrEqualTo(progress.stage().approvalsNeeded());
        }
    }

    private static void requireReplay(Desk desk) {
        List<RecordedAct> acts = desk.approvals().trail(Town.NOTICE);
        ApprovalState replayed = ApprovalState.initial();
        for (int i = 0; i < acts.size(); i++) {
            assertThat(acts.get(i).version()).isEqualTo(i + 1);
            replayed = replayed.after(acts.get(i).at(), acts.get(i).events());
        }
        ApprovalState state = desk.state();
        assertThat(replayed.version()).isEqualTo(state.version());
        assertThat(replayed.seals()).isEqualTo(state.seals());
        assertThat(replayed.votes()).isEqualTo(state.votes());
        assertThat(replayed.permits()).isEqualTo(state.permits());
        assertThat(replayed.writers(Town.SITE)).isEqualTo(state.writers(Town.SITE));
        assertThat(replayed.progress(Town.SITE)).isEqualTo(state.progress(Town.SITE));
    }

    private static ApprovalChain chain(List<Post> posts) {
        Map<Integer, List<Stage>> ranks = new LinkedHashMap<>();
        for (int i = 0; i < posts.size(); i++) {
            Stage.Builder stage = Town.stage("etape-" + i, StageNature.VALIDATION)
                    .quorum(Quorum.atLeast(posts.get(i).needed()));
            OFFICES.stream().filter(posts.get(i).offices()::contains).forEach(stage::by);
            ranks.computeIfAbsent(posts.get(i).rank(), rank -> new ArrayList<>())
                    .add(stage.build());
        }
        return new ApprovalChain("circuit", Town.visaThenSignature().name(), List.copyOf(ranks.values()), null);
    }

    private static MandateRegister mandates() {
        OrgChart.Builder chart = Town.emptyChart();
        HOLDERS.forEach((office, persons) -> persons.forEach(
                person -> chart.position(Position.since(person, office, LocalDate.parse("2025-01-01")))));
        return MandateRegister.builder(chart.build(), Town.NOUMEA).build();
    }
}

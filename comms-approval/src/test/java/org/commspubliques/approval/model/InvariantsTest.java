package org.commspubliques.approval.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.state.ActionChain;
import org.commspubliques.approval.chain.Stage;
import org.commspubliques.approval.chain.StageNature;
import org.commspubliques.approval.decision.ApprovalCommand;
import org.commspubliques.approval.decision.ApprovalEvent;
import org.commspubliques.approval.decision.ApprovalRules;
import org.commspubliques.approval.decision.ApprovalState;
import org.commspubliques.approval.decision.DecisionKind;
import org.commspubliques.approval.decision.Ruling;
import org.commspubliques.approval.decision.StageClock;
import org.commspubliques.approval.decision.StageProgress;
import org.commspubliques.approval.decision.Vote;
import org.commspubliques.approval.model.Lives.Life;
import org.commspubliques.approval.waiting.PossibleDecision;
import org.commspubliques.approval.waiting.Waiting;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.communication.ContentSeal;
import org.commspubliques.core.communication.VariantId;

/**
 * What holds of every approval after whatever was done in it. Each life is compared, step by step, with the register kept
 * by hand as well. The invariants are numbered; what has a test of another kind is
 * elsewhere: 9 and 10 in {@link InterleavingsTest}, 12 in {@code AuditTrailTest}, 16 in {@code ChainCheckPropertiesTest}.
 */
class InvariantsTest {

    @Provide
    Arbitrary<ActionChain<Life>> lives() {
        return Lives.lives();
    }

    private static ApprovalState state(Life life) {
        return life.now.state();
    }

    private static List<ApprovalEvent> events(Bridge.Step step) {
        return step.ruling() instanceof Ruling.Accepted accepted ? accepted.events() : List.of();
    }

    @Property(tries = 400)
    void everyLifeIsWhatTheRegisterKeptByHandSays(@ForAll("lives") ActionChain<Life> lives) {
        lives.run();
    }

    @Property(tries = 8_000)
    @Tag("thorough")
    void everyOneOfManyLivesIsWhatTheRegisterKeptByHandSays(@ForAll("lives") ActionChain<Life> lives) {
        lives.withInvariant("all", life -> {
                    completed(life);
                    counted(life);
                    writersNeverCount(life);
                    debts(life);
                })
                .run();
    }

    /** 1. */
    @Property(tries = 100)
    void completedMeansEveryStageIsSatisfiedOnThePresentContent(@ForAll("lives") ActionChain<Life> lives) {
        lives.withInvariant("completed", InvariantsTest::completed).run();
    }

    private static void completed(Life life) {
        ApprovalState state = state(life);
        state.seals().forEach((variant, seal) -> {
            if (state.isApproved(variant)) {
                for (StageProgress progress : state.progress(variant)) {
                    assertThat(progress.satisfied()).isTrue();
                    progress.votes().stream()
                            .filter(vote -> vote.kind() != DecisionKind.RECUSE
                                    && progress.stage().coverage().sections().isEmpty())
                            .forEach(vote ->
                                    assertThat(vote.seals().get(variant)).isEqualTo(seal));
                }
            }
        });
    }

    /** 2. */
    @Property(tries = 100)
    void theSameContentVoidsNothingAndAnotherVoidsWhatLooksAtIt(@ForAll("lives") ActionChain<Life> lives) {
        lives.withInvariant("content", life -> {
                    for (ContentSealChange change : ContentSealChange.in(life)) {
                        for (Vote vote : change.after().votes()) {
                            Stage stage = stage(change.after(), vote);
                            boolean stands = vote.kind() != DecisionKind.RECUSE
                                    && !(vote.kind() == DecisionKind.REJECT && stage.objectionBlocks(vote.seat()))
                                    && stage.coverage().sections().isEmpty();
                            vote.seals().forEach((variant, seal) -> {
                                if (stands) {
                                    assertThat(seal)
                                            .isEqualTo(change.after().seals().get(variant));
                                }
                            });
                        }
                        for (VariantId same : change.unchanged()) {
                            assertThat(votesOn(change.after(), same)).isEqualTo(votesOn(change.before(), same));
                        }
                    }
                })
                .run();
    }

    /** The last step, if it is a revision. */
    private record ContentSealChange(ApprovalState before, ApprovalState after, Set<VariantId> unchanged) {

        static List<ContentSealChange> in(Life life) {
            if (life.steps.isEmpty()) {
                return List.of();
            }
            Bridge.Step step = life.steps.get(life.steps.size() - 1);
            boolean revised = events(step).stream()
                    .anyMatch(event -> event instanceof ApprovalEvent.ContentRevised
                            || event instanceof ApprovalEvent.VariantRemoved);
            if (!revised) {
                return List.of();
            }
            ApprovalState before = step.before().state();
            ApprovalState after = step.after().state();
            Set<VariantId> unchanged = new HashSet<>();
            before.seals().forEach((variant, seal) -> {
                if (seal.equals(after.seals().get(variant))) {
                    unchanged.add(variant);
                }
            });
            return List.of(new ContentSealChange(before, after, unchanged));
        }
    }

    private static List<String> votesOn(ApprovalState state, VariantId variant) {
        return state.votes().stream()
                .filter(vote -> vote.seals().containsKey(variant))
                .map(vote -> vote.stage() + " " + vote.seat() + " " + vote.mandate() + " " + vote.kind())
                .toList();
    }

    private static Stage stage(ApprovalState state, Vote vote) {
        return state.chain().orElseThrow().stage(vote.stage()).orElseThrow();
    }

    /** 3. */
    @Property(tries = 100)
    void aPersonAndASeatCountOnceInAStage(@ForAll("lives") ActionChain<Life> lives) {
        lives.withInvariant("once", InvariantsTest::counted).run();
    }

    private static void counted(Life life) {
        ApprovalState state = state(life);
        for (VariantId variant : state.seals().keySet()) {
            for (StageProgress progress : state.progress(variant)) {
                Set<PersonId> persons = new HashSet<>();
                Set<OfficeId> seats = new HashSet<>();
                for (Vote vote : progress.votes()) {
                    assertThat(persons.add(vote.mandate().person())).isTrue();
                    assertThat(vote.kind() == DecisionKind.RECUSE || seats.add(vote.seat()))
                            .isTrue();
                }
            }
        }
    }

    /** 4. */
    @Property(tries = 100)
    void whoWroteOrEditedTheContentNeverDecidesOnIt(@ForAll("lives") ActionChain<Life> lives) {
        lives.withInvariant("writers", InvariantsTest::writersNeverCount).run();
    }

    /** A decision that an edit left as it was may be by whoever made that edit since: of what they did not touch. */
    private static void writersNeverCount(Life life) {
        for (Bridge.Step step : life.steps) {
            for (ApprovalEvent event : events(step)) {
                if (event instanceof ApprovalEvent.Decided decided) {
                    decided.vote()
                            .seals()
                            .keySet()
                            .forEach(variant -> assertThat(step.before().state().writers(variant))
                                    .doesNotContain(decided.vote().mandate().person()));
                }
            }
        }
    }

    /** 5. */
    @Property(tries = 100)
    void everyDecisionIsByAMandateOfThatInstant(@ForAll("lives") ActionChain<Life> lives) {
        lives.withInvariant("mandates", life -> {
                    for (Bridge.Step step : life.steps) {
                        for (ApprovalEvent event : events(step)) {
                            if (event instanceof ApprovalEvent.Decided decided) {
                                assertThat(life.bridge.mandates.candidates(
                                                decided.vote().mandate().office(),
                                                step.after().at()))
                                        .contains(decided.vote().mandate().person());
                            }
                        }
                    }
                })
                .run();
    }

    /** 6. */
    @Property(tries = 100)
    void aBindingOpinionAgainstBlocksAndASimpleOneNeverDoes(@ForAll("lives") ActionChain<Life> lives) {
        lives.withInvariant("opinions", life -> {
                    ApprovalState state = state(life);
                    for (VariantId variant : state.seals().keySet()) {
                        for (StageProgress progress : state.progress(variant)) {
                            boolean against = progress.votes().stream()
                                    .anyMatch(vote -> vote.kind().isObjection());
                            StageNature nature = progress.stage().nature();
                            if (nature == StageNature.BINDING_OPINION && against) {
                                assertThat(state.isApproved(variant)).isFalse();
                                assertThat(state.isReleased(variant)).isFalse();
                            }
                            if (nature == StageNature.OPINION) {
                                assertThat(progress.objections()).isEmpty();
                                boolean missed = state.clock(progress.stage().id(), variant)
                                        .filter(StageClock::missed)
                                        .isPresent();
                                assertThat(progress.satisfied())
                                        .isEqualTo(missed
                                                || (progress.counted()
                                                                >= progress.stage()
                                                                        .approvalsNeeded()
                                                        && progress.stage().quorum().required().stream()
                                                                .allMatch(office -> progress.votes().stream()
                                                                        .anyMatch(vote ->
                                                                                vote.kind() != DecisionKind.RECUSE
                                                                                        && vote.seat()
                                                                                                .equals(office)))));
                            }
                        }
                    }
                })
                .run();
    }

    /** 7. */
    @Property(tries = 100)
    void theChainIsPinnedAndWithdrawalAbsorbs(@ForAll("lives") ActionChain<Life> lives) {
        lives.withInvariant("pinned", life -> {
                    assertThat(state(life).chain()).contains(life.bridge.chain);
                    if (state(life).isWithdrawn()) {
                        for (PersonId person : List.of(PersonId.of("anna"), PersonId.of("clara"))) {
                            assertThat(ApprovalRules.decide(
                                            state(life),
                                            new ApprovalCommand.Revise(life.bridge.texts.get(1), person),
                                            life.bridge.context(life.now.now())))
                                    .isInstanceOf(Ruling.Refused.class);
                        }
                        assertThat(state(life).nextDue().isEmpty()
                                        || !state(life).untold().isEmpty())
                                .isTrue();
                    }
                })
                .run();
    }

    /** 8. */
    @Property(tries = 100)
    void versionsHaveNoGapAndReplayGivesTheSame(@ForAll("lives") ActionChain<Life> lives) {
        lives.withInvariant("replay", life -> {
                    ApprovalState replayed = life.bridge.submitted().state();
                    for (Bridge.Step step : life.steps) {
                        List<ApprovalEvent> events = events(step);
                        assertThat(step.after().state().version())
                                .isEqualTo(step.before().state().version() + (events.isEmpty() ? 0 : 1));
                        if (!events.isEmpty()) {
                            replayed = replayed.after(step.after().at(), events);
                        }
                    }
                    assertThat(replayed.votes()).isEqualTo(state(life).votes());
                    assertThat(replayed.seals()).isEqualTo(state(life).seals());
                    assertThat(replayed.permits()).isEqualTo(state(life).permits());
                    assertThat(replayed.debt()).isEqualTo(state(life).debt());
                    assertThat(replayed.nextDue()).isEqualTo(state(life).nextDue());
                    for (VariantId variant : replayed.seals().keySet()) {
                        assertThat(replayed.progress(variant))
                                .isEqualTo(state(life).progress(variant));
                    }
                })
                .run();
    }

    /** 11. */
    @Property(tries = 100)
    void anUrgentReleaseLeavesADebtUntilItIsRatified(@ForAll("lives") ActionChain<Life> lives) {
        lives.withInvariant("debts", InvariantsTest::debts).run();
    }

    private static void debts(Life life) {
        boolean released = life.steps.stream()
                .flatMap(step -> events(step).stream())
                .anyMatch(event -> event instanceof ApprovalEvent.FastTrackInvoked);
        ApprovalState state = state(life).asOf(life.now.at());
        assertThat(state.debt().isPresent()).isEqualTo(released);
        state.debt()
                .ifPresent(debt -> assertThat(debt.ratifiedBy() != null
                                || debt.isMissed(life.now.at())
                                || debt.ratifyBefore().isAfter(life.now.at()))
                        .isTrue());
        state.debt()
                .filter(debt -> !state.isWithdrawn())
                .ifPresent(debt -> assertThat(debt.ratifiedBy() != null
                                || debt.recordedMissed() == !debt.ratifyBefore().isAfter(life.now.at()))
                        .isTrue());
    }

    /** 14. */
    @Property(tries = 100)
    void timeThatGoesOnUnmissesNothing(@ForAll("lives") ActionChain<Life> lives) {
        lives.withInvariant("time", life -> {
                    ApprovalState present = state(life).asOf(life.now.at());
                    ApprovalState later = state(life).asOf(life.now.at().plus(Duration.ofDays(3)));
                    for (VariantId variant : present.seals().keySet()) {
                        for (Stage stage : life.bridge.chain.stages()) {
                            if (present.clock(stage.id(), variant)
                                    .filter(StageClock::missed)
                                    .isPresent()) {
                                assertThat(later.clock(stage.id(), variant).filter(StageClock::missed))
                                        .isPresent();
                            }
                        }
                    }
                })
                .run();
    }

    /** 15. */
    @Property(tries = 60)
    void whoCanActIsExactlyWhoCan(@ForAll("lives") ActionChain<Life> lives) {
        lives.withInvariant("who can act", life -> {
                    Set<String> named = new HashSet<>();
                    for (PossibleDecision one : Waiting.of(state(life), life.bridge.context(life.now.now()))
                            .whoCanAct()) {
                        one.variants()
                                .forEach(variant -> one.kinds()
                                        .forEach(kind -> named.add(one.stage() + "/" + one.office() + "/" + one.person()
                                                + "/" + variant + "/" + kind)));
                    }
                    assertThat(named).isEqualTo(able(life));
                })
                .run();
    }

    /** Everybody tries everything, in the register kept by hand. */
    private static Set<String> able(Life life) {
        Set<String> able = new HashSet<>();
        ApprovalState state = state(life);
        for (int stage = 0; stage < life.bridge.plan.posts().size(); stage++) {
            for (String office : Lives.HOLDERS.keySet()) {
                for (String person : List.of("anna", "bruno", "clara", "denis", "gaia")) {
                    for (VariantId variant : state.seals().keySet()) {
                        for (Move.Act act : Move.Act.values()) {
                            if (act.decides() && isAble(life, act, stage, office, person, variant)) {
                                able.add("etape-" + stage + "/" + office + "/" + person + "/" + variant + "/" + act);
                            }
                        }
                    }
                }
            }
        }
        return able;
    }

    private static boolean isAble(Life life, Move.Act act, int stage, String office, String person, VariantId variant) {
        ContentSeal seal = state(life).seals().get(variant);
        for (int text = 0; text < life.bridge.texts.size(); text++) {
            if (life.bridge
                    .texts
                    .get(text)
                    .seals()
                    .getOrDefault(variant, ContentSeal.of("0".repeat(64)))
                    .equals(seal)) {
                Ledger ledger = life.now.ledger();
                String proof = ledger.proofs.getOrDefault(variant.toString(), "");
                Move move = new Move(act, stage, office, person, Set.of(variant.toString()), text, proof, 0);
                return ledger.after(move, life.now.now()) != ledger;
            }
        }
        throw new AssertionError("nobody wrote " + seal);
    }
}

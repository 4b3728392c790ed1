package org.commspubliques.core.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.communication.CommunicationId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class StrategyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 3);
    private static final UnitId UNIT = UnitId.of("communication");

    private static CommunicationStrategy.Builder strategy() {
        return CommunicationStrategy.builder(
                        "mandat", "Être compris de tous", LocalDate.of(2026, 4, 1), LocalDate.of(2032, 3, 31))
                .priority(new Priority("proximite", "Parler de près"))
                .objective(Objective.of("quartiers", "Chaque quartier a sa lettre", "proximite"));
    }

    private static Action action(String id, LocalDate due) {
        return Action.planned(id, "Écrire la lettre", UNIT, "bureau municipal, point 4", due);
    }

    @Nested
    class AStrategy {

        @Test
        void isATreeOfPrioritiesAndObjectives() {
            CommunicationStrategy strategy = strategy()
                    .objective(new Objective("seul", "Un site à jour", null, Set.of("habitants"), Set.of("visites")))
                    .audience("habitants")
                    .principle("Des phrases courtes.")
                    .build();

            assertThat(strategy.objectivesUnder("proximite"))
                    .extracting(Objective::id)
                    .containsExactly("quartiers");
            assertThat(strategy.objectivesUnder(null)).extracting(Objective::id).containsExactly("seul");
            assertThat(strategy.objective("seul").flatMap(Objective::underPriority))
                    .isEmpty();
            assertThat(strategy.objective("autre")).isEmpty();
        }

        @Test
        void isInForceFromItsFirstDayToItsLast() {
            CommunicationStrategy strategy = strategy().build();
            assertThat(strategy.isInForceOn(LocalDate.of(2026, 3, 31))).isFalse();
            assertThat(strategy.isInForceOn(LocalDate.of(2026, 4, 1))).isTrue();
            assertThat(strategy.isInForceOn(LocalDate.of(2032, 3, 31))).isTrue();
            assertThat(strategy.isInForceOn(LocalDate.of(2032, 4, 1))).isFalse();
        }

        @Test
        void hasNoObjectiveUnderAPriorityThatIsNotThere() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> strategy()
                            .objective(Objective.of("x", "Autre chose", "inconnue"))
                            .build())
                    .withMessageContainingAll("x", "inconnue");
        }

        @Test
        void hasNoTwoObjectivesOfOneIdentifier() {
            CommunicationStrategy.Builder twice =
                    strategy().objective(Objective.of("quartiers", "Encore", "proximite"));
            assertThatIllegalArgumentException().isThrownBy(twice::build);
        }
    }

    @Nested
    class AnActionPlan {

        private final ActionPlan plan = new ActionPlan(
                "plan-2026",
                "Plan 2026",
                List.of(action("b", DAY.minusDays(1)), action("a", DAY.minusDays(1)), action("c", DAY)));

        @Test
        void tellsWhatIsLateByWhenItWasDue() {
            assertThat(plan.late(DAY)).extracting(Action::id).containsExactly("a", "b");
            assertThat(plan.late(DAY.minusDays(1))).isEmpty();
        }

        @Test
        void countsNothingThatIsClosedAsLate() {
            ActionPlan moved = plan.move("a", ActionStatus.CANCELLED, DAY)
                    .move("b", ActionStatus.IN_PROGRESS, DAY)
                    .move("b", ActionStatus.DONE, DAY);
            assertThat(moved.late(DAY.plusYears(1))).extracting(Action::id).containsExactly("c");
            assertThat(moved.progress(DAY)).isEqualTo(new PlanProgress(1, 0, 1, 1, 0));
            assertThat(moved.progress(DAY).percentDone()).hasValue(50);
        }

        @Test
        void saysHowFarItIs() {
            assertThat(new PlanProgress(4, 1, 3, 1, 2).label().fr()).isEqualTo("3 actions faites sur 8, 2 en retard");
            assertThat(new PlanProgress(0, 0, 1, 0, 0).label().en()).isEqualTo("1 of 1 action done");
            assertThat(new PlanProgress(0, 0, 0, 2, 0).percentDone()).isEmpty();
        }

        @Test
        void saysAHundredOnlyWhereAllIsDone() {
            assertThat(new PlanProgress(1, 0, 999, 0, 0).percentDone()).hasValue(99);
        }

        @Test
        void doesNotGoFromPlannedToDone() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> plan.move("a", ActionStatus.DONE, DAY))
                    .withMessageContainingAll("a", "PLANNED", "DONE");
            assertThatIllegalArgumentException().isThrownBy(() -> plan.move("z", ActionStatus.DONE, DAY));
        }

        @Test
        void namesTheDecisionOfEachAction() {
            assertThatIllegalArgumentException().isThrownBy(() -> Action.planned("a", "Écrire", UNIT, " ", DAY));
        }

        @Test
        void keepsTheObjectiveOfAnActionThatMoves() {
            Action moved = action("a", DAY).serving("quartiers").moved(ActionStatus.CANCELLED, DAY);
            assertThat(moved.servedObjective()).hasValue("quartiers");
            assertThat(moved.closed()).hasValue(DAY);
            assertThat(moved.moved(ActionStatus.PLANNED, DAY).closed()).isEmpty();
        }
    }

    @Nested
    class AWorkload {

        @Test
        void countsTheTasksOfAWeekAndThoseThatAreLate() {
            PersonId ana = PersonId.of("ana");
            PersonId teva = PersonId.of("teva");
            List<Assignment> tasks = List.of(
                    Assignment.of("1", "Relire", ana, LocalDate.of(2026, 8, 31)),
                    Assignment.of("2", "Tracter", teva, LocalDate.of(2026, 9, 6)),
                    Assignment.of("3", "Photographier", ana, LocalDate.of(2026, 9, 2))
                            .finished(),
                    Assignment.of("4", "Archiver", ana, LocalDate.of(2026, 8, 30)),
                    Assignment.of("5", "Imprimer", teva, LocalDate.of(2026, 9, 7)));

            Workload week = Workload.of(tasks, DAY, DAY);

            assertThat(week).isEqualTo(new Workload(LocalDate.of(2026, 8, 31), 3, 1, Map.of(ana, 2, teva, 1)));
            assertThat(week.label().fr()).isEqualTo("semaine 36 : 3 tâches, 1 en retard");
            assertThat(week.label().en()).isEqualTo("week 36: 3 tasks, 1 late");
        }

        @Test
        void knowsForWhatATaskIs() {
            Assignment task =
                    new Assignment("1", "Relire", PersonId.of("ana"), CommunicationId.of("2026-041"), DAY, false);
            assertThat(task.finished().ofCommunication()).hasValue(CommunicationId.of("2026-041"));
        }
    }

    /** Whatever is asked of an action, it is closed exactly where its state is, and never late then. */
    @Property
    void anActionStaysWholeThroughWhateverIsAskedOfIt(@ForAll @Size(max = 12) List<ActionStatus> asked) {
        Action action = action("a", DAY);
        for (ActionStatus next : asked) {
            if (action.status().leadsTo(next)) {
                action = action.moved(next, DAY.plusDays(3));
                assertThat(action.status()).isEqualTo(next);
                assertThat(action.closed().isPresent()).isEqualTo(next.isClosed());
                assertThat(action.isLateOn(DAY.plusDays(3))).isEqualTo(!next.isClosed());
            } else {
                Action still = action;
                assertThatIllegalArgumentException().isThrownBy(() -> still.moved(next, DAY));
            }
        }
        assertThat(Arrays.stream(ActionStatus.values()).filter(action.status()::leadsTo))
                .isNotEmpty();
    }
}

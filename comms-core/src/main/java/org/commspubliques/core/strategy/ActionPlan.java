package org.commspubliques.core.strategy;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.commspubliques.core.internal.text.EnteredText;
import org.commspubliques.core.internal.text.Identifiers;

/**
 * Plan d’action: the actions by which the executive’s decisions are carried out. Every change makes a new plan. Immutable
 * and thread-safe.
 *
 * @param id its identifier
 * @param title what people call it; never blank
 * @param actions the actions in order, no two of one identifier; unmodifiable
 */
public record ActionPlan(String id, String title, List<Action> actions) {

    private static final Comparator<Action> BY_DUE =
            Comparator.comparing(Action::due).thenComparing(Action::id);

    /** Refuses a blank title, and two actions of one identifier. */
    public ActionPlan {
        Identifiers.require(id, "plan id");
        title = EnteredText.enter(title, "title");
        Preconditions.checkArgument(!title.isBlank(), "plan %s has no title", id);
        actions = ImmutableList.copyOf(actions);
        Preconditions.checkArgument(
                actions.stream().map(Action::id).distinct().count() == actions.size(),
                "plan %s has two actions of one identifier",
                id);
    }

    /**
     * Returns this plan with another action.
     *
     * @param action the action
     * @return the plan
     * @throws IllegalArgumentException if its identifier is taken
     */
    public ActionPlan with(Action action) {
        return new ActionPlan(
                id,
                title,
                ImmutableList.<Action>builder().addAll(actions).add(action).build());
    }

    /**
     * Returns this plan with an action in another state.
     *
     * @param action the identifier of the action
     * @param next the state
     * @param day the day of the change
     * @return the plan
     * @throws IllegalArgumentException if there is no such action, or its state does not lead there
     */
    public ActionPlan move(String action, ActionStatus next, LocalDate day) {
        Action moved = action(action)
                .orElseThrow(() -> new IllegalArgumentException("plan " + id + " has no action '" + action + "'"))
                .moved(next, day);
        return new ActionPlan(
                id,
                title,
                actions.stream()
                        .map(each -> each.id().equals(action) ? moved : each)
                        .collect(ImmutableList.toImmutableList()));
    }

    /**
     * Returns an action.
     *
     * @param action its identifier
     * @return the action, or nothing
     */
    public Optional<Action> action(String action) {
        return actions.stream().filter(each -> each.id().equals(action)).findFirst();
    }

    /**
     * Returns the actions that are late.
     *
     * @param day the day from which one looks
     * @return those that are open and were due before, by when they were due; unmodifiable
     */
    public List<Action> late(LocalDate day) {
        return actions.stream()
                .filter(action -> action.isLateOn(day))
                .sorted(BY_DUE)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns how far the plan is.
     *
     * @param day the day from which one looks
     * @return the counts
     */
    public PlanProgress progress(LocalDate day) {
        return new PlanProgress(
                count(ActionStatus.PLANNED),
                count(ActionStatus.IN_PROGRESS),
                count(ActionStatus.DONE),
                count(ActionStatus.CANCELLED),
                late(day).size());
    }

    private int count(ActionStatus status) {
        return (int)
                actions.stream().filter(action -> action.status() == status).count();
    }
}

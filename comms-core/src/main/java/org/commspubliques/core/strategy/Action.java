package org.commspubliques.core.strategy;

import com.google.common.base.Preconditions;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.internal.text.EnteredText;
import org.commspubliques.core.internal.text.Identifiers;
import org.jspecify.annotations.Nullable;

/**
 * Action du plan: what the executive decided to have done, by whom and by when. Immutable and thread-safe.
 *
 * @param id its identifier, such as {@code lettre-quartiers}
 * @param title what is to be done; never blank
 * @param unit the unit that does it
 * @param origin the reference of the executive’s decision, as the authority writes it, such as « bureau municipal du 12
 *     mars 2026, point 4 »; never blank
 * @param objective the identifier of the objective it serves; null where none was named
 * @param due the last day on which it is in time
 * @param status how far it is
 * @param closedOn the day it was done or cancelled; null while it is open
 */
public record Action(
        String id,
        String title,
        UnitId unit,
        String origin,
        @Nullable String objective,
        LocalDate due,
        ActionStatus status,
        @Nullable LocalDate closedOn) {

    /** Refuses an action without title or origin, and a day of closure where it is open or none where it is closed. */
    public Action {
        Identifiers.require(id, "action id");
        title = EnteredText.enter(title, "title");
        Preconditions.checkArgument(!title.isBlank(), "action %s has no title", id);
        Objects.requireNonNull(unit, "unit");
        origin = EnteredText.enter(origin, "origin");
        Preconditions.checkArgument(!origin.isBlank(), "action %s names no decision as its origin", id);
        objective = objective == null ? null : Identifiers.require(objective, "objective");
        Objects.requireNonNull(due, "due");
        Preconditions.checkArgument(
                status.isClosed() == (closedOn != null),
                "action %s is %s: closedOn must be %s",
                id,
                status,
                status.isClosed() ? "given" : "null");
    }

    /**
     * Returns an action that is planned.
     *
     * @param id its identifier
     * @param title what is to be done
     * @param unit the unit that does it
     * @param origin the reference of the executive’s decision
     * @param due the last day on which it is in time
     * @return the action
     */
    public static Action planned(String id, String title, UnitId unit, String origin, LocalDate due) {
        return new Action(id, title, unit, origin, null, due, ActionStatus.PLANNED, null);
    }

    /**
     * Returns this action as one that serves an objective.
     *
     * @param served the identifier of the objective
     * @return the action
     */
    public Action serving(String served) {
        return new Action(id, title, unit, origin, served, due, status, closedOn);
    }

    /**
     * Returns this action in another state.
     *
     * @param next the state
     * @param day the day of the change
     * @return the action, closed on that day where the state is
     * @throws IllegalArgumentException if its state does not {@linkplain ActionStatus#leadsTo lead} there
     */
    public Action moved(ActionStatus next, LocalDate day) {
        Preconditions.checkArgument(status.leadsTo(next), "action %s is %s: it cannot become %s", id, status, next);
        return new Action(id, title, unit, origin, objective, due, next, next.isClosed() ? day : null);
    }

    /**
     * Returns the objective it serves.
     *
     * @return its identifier, or nothing
     */
    public Optional<String> servedObjective() {
        return Optional.ofNullable(objective);
    }

    /**
     * Returns the day it was done or cancelled.
     *
     * @return the day, or nothing while it is open
     */
    public Optional<LocalDate> closed() {
        return Optional.ofNullable(closedOn);
    }

    /**
     * Returns whether it is late on a day.
     *
     * @param day the day
     * @return true where it is open and was due before
     */
    public boolean isLateOn(LocalDate day) {
        return !status.isClosed() && due.isBefore(day);
    }
}

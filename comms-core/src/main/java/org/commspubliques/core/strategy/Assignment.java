package org.commspubliques.core.strategy;

import com.google.common.base.Preconditions;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.internal.text.EnteredText;
import org.commspubliques.core.internal.text.Identifiers;
import org.jspecify.annotations.Nullable;

/**
 * Tâche confiée: who in the team does what by when. No judgement of people: no duration, no rating. Immutable and
 * thread-safe.
 *
 * @param id its identifier
 * @param task what is to be done; never blank
 * @param person who does it, by the host’s own key
 * @param communication the communication it is for; null where it is for none
 * @param due the last day on which it is in time
 * @param done whether it is done
 */
public record Assignment(
        String id, String task, PersonId person, @Nullable CommunicationId communication, LocalDate due, boolean done) {

    /** Refuses a blank task. */
    public Assignment {
        Identifiers.require(id, "assignment id");
        task = EnteredText.enter(task, "task");
        Preconditions.checkArgument(!task.isBlank(), "assignment %s has no task", id);
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(due, "due");
    }

    /**
     * Returns a task to do.
     *
     * @param id its identifier
     * @param task what is to be done
     * @param person who does it
     * @param due the last day on which it is in time
     * @return the assignment, for no communication in particular
     */
    public static Assignment of(String id, String task, PersonId person, LocalDate due) {
        return new Assignment(id, task, person, null, due, false);
    }

    /**
     * Returns this assignment, done.
     *
     * @return the assignment
     */
    public Assignment finished() {
        return new Assignment(id, task, person, communication, due, true);
    }

    /**
     * Returns the communication it is for.
     *
     * @return the communication, or nothing
     */
    public Optional<CommunicationId> ofCommunication() {
        return Optional.ofNullable(communication);
    }

    /**
     * Returns whether it is late on a day.
     *
     * @param day the day
     * @return true where it is not done and was due before
     */
    public boolean isLateOn(LocalDate day) {
        return !done && due.isBefore(day);
    }
}

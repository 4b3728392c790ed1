package org.commspubliques.approval.testkit;

import java.util.function.BiFunction;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.communication.Communication;

/** Texte remis: what is handed in, until the scenario says by whom. Not thread-safe. */
public final class HandedIn {

    private final Communication communication;
    private final BiFunction<Communication, PersonId, ApprovalScenario> then;

    HandedIn(Communication communication, BiFunction<Communication, PersonId, ApprovalScenario> then) {
        this.communication = communication;
        this.then = then;
    }

    /**
     * Says by whom.
     *
     * @param person who
     * @return the scenario
     */
    public ApprovalScenario by(String person) {
        return by(PersonId.of(person));
    }

    /**
     * Says by whom.
     *
     * @param person who
     * @return the scenario
     */
    public ApprovalScenario by(PersonId person) {
        return then.apply(communication, person);
    }

    /**
     * Says that it is by its author.
     *
     * @return the scenario
     */
    public ApprovalScenario byItsAuthor() {
        return by(communication.author());
    }
}

package org.commspubliques.core.calendar;

import org.commspubliques.core.lifecycle.CommunicationState;
import org.commspubliques.core.lifecycle.CommunicationStates;

/**
 * États des publications: where each item of the calendar stands. A port; {@link #of} derives it from approvals. A host that
 * knows which variants are out answers it more finely. Safe for use by several threads.
 */
@FunctionalInterface
public interface ItemStates {

    /**
     * Returns where an item stands.
     *
     * @param item the item
     * @return its state
     */
    ItemState stateOf(CalendarItem item);

    /**
     * Returns the states that follow from those of communications. An item without a communication is an idea; one that was
     * refused is a draft again; one that is approved is scheduled as soon as it has an hour. Of a communication that is out in
     * part nobody says which part, so that its items count as scheduled.
     *
     * @param communications where communications stand, as approvals know it
     * @return the states
     */
    static ItemStates of(CommunicationStates communications) {
        return item -> item.ofCommunication()
                .map(communications::stateOf)
                .map(state -> derived(state, item.plannedAt().isPresent()))
                .orElse(ItemState.IDEA);
    }

    private static ItemState derived(CommunicationState state, boolean planned) {
        return switch (state) {
            case DRAFT, REFUSED -> ItemState.DRAFT;
            case IN_APPROVAL -> ItemState.TO_VALIDATE;
            case APPROVED, PARTLY_PUBLISHED -> planned ? ItemState.SCHEDULED : ItemState.VALIDATED;
            case PUBLISHED -> ItemState.PUBLISHED;
            case WITHDRAWN -> ItemState.WITHDRAWN;
        };
    }
}

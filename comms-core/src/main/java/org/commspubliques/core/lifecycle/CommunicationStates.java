package org.commspubliques.core.lifecycle;

import org.commspubliques.core.communication.CommunicationId;

/** États des actions: where each communication stands. A port: whoever keeps approvals answers it. */
public interface CommunicationStates {

    /**
     * Returns where a communication stands.
     *
     * @param communication its identifier
     * @return its state; {@link CommunicationState#DRAFT} for one that was never submitted
     */
    CommunicationState stateOf(CommunicationId communication);
}

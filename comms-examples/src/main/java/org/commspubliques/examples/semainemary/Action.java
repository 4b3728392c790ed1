package org.commspubliques.examples.semainemary;

import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.lifecycle.CommunicationState;

/**
 * A communication, as far as this week needs it.
 *
 * @param id its identifier
 * @param state where its approval stands; a host asks its approvals
 * @param topic the key of its subject
 * @param sector the sector it speaks for
 * @param purpose why it is made
 * @param light whether it is light content
 * @param text what the networks show
 */
record Action(
        CommunicationId id,
        CommunicationState state,
        String topic,
        String sector,
        CommunicationPurpose purpose,
        boolean light,
        String text) {}

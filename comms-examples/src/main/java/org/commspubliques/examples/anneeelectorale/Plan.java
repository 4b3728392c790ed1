package org.commspubliques.examples.anneeelectorale;

import java.time.LocalDateTime;
import org.commspubliques.core.communication.CommunicationPurpose;

/**
 * Something planned.
 *
 * @param body whose it is
 * @param moment when, in its zone
 * @param purpose why
 * @param subject what
 */
record Plan(Body body, LocalDateTime moment, CommunicationPurpose purpose, String subject) {}

package org.commspubliques.core.participation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.commspubliques.core.communication.CommunicationId;
import org.jspecify.annotations.Nullable;

/**
 * Communication publiée d’une démarche. Immutable and thread-safe.
 *
 * @param duty what it told the public
 * @param phase the identifier of the phase it was about; null for the whole process
 * @param communication which communication it was
 * @param on the day it was published, in the authority’s zone
 */
public record IssuedCommunication(
        CommunicationDuty duty, @Nullable String phase, CommunicationId communication, LocalDate on) {

    /** Refuses missing parts. */
    public IssuedCommunication {
        Objects.requireNonNull(duty, "duty");
        Objects.requireNonNull(communication, "communication");
        Objects.requireNonNull(on, "on");
    }

    /**
     * Returns the phase it was about.
     *
     * @return its identifier, or nothing for the whole process
     */
    public Optional<String> ofPhase() {
        return Optional.ofNullable(phase);
    }
}

package org.commspubliques.approval.decision;

import java.util.Objects;
import org.commspubliques.core.language.Wording;

/**
 * Refus: why a command was refused, for programs and for people. Immutable and thread-safe.
 *
 * @param code the reason, stable
 * @param message what stands in the way, and what to do
 */
public record Refusal(RefusalCode code, Wording message) {

    /** Refuses missing parts. */
    public Refusal {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
    }

    static Refusal of(RefusalCode code, String fr, String en) {
        return new Refusal(code, Wording.of(fr, en));
    }
}

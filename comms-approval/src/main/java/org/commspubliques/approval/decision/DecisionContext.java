package org.commspubliques.approval.decision;

import java.time.Instant;
import java.util.Objects;
import org.commspubliques.approval.mandate.MandateRegister;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.language.Wording;

/**
 * Contexte d’une demande: what deciding needs to know besides the approval itself. Immutable and thread-safe.
 *
 * @param now the instant of the command
 * @param authority whose approval it is
 * @param mandates who may act for which office
 */
public record DecisionContext(Instant now, LocalAuthority authority, MandateRegister mandates) {

    /** Refuses missing parts. */
    public DecisionContext {
        Objects.requireNonNull(now, "now");
        Objects.requireNonNull(authority, "authority");
        Objects.requireNonNull(mandates, "mandates");
    }

    /** How people call an office. */
    Wording nameOf(OfficeId office) {
        return mandates.chart().nameOf(office);
    }
}

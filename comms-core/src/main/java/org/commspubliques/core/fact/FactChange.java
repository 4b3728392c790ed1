package org.commspubliques.core.fact;

import com.google.common.base.Preconditions;
import java.util.Objects;

/**
 * Changement d’un fait: a fact before and after it was revised, and the register that holds it now. Immutable and
 * thread-safe.
 *
 * @param before the fact as it was
 * @param after the fact as it is
 * @param register the register that holds it now
 */
public record FactChange(Fact before, Fact after, FactRegister register) {

    /** Refuses two different facts. */
    public FactChange {
        Objects.requireNonNull(register, "register");
        Preconditions.checkArgument(
                before.key().equals(after.key()), "%s and %s are two facts", before.key(), after.key());
    }
}

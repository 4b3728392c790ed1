package org.commspubliques.core.lifecycle;

import com.google.common.base.Preconditions;
import java.util.Objects;
import org.commspubliques.core.authority.OfficeId;

/**
 * Dérogation: a rule that stood in the way of a publication, and that an office set aside for it. Immutable and thread-safe.
 *
 * @param rule the identifier of the rule
 * @param office the office that set it aside
 */
public record OverriddenRule(String rule, OfficeId office) {

    /** Refuses a blank rule. */
    public OverriddenRule {
        Preconditions.checkArgument(!rule.isBlank(), "rule must not be blank");
        Objects.requireNonNull(office, "office");
    }
}

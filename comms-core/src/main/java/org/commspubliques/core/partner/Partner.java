package org.commspubliques.core.partner;

import com.google.common.base.Preconditions;
import java.util.Objects;
import org.commspubliques.core.internal.text.EnteredText;
import org.commspubliques.core.internal.text.Identifiers;

/**
 * Partenaire: a body the authority keeps in touch with. Immutable and thread-safe.
 *
 * @param id its identifier: lower-case letters, digits, dots and hyphens
 * @param label what it is called, as the host names it: the body, not a person in it
 * @param kind what it is
 */
public record Partner(String id, String label, PartnerKind kind) {

    /** Refuses a partner without a name. */
    public Partner {
        Identifiers.require(id, "partner id");
        label = EnteredText.enter(label, "partner label");
        Objects.requireNonNull(kind, "kind");
        Preconditions.checkArgument(!label.isBlank(), "partner label is empty");
    }
}

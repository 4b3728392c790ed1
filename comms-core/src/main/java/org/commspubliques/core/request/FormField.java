package org.commspubliques.core.request;

import com.google.common.collect.Sets;
import java.util.Objects;
import java.util.Set;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.language.Wording;

/**
 * Champ de formulaire: one thing a form asks for, in the words of the authority. Immutable and thread-safe.
 *
 * @param field what it asks for
 * @param label what stands before the field, and what is said to be missing, such as « la date souhaitée »
 * @param help what to write there, or what to do to get it
 * @param requiredFor the purposes for which it must be there; empty where it may always be left out; unmodifiable
 */
public record FormField(RequestField field, Wording label, Wording help, Set<CommunicationPurpose> requiredFor) {

    /** Copies the purposes. */
    public FormField {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(help, "help");
        requiredFor = Sets.immutableEnumSet(requiredFor);
    }

    /**
     * Tells whether it must be there.
     *
     * @param purpose the purpose of the request
     * @return true where work cannot start without it
     */
    public boolean isRequiredFor(CommunicationPurpose purpose) {
        return requiredFor.contains(purpose);
    }
}

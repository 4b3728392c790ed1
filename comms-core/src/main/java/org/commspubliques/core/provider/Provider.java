package org.commspubliques.core.provider;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.commspubliques.core.internal.text.EnteredText;
import org.commspubliques.core.internal.text.Identifiers;

/**
 * Prestataire: a business that works for the authority. Immutable and thread-safe.
 *
 * @param id its identifier: lower-case letters, digits, dots and hyphens
 * @param label what it is called
 * @param trades what it does, at least one trade; unmodifiable
 */
public record Provider(String id, String label, Set<ProviderTrade> trades) {

    /** Refuses a provider that does nothing. */
    public Provider {
        Identifiers.require(id, "provider id");
        label = EnteredText.enter(label, "provider label");
        trades = ImmutableSet.copyOf(trades);
        Preconditions.checkArgument(!label.isBlank(), "provider label is empty");
        Preconditions.checkArgument(!trades.isEmpty(), "provider %s has no trade", id);
    }
}

package org.commspubliques.core.consent;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.core.channel.ChannelKind;
import org.commspubliques.core.internal.text.Identifiers;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Source;
import org.commspubliques.core.source.Territory;

/**
 * Règle d’utilisation: on what legal basis, and for how long, a purpose is pursued by some channels somewhere. Immutable and
 * thread-safe.
 *
 * @param id the identifier, by which a host’s own rule replaces it
 * @param purpose the purpose; never {@link ProcessingPurpose#POLITICAL_COMMUNICATION}
 * @param channels the sorts of channel; empty for every one
 * @param territories where it holds; empty for everywhere
 * @param basis the legal basis
 * @param minorsAlone whether a minor below the age of consenting alone may be written to without a parent’s authorisation
 * @param keepMonths how many months after the last contact the data may be kept and used, 1 to 1,200
 * @param contested what those say who read the law otherwise; nothing where nobody is known to
 * @param references the identifiers of the legal references it rests on
 * @param source who says that this is the basis
 * @param keepSource who says how long
 */
public record UseRule(
        String id,
        ProcessingPurpose purpose,
        Set<ChannelKind> channels,
        Set<Territory> territories,
        LegalBasis basis,
        boolean minorsAlone,
        int keepMonths,
        Optional<Wording> contested,
        List<String> references,
        Source source,
        Source keepSource) {

    /** The longest time to keep data: a hundred years. */
    static final int MAX_MONTHS = 1_200;

    /** Copies the sets; refuses a political purpose and numbers out of bounds. */
    public UseRule {
        Identifiers.require(id, "use rule id");
        Preconditions.checkArgument(
                purpose != ProcessingPurpose.POLITICAL_COMMUNICATION, "no rule can allow political communication");
        Objects.requireNonNull(purpose, "purpose");
        channels = Sets.immutableEnumSet(channels);
        territories = ImmutableSet.copyOf(territories);
        Objects.requireNonNull(basis, "basis");
        Preconditions.checkArgument(
                1 <= keepMonths && keepMonths <= MAX_MONTHS, "keepMonths must be 1 to 1200, was %s", keepMonths);
        Objects.requireNonNull(contested, "contested");
        references = ImmutableList.copyOf(references);
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(keepSource, "keepSource");
    }

    /** How narrowly it speaks of a use somewhere: the narrowest rule is followed; a channel counts for more than a territory. */
    int narrowness() {
        return (channels.isEmpty() ? 0 : 2) + (territories.isEmpty() ? 0 : 1);
    }

    boolean concerns(ProcessingPurpose use, ChannelKind channel, Territory territory) {
        return purpose == use
                && (channels.isEmpty() || channels.contains(channel))
                && (territories.isEmpty() || territories.contains(territory));
    }
}

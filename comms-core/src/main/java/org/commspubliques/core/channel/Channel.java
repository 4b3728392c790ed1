package org.commspubliques.core.channel;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.commspubliques.core.language.Wording;

/**
 * Canal de diffusion: a way a message reaches people, and what it allows. Comes from a {@link ChannelCatalog}.
 * Immutable and thread-safe.
 *
 * @param id its stable identifier
 * @param kind what sort of channel it is
 * @param label what people call it
 * @param reach who can see what it carries
 * @param appliesTypography whether French typography (no-break spaces, « », ’) is applied to its text: not where each
 *     such character costs money or cannot be shown
 * @param rules what it allows, at any time; unmodifiable
 */
public record Channel(
        ChannelId id,
        ChannelKind kind,
        Wording label,
        ChannelReach reach,
        boolean appliesTypography,
        List<ChannelRule> rules) {

    /** Copies the rules. */
    public Channel {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(reach, "reach");
        rules = ImmutableList.copyOf(rules);
    }

    /**
     * Returns what the channel allows on a day.
     *
     * @param day the day
     * @return the rules in force, in the order of the data; unmodifiable
     */
    public List<ChannelRule> rulesOn(LocalDate day) {
        return rules.stream().filter(rule -> rule.isInForceOn(day)).collect(ImmutableList.toImmutableList());
    }
}

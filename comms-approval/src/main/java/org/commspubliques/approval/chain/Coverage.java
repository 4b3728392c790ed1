package org.commspubliques.approval.chain;

import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.Set;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.VariantId;

/**
 * Portée d’une étape: the variants a stage answers for. Immutable and thread-safe.
 *
 * @param channels the channels whose variants it covers; empty for all; unmodifiable
 */
public record Coverage(Set<ChannelId> channels) {

    private static final Coverage EVERYTHING = new Coverage(Set.of());

    /** Copies the channels, in an order of their own, so that the same chain is always written alike. */
    public Coverage {
        channels = inOrder(channels);
    }

    static ImmutableSet<ChannelId> inOrder(Set<ChannelId> channels) {
        return channels.stream().sorted(Comparator.comparing(ChannelId::value)).collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Returns the coverage of all variants.
     *
     * @return the coverage
     */
    public static Coverage everything() {
        return EVERYTHING;
    }

    /**
     * Returns the coverage of the variants of some channels.
     *
     * @param first one channel
     * @param others more channels
     * @return the coverage
     */
    public static Coverage of(ChannelId first, ChannelId... others) {
        return new Coverage(
                ImmutableSet.<ChannelId>builder().add(first).add(others).build());
    }

    /**
     * Tells whether a variant is covered.
     *
     * @param variant the variant
     * @return true if it is
     */
    public boolean covers(VariantId variant) {
        return channels.isEmpty() || channels.contains(variant.channel());
    }
}

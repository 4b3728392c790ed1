package org.commspubliques.approval.chain;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Collections;
import java.util.Comparator;
import java.util.Set;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.ContentParts;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.VariantId;

/**
 * Portée d’une étape: the variants a stage answers for, and which parts of them. Immutable and thread-safe.
 *
 * @param channels the channels whose variants it covers; empty for all; unmodifiable
 * @param sections the roles of the texts it answers for, beside what goes with every text (purpose, confidentiality,
 *     embargo, audiences); empty for everything, media among it; unmodifiable
 */
public record Coverage(Set<ChannelId> channels, Set<SectionRole> sections) {

    private static final Coverage EVERYTHING = new Coverage(Set.of(), Set.of());

    /** Copies the channels and the roles, in an order of their own, so that the same chain is always written alike. */
    @SuppressWarnings("NullAway") // a record of what covers everything says nothing of sections
    public Coverage {
        channels = inOrder(channels);
        sections = sections == null ? ImmutableSet.of() : Sets.immutableEnumSet(sections);
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
                ImmutableSet.<ChannelId>builder().add(first).add(others).build(), Set.of());
    }

    /**
     * Returns this coverage, of some parts only. An edit of any other part leaves the decisions of the stage as they are; a
     * variant that has none of these parts is not its business.
     *
     * @param first one role
     * @param others more roles
     * @return the coverage
     */
    public Coverage limitedTo(SectionRole first, SectionRole... others) {
        return new Coverage(channels, Sets.immutableEnumSet(first, others));
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

    /**
     * Tells whether a content has a part that is covered.
     *
     * @param parts the parts of the content
     * @return true if everything is covered, or one of its texts has a role that is
     */
    public boolean covers(ContentParts parts) {
        return sections.isEmpty()
                || !Collections.disjoint(sections, parts.sections().keySet());
    }
}

package org.commspubliques.examples.atelier.draft;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.util.List;
import org.commspubliques.core.channel.ChannelId;

/**
 * The text for one channel.
 *
 * @param channel the channel
 * @param sections its parts, 1 to {@value #MOST_SECTIONS}
 */
public record DraftVariant(ChannelId channel, List<DraftSection> sections) {

    private static final int MOST_SECTIONS = 30;

    /** Copies the parts; refuses none at all, and more than a page can show. */
    public DraftVariant {
        sections = ImmutableList.copyOf(sections);
        Preconditions.checkArgument(
                !sections.isEmpty() && sections.size() <= MOST_SECTIONS,
                "%s: a text has 1 to %s parts, was %s",
                channel,
                MOST_SECTIONS,
                sections.size());
    }

    /**
     * Returns whether nothing is written yet.
     *
     * @return true if no part has anything but spaces
     */
    public boolean isBlank() {
        return sections.stream().allMatch(section -> section.text().isBlank());
    }
}

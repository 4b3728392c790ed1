package org.commspubliques.core.communication;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commspubliques.core.channel.ChannelId;

/**
 * Déclinaison: the version of a communication for one channel in one language. Immutable and thread-safe.
 *
 * @param id the channel and language
 * @param sections the parts of the text in order, at least one; unmodifiable
 * @param media the media in order; unmodifiable
 */
public record Variant(VariantId id, List<Section> sections, List<MediaAsset> media) {

    /** Copies the lists; refuses a variant without text. */
    public Variant {
        Objects.requireNonNull(id, "id");
        sections = ImmutableList.copyOf(sections);
        media = ImmutableList.copyOf(media);
        Preconditions.checkArgument(!sections.isEmpty(), "variant %s has no section", id);
    }

    /**
     * Returns a French variant without media.
     *
     * @param channel the channel
     * @param sections the parts of the text in order
     * @return the variant
     */
    public static Variant french(ChannelId channel, Section... sections) {
        return new Variant(new VariantId(channel, "fr"), List.of(sections), List.of());
    }

    /**
     * Returns the channel.
     *
     * @return the channel
     */
    public ChannelId channel() {
        return id.channel();
    }

    /**
     * Returns the whole text, as a network counts it.
     *
     * @return the texts of all sections in order, separated by line feeds
     */
    public String text() {
        return sections.stream().map(Section::text).collect(Collectors.joining("\n"));
    }

    /**
     * Returns the text of a role.
     *
     * @param role the role
     * @return the texts of the sections that have it in order, separated by line feeds, or nothing
     */
    public Optional<String> text(SectionRole role) {
        return sections.stream()
                .filter(section -> section.role() == role)
                .map(Section::text)
                .reduce((a, b) -> a + "\n" + b);
    }
}

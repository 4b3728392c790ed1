package org.commspubliques.core.communication;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commspubliques.core.channel.ChannelId;
import org.jspecify.annotations.Nullable;

/**
 * Déclinaison: the version of a communication for one channel in one language. Immutable and thread-safe.
 *
 * @param id the channel and language
 * @param sections the parts of the text in order, at least one; unmodifiable
 * @param media the media in order; unmodifiable
 * @param origin the template it was written with; null where it was written by hand
 * @param translation what it was translated from; null where it was not, or nobody has said
 */
public record Variant(
        VariantId id,
        List<Section> sections,
        List<MediaAsset> media,
        @Nullable TemplateReference origin,
        @Nullable Translation translation) {

    /** Copies the lists; refuses a variant without text. */
    public Variant {
        Objects.requireNonNull(id, "id");
        sections = ImmutableList.copyOf(sections);
        media = ImmutableList.copyOf(media);
        Preconditions.checkArgument(!sections.isEmpty(), "variant %s has no section", id);
        Preconditions.checkArgument(
                translation == null || !translation.source().equals(id), "variant %s is no translation of itself", id);
    }

    // Written out: what a record is given by default is linked at its first use, which every review would wait for.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Variant that
                        && id.equals(that.id)
                        && sections.equals(that.sections)
                        && media.equals(that.media)
                        && Objects.equals(origin, that.origin)
                        && Objects.equals(translation, that.translation));
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, sections, media, origin, translation);
    }

    /**
     * Creates a variant that is no translation.
     *
     * @param id the channel and language
     * @param sections the parts of the text in order, at least one
     * @param media the media in order
     * @param origin the template it was written with; null where it was written by hand
     * @throws IllegalArgumentException if there is no section
     */
    public Variant(VariantId id, List<Section> sections, List<MediaAsset> media, @Nullable TemplateReference origin) {
        this(id, sections, media, origin, null);
    }

    /**
     * Creates a variant that was written by hand.
     *
     * @param id the channel and language
     * @param sections the parts of the text in order, at least one
     * @param media the media in order
     * @throws IllegalArgumentException if there is no section
     */
    public Variant(VariantId id, List<Section> sections, List<MediaAsset> media) {
        this(id, sections, media, null, null);
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
     * Returns a copy with other media.
     *
     * @param other the media in order
     * @return the copy, of the same text, the same template and the same source
     */
    public Variant withMedia(List<MediaAsset> other) {
        return new Variant(id, sections, other, origin, translation);
    }

    /**
     * Returns a copy that says what it was translated from.
     *
     * @param known the source, as it was then
     * @return the copy
     * @throws IllegalArgumentException if the source is this variant
     */
    public Variant translated(Translation known) {
        return new Variant(id, sections, media, origin, Objects.requireNonNull(known, "known"));
    }

    /**
     * Returns what it was translated from.
     *
     * @return the source, as it was then, or nothing where it is no translation or nobody has said
     */
    public Optional<Translation> translatedFrom() {
        return Optional.ofNullable(translation);
    }

    /**
     * Returns the template it was written with. The text may have been edited since.
     *
     * @return the template, or nothing where it was written by hand
     */
    public Optional<TemplateReference> template() {
        return Optional.ofNullable(origin);
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

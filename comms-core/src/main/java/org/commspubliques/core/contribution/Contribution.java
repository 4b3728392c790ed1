package org.commspubliques.core.contribution;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.SectorId;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.MediaAsset;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.fact.FactKey;
import org.commspubliques.core.internal.text.EnteredText;

/**
 * Contribution: what a contributor supplies: a draft with its facts and images, for which channels and why. Immutable and
 * thread-safe.
 *
 * @param id the reference; the communication made from it has the same
 * @param contributor who supplies it
 * @param title what it is called by those who work on it
 * @param sector the subject area
 * @param purpose why it is to be said
 * @param channels through which channels, at least one; unmodifiable
 * @param language the language of the draft, as BCP 47 names it, such as {@code fr}
 * @param draft the parts of the text, at least one; unmodifiable
 * @param facts the facts of the register it relies on; unmodifiable
 * @param media its images, videos and sounds; unmodifiable
 * @param attribution how the contributor wishes to be named under the text; empty where it said nothing
 * @param receivedAt when it was received
 */
public record Contribution(
        CommunicationId id,
        ContributorId contributor,
        String title,
        SectorId sector,
        CommunicationPurpose purpose,
        Set<ChannelId> channels,
        String language,
        List<Section> draft,
        Set<FactKey> facts,
        List<MediaAsset> media,
        String attribution,
        Instant receivedAt) {

    /** Normalises the texts and copies the collections; refuses one without text, and one for no channel. */
    public Contribution {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(contributor, "contributor");
        title = EnteredText.enter(title, "title");
        Objects.requireNonNull(sector, "sector");
        Objects.requireNonNull(purpose, "purpose");
        channels = ImmutableSet.copyOf(channels);
        draft = ImmutableList.copyOf(draft);
        facts = ImmutableSet.copyOf(facts);
        media = ImmutableList.copyOf(media);
        attribution = EnteredText.enter(attribution, "attribution");
        Objects.requireNonNull(receivedAt, "receivedAt");
        Preconditions.checkArgument(!channels.isEmpty(), "contribution %s is for no channel", id);
        Preconditions.checkArgument(!draft.isEmpty(), "contribution %s has no text", id);
        language = new VariantId(channels.iterator().next(), language).language();
    }

    /**
     * Returns a builder.
     *
     * @param id the reference
     * @param contributor who supplies it
     * @param sector the subject area
     * @param receivedAt when it was received
     * @return a builder of a French contribution that informs, without text, channels or images
     */
    public static Builder builder(CommunicationId id, ContributorId contributor, SectorId sector, Instant receivedAt) {
        return new Builder(id, contributor, sector, receivedAt);
    }

    /**
     * Returns the communication that could be made of it as it is: a variant of the draft for each channel. Nothing is
     * approved by that.
     *
     * @param owner the unit that answers for it
     * @param author who takes it over
     * @return a builder of the communication, to which a title, a date or an audience may be added
     */
    public Communication.Builder communication(UnitId owner, PersonId author) {
        return communication(owner, author, draft);
    }

    Communication.Builder communication(UnitId owner, PersonId author, List<Section> sections) {
        Communication.Builder communication =
                Communication.builder(id, title).purpose(purpose).owner(owner).author(author);
        facts.forEach(communication::fact);
        channels.forEach(
                channel -> communication.variant(new Variant(new VariantId(channel, language), sections, media)));
        return communication;
    }

    /** Builds a contribution. Not thread-safe. */
    public static final class Builder {

        private final CommunicationId id;
        private final ContributorId contributor;
        private final SectorId sector;
        private final Instant receivedAt;
        private final Set<ChannelId> channels = new LinkedHashSet<>();
        private final List<Section> draft = new ArrayList<>();
        private final Set<FactKey> facts = new LinkedHashSet<>();
        private final List<MediaAsset> media = new ArrayList<>();
        private String title = "";
        private CommunicationPurpose purpose = CommunicationPurpose.INFORMATION;
        private String language = "fr";
        private String attribution = "";

        private Builder(CommunicationId id, ContributorId contributor, SectorId sector, Instant receivedAt) {
            this.id = id;
            this.contributor = contributor;
            this.sector = sector;
            this.receivedAt = receivedAt;
        }

        /**
         * Sets what it is called by those who work on it.
         *
         * @param value the title
         * @return this builder
         */
        public Builder title(String value) {
            this.title = value;
            return this;
        }

        /**
         * Sets why it is to be said.
         *
         * @param value the purpose
         * @return this builder
         */
        public Builder purpose(CommunicationPurpose value) {
            this.purpose = value;
            return this;
        }

        /**
         * Adds a channel.
         *
         * @param value the channel
         * @return this builder
         */
        public Builder channel(ChannelId value) {
            channels.add(value);
            return this;
        }

        /**
         * Sets the language of the draft.
         *
         * @param value the language, as BCP 47 names it
         * @return this builder
         */
        public Builder language(String value) {
            this.language = value;
            return this;
        }

        /**
         * Adds a part of the text.
         *
         * @param value the part
         * @return this builder
         */
        public Builder section(Section value) {
            draft.add(value);
            return this;
        }

        /**
         * Adds a fact it relies on.
         *
         * @param value the key
         * @return this builder
         */
        public Builder fact(FactKey value) {
            facts.add(value);
            return this;
        }

        /**
         * Adds an image, a video or a sound.
         *
         * @param value the medium
         * @return this builder
         */
        public Builder medium(MediaAsset value) {
            media.add(value);
            return this;
        }

        /**
         * Sets how the contributor wishes to be named.
         *
         * @param value the attribution
         * @return this builder
         */
        public Builder attribution(String value) {
            this.attribution = value;
            return this;
        }

        /**
         * Returns the contribution.
         *
         * @return the contribution
         * @throws IllegalArgumentException if it has no text or no channel
         */
        public Contribution build() {
            return new Contribution(
                    id,
                    contributor,
                    title,
                    sector,
                    purpose,
                    channels,
                    language,
                    draft,
                    facts,
                    media,
                    attribution,
                    receivedAt);
        }
    }
}

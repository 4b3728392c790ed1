package org.commspubliques.core.calendar;

import com.google.common.base.Ascii;
import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.internal.text.EnteredText;
import org.commspubliques.core.internal.text.Identifiers;
import org.commspubliques.core.schedule.MessageNature;
import org.jspecify.annotations.Nullable;

/**
 * Publication au calendrier: one thing that is to go out on one channel, from the first idea on. Its state is not kept: see
 * {@link ItemStates}. Made by its {@linkplain #builder builder}. Immutable and thread-safe.
 *
 * @param id its identifier, the same for ever: lower-case letters, digits, dots and hyphens
 * @param title what people call it
 * @param channel the channel
 * @param at when it is to go out; null where that is not decided
 * @param communication the communication it belongs to; null for an idea
 * @param variant the variant that goes out; null where that is not said; on the channel of the item
 * @param purpose why it is made
 * @param light whether it is light content (contenu léger), which a day of mourning holds back
 * @param topic the key of its subject, such as {@code coupure-eau}: the host’s own, in no catalogue, the same letter by letter
 *     for all items that speak of it; of the form of an identifier, or empty; what people read is the title
 * @param sector the sector it speaks for, such as {@code voirie}; of the form of an identifier, or empty
 * @param audiences the identifiers of the audiences whose messages are counted; unmodifiable
 * @param slot the identifier of the recurring slot it takes; null for none
 * @param approvalDue when its approvals should be there; null where nobody has said
 * @param copyDeadline when its text must be with the printer, or whoever makes it (bouclage); null where there is none
 * @param validUntil when it is of no more use, exclusive; null where that is not known
 * @param reviewOn the day on which somebody must look whether it still holds, in the calendar’s zone; null for none
 * @param revision how often it was changed since it was first put into the calendar, from 0
 */
public record CalendarItem(
        String id,
        String title,
        ChannelId channel,
        @Nullable Instant at,
        @Nullable CommunicationId communication,
        @Nullable VariantId variant,
        CommunicationPurpose purpose,
        boolean light,
        String topic,
        String sector,
        Set<String> audiences,
        @Nullable String slot,
        @Nullable Instant approvalDue,
        @Nullable Instant copyDeadline,
        @Nullable Instant validUntil,
        @Nullable LocalDate reviewOn,
        int revision) {

    /** Copies the audiences; refuses identifiers of another form, a blank title, and parts that contradict each other. */
    public CalendarItem {
        Identifiers.require(id, "item id");
        title = EnteredText.enter(title, "title");
        Preconditions.checkArgument(!title.isBlank(), "item %s has no title", id);
        Objects.requireNonNull(channel, "channel");
        Preconditions.checkArgument(
                variant == null || communication != null, "item %s has a variant of no communication", id);
        Preconditions.checkArgument(
                variant == null || variant.channel().equals(channel),
                "item %s is on %s, its variant is %s",
                id,
                channel,
                variant);
        Objects.requireNonNull(purpose, "purpose");
        requireKey(topic, "topic (a key such as coupure-eau, the words go into the title)");
        requireKey(sector, "sector (a key such as voirie)");
        audiences = ImmutableSet.copyOf(audiences);
        audiences.forEach(audience -> Identifiers.require(audience, "audience id"));
        if (slot != null) {
            Identifiers.require(slot, "slot id");
        }
        Preconditions.checkArgument(
                at == null || validUntil == null || validUntil.isAfter(at),
                "item %s is of no use from %s on, and planned at %s",
                id,
                validUntil,
                at);
        Preconditions.checkArgument(revision >= 0, "revision must be 0 or more, was %s", revision);
    }

    private static void requireKey(String key, String what) {
        if (!key.isEmpty()) {
            Identifiers.require(key, what);
        }
    }

    /**
     * Returns a builder.
     *
     * @param id its identifier
     * @param title what people call it
     * @param channel the channel
     * @return a builder of an idea without an hour, for information
     */
    public static Builder builder(String id, String title, ChannelId channel) {
        return new Builder(id, title, channel);
    }

    /**
     * Returns a builder of the item of a variant: its identifier is made of those of the communication, the channel and the
     * language; its title, purpose, hour, end of use and audiences are the communication’s.
     *
     * @param communication the communication
     * @param variant one of its variants
     * @return the builder
     * @throws IllegalArgumentException if the communication has no such variant
     */
    public static Builder of(Communication communication, VariantId variant) {
        Preconditions.checkArgument(
                communication.variant(variant).isPresent(),
                "communication %s has no variant %s",
                communication.id(),
                variant);
        Builder builder = builder(
                        communication.id() + "." + variant.channel() + "." + Ascii.toLowerCase(variant.language()),
                        communication.title(),
                        variant.channel())
                .communication(communication.id())
                .variant(variant)
                .purpose(communication.purpose());
        communication.plannedAt(variant).ifPresent(builder::at);
        communication.validUntil().ifPresent(builder::validUntil);
        communication.audiences().forEach(audience -> builder.audience(audience.id()));
        return builder;
    }

    /**
     * Returns a builder that starts from this item, for its next revision.
     *
     * @return the builder, whose revision is one more
     */
    public Builder changed() {
        Builder builder = new Builder(id, title, channel);
        builder.at = at;
        builder.communication = communication;
        builder.variant = variant;
        builder.purpose = purpose;
        builder.light = light;
        builder.topic = topic;
        builder.sector = sector;
        builder.audiences.addAll(audiences);
        builder.slot = slot;
        builder.approvalDue = approvalDue;
        builder.copyDeadline = copyDeadline;
        builder.validUntil = validUntil;
        builder.reviewOn = reviewOn;
        builder.revision = revision + 1;
        return builder;
    }

    /**
     * Returns when it is to go out.
     *
     * @return the instant, or nothing where that is not decided
     */
    public Optional<Instant> plannedAt() {
        return Optional.ofNullable(at);
    }

    /**
     * Returns the communication it belongs to.
     *
     * @return the communication, or nothing for an idea
     */
    public Optional<CommunicationId> ofCommunication() {
        return Optional.ofNullable(communication);
    }

    /**
     * Returns the nature of the message, on which hours and holds depend.
     *
     * @return the nature that follows from its purpose
     */
    public MessageNature nature() {
        return MessageNature.of(purpose);
    }

    /**
     * Returns whether two items belong to one communication.
     *
     * @param other the other item
     * @return true where both name the same; two ideas never do
     */
    public boolean isTogetherWith(CalendarItem other) {
        return communication != null && communication.equals(other.communication);
    }

    /** Builds an item. Not thread-safe. */
    public static final class Builder {

        private final String id;
        private String title;
        private ChannelId channel;
        private @Nullable Instant at;
        private @Nullable CommunicationId communication;
        private @Nullable VariantId variant;
        private CommunicationPurpose purpose = CommunicationPurpose.INFORMATION;
        private boolean light;
        private String topic = "";
        private String sector = "";
        private final Set<String> audiences = new LinkedHashSet<>();
        private @Nullable String slot;
        private @Nullable Instant approvalDue;
        private @Nullable Instant copyDeadline;
        private @Nullable Instant validUntil;
        private @Nullable LocalDate reviewOn;
        private int revision;

        private Builder(String id, String title, ChannelId channel) {
            this.id = id;
            this.title = title;
            this.channel = channel;
        }

        /**
         * Sets what people call it.
         *
         * @param value the title
         * @return this builder
         */
        public Builder title(String value) {
            this.title = value;
            return this;
        }

        /**
         * Sets the channel.
         *
         * @param value the channel
         * @return this builder
         */
        public Builder channel(ChannelId value) {
            this.channel = value;
            return this;
        }

        /**
         * Sets when it is to go out.
         *
         * @param value the instant
         * @return this builder
         */
        public Builder at(Instant value) {
            this.at = Objects.requireNonNull(value, "at");
            return this;
        }

        /**
         * Takes its hour away.
         *
         * @return this builder
         */
        public Builder unplanned() {
            this.at = null;
            return this;
        }

        /**
         * Sets the communication it belongs to.
         *
         * @param value the communication
         * @return this builder
         */
        public Builder communication(CommunicationId value) {
            this.communication = Objects.requireNonNull(value, "communication");
            return this;
        }

        /**
         * Sets the variant that goes out.
         *
         * @param value the variant
         * @return this builder
         */
        public Builder variant(VariantId value) {
            this.variant = Objects.requireNonNull(value, "variant");
            return this;
        }

        /**
         * Sets why it is made.
         *
         * @param value the purpose
         * @return this builder
         */
        public Builder purpose(CommunicationPurpose value) {
            this.purpose = value;
            return this;
        }

        /**
         * Says that it is light content.
         *
         * @return this builder
         */
        public Builder light() {
            this.light = true;
            return this;
        }

        /**
         * Sets the key of its subject: the host’s own, in no catalogue, such as {@code coupure-eau}. Items are seen to speak of
         * one thing by the same key, so that {@code coupure-eau} and {@code coupures-eau} are two. It is no free text, which
         * {@link #build()} refuses.
         *
         * @param value the key; empty for none
         * @return this builder
         */
        public Builder topic(String value) {
            this.topic = value;
            return this;
        }

        /**
         * Sets the sector it speaks for.
         *
         * @param value the sector
         * @return this builder
         */
        public Builder sector(String value) {
            this.sector = value;
            return this;
        }

        /**
         * Adds an audience whose messages are counted.
         *
         * @param value its identifier
         * @return this builder
         */
        public Builder audience(String value) {
            audiences.add(value);
            return this;
        }

        /**
         * Sets the recurring slot it takes.
         *
         * @param value the identifier of the slot
         * @return this builder
         */
        public Builder slot(String value) {
            this.slot = Objects.requireNonNull(value, "slot");
            return this;
        }

        /**
         * Puts it into a slot of a day: its channel, its hour and its slot are those of the occurrence.
         *
         * @param value the occurrence
         * @return this builder
         */
        public Builder in(SlotOccurrence value) {
            this.channel = value.slot().channel();
            this.slot = value.slot().id();
            this.at = value.at().toInstant();
            return this;
        }

        /**
         * Sets when its approvals should be there.
         *
         * @param value the instant
         * @return this builder
         */
        public Builder approvalDue(Instant value) {
            this.approvalDue = Objects.requireNonNull(value, "approvalDue");
            return this;
        }

        /**
         * Sets when its text must be with whoever makes it.
         *
         * @param value the instant
         * @return this builder
         */
        public Builder copyDeadline(Instant value) {
            this.copyDeadline = Objects.requireNonNull(value, "copyDeadline");
            return this;
        }

        /**
         * Sets when it is of no more use.
         *
         * @param value the end, exclusive
         * @return this builder
         */
        public Builder validUntil(Instant value) {
            this.validUntil = Objects.requireNonNull(value, "validUntil");
            return this;
        }

        /**
         * Sets the day on which somebody must look whether it still holds.
         *
         * @param value the day
         * @return this builder
         */
        public Builder reviewOn(LocalDate value) {
            this.reviewOn = Objects.requireNonNull(value, "reviewOn");
            return this;
        }

        /**
         * Sets how often it was changed.
         *
         * @param value the number, from 0
         * @return this builder
         */
        public Builder revision(int value) {
            this.revision = value;
            return this;
        }

        /**
         * Returns the item.
         *
         * @return the item
         * @throws IllegalArgumentException if its parts are not as {@link CalendarItem} wants them
         */
        public CalendarItem build() {
            return new CalendarItem(
                    id,
                    title,
                    channel,
                    at,
                    communication,
                    variant,
                    purpose,
                    light,
                    topic,
                    sector,
                    audiences,
                    slot,
                    approvalDue,
                    copyDeadline,
                    validUntil,
                    reviewOn,
                    revision);
        }
    }
}

package org.commspubliques.core.communication;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.core.audience.Audience;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.fact.FactKey;
import org.commspubliques.core.internal.text.EnteredText;
import org.jspecify.annotations.Nullable;

/**
 * Action de communication: what is said, why, by whom and for whom, in a variant for each channel and language.
 *
 * <p>It knows nothing of what comes later: whether it is approved or published is asked elsewhere. A value: two that say the
 * same are equal. Immutable and thread-safe.
 */
public final class Communication {

    private final CommunicationId id;
    private final String title;
    private final CommunicationPurpose purpose;
    private final UnitId owner;
    private final PersonId author;
    private final Confidentiality confidentiality;
    private final Provenance provenance;
    private final @Nullable SupportKind support;
    private final @Nullable Embargo embargo;
    private final @Nullable Instant plannedAt;
    private final @Nullable Instant validUntil;
    private final ImmutableMap<VariantId, Instant> plannedByVariant;
    private final ImmutableList<Participation> participations;
    private final ImmutableSet<Audience> audiences;
    private final ImmutableSet<FactKey> facts;
    private final ImmutableSet<Topic> topics;
    private final ImmutableSet<CommunicationId> reusedFrom;
    private final ImmutableMap<VariantId, Variant> variants;

    /** Computed when first asked for; whoever comes at the same time computes the same. */
    private @Nullable ImmutableMap<VariantId, ContentSeal> seals;

    private Communication(Builder builder) {
        this.id = builder.id;
        this.title = EnteredText.enter(builder.title, "title");
        this.purpose = Objects.requireNonNull(builder.purpose, "purpose");
        this.owner = Objects.requireNonNull(builder.owner, "owner");
        this.author = Objects.requireNonNull(builder.author, "author");
        this.confidentiality = builder.confidentiality;
        this.provenance = builder.provenance;
        this.support = builder.support;
        this.embargo = builder.embargo;
        this.plannedAt = builder.plannedAt;
        this.validUntil = builder.validUntil;
        this.plannedByVariant = ImmutableMap.copyOf(builder.plannedByVariant);
        this.participations = ImmutableList.copyOf(builder.participations);
        this.audiences = ImmutableSet.copyOf(builder.audiences);
        this.facts = ImmutableSet.copyOf(builder.facts);
        this.topics = ImmutableSet.copyOf(builder.topics);
        this.reusedFrom = ImmutableSet.copyOf(builder.reusedFrom);
        Preconditions.checkArgument(!reusedFrom.contains(id), "communication %s does not take up itself", id);
        this.variants = ImmutableMap.copyOf(builder.variants);
        for (VariantId planned : plannedByVariant.keySet()) {
            Preconditions.checkArgument(
                    variants.containsKey(planned), "an instant is planned for unknown variant %s", planned);
        }
    }

    /**
     * Returns a builder. Purpose, owner and author must be set; confidentiality is {@link Confidentiality#PUBLIC} unless
     * set; all else may be absent.
     *
     * @param id the identifier
     * @param title the title, for those who work on it; not part of the message
     * @return the builder
     */
    public static Builder builder(CommunicationId id, String title) {
        return new Builder(id, title);
    }

    /**
     * Returns a builder that starts from this communication.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder(id, title)
                .purpose(purpose)
                .owner(owner)
                .author(author)
                .confidentiality(confidentiality);
        builder.provenance = provenance;
        builder.support = support;
        builder.embargo = embargo;
        builder.plannedAt = plannedAt;
        builder.validUntil = validUntil;
        builder.plannedByVariant.putAll(plannedByVariant);
        builder.participations.addAll(participations);
        builder.audiences.addAll(audiences);
        builder.facts.addAll(facts);
        builder.topics.addAll(topics);
        builder.reusedFrom.addAll(reusedFrom);
        builder.variants.putAll(variants);
        return builder;
    }

    /**
     * Returns a copy with a variant put in the place of the one it has the identifier of, or added.
     *
     * @param variant the variant
     * @return the copy
     */
    public Communication withVariant(Variant variant) {
        return toBuilder().variant(variant).build();
    }

    /**
     * Returns the identifier.
     *
     * @return the identifier
     */
    public CommunicationId id() {
        return id;
    }

    /**
     * Returns the title.
     *
     * @return the title, for those who work on it
     */
    public String title() {
        return title;
    }

    /**
     * Returns why it is made.
     *
     * @return the purpose
     */
    public CommunicationPurpose purpose() {
        return purpose;
    }

    /**
     * Returns the unit that answers for it.
     *
     * @return the unit
     */
    public UnitId owner() {
        return owner;
    }

    /**
     * Returns who wrote it.
     *
     * @return the person
     */
    public PersonId author() {
        return author;
    }

    /**
     * Returns how far it may travel.
     *
     * @return the confidentiality
     */
    public Confidentiality confidentiality() {
        return confidentiality;
    }

    /**
     * Returns the embargo.
     *
     * @return the embargo, or nothing
     */
    public Optional<Embargo> embargo() {
        return Optional.ofNullable(embargo);
    }

    /**
     * Returns when a variant is meant to go out.
     *
     * @param variant the variant
     * @return its instant, or that of the communication, or nothing where neither is planned
     */
    public Optional<Instant> plannedAt(VariantId variant) {
        return Optional.ofNullable(plannedByVariant.getOrDefault(variant, plannedAt));
    }

    /**
     * Returns until when the communication is of use (fin de validité).
     *
     * @return the end, exclusive, or nothing where there is none
     */
    public Optional<Instant> validUntil() {
        return Optional.ofNullable(validUntil);
    }

    /**
     * Returns the other units that take part.
     *
     * @return the participations; unmodifiable
     */
    public List<Participation> participations() {
        return participations;
    }

    /**
     * Returns for whom it is made.
     *
     * @return the audiences in the order given; unmodifiable
     */
    public Set<Audience> audiences() {
        return audiences;
    }

    /**
     * Returns the facts it relies on.
     *
     * @return the keys in the order given; unmodifiable
     */
    public Set<FactKey> facts() {
        return facts;
    }

    /**
     * Returns what it is about.
     *
     * @return the topics in the order they were added; unmodifiable
     */
    public Set<Topic> topics() {
        return topics;
    }

    /**
     * Returns whose text it takes up (reprise), as its author declares: an article of the staff journal, an earlier release.
     * It is not sealed.
     *
     * @return the communications in the order they were added; unmodifiable
     */
    public Set<CommunicationId> reusedFrom() {
        return reusedFrom;
    }

    /**
     * Returns the form it takes. It is not sealed: duties that depend on it are looked at anew by whoever reviews.
     *
     * @return the support, or nothing where none was said
     */
    public Optional<SupportKind> support() {
        return Optional.ofNullable(support);
    }

    /**
     * Returns whether people or machines wrote it. It is not sealed.
     *
     * @return the provenance; people where nothing else was said
     */
    public Provenance provenance() {
        return provenance;
    }

    /**
     * Returns its variants.
     *
     * @return the variants in the order given; unmodifiable
     */
    public List<Variant> variants() {
        return variants.values().asList();
    }

    /**
     * Returns one variant.
     *
     * @param variant its identifier
     * @return the variant, or nothing
     */
    public Optional<Variant> variant(VariantId variant) {
        return Optional.ofNullable(variants.get(variant));
    }

    /**
     * Returns the seal of one variant.
     *
     * @param variant its identifier
     * @return the seal
     * @throws IllegalArgumentException if there is no such variant
     */
    public ContentSeal seal(VariantId variant) {
        ContentSeal seal = seals().get(variant);
        Preconditions.checkArgument(seal != null, "communication %s has no variant %s", id, variant);
        return seal;
    }

    /**
     * Returns the digests of the parts of one variant, which tell where a content has changed.
     *
     * @param variant its identifier
     * @return the digests
     * @throws IllegalArgumentException if there is no such variant
     */
    public ContentParts parts(VariantId variant) {
        Variant parted = variants.get(variant);
        Preconditions.checkArgument(parted != null, "communication %s has no variant %s", id, variant);
        return ContentParts.of(this, parted);
    }

    /**
     * Returns the seals of all variants: the seal of the communication.
     *
     * @return the seals in the order of the variants; unmodifiable
     */
    public Map<VariantId, ContentSeal> seals() {
        ImmutableMap<VariantId, ContentSeal> known = seals;
        if (known == null) {
            ImmutableMap.Builder<VariantId, ContentSeal> computed = ImmutableMap.builder();
            variants.forEach((variantId, variant) -> computed.put(variantId, Sealer.seal(this, variant)));
            known = computed.buildOrThrow();
            seals = known;
        }
        return known;
    }

    /** When each of its variants is meant to go out, whether that was said of it or of all. */
    private Map<VariantId, Instant> plan() {
        Map<VariantId, Instant> plan = new LinkedHashMap<>();
        for (VariantId variant : variants.keySet()) {
            plannedAt(variant).ifPresent(at -> plan.put(variant, at));
        }
        return plan;
    }

    /**
     * Returns whether another communication says the same: all parts are equal, the variants also in their order, and each
     * variant is planned for the same instant. Whether that was said of the variant or of all makes no difference.
     *
     * @param other anything
     * @return true for a communication that says the same
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Communication that
                && id.equals(that.id)
                && title.equals(that.title)
                && purpose == that.purpose
                && owner.equals(that.owner)
                && author.equals(that.author)
                && confidentiality == that.confidentiality
                && provenance.equals(that.provenance)
                && support == that.support
                && Objects.equals(embargo, that.embargo)
                && Objects.equals(validUntil, that.validUntil)
                && participations.equals(that.participations)
                && audiences.equals(that.audiences)
                && facts.equals(that.facts)
                && topics.equals(that.topics)
                && reusedFrom.equals(that.reusedFrom)
                && variants().equals(that.variants())
                && plan().equals(that.plan());
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, title, variants());
    }

    @Override
    public String toString() {
        return id + " " + variants.keySet();
    }

    /** Builds a communication. Not thread-safe. */
    public static final class Builder {

        private final CommunicationId id;
        private final String title;
        private final Map<VariantId, Instant> plannedByVariant = new LinkedHashMap<>();
        private final List<Participation> participations = new ArrayList<>();
        private final Set<Audience> audiences = new LinkedHashSet<>();
        private final Set<FactKey> facts = new LinkedHashSet<>();
        private final Set<Topic> topics = new LinkedHashSet<>();
        private final Set<CommunicationId> reusedFrom = new LinkedHashSet<>();
        private final Map<VariantId, Variant> variants = new LinkedHashMap<>();
        private Confidentiality confidentiality = Confidentiality.PUBLIC;
        private Provenance provenance = Provenance.human();
        private @Nullable SupportKind support;
        private @Nullable CommunicationPurpose purpose;
        private @Nullable UnitId owner;
        private @Nullable PersonId author;
        private @Nullable Embargo embargo;
        private @Nullable Instant plannedAt;
        private @Nullable Instant validUntil;

        private Builder(CommunicationId id, String title) {
            this.id = Objects.requireNonNull(id, "id");
            this.title = Objects.requireNonNull(title, "title");
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
         * Sets the unit that answers for it.
         *
         * @param value the unit
         * @return this builder
         */
        public Builder owner(UnitId value) {
            this.owner = value;
            return this;
        }

        /**
         * Sets who wrote it.
         *
         * @param value the person
         * @return this builder
         */
        public Builder author(PersonId value) {
            this.author = value;
            return this;
        }

        /**
         * Sets how far it may travel.
         *
         * @param value the confidentiality
         * @return this builder
         */
        public Builder confidentiality(Confidentiality value) {
            this.confidentiality = Objects.requireNonNull(value, "confidentiality");
            return this;
        }

        /**
         * Sets the embargo.
         *
         * @param value the embargo
         * @return this builder
         */
        public Builder embargo(Embargo value) {
            this.embargo = Objects.requireNonNull(value, "embargo");
            return this;
        }

        /**
         * Sets when its variants are meant to go out.
         *
         * @param value the instant
         * @return this builder
         */
        public Builder plannedAt(Instant value) {
            this.plannedAt = Objects.requireNonNull(value, "plannedAt");
            return this;
        }

        /**
         * Sets when one variant is meant to go out.
         *
         * @param variant the variant
         * @param value the instant
         * @return this builder
         */
        public Builder plannedAt(VariantId variant, Instant value) {
            plannedByVariant.put(variant, value);
            return this;
        }

        /**
         * Sets until when the communication is of use: an invitation after the event misleads. As the planned instant, it is
         * not sealed; what sends looks at it when the time comes.
         *
         * @param value the end, exclusive
         * @return this builder
         */
        public Builder validUntil(Instant value) {
            this.validUntil = Objects.requireNonNull(value, "validUntil");
            return this;
        }

        /**
         * Adds a unit that takes part.
         *
         * @param value the participation
         * @return this builder
         */
        public Builder participation(Participation value) {
            participations.add(value);
            return this;
        }

        /**
         * Adds an audience.
         *
         * @param value the audience
         * @return this builder
         */
        public Builder audience(Audience value) {
            audiences.add(value);
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
         * Adds something it is about.
         *
         * @param value the topic
         * @return this builder
         */
        public Builder topic(Topic value) {
            topics.add(Objects.requireNonNull(value, "topic"));
            return this;
        }

        /**
         * Declares that it takes up the text of another communication.
         *
         * @param source the other one
         * @return this builder
         */
        public Builder reusedFrom(CommunicationId source) {
            reusedFrom.add(Objects.requireNonNull(source, "source"));
            return this;
        }

        /**
         * Sets the form it takes.
         *
         * @param value the support
         * @return this builder
         */
        public Builder support(SupportKind value) {
            this.support = Objects.requireNonNull(value, "support");
            return this;
        }

        /**
         * Sets whether people or machines wrote it.
         *
         * @param value the provenance
         * @return this builder
         */
        public Builder provenance(Provenance value) {
            this.provenance = Objects.requireNonNull(value, "provenance");
            return this;
        }

        /**
         * Adds a variant, or puts it in the place of the one it has the identifier of.
         *
         * @param value the variant
         * @return this builder
         */
        public Builder variant(Variant value) {
            variants.put(value.id(), value);
            return this;
        }

        /**
         * Returns the communication.
         *
         * @return the communication
         * @throws NullPointerException if purpose, owner or author is missing
         * @throws IllegalArgumentException if an instant is planned for a variant that is not there, or it takes up itself
         */
        public Communication build() {
            return new Communication(this);
        }
    }
}

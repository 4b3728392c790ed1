package org.commspubliques.core.consent;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.core.channel.ChannelKind;
import org.commspubliques.core.internal.json.JsonText;
import org.jspecify.annotations.Nullable;

/**
 * Droits d’un contact: what is known of the rights of one person who may be written to, without a name and without an address. A
 * value: contacts of whom the same is known may share one, and equality costs little. Immutable and thread-safe.
 */
public final class ContactRights {

    private static final Bounces NONE = new Bounces(0, 0);

    private final @Nullable CollectionRecord collection;
    private final @Nullable LocalDate lastContact;
    private final @Nullable LocalDate keepUntil;
    private final ImmutableList<Consent> consents;
    private final ImmutableList<Objection> objections;
    private final @Nullable LocalDate minorBornOn;
    private final @Nullable ParentalAuthorisation authorisation;
    private final ImmutableMap<ChannelKind, Bounces> bounces;
    private final boolean optedOut;
    private final Set<ProcessingPurpose> keptFor;
    private final int hash;

    private ContactRights(Builder builder) {
        this.collection = builder.collection;
        this.lastContact = builder.lastContact;
        this.keepUntil = builder.keepUntil;
        this.consents = ImmutableList.copyOf(builder.consents);
        this.objections = ImmutableList.copyOf(builder.objections);
        this.minorBornOn = builder.minorBornOn;
        this.authorisation = builder.authorisation;
        this.bounces = ImmutableMap.copyOf(builder.bounces);
        this.optedOut = builder.optedOut;
        this.keptFor = keptFor(collection, consents);
        this.hash = Objects.hash(
                collection,
                lastContact,
                keepUntil,
                consents,
                objections,
                minorBornOn,
                authorisation,
                bounces,
                optedOut);
    }

    /**
     * Returns a builder of the rights of somebody of whom nothing is known; such a person may not be written to.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder that starts from these rights.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.collection = collection;
        builder.lastContact = lastContact;
        builder.keepUntil = keepUntil;
        builder.consents.addAll(consents);
        builder.objections.addAll(objections);
        builder.minorBornOn = minorBornOn;
        builder.authorisation = authorisation;
        builder.bounces.putAll(bounces);
        builder.optedOut = optedOut;
        return builder;
    }

    /**
     * Returns where the data come from, when and for what they were collected, and when the person was told.
     *
     * @return the record, or nothing where nobody knows
     */
    public Optional<CollectionRecord> collection() {
        return Optional.ofNullable(collection);
    }

    /**
     * Returns when the person last got in touch of her own accord: wrote, clicked, came. A consent never withdrawn counts as well,
     * without being repeated here.
     *
     * @return the day, or nothing where she has not since the data were collected
     */
    public Optional<LocalDate> lastContact() {
        return Optional.ofNullable(lastContact);
    }

    /**
     * Returns the last day on which the data may be kept, where the host set one; the rules may set an earlier one.
     *
     * @return the day, or nothing
     */
    public Optional<LocalDate> keepUntil() {
        return Optional.ofNullable(keepUntil);
    }

    /**
     * Returns what the person agreed to, withdrawn or not.
     *
     * @return the consents in the order given; unmodifiable
     */
    public List<Consent> consents() {
        return consents;
    }

    /**
     * Returns what the person objected to.
     *
     * @return the objections in the order given; unmodifiable
     */
    public List<Objection> objections() {
        return objections;
    }

    /**
     * Returns the birth date of a minor; of an adult it is not needed, and so not held.
     *
     * @return the day, or nothing
     */
    public Optional<LocalDate> minorBornOn() {
        return Optional.ofNullable(minorBornOn);
    }

    /**
     * Returns what those who hold parental authority agreed to.
     *
     * @return the authorisation, or nothing
     */
    public Optional<ParentalAuthorisation> authorisation() {
        return Optional.ofNullable(authorisation);
    }

    /**
     * Returns how many messages came back.
     *
     * @param channel the sort of channel
     * @return how many, for good and for now
     */
    public Bounces bounces(ChannelKind channel) {
        Bounces known = bounces.get(channel);
        return known == null ? NONE : known;
    }

    /**
     * Returns how many messages came back, by sort of channel.
     *
     * @return the numbers, in the order of the channels; unmodifiable
     */
    public Map<ChannelKind, Bounces> bounces() {
        return bounces;
    }

    /**
     * Returns whether the address is on the opt-out list.
     *
     * @return true if it is
     */
    public boolean isOptedOut() {
        return optedOut;
    }

    /**
     * Returns what remains once the person’s data are erased: what she objected to, and that the address is on the opt-out list.
     * Nothing is allowed any more, since the origin is forgotten as well. What must be remembered when even this record goes is a
     * hash in an {@link OptOutList}.
     *
     * @return the rights
     */
    public ContactRights erased() {
        Builder remains = builder().optedOut(optedOut);
        objections.forEach(remains::objection);
        return remains.build();
    }

    /**
     * Writes what is known, for a person who asks for access: without a name and without an address, which the host adds.
     *
     * @return JSON whose fields and values are in French, ended by a line feed
     */
    public String toJson() {
        return JsonText.of(RightsExport.fields(this));
    }

    private static Set<ProcessingPurpose> keptFor(@Nullable CollectionRecord collection, List<Consent> consents) {
        Set<ProcessingPurpose> purposes = EnumSet.noneOf(ProcessingPurpose.class);
        if (collection != null) {
            purposes.addAll(collection.purposes());
        }
        for (Consent consent : consents) {
            if (consent.withdrawn().isEmpty()) {
                purposes.add(consent.purpose());
            }
        }
        return Sets.immutableEnumSet(purposes);
    }

    /** The purposes that were announced or agreed to. */
    Set<ProcessingPurpose> keptFor() {
        return keptFor;
    }

    @Nullable CollectionRecord collectionOrNull() {
        return collection;
    }

    @Nullable LocalDate keepUntilOrNull() {
        return keepUntil;
    }

    @Nullable LocalDate minorBornOnOrNull() {
        return minorBornOn;
    }

    /**
     * From when the time to keep the data runs: the last time the person got in touch, which giving a consent that was never
     * withdrawn is; else the collection. Nothing where the collection is not known by then.
     */
    @Nullable LocalDate retentionStart(LocalDate day) {
        if (collection == null || collection.collected().isAfter(day)) {
            return null;
        }
        LocalDate start = collection.collected();
        if (lastContact != null && lastContact.isAfter(start) && !lastContact.isAfter(day)) {
            start = lastContact;
        }
        for (int i = 0; i < consents.size(); i++) {
            Consent consent = consents.get(i);
            if (consent.withdrawnOrNull() == null
                    && consent.given().isAfter(start)
                    && !consent.given().isAfter(day)) {
                start = consent.given();
            }
        }
        return start;
    }

    /** The bits of the exclusions that come of what the person asked for, whatever the rules say. */
    int refusals(ProcessingUse use, LocalDate day) {
        int exclusions = optedOut ? Exclusion.OPTED_OUT_LIST.bit() : 0;
        for (int i = 0; i < objections.size(); i++) {
            exclusions |= objections.get(i).excludes(use);
        }
        return consents.isEmpty() || !isWithdrawn(use, day)
                ? exclusions
                : exclusions | Exclusion.CONSENT_WITHDRAWN.bit();
    }

    /** Withdrawn, and not given anew after that day. */
    private boolean isWithdrawn(ProcessingUse use, LocalDate day) {
        boolean withdrawn = false;
        for (int i = 0; i < consents.size(); i++) {
            Consent consent = consents.get(i);
            if (consent.covers(use) && consent.isWithdrawnOn(day)) {
                withdrawn = true;
            }
        }
        return withdrawn && !isAgreed(use, day);
    }

    /** Whether a consent to a use stands that was given after every withdrawal of such a consent. */
    boolean isAgreed(ProcessingUse use, LocalDate day) {
        LocalDate given = LocalDate.MIN;
        LocalDate withdrawn = LocalDate.MIN;
        for (int i = 0; i < consents.size(); i++) {
            Consent consent = consents.get(i);
            if (consent.covers(use)) {
                if (consent.isGivenOn(day) && consent.given().isAfter(given)) {
                    given = consent.given();
                }
                LocalDate end = consent.withdrawnOrNull();
                if (end != null && !end.isAfter(day) && end.isAfter(withdrawn)) {
                    withdrawn = end;
                }
            }
        }
        return given.isAfter(withdrawn);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof ContactRights that
                        && hash == that.hash
                        && Objects.equals(collection, that.collection)
                        && Objects.equals(lastContact, that.lastContact)
                        && Objects.equals(keepUntil, that.keepUntil)
                        && consents.equals(that.consents)
                        && objections.equals(that.objections)
                        && Objects.equals(minorBornOn, that.minorBornOn)
                        && Objects.equals(authorisation, that.authorisation)
                        && bounces.equals(that.bounces)
                        && optedOut == that.optedOut);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return "ContactRights[" + collection + ", " + consents.size() + " consents, " + objections.size()
                + " objections" + (optedOut ? ", opted out" : "") + "]";
    }

    /**
     * Builds rights: by default nothing is known of where the data come from, nothing agreed to, nothing objected to, the person
     * is of age, and no message came back. Not thread-safe.
     */
    public static final class Builder {

        private @Nullable CollectionRecord collection;
        private @Nullable LocalDate lastContact;
        private @Nullable LocalDate keepUntil;
        private final List<Consent> consents = new ArrayList<>();
        private final List<Objection> objections = new ArrayList<>();
        private @Nullable LocalDate minorBornOn;
        private @Nullable ParentalAuthorisation authorisation;
        private final Map<ChannelKind, Bounces> bounces = new EnumMap<>(ChannelKind.class);
        private boolean optedOut;

        private Builder() {}

        /**
         * Sets where the data come from.
         *
         * @param value the record
         * @return this builder
         */
        public Builder collection(CollectionRecord value) {
            this.collection = Objects.requireNonNull(value, "collection");
            return this;
        }

        /**
         * Sets when the person last got in touch of her own accord.
         *
         * @param day the day, in the authority’s zone
         * @return this builder
         */
        public Builder lastContact(LocalDate day) {
            this.lastContact = Objects.requireNonNull(day, "lastContact");
            return this;
        }

        /**
         * Sets the last day on which the data may be kept.
         *
         * @param day the day, in the authority’s zone
         * @return this builder
         */
        public Builder keepUntil(LocalDate day) {
            this.keepUntil = Objects.requireNonNull(day, "keepUntil");
            return this;
        }

        /**
         * Adds what the person agreed to.
         *
         * @param value the consent, withdrawn or not
         * @return this builder
         */
        public Builder consent(Consent value) {
            consents.add(Objects.requireNonNull(value, "consent"));
            return this;
        }

        /**
         * Adds what the person objected to.
         *
         * @param value the objection
         * @return this builder
         */
        public Builder objection(Objection value) {
            objections.add(Objects.requireNonNull(value, "objection"));
            return this;
        }

        /**
         * Says that the person is a minor.
         *
         * @param day the birth date
         * @return this builder
         */
        public Builder minorBornOn(LocalDate day) {
            this.minorBornOn = Objects.requireNonNull(day, "minorBornOn");
            return this;
        }

        /**
         * Sets what those who hold parental authority agreed to.
         *
         * @param value the authorisation
         * @return this builder
         */
        public Builder authorisation(ParentalAuthorisation value) {
            this.authorisation = Objects.requireNonNull(value, "authorisation");
            return this;
        }

        /**
         * Sets how many messages came back since one last arrived.
         *
         * @param channel the sort of channel
         * @param value how many
         * @return this builder
         */
        public Builder bounces(ChannelKind channel, Bounces value) {
            bounces.put(channel, Objects.requireNonNull(value, "bounces"));
            return this;
        }

        /**
         * Sets whether the address is on the opt-out list.
         *
         * @param value true if it is
         * @return this builder
         */
        public Builder optedOut(boolean value) {
            this.optedOut = value;
            return this;
        }

        /**
         * Returns the rights.
         *
         * @return the rights
         */
        public ContactRights build() {
            return new ContactRights(this);
        }
    }
}

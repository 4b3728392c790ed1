package org.commspubliques.core.request;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.core.authority.SectorId;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.budget.Money;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.Confidentiality;
import org.commspubliques.core.communication.Participation;
import org.commspubliques.core.communication.SupportKind;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.internal.text.EnteredText;
import org.jspecify.annotations.Nullable;

/**
 * Demande de communication, brief: what a unit asks for, before anything is written for good. What is missing in it is
 * said by a {@link RequestForm}, how much the team does about it by a {@link RequestGrid}. Immutable and thread-safe.
 *
 * @param id the reference; the communication made from it has the same
 * @param unit who asks; it owns the communication
 * @param origin on whose initiative
 * @param decision the reference of the decision it carries out, such as a deliberation; empty where there is none
 * @param subject about what; empty where the unit did not say
 * @param why what shall come of it: what people should know, do or think afterwards; empty where the unit did not say
 * @param purpose its purpose, which the rules and the approval chain depend on
 * @param audiences for whom, by identifier or in the unit’s own words, each not blank; unmodifiable
 * @param receivedAt when it was received
 * @param wantedFor by when it shall be public; null where the unit did not say
 * @param facts what must be said; unmodifiable
 * @param budget what it may cost; null where the unit did not say
 * @param confidentiality how far it may travel
 * @param sensitivity what is delicate about it: a dispute, people who may be hurt, works that are contested; empty where
 *     nothing is
 * @param supports the forms wished; unmodifiable
 * @param channels the channels wished; unmodifiable
 * @param sector the subject area; null where the unit did not say
 * @param participations the other units that take part; unmodifiable
 * @param urgency how much time it leaves
 * @param priority how important it is
 * @param contact whom to ask; empty where the unit did not say
 */
public record CommunicationRequest(
        CommunicationId id,
        UnitId unit,
        RequestOrigin origin,
        String decision,
        String subject,
        String why,
        CommunicationPurpose purpose,
        List<String> audiences,
        Instant receivedAt,
        @Nullable Instant wantedFor,
        List<KeyFact> facts,
        @Nullable Money budget,
        Confidentiality confidentiality,
        String sensitivity,
        Set<SupportKind> supports,
        Set<ChannelId> channels,
        @Nullable SectorId sector,
        List<Participation> participations,
        Urgency urgency,
        Priority priority,
        String contact) {

    /** Normalises the texts and copies the collections. Audiences that are blank are nobody, and left out. */
    public CommunicationRequest {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(origin, "origin");
        decision = EnteredText.enter(decision, "decision");
        subject = EnteredText.enter(subject, "subject");
        why = EnteredText.enter(why, "why");
        Objects.requireNonNull(purpose, "purpose");
        audiences = audiences.stream()
                .map(audience -> EnteredText.enter(audience, "audience").strip())
                .filter(audience -> !audience.isEmpty())
                .collect(ImmutableList.toImmutableList());
        Objects.requireNonNull(receivedAt, "receivedAt");
        facts = ImmutableList.copyOf(facts);
        Objects.requireNonNull(confidentiality, "confidentiality");
        sensitivity = EnteredText.enter(sensitivity, "sensitivity");
        supports = ImmutableSet.copyOf(supports);
        channels = ImmutableSet.copyOf(channels);
        participations = ImmutableList.copyOf(participations);
        Objects.requireNonNull(urgency, "urgency");
        Objects.requireNonNull(priority, "priority");
        contact = EnteredText.enter(contact, "contact");
    }

    /**
     * Returns a builder.
     *
     * @param id the reference
     * @param unit who asks
     * @param purpose its purpose
     * @param receivedAt when it was received
     * @return a builder of a request of a unit, public, of normal urgency and priority, of which nothing else is said
     */
    public static Builder builder(CommunicationId id, UnitId unit, CommunicationPurpose purpose, Instant receivedAt) {
        return new Builder(id, unit, purpose, receivedAt);
    }

    /**
     * Returns by when it shall be public.
     *
     * @return the instant, or nothing where the unit did not say
     */
    public Optional<Instant> deadline() {
        return Optional.ofNullable(wantedFor);
    }

    /**
     * Returns what it may cost.
     *
     * @return the amount, or nothing where the unit did not say
     */
    public Optional<Money> spendable() {
        return Optional.ofNullable(budget);
    }

    /**
     * Returns the subject area.
     *
     * @return the sector, or nothing where the unit did not say
     */
    public Optional<SectorId> subjectArea() {
        return Optional.ofNullable(sector);
    }

    /**
     * Returns what is missing before work can start, by the {@linkplain RequestForm#standard() standard form}.
     *
     * @return a finding ({@code DEM-01}) for each thing missing; unmodifiable, empty where the request is complete
     */
    public List<Finding> missing() {
        return new RequestChecker(RequestForm.standard()).missing(this);
    }

    /** Builds a request. Not thread-safe. */
    public static final class Builder {

        private final CommunicationId id;
        private final UnitId unit;
        private final CommunicationPurpose purpose;
        private final Instant receivedAt;
        private final List<String> audiences = new ArrayList<>();
        private final List<KeyFact> facts = new ArrayList<>();
        private final Set<SupportKind> supports = new LinkedHashSet<>();
        private final Set<ChannelId> channels = new LinkedHashSet<>();
        private final List<Participation> participations = new ArrayList<>();
        private RequestOrigin origin = RequestOrigin.UNIT;
        private String decision = "";
        private String subject = "";
        private String why = "";
        private @Nullable Instant wantedFor;
        private @Nullable Money budget;
        private Confidentiality confidentiality = Confidentiality.PUBLIC;
        private String sensitivity = "";
        private @Nullable SectorId sector;
        private Urgency urgency = Urgency.NORMAL;
        private Priority priority = Priority.NORMAL;
        private String contact = "";

        private Builder(CommunicationId id, UnitId unit, CommunicationPurpose purpose, Instant receivedAt) {
            this.id = id;
            this.unit = unit;
            this.purpose = purpose;
            this.receivedAt = receivedAt;
        }

        /**
         * Sets on whose initiative.
         *
         * @param value the origin
         * @return this builder
         */
        public Builder origin(RequestOrigin value) {
            this.origin = value;
            return this;
        }

        /**
         * Sets the decision it carries out, which makes it one of the executive.
         *
         * @param value the reference of the decision
         * @return this builder
         */
        public Builder decidedBy(String value) {
            this.origin = RequestOrigin.EXECUTIVE_DECISION;
            this.decision = value;
            return this;
        }

        /**
         * Sets about what.
         *
         * @param value the subject
         * @return this builder
         */
        public Builder subject(String value) {
            this.subject = value;
            return this;
        }

        /**
         * Sets what shall come of it.
         *
         * @param value what people should know, do or think afterwards
         * @return this builder
         */
        public Builder why(String value) {
            this.why = value;
            return this;
        }

        /**
         * Adds people it is for.
         *
         * @param value their identifier, or the unit’s own words
         * @return this builder
         */
        public Builder audience(String value) {
            audiences.add(value);
            return this;
        }

        /**
         * Sets by when it shall be public.
         *
         * @param value the instant; null where the unit did not say
         * @return this builder
         */
        public Builder wantedFor(@Nullable Instant value) {
            this.wantedFor = value;
            return this;
        }

        /**
         * Adds something that must be said.
         *
         * @param value the fact
         * @return this builder
         */
        public Builder fact(KeyFact value) {
            facts.add(value);
            return this;
        }

        /**
         * Sets what it may cost.
         *
         * @param value the amount
         * @return this builder
         */
        public Builder budget(@Nullable Money value) {
            this.budget = value;
            return this;
        }

        /**
         * Sets how far it may travel.
         *
         * @param value the confidentiality
         * @return this builder
         */
        public Builder confidentiality(Confidentiality value) {
            this.confidentiality = value;
            return this;
        }

        /**
         * Sets what is delicate about it.
         *
         * @param value in a few words
         * @return this builder
         */
        public Builder sensitivity(String value) {
            this.sensitivity = value;
            return this;
        }

        /**
         * Adds a form wished.
         *
         * @param value the support
         * @return this builder
         */
        public Builder support(SupportKind value) {
            supports.add(value);
            return this;
        }

        /**
         * Adds a channel wished.
         *
         * @param value the channel
         * @return this builder
         */
        public Builder channel(ChannelId value) {
            channels.add(value);
            return this;
        }

        /**
         * Sets the subject area.
         *
         * @param value the sector; null where the unit did not say
         * @return this builder
         */
        public Builder sector(@Nullable SectorId value) {
            this.sector = value;
            return this;
        }

        /**
         * Adds another unit that takes part.
         *
         * @param value the participation
         * @return this builder
         */
        public Builder participation(Participation value) {
            participations.add(value);
            return this;
        }

        /**
         * Sets how much time it leaves.
         *
         * @param value the urgency
         * @return this builder
         */
        public Builder urgency(Urgency value) {
            this.urgency = value;
            return this;
        }

        /**
         * Sets how important it is.
         *
         * @param value the priority
         * @return this builder
         */
        public Builder priority(Priority value) {
            this.priority = value;
            return this;
        }

        /**
         * Sets whom to ask.
         *
         * @param value the contact, as the unit gives it
         * @return this builder
         */
        public Builder contact(String value) {
            this.contact = value;
            return this;
        }

        /**
         * Returns the request.
         *
         * @return the request
         * @throws IllegalArgumentException if a text is too long or holds a lone surrogate
         */
        public CommunicationRequest build() {
            return new CommunicationRequest(
                    id,
                    unit,
                    origin,
                    decision,
                    subject,
                    why,
                    purpose,
                    audiences,
                    receivedAt,
                    wantedFor,
                    facts,
                    budget,
                    confidentiality,
                    sensitivity,
                    supports,
                    channels,
                    sector,
                    participations,
                    urgency,
                    priority,
                    contact);
        }
    }
}

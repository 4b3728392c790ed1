package org.commspubliques.core.cap;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Bloc d’information: what an alert says in one language of one event; a message may hold several. Immutable and
 * thread-safe.
 */
public final class CapInfo {

    private static final CharMatcher LETTERS = CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('A', 'Z'));
    private static final CharMatcher LETTERS_OR_DIGITS = LETTERS.or(CharMatcher.inRange('0', '9'));
    private static final int MAX_SUBTAG = 8;

    private final String language;
    private final String event;
    private final ImmutableList<CapCategory> categories;
    private final ImmutableList<CapResponse> responses;
    private final CapUrgency urgency;
    private final CapSeverity severity;
    private final CapCertainty certainty;
    private final @Nullable String audience;
    private final ImmutableList<CapParameter> eventCodes;
    private final @Nullable OffsetDateTime effective;
    private final @Nullable OffsetDateTime onset;
    private final @Nullable OffsetDateTime expires;
    private final @Nullable String senderName;
    private final @Nullable String headline;
    private final @Nullable String description;
    private final @Nullable String instruction;
    private final @Nullable URI web;
    private final @Nullable String contact;
    private final ImmutableList<CapParameter> parameters;
    private final ImmutableList<CapResource> resources;
    private final ImmutableList<CapArea> areas;

    private CapInfo(Builder from) {
        this.language = from.language;
        this.event = from.event;
        this.categories = ImmutableList.copyOf(from.categories);
        this.responses = ImmutableList.copyOf(from.responses);
        this.urgency = set(from.urgency, "urgency");
        this.severity = set(from.severity, "severity");
        this.certainty = set(from.certainty, "certainty");
        this.audience = from.audience;
        this.eventCodes = ImmutableList.copyOf(from.eventCodes);
        this.effective = from.effective;
        this.onset = from.onset;
        this.expires = from.expires;
        this.senderName = from.senderName;
        this.headline = from.headline;
        this.description = from.description;
        this.instruction = from.instruction;
        this.web = from.web;
        this.contact = from.contact;
        this.parameters = ImmutableList.copyOf(from.parameters);
        this.resources = ImmutableList.copyOf(from.resources);
        this.areas = ImmutableList.copyOf(from.areas);
        CapValueException.unless(
                !categories.isEmpty(),
                "le bloc en « " + language + " » n’a pas de catégorie",
                "info in " + language + " has no category");
    }

    private static <T> T set(@Nullable T value, String what) {
        if (value == null) {
            throw new CapValueException("« " + what + " » n’est pas renseigné", what + " was not set");
        }
        return value;
    }

    /** Refuses what the language type of XML Schema does not know. */
    static String language(String tag) {
        boolean first = true;
        for (String part : Splitter.on('-').split(tag)) {
            CapValueException.unless(
                    !part.isEmpty()
                            && part.length() <= MAX_SUBTAG
                            && (first ? LETTERS : LETTERS_OR_DIGITS).matchesAllOf(part),
                    "une langue s’écrit comme « fr-NC » : « " + tag + " »",
                    "language must be like fr-NC, was '" + tag + "'");
            first = false;
        }
        return tag;
    }

    /**
     * Returns a builder.
     *
     * @param language the language as RFC 3066 writes it, such as {@code fr-NC}
     * @param event what it is about, such as « cyclone tropical »
     * @return a builder that still wants a category, the urgency, the severity and the certainty
     * @throws CapValueException if the language is not of this form, or the event says nothing
     */
    public static Builder builder(String language, String event) {
        return new Builder(language, event);
    }

    /** Builds what is said in one language. Not thread-safe. */
    public static final class Builder {

        private final String language;
        private final String event;
        private final List<CapCategory> categories = new ArrayList<>();
        private final List<CapResponse> responses = new ArrayList<>();
        private @Nullable CapUrgency urgency;
        private @Nullable CapSeverity severity;
        private @Nullable CapCertainty certainty;
        private @Nullable String audience;
        private final List<CapParameter> eventCodes = new ArrayList<>();
        private @Nullable OffsetDateTime effective;
        private @Nullable OffsetDateTime onset;
        private @Nullable OffsetDateTime expires;
        private @Nullable String senderName;
        private @Nullable String headline;
        private @Nullable String description;
        private @Nullable String instruction;
        private @Nullable URI web;
        private @Nullable String contact;
        private final List<CapParameter> parameters = new ArrayList<>();
        private final List<CapResource> resources = new ArrayList<>();
        private final List<CapArea> areas = new ArrayList<>();

        private Builder(String language, String event) {
            this.language = language(language);
            this.event = CapText.said(event, "event");
        }

        /**
         * Adds what sort of event it is; at least one.
         *
         * @param value one of them
         * @return this builder
         */
        public Builder category(CapCategory value) {
            categories.add(Objects.requireNonNull(value, "category"));
            return this;
        }

        /**
         * Adds what people are asked to do.
         *
         * @param value one of them
         * @return this builder
         */
        public Builder response(CapResponse value) {
            responses.add(Objects.requireNonNull(value, "response"));
            return this;
        }

        /**
         * Sets how soon people must act.
         *
         * @param value the value
         * @return this builder
         */
        public Builder urgency(CapUrgency value) {
            this.urgency = Objects.requireNonNull(value, "urgency");
            return this;
        }

        /**
         * Sets how grave the event is.
         *
         * @param value the value
         * @return this builder
         */
        public Builder severity(CapSeverity value) {
            this.severity = Objects.requireNonNull(value, "severity");
            return this;
        }

        /**
         * Sets how sure the event is.
         *
         * @param value the value
         * @return this builder
         */
        public Builder certainty(CapCertainty value) {
            this.certainty = Objects.requireNonNull(value, "certainty");
            return this;
        }

        /**
         * Sets whom it is meant for.
         *
         * @param value the value
         * @return this builder
         * @throws CapValueException if it says nothing, or XML cannot hold it
         */
        public Builder audience(String value) {
            this.audience = CapText.said(value, "audience");
            return this;
        }

        /**
         * Adds the codes of the event.
         *
         * @param value one of them
         * @return this builder
         */
        public Builder eventCode(CapParameter value) {
            eventCodes.add(Objects.requireNonNull(value, "eventCode"));
            return this;
        }

        /**
         * Sets since when the information holds.
         *
         * @param value the value
         * @return this builder
         * @throws CapValueException if the standard cannot write it
         */
        public Builder effective(OffsetDateTime value) {
            this.effective = CapText.moment(value, "effective");
            return this;
        }

        /**
         * Sets when the event is expected to begin.
         *
         * @param value the value
         * @return this builder
         * @throws CapValueException if the standard cannot write it
         */
        public Builder onset(OffsetDateTime value) {
            this.onset = CapText.moment(value, "onset");
            return this;
        }

        /**
         * Sets until when the information holds.
         *
         * @param value the value
         * @return this builder
         * @throws CapValueException if the standard cannot write it
         */
        public Builder expires(OffsetDateTime value) {
            this.expires = CapText.moment(value, "expires");
            return this;
        }

        /**
         * Sets what people call the authority.
         *
         * @param value the value
         * @return this builder
         * @throws CapValueException if it says nothing, or XML cannot hold it
         */
        public Builder senderName(String value) {
            this.senderName = CapText.said(value, "senderName");
            return this;
        }

        /**
         * Sets the headline; the standard advises at most 160 characters.
         *
         * @param value the value
         * @return this builder
         * @throws CapValueException if it says nothing, or XML cannot hold it
         */
        public Builder headline(String value) {
            this.headline = CapText.said(value, "headline");
            return this;
        }

        /**
         * Sets what happens.
         *
         * @param value the value
         * @return this builder
         * @throws CapValueException if it says nothing, or XML cannot hold it
         */
        public Builder description(String value) {
            this.description = CapText.said(value, "description");
            return this;
        }

        /**
         * Sets what to do.
         *
         * @param value the value
         * @return this builder
         * @throws CapValueException if it says nothing, or XML cannot hold it
         */
        public Builder instruction(String value) {
            this.instruction = CapText.said(value, "instruction");
            return this;
        }

        /**
         * Sets the page that says more.
         *
         * @param value the value
         * @return this builder
         */
        public Builder web(URI value) {
            this.web = Objects.requireNonNull(value, "web");
            return this;
        }

        /**
         * Sets whom to ask.
         *
         * @param value the value
         * @return this builder
         * @throws CapValueException if it says nothing, or XML cannot hold it
         */
        public Builder contact(String value) {
            this.contact = CapText.said(value, "contact");
            return this;
        }

        /**
         * Adds what a system adds of its own.
         *
         * @param value one of them
         * @return this builder
         */
        public Builder parameter(CapParameter value) {
            parameters.add(Objects.requireNonNull(value, "parameter"));
            return this;
        }

        /**
         * Adds the files that go with it.
         *
         * @param value one of them
         * @return this builder
         */
        public Builder resource(CapResource value) {
            resources.add(Objects.requireNonNull(value, "resource"));
            return this;
        }

        /**
         * Adds where it holds.
         *
         * @param value one of them
         * @return this builder
         */
        public Builder area(CapArea value) {
            areas.add(Objects.requireNonNull(value, "area"));
            return this;
        }

        /**
         * Returns what is said.
         *
         * @return what is said
         * @throws CapValueException if there is no category, or the urgency, severity or certainty was not set
         */
        public CapInfo build() {
            return new CapInfo(this);
        }
    }

    /**
     * Returns the language.
     *
     * @return the language
     */
    public String language() {
        return language;
    }

    /**
     * Returns the event.
     *
     * @return the event
     */
    public String event() {
        return event;
    }

    /**
     * Returns what sort of event it is; at least one.
     *
     * @return them in order; unmodifiable
     */
    public List<CapCategory> categories() {
        return categories;
    }

    /**
     * Returns what people are asked to do.
     *
     * @return them in order; unmodifiable
     */
    public List<CapResponse> responses() {
        return responses;
    }

    /**
     * Returns how soon people must act.
     *
     * @return the value
     */
    public CapUrgency urgency() {
        return urgency;
    }

    /**
     * Returns how grave the event is.
     *
     * @return the value
     */
    public CapSeverity severity() {
        return severity;
    }

    /**
     * Returns how sure the event is.
     *
     * @return the value
     */
    public CapCertainty certainty() {
        return certainty;
    }

    /**
     * Returns whom it is meant for.
     *
     * @return the value, or nothing
     */
    public Optional<String> audience() {
        return Optional.ofNullable(audience);
    }

    /**
     * Returns the codes of the event.
     *
     * @return them in order; unmodifiable
     */
    public List<CapParameter> eventCodes() {
        return eventCodes;
    }

    /**
     * Returns since when the information holds.
     *
     * @return the value, or nothing
     */
    public Optional<OffsetDateTime> effective() {
        return Optional.ofNullable(effective);
    }

    /**
     * Returns when the event is expected to begin.
     *
     * @return the value, or nothing
     */
    public Optional<OffsetDateTime> onset() {
        return Optional.ofNullable(onset);
    }

    /**
     * Returns until when the information holds.
     *
     * @return the value, or nothing
     */
    public Optional<OffsetDateTime> expires() {
        return Optional.ofNullable(expires);
    }

    /**
     * Returns what people call the authority.
     *
     * @return the value, or nothing
     */
    public Optional<String> senderName() {
        return Optional.ofNullable(senderName);
    }

    /**
     * Returns the headline; the standard advises at most 160 characters.
     *
     * @return the value, or nothing
     */
    public Optional<String> headline() {
        return Optional.ofNullable(headline);
    }

    /**
     * Returns what happens.
     *
     * @return the value, or nothing
     */
    public Optional<String> description() {
        return Optional.ofNullable(description);
    }

    /**
     * Returns what to do.
     *
     * @return the value, or nothing
     */
    public Optional<String> instruction() {
        return Optional.ofNullable(instruction);
    }

    /**
     * Returns the page that says more.
     *
     * @return the value, or nothing
     */
    public Optional<URI> web() {
        return Optional.ofNullable(web);
    }

    /**
     * Returns whom to ask.
     *
     * @return the value, or nothing
     */
    public Optional<String> contact() {
        return Optional.ofNullable(contact);
    }

    /**
     * Returns what a system adds of its own.
     *
     * @return them in order; unmodifiable
     */
    public List<CapParameter> parameters() {
        return parameters;
    }

    /**
     * Returns the files that go with it.
     *
     * @return them in order; unmodifiable
     */
    public List<CapResource> resources() {
        return resources;
    }

    /**
     * Returns where it holds.
     *
     * @return them in order; unmodifiable
     */
    public List<CapArea> areas() {
        return areas;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CapInfo that
                && Objects.equals(language, that.language)
                && Objects.equals(event, that.event)
                && Objects.equals(categories, that.categories)
                && Objects.equals(responses, that.responses)
                && Objects.equals(urgency, that.urgency)
                && Objects.equals(severity, that.severity)
                && Objects.equals(certainty, that.certainty)
                && Objects.equals(audience, that.audience)
                && Objects.equals(eventCodes, that.eventCodes)
                && Objects.equals(effective, that.effective)
                && Objects.equals(onset, that.onset)
                && Objects.equals(expires, that.expires)
                && Objects.equals(senderName, that.senderName)
                && Objects.equals(headline, that.headline)
                && Objects.equals(description, that.description)
                && Objects.equals(instruction, that.instruction)
                && Objects.equals(web, that.web)
                && Objects.equals(contact, that.contact)
                && Objects.equals(parameters, that.parameters)
                && Objects.equals(resources, that.resources)
                && Objects.equals(areas, that.areas);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                language,
                event,
                categories,
                responses,
                urgency,
                severity,
                certainty,
                audience,
                eventCodes,
                effective,
                onset,
                expires,
                senderName,
                headline,
                description,
                instruction,
                web,
                contact,
                parameters,
                resources,
                areas);
    }

    @Override
    public String toString() {
        return language + ": " + headline().orElse(event);
    }
}

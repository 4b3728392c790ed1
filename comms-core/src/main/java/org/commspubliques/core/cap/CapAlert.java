package org.commspubliques.core.cap;

import com.google.common.collect.ImmutableList;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Alerte: a message of the Common Alerting Protocol. It says something once; a change is another message that refers to
 * it. This library never sends one. Immutable and thread-safe.
 */
public final class CapAlert {

    private final String sender;
    private final String identifier;
    private final OffsetDateTime sent;
    private final CapStatus status;
    private final CapMessageType type;
    private final @Nullable String source;
    private final CapScope scope;
    private final @Nullable String restriction;
    private final ImmutableList<String> addresses;
    private final ImmutableList<String> codes;
    private final @Nullable String note;
    private final ImmutableList<CapReference> references;
    private final ImmutableList<String> incidents;
    private final ImmutableList<CapInfo> infos;

    private CapAlert(Builder from) {
        this.sender = from.sender;
        this.identifier = from.identifier;
        this.sent = from.sent;
        this.status = Objects.requireNonNull(from.status, "status");
        this.type = Objects.requireNonNull(from.type, "type");
        this.source = from.source;
        this.scope = Objects.requireNonNull(from.scope, "scope");
        this.restriction = from.restriction;
        this.addresses = ImmutableList.copyOf(from.addresses);
        this.codes = ImmutableList.copyOf(from.codes);
        this.note = from.note;
        this.references = ImmutableList.copyOf(from.references);
        this.incidents = ImmutableList.copyOf(from.incidents);
        this.infos = ImmutableList.copyOf(from.infos);
        CapValueException.unless(
                scope != CapScope.RESTRICTED || restriction != null,
                "un message à diffusion restreinte dit qui peut le voir (« restriction »)",
                "a restricted message says who may see it");
        CapValueException.unless(
                scope != CapScope.PRIVATE || !addresses.isEmpty(),
                "un message privé a des destinataires (« addresses »)",
                "a private message has addresses");
    }

    /**
     * Returns a builder.
     *
     * @param sender who sends it, worldwide the only one of this name: best an internet domain of the authority, such as
     *     {@code alerte@montdore.nc}; no blank, comma, {@code <} or {@code &}
     * @param identifier what tells it from all other messages of the sender; the same characters are refused
     * @param sent when it is sent; kept to the second, with its offset
     * @return the builder of an actual first alert for the public
     * @throws CapValueException if one of the three is not as the standard wants it
     */
    public static Builder builder(String sender, String identifier, OffsetDateTime sent) {
        return new Builder(sender, identifier, sent);
    }

    /** Builds a message: by default an actual first alert for the public. Not thread-safe. */
    public static final class Builder {

        private final String sender;
        private final String identifier;
        private final OffsetDateTime sent;
        private @Nullable CapStatus status = CapStatus.ACTUAL;
        private @Nullable CapMessageType type = CapMessageType.ALERT;
        private @Nullable String source;
        private @Nullable CapScope scope = CapScope.PUBLIC;
        private @Nullable String restriction;
        private final List<String> addresses = new ArrayList<>();
        private final List<String> codes = new ArrayList<>();
        private @Nullable String note;
        private final List<CapReference> references = new ArrayList<>();
        private final List<String> incidents = new ArrayList<>();
        private final List<CapInfo> infos = new ArrayList<>();

        private Builder(String sender, String identifier, OffsetDateTime sent) {
            this.sender = CapText.identifier(sender, "sender");
            this.identifier = CapText.identifier(identifier, "identifier");
            this.sent = CapText.moment(sent, "sent");
        }

        /**
         * Sets whether it is to be acted upon.
         *
         * @param value the value
         * @return this builder
         */
        public Builder status(CapStatus value) {
            this.status = Objects.requireNonNull(value, "status");
            return this;
        }

        /**
         * Sets what it does to those before it.
         *
         * @param value the value
         * @return this builder
         */
        public Builder type(CapMessageType value) {
            this.type = Objects.requireNonNull(value, "type");
            return this;
        }

        /**
         * Sets what made it: an operator or a device.
         *
         * @param value the value
         * @return this builder
         * @throws CapValueException if it says nothing, or XML cannot hold it
         */
        public Builder source(String value) {
            this.source = CapText.said(value, "source");
            return this;
        }

        /**
         * Sets whom it is for.
         *
         * @param value the value
         * @return this builder
         */
        public Builder scope(CapScope value) {
            this.scope = Objects.requireNonNull(value, "scope");
            return this;
        }

        /**
         * Sets who may see it; needed where the scope is restricted.
         *
         * @param value the value
         * @return this builder
         * @throws CapValueException if it says nothing, or XML cannot hold it
         */
        public Builder restriction(String value) {
            this.restriction = CapText.said(value, "restriction");
            return this;
        }

        /**
         * Adds the addressees; needed where the scope is private.
         *
         * @param value one of them
         * @return this builder
         * @throws CapValueException if it says nothing, or XML cannot hold it
         */
        public Builder address(String value) {
            addresses.add(CapList.entry(value, "address"));
            return this;
        }

        /**
         * Adds the codes of how it is to be handled.
         *
         * @param value one of them
         * @return this builder
         * @throws CapValueException if it says nothing, or XML cannot hold it
         */
        public Builder code(String value) {
            codes.add(CapText.said(value, "code"));
            return this;
        }

        /**
         * Sets a note, mostly for exercises and refusals.
         *
         * @param value the value
         * @return this builder
         * @throws CapValueException if it says nothing, or XML cannot hold it
         */
        public Builder note(String value) {
            this.note = CapText.said(value, "note");
            return this;
        }

        /**
         * Adds the messages it refers to, as the standard wants for all but a first alert.
         *
         * @param value one of them
         * @return this builder
         */
        public Builder reference(CapReference value) {
            references.add(Objects.requireNonNull(value, "reference"));
            return this;
        }

        /**
         * Adds the incidents it belongs to.
         *
         * @param value one of them
         * @return this builder
         * @throws CapValueException if it says nothing, or XML cannot hold it
         */
        public Builder incident(String value) {
            incidents.add(CapList.entry(value, "incident"));
            return this;
        }

        /**
         * Adds what it says, in each language.
         *
         * @param value one of them
         * @return this builder
         */
        public Builder info(CapInfo value) {
            infos.add(Objects.requireNonNull(value, "info"));
            return this;
        }

        /**
         * Returns the message.
         *
         * @return the message
         * @throws CapValueException if what its scope or its type asks for is not there
         */
        public CapAlert build() {
            return new CapAlert(this);
        }
    }

    /**
     * Returns who sends it.
     *
     * @return who sends it
     */
    public String sender() {
        return sender;
    }

    /**
     * Returns what tells it from all other messages of the sender.
     *
     * @return what tells it from all other messages of the sender
     */
    public String identifier() {
        return identifier;
    }

    /**
     * Returns when it is sent, to the second.
     *
     * @return when it is sent, to the second
     */
    public OffsetDateTime sent() {
        return sent;
    }

    /**
     * Returns whether it is to be acted upon.
     *
     * @return the value
     */
    public CapStatus status() {
        return status;
    }

    /**
     * Returns what it does to those before it.
     *
     * @return the value
     */
    public CapMessageType type() {
        return type;
    }

    /**
     * Returns what made it: an operator or a device.
     *
     * @return the value, or nothing
     */
    public Optional<String> source() {
        return Optional.ofNullable(source);
    }

    /**
     * Returns whom it is for.
     *
     * @return the value
     */
    public CapScope scope() {
        return scope;
    }

    /**
     * Returns who may see it; needed where the scope is restricted.
     *
     * @return the value, or nothing
     */
    public Optional<String> restriction() {
        return Optional.ofNullable(restriction);
    }

    /**
     * Returns the addressees; needed where the scope is private.
     *
     * @return them in order; unmodifiable
     */
    public List<String> addresses() {
        return addresses;
    }

    /**
     * Returns the codes of how it is to be handled.
     *
     * @return them in order; unmodifiable
     */
    public List<String> codes() {
        return codes;
    }

    /**
     * Returns a note, mostly for exercises and refusals.
     *
     * @return the value, or nothing
     */
    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    /**
     * Returns the messages it refers to, as the standard wants for all but a first alert.
     *
     * @return them in order; unmodifiable
     */
    public List<CapReference> references() {
        return references;
    }

    /**
     * Returns the incidents it belongs to.
     *
     * @return them in order; unmodifiable
     */
    public List<String> incidents() {
        return incidents;
    }

    /**
     * Returns what it says, in each language.
     *
     * @return them in order; unmodifiable
     */
    public List<CapInfo> infos() {
        return infos;
    }

    /**
     * Returns how a later message refers to this one.
     *
     * @return the reference
     */
    public CapReference asReference() {
        return new CapReference(sender, identifier, sent);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CapAlert that
                && Objects.equals(sender, that.sender)
                && Objects.equals(identifier, that.identifier)
                && Objects.equals(sent, that.sent)
                && Objects.equals(status, that.status)
                && Objects.equals(type, that.type)
                && Objects.equals(source, that.source)
                && Objects.equals(scope, that.scope)
                && Objects.equals(restriction, that.restriction)
                && Objects.equals(addresses, that.addresses)
                && Objects.equals(codes, that.codes)
                && Objects.equals(note, that.note)
                && Objects.equals(references, that.references)
                && Objects.equals(incidents, that.incidents)
                && Objects.equals(infos, that.infos);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                sender,
                identifier,
                sent,
                status,
                type,
                source,
                scope,
                restriction,
                addresses,
                codes,
                note,
                references,
                incidents,
                infos);
    }

    @Override
    public String toString() {
        return asReference().toString();
    }
}

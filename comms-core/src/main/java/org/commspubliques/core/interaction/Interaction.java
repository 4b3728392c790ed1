package org.commspubliques.core.interaction;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableSet;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.internal.phrase.Folding;
import org.commspubliques.core.internal.text.EnteredText;
import org.commspubliques.core.internal.text.Identifiers;
import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Interaction: something the public wrote to the authority, such as a comment. Its author is a label of the host’s, which
 * {@link #toString()} hides and {@link #withoutAuthor()} takes away before anything is exported. Immutable and thread-safe.
 *
 * @param id its identifier: lower-case letters, digits, dots and hyphens
 * @param kind what sort of thing it is
 * @param channel where it was written
 * @param communication what it answers; null where it answers nothing in particular
 * @param publication what people call what it answers; empty where it answers nothing in particular
 * @param text what it says, as it was written; not blank
 * @param receivedAt when it was received
 * @param author the host’s label of who wrote it, which means nothing elsewhere; null where it is not known, or was taken
 *     away
 */
public record Interaction(
        String id,
        Kind kind,
        ChannelId channel,
        @Nullable CommunicationId communication,
        String publication,
        String text,
        Instant receivedAt,
        @Nullable String author) {

    /** Nature. */
    public enum Kind implements Labelled {
        /** Commentaire: under a publication, for all to read. */
        COMMENT("commentaire", "comment"),
        /** Message privé: to the authority alone. */
        MESSAGE("message", "message"),
        /** Avis: a mark and some words on a place or a service. */
        REVIEW("avis", "review"),
        /** Contribution: on a platform for taking part. */
        CONTRIBUTION("contribution", "contribution");

        private final Wording label;

        Kind(String fr, String en) {
            this.label = Wording.of(fr, en);
        }

        /**
         * Returns what a person reads.
         *
         * @return the label, in lower case
         */
        @Override
        public Wording label() {
            return label;
        }
    }

    /**
     * Donnée personnelle repérée: a place in a text that looks like a way to reach somebody. Immutable and thread-safe.
     *
     * @param kind what it looks like
     * @param start where it starts, in UTF-16 units of the text
     * @param end where it ends, exclusive
     */
    public record PersonalData(DataKind kind, int start, int end) {

        /** Sorte de donnée. */
        public enum DataKind implements Labelled {
            /** Numéro de téléphone. */
            PHONE("numéro de téléphone", "telephone number"),
            /** Adresse électronique. */
            EMAIL("adresse électronique", "e-mail address");

            private final Wording label;

            DataKind(String fr, String en) {
                this.label = Wording.of(fr, en);
            }

            /**
             * Returns what a person reads.
             *
             * @return the label, in lower case
             */
            @Override
            public Wording label() {
                return label;
            }
        }

        /** Refuses a passage that is none. */
        public PersonalData {
            Objects.requireNonNull(kind, "kind");
            Preconditions.checkArgument(0 <= start && start < end, "%s..%s is no passage", start, end);
        }
    }

    /** Normalises the texts. */
    public Interaction {
        Identifiers.require(id, "interaction id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(channel, "channel");
        publication = EnteredText.enter(publication, "publication");
        text = EnteredText.enter(text, "text");
        Preconditions.checkArgument(!text.isBlank(), "interaction %s has no text", id);
        Objects.requireNonNull(receivedAt, "receivedAt");
    }

    /**
     * Returns a builder of a comment.
     *
     * @param id its identifier
     * @param channel where it was written
     * @param text what it says
     * @param receivedAt when it was received
     * @return a builder of a comment that answers nothing in particular, by nobody known
     */
    public static Builder builder(String id, ChannelId channel, String text, Instant receivedAt) {
        return new Builder(id, channel, text, receivedAt);
    }

    /** Builds an interaction. Not thread-safe. */
    public static final class Builder {

        private final String id;
        private final ChannelId channel;
        private final String text;
        private final Instant receivedAt;
        private Kind kind = Kind.COMMENT;
        private @Nullable CommunicationId communication;
        private String publication = "";
        private @Nullable String author;

        private Builder(String id, ChannelId channel, String text, Instant receivedAt) {
            this.id = id;
            this.channel = channel;
            this.text = text;
            this.receivedAt = receivedAt;
        }

        /**
         * Sets what sort of thing it is; by default a comment.
         *
         * @param value the kind
         * @return this builder
         */
        public Builder kind(Kind value) {
            this.kind = value;
            return this;
        }

        /**
         * Sets what it answers.
         *
         * @param value the communication
         * @param label what people call it
         * @return this builder
         */
        public Builder answers(CommunicationId value, String label) {
            this.communication = value;
            this.publication = label;
            return this;
        }

        /**
         * Sets the host’s label of who wrote it.
         *
         * @param value the label
         * @return this builder
         */
        public Builder author(String value) {
            this.author = value;
            return this;
        }

        /**
         * Makes the interaction.
         *
         * @return the interaction
         * @throws IllegalArgumentException if the identifier is of another form or the text is empty
         */
        public Interaction build() {
            return new Interaction(id, kind, channel, communication, publication, text, receivedAt, author);
        }
    }

    /**
     * Returns the host’s label of who wrote it.
     *
     * @return the label, or nothing
     */
    public Optional<String> writtenBy() {
        return Optional.ofNullable(author);
    }

    /**
     * Returns this interaction for an export.
     *
     * @return the same without its author
     */
    public Interaction withoutAuthor() {
        return new Interaction(id, kind, channel, communication, publication, text, receivedAt, null);
    }

    /**
     * Returns the hash of the whole text, which proves later what was written without keeping it.
     *
     * @return the SHA-256 of the text in UTF-8, in 64 lower-case hexadecimal digits
     */
    public String textHash() {
        return Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString();
    }

    /**
     * Finds what looks like a way to reach somebody: telephone numbers in pairs of digits, or with a plus, and e-mail
     * addresses. A help for whoever reads the queue, never a proof. Takes time linear in the length of the text.
     *
     * @return the places in order; unmodifiable
     */
    public List<PersonalData> personalData() {
        return PersonalDataScan.of(text);
    }

    /**
     * Finds the people of a list that the text names, whatever the case and the accents.
     *
     * @param names the names, such as those of the candidates
     * @return those of the names that are in the text, in the order given; unmodifiable
     */
    public Set<String> named(Collection<String> names) {
        String words = " " + Folding.fold(text) + " ";
        return names.stream()
                .filter(name -> {
                    String folded = Folding.fold(name);
                    return !folded.isEmpty() && words.contains(" " + folded + " ");
                })
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Without the author and the text: a log line must hold neither. */
    @Override
    public String toString() {
        return "Interaction[" + id + ", " + kind + ", " + channel + ", " + receivedAt + "]";
    }
}

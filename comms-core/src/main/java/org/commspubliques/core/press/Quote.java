package org.commspubliques.core.press;

import com.google.common.base.Preconditions;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.communication.ContentSeal;
import org.commspubliques.core.internal.text.EnteredText;
import org.jspecify.annotations.Nullable;

/**
 * Citation: what somebody is quoted as saying, and whether they have agreed to be quoted in just these words. Immutable
 * and thread-safe.
 *
 * @param speaker the office of who speaks; null for somebody outside the authority
 * @param label who speaks, as the text names them
 * @param quality in what capacity they speak, such as « directrice des sports »; empty where the label says it
 * @param words what they say, without quotation marks
 * @param approval who has agreed to which words; null where nobody has
 */
public record Quote(
        @Nullable OfficeId speaker,
        String label,
        String quality,
        String words,
        @Nullable Approval approval) {

    /** Refuses a quote without words, or of nobody. */
    public Quote {
        label = EnteredText.enter(label, "speaker label");
        quality = EnteredText.enter(quality, "quality");
        words = EnteredText.enter(words, "quoted words");
        Preconditions.checkArgument(!label.isBlank(), "speaker label is empty");
        Preconditions.checkArgument(!words.isBlank(), "quoted words are empty");
    }

    /**
     * Accord sur une citation: who has agreed to be quoted, when, in which words. Immutable and thread-safe.
     *
     * @param by who has agreed, as the host names them: the speaker, or whoever may speak for them
     * @param at when
     * @param words the seal of the quote they agreed to
     */
    public record Approval(String by, Instant at, ContentSeal words) {

        /** Refuses the agreement of nobody. */
        public Approval {
            by = EnteredText.enter(by, "approved by");
            Preconditions.checkArgument(!by.isBlank(), "nobody has approved");
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(words, "words");
        }
    }

    /** Accord d’une citation: how far a quote is agreed to. */
    public enum Standing {
        /** Nobody has agreed to any words. */
        NOT_APPROVED,
        /** Other words were agreed to than are quoted now. */
        CHANGED_SINCE,
        /** These words were agreed to. */
        APPROVED
    }

    /**
     * Returns a quote that nobody has agreed to yet.
     *
     * @param speaker the office of who speaks; null for somebody outside the authority
     * @param label who speaks
     * @param quality in what capacity
     * @param words what they say, without quotation marks
     * @return the quote
     */
    public static Quote of(@Nullable OfficeId speaker, String label, String quality, String words) {
        return new Quote(speaker, label, quality, words, null);
    }

    /**
     * Returns this quote, agreed to as it stands.
     *
     * @param by who agrees
     * @param at when
     * @return the quote with their agreement to these words
     */
    public Quote approved(String by, Instant at) {
        return new Quote(speaker, label, quality, words, new Approval(by, at, seal()));
    }

    /**
     * Returns this quote in other words. What was agreed to stays what it was.
     *
     * @param other the words
     * @return the quote, which is no longer approved unless the words are the same
     */
    public Quote reworded(String other) {
        return new Quote(speaker, label, quality, other, approval);
    }

    /**
     * Returns the seal of what is quoted: who speaks, in what capacity, in which words.
     *
     * @return the seal, the same on every machine
     */
    public ContentSeal seal() {
        Hasher hasher = Hashing.sha256().newHasher();
        put(hasher, speaker == null ? "" : speaker.value());
        put(hasher, label);
        put(hasher, quality);
        put(hasher, words);
        return ContentSeal.of(hasher.hash().toString());
    }

    private static void put(Hasher hasher, String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        hasher.putInt(bytes.length).putBytes(bytes);
    }

    /**
     * Returns how far it is agreed to.
     *
     * @return whether these words, others or none were approved
     */
    public Standing standing() {
        if (approval == null) {
            return Standing.NOT_APPROVED;
        }
        return approval.words().equals(seal()) ? Standing.APPROVED : Standing.CHANGED_SINCE;
    }

    /**
     * Returns who has agreed to which words.
     *
     * @return the approval, or nothing where there is none
     */
    public Optional<Approval> agreement() {
        return Optional.ofNullable(approval);
    }

    /**
     * Returns who speaks, in what capacity.
     *
     * @return the label, and the quality after a comma
     */
    public String attribution() {
        return quality.isBlank() ? label : label + ", " + quality;
    }
}

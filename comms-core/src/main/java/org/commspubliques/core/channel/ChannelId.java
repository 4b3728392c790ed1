package org.commspubliques.core.channel;

import com.google.common.base.Preconditions;
import org.jspecify.annotations.Nullable;

/**
 * Identifiant de canal: the stable name of a channel in data. Immutable and thread-safe.
 *
 * @param value lower-case letters and digits in words joined by hyphens, such as {@code panneau-mairie}; at most 64
 *     characters
 */
public record ChannelId(String value) {

    private static final int MAX_LENGTH = 64;

    /** Refuses anything but lower-case words joined by hyphens. */
    public ChannelId {
        Preconditions.checkArgument(
                value.length() <= MAX_LENGTH && isWordsJoined(value),
                "channel id must be at most 64 lower-case letters and digits in words joined by hyphens, was '%s'",
                value);
    }

    private static boolean isWordsJoined(String value) {
        boolean inWord = false;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean ofWord = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (!ofWord && (c != '-' || !inWord)) {
                return false;
            }
            inWord = ofWord;
        }
        return inWord;
    }

    /**
     * Returns the identifier of a name.
     *
     * @param value the name, such as {@code facebook}
     * @return the identifier
     * @throws IllegalArgumentException if it is not lower-case words joined by hyphens
     */
    public static ChannelId of(String value) {
        return new ChannelId(value);
    }

    // Written out: what a record is given by default is linked at its first use, which every review would wait for.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ChannelId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}

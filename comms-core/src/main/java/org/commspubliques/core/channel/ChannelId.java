package org.commspubliques.core.channel;

import com.google.common.base.Preconditions;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Identifiant de canal: the stable name of a channel in data. Immutable and thread-safe.
 *
 * @param value lower-case letters and digits in words joined by hyphens, such as {@code panneau-mairie}; at most 64
 *     characters
 */
public record ChannelId(String value) {

    private static final int MAX_LENGTH = 64;
    private static final Pattern KEBAB = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*+");

    /** Refuses anything but lower-case words joined by hyphens. */
    public ChannelId {
        Preconditions.checkArgument(
                value.length() <= MAX_LENGTH && KEBAB.matcher(value).matches(),
                "channel id must be at most 64 lower-case letters and digits in words joined by hyphens, was '%s'",
                value);
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

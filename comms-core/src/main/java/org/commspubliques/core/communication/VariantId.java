package org.commspubliques.core.communication;

import com.google.common.base.Preconditions;
import java.util.Locale;
import java.util.Objects;
import org.commspubliques.core.channel.ChannelId;
import org.jspecify.annotations.Nullable;

/**
 * Identifiant d’une déclinaison: its channel and language. A communication has one variant of each. Immutable and
 * thread-safe.
 *
 * @param channel the channel
 * @param language the language, as a BCP 47 tag such as {@code fr}
 */
public record VariantId(ChannelId channel, String language) {

    /** Brings the tag to its canonical form; refuses one that is none. */
    public VariantId {
        Objects.requireNonNull(channel, "channel");
        String canonical = Locale.forLanguageTag(language).toLanguageTag();
        Preconditions.checkArgument(
                canonical.equalsIgnoreCase(language) && !canonical.equals("und"),
                "language must be a BCP 47 tag such as fr, was '%s'",
                language);
        language = canonical;
    }

    /**
     * Returns the identifier of a variant.
     *
     * @param channel the channel
     * @param language the language
     * @return the identifier
     */
    public static VariantId of(ChannelId channel, Locale language) {
        return new VariantId(channel, language.toLanguageTag());
    }

    /**
     * Reads an identifier from its text form.
     *
     * @param text the text, such as {@code sms/fr}
     * @return the identifier
     * @throws IllegalArgumentException if the text is none
     */
    public static VariantId parse(String text) {
        int slash = text.indexOf('/');
        Preconditions.checkArgument(slash > 0, "variant id must be channel/language, was '%s'", text);
        return new VariantId(ChannelId.of(text.substring(0, slash)), text.substring(slash + 1));
    }

    // Written out: what a record is given by default is linked at its first use, which every review would wait for.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof VariantId that && channel.equals(that.channel) && language.equals(that.language);
    }

    @Override
    public int hashCode() {
        return 31 * channel.hashCode() + language.hashCode();
    }

    /**
     * Returns the text form.
     *
     * @return the channel and the language, such as {@code sms/fr}
     */
    @Override
    public String toString() {
        return channel + "/" + language;
    }
}

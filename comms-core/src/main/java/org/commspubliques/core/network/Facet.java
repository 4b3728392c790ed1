package org.commspubliques.core.network;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Objects;

/**
 * Facette: a passage of a post on Bluesky that is a link, a mention or a tag, as the lexicon {@code
 * app.bsky.richtext.facet} wants it: with its offsets in the UTF-8 form of the text.
 *
 * @param kind what it is; the lexicon has one feature, {@code tag}, for hashtags and stock symbols
 * @param byteStart where it starts, in bytes
 * @param byteEnd where it ends, exclusive, in bytes
 * @param value of a link, its address, with {@code https://} where the text has no protocol; of a mention the handle,
 *     still to be resolved; of a tag the word without #, of a stock symbol {@code $ABC}
 */
public record Facet(TextEntity.Kind kind, int byteStart, int byteEnd, String value) {

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if they are not in order
     */
    public Facet {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(value, "value");
        checkArgument(0 <= byteStart && byteStart < byteEnd, "%s..%s is no passage", byteStart, byteEnd);
    }
}

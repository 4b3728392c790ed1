package org.commspubliques.core.network;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;

/** The facets of a post on Bluesky: {@link LinkStyle#BLUESKY}, in bytes. */
public final class Facets {

    private static final int THREE_BYTES = 0x800;
    private static final int TWO_BYTES = 0x80;

    private Facets() {}

    /**
     * Returns the facets of a text. Takes time in proportion to it.
     *
     * @param text the text of the post
     * @return its facets, in order, without overlap; a surrogate without its other half takes three bytes, as the U+FFFD
     *     that is sent in its place; unmodifiable
     */
    public static List<Facet> of(String text) {
        ImmutableList.Builder<Facet> facets = ImmutableList.builder();
        int at = 0;
        int bytes = 0;
        for (TextEntity entity : TextEntities.of(text, LinkStyle.BLUESKY)) {
            int start = bytes + bytes(text, at, entity.start());
            bytes = start + bytes(text, entity.start(), entity.end());
            at = entity.end();
            facets.add(new Facet(entity.kind(), start, bytes, value(entity)));
        }
        return facets.build();
    }

    private static String value(TextEntity entity) {
        return switch (entity.kind()) {
            case LINK -> entity.value().startsWith("http") ? entity.value() : "https://" + entity.value();
            case CASHTAG -> "$" + entity.value().toUpperCase(Locale.ROOT);
            case MENTION, HASHTAG -> entity.value();
        };
    }

    private static int bytes(String text, int start, int end) {
        int bytes = 0;
        for (int at = start; at < end; ) {
            int codePoint = text.codePointAt(at);
            bytes += codePoint < TWO_BYTES
                    ? 1
                    : codePoint < THREE_BYTES ? 2 : Character.isBmpCodePoint(codePoint) ? 3 : 4;
            at += Character.charCount(codePoint);
        }
        return bytes;
    }
}

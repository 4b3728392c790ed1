package org.commspubliques.core.network;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Objects;

/**
 * What a network recognises in a text and makes active: a link, a mention, a hashtag, a stock symbol.
 *
 * @param kind what it is
 * @param start where it starts, in UTF-16 units of the text; the sign {@code @}, {@code #} or {@code $} is part of it
 * @param end where it ends, exclusive, in UTF-16 units; after {@code start}
 * @param value of a link, the link as it is written; of the others, what follows the sign: {@code mairie}, {@code
 *     mairie@exemple.fr} for a mention of another server, {@code mairie/elus} for a list of X, never empty
 */
public record TextEntity(Kind kind, int start, int end, String value) {

    /** What a network may recognise. */
    public enum Kind {
        /** Lien. */
        LINK,
        /** Mention (compte cité); on X, a list of accounts too. */
        MENTION,
        /** Mot-dièse. */
        HASHTAG,
        /** Symbole boursier, such as {@code $ABC}. */
        CASHTAG
    }

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if they are not in order, or there is no value
     */
    public TextEntity {
        Objects.requireNonNull(kind, "kind");
        checkArgument(0 <= start && start < end, "%s..%s is no passage", start, end);
        checkArgument(!value.isEmpty(), "a %s has no value", kind);
    }
}

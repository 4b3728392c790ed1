package org.commspubliques.core.network;

/** How a network recognises links, mentions, hashtags and stock symbols in a text. */
public enum LinkStyle {
    /** Nothing is recognised: a letter, a poster. */
    NONE,
    /**
     * A simple rule of our own, for networks and pages that publish none: links with {@code http://}, {@code https://} or
     * {@code www.} up to a space, without the punctuation of the sentence; mentions {@code @nom}; hashtags {@code #mot}.
     */
    PLAIN,
    /**
     * X: the library twitter-text 3 and its conformance suite (github.com/twitter/twitter-text, commit 30e2430). Links
     * with or without a protocol, mentions and lists, hashtags, stock symbols.
     */
    X,
    /**
     * Mastodon: links with or without a protocol, mentions of the same server or of another, hashtags (Mastodon's
     * counter and its tests, github.com/mastodon/mastodon, commit f062d4b; its {@code Account} and {@code Tag} models).
     */
    MASTODON,
    /**
     * Bluesky: what the package {@code @atproto/api} 0.19 detects in a text (github.com/bluesky-social/atproto): links
     * with or without a protocol, handles, hashtags, stock symbols. See {@link Facets} for the offsets in bytes.
     */
    BLUESKY
}

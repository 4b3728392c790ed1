package org.commspubliques.core.network;

import java.util.OptionalInt;

/**
 * What a network counts for a text, and where its limit is crossed.
 *
 * @param used the count, from 0
 * @param crossedAt the offset, in UTF-16 units of the text as it was given, of the first passage that does not fit:
 *     never inside a link, a mention that counts as one, an emoji or what a reader sees as one character; nothing where
 *     all fits
 */
public record TextCount(int used, OptionalInt crossedAt) {}

package org.commspubliques.core.internal.phrase;

/**
 * A phrase found in a text.
 *
 * @param phrase the identifier its rule gave it
 * @param start where its first word starts, in UTF-16 units of the original text
 * @param end where its last word ends, exclusive
 * @param sentence the sentence it is in, from 0, as {@link Sentences} counts them
 */
public record PhraseHit(int phrase, int start, int end, int sentence) {}

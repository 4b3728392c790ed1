package org.commspubliques.core.internal.phrase;

import java.util.List;

/**
 * What one pass over a text found.
 *
 * @param hits the phrases by where they start, the longer first
 * @param points the points of the sentences; without any where no words are weighed
 */
public record PhraseReading(List<PhraseHit> hits, SentencePoints points) {}

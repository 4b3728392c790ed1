package org.commspubliques.core.sms;

/**
 * SMS facturé: one of the parts that a network sends and bills for a text message. Immutable and thread-safe.
 *
 * @param start where it starts in {@link SmsSegments#text()}, in UTF-16 units from 0
 * @param end where it ends, exclusive
 * @param used what it holds, in septets or UTF-16 units as the encoding counts
 */
public record SmsPart(int start, int end, int used) {}

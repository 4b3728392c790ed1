package org.commspubliques.core.internal.text;

import java.time.LocalTime;

/**
 * An hour as a text writes it: « 14 h », « 8h30 », « 14:30 », « midi ».
 *
 * @param start where it starts, in UTF-16 units
 * @param end where it ends, exclusive
 * @param time the hour
 */
public record TimeMention(int start, int end, LocalTime time) {}

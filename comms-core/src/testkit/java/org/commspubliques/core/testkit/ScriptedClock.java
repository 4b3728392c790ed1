package org.commspubliques.core.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAmount;

/**
 * Horloge d’essai: a clock that shows what the test says, and stands still in between. Clocks made by {@link #withZone} show
 * the same instant, then and later. Thread-safe.
 */
public final class ScriptedClock extends Clock {

    /** What all zones show. */
    private static final class Hand {

        private Instant now;

        Hand(Instant now) {
            this.now = now;
        }

        synchronized Instant now() {
            return now;
        }

        synchronized void set(Instant instant) {
            now = instant;
        }

        synchronized void moveTo(Instant instant) {
            if (instant.isBefore(now)) {
                throw new IllegalArgumentException("the script goes back from " + now + " to " + instant);
            }
            now = instant;
        }
    }

    private final Hand hand;
    private final ZoneId zone;

    private ScriptedClock(Hand hand, ZoneId zone) {
        this.hand = hand;
        this.zone = zone;
    }

    /**
     * Creates a clock in UTC.
     *
     * @param instant what it shows first, such as {@code 2025-08-17T22:00:00Z}
     * @return the clock
     * @throws java.time.format.DateTimeParseException if that is no instant
     */
    public static ScriptedClock at(String instant) {
        return at(Instant.parse(instant), ZoneOffset.UTC);
    }

    /**
     * Creates a clock that reads hours as people of a place do.
     *
     * @param local what it shows first, such as {@code 2025-08-18T09:00}
     * @param zone where
     * @return the clock
     * @throws java.time.format.DateTimeParseException if that is no date with an hour
     */
    public static ScriptedClock at(String local, ZoneId zone) {
        return at(LocalDateTime.parse(local).atZone(zone).toInstant(), zone);
    }

    /**
     * Creates a clock.
     *
     * @param instant what it shows first
     * @param zone in which zone
     * @return the clock
     */
    public static ScriptedClock at(Instant instant, ZoneId zone) {
        return new ScriptedClock(new Hand(instant), zone);
    }

    /**
     * Puts the clock to an instant, earlier or later, as somebody does who puts a machine’s clock right.
     *
     * @param instant what it shows from now on
     */
    public void set(Instant instant) {
        hand.set(instant);
    }

    /**
     * Puts the clock to an instant, earlier or later.
     *
     * @param instant what it shows from now on, such as {@code 2025-08-17T22:00:00Z}
     * @throws java.time.format.DateTimeParseException if that is no instant
     */
    public void set(String instant) {
        set(Instant.parse(instant));
    }

    /**
     * Moves the clock on to an instant.
     *
     * @param instant what it shows from now on
     * @throws IllegalArgumentException if that is before what it shows
     */
    public void moveTo(Instant instant) {
        hand.moveTo(instant);
    }

    /**
     * Moves the clock on to an hour of its zone.
     *
     * @param local what it shows from now on, such as {@code 2025-08-18T09:00}
     * @throws IllegalArgumentException if that is before what it shows
     * @throws java.time.format.DateTimeParseException if that is no date with an hour
     */
    public void moveTo(String local) {
        moveTo(LocalDateTime.parse(local).atZone(zone).toInstant());
    }

    /**
     * Moves the clock on. Days are days of its zone: one day after nine o’clock it is nine o’clock, whatever became of
     * daylight saving.
     *
     * @param by by how much: a duration, or a period
     * @throws IllegalArgumentException if that would be back
     */
    public void advance(TemporalAmount by) {
        moveTo(zoned().plus(by).toInstant());
    }

    /**
     * Moves the clock on by days.
     *
     * @param days how many, from 0
     * @throws IllegalArgumentException if the number is negative
     */
    public void advanceDays(int days) {
        moveTo(zoned().plusDays(days).toInstant());
    }

    /**
     * Moves the clock on by hours.
     *
     * @param hours how many, from 0
     * @throws IllegalArgumentException if the number is negative
     */
    public void advanceHours(int hours) {
        advance(Duration.ofHours(hours));
    }

    /**
     * Moves the clock on to an hour of the same day in its zone.
     *
     * @param time the hour, such as {@code 17:30}
     * @throws IllegalArgumentException if that hour is over
     * @throws java.time.format.DateTimeParseException if that is no hour
     */
    public void todayAt(String time) {
        moveTo(zoned().with(LocalTime.parse(time)).toInstant());
    }

    /**
     * Moves the clock on to an hour of the next day in its zone.
     *
     * @param time the hour, such as {@code 08:30}
     * @throws java.time.format.DateTimeParseException if that is no hour
     */
    public void tomorrowAt(String time) {
        moveTo(zoned().plusDays(1).with(LocalTime.parse(time)).toInstant());
    }

    /**
     * Returns what it shows, as people of its zone read it.
     *
     * @return the date and the hour
     */
    public ZonedDateTime zoned() {
        return instant().atZone(zone);
    }

    @Override
    public Instant instant() {
        return hand.now();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public ScriptedClock withZone(ZoneId other) {
        return new ScriptedClock(hand, other);
    }

    @Override
    public String toString() {
        return zoned().toString();
    }
}

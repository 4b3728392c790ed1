package org.commspubliques.examples;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** A clock that shows what the script of an example says. Thread-safe where one thread moves it. */
public final class ScriptedClock extends Clock {

    private final ZoneId zone;
    private volatile Instant now;

    /**
     * Creates a clock.
     *
     * @param start what it shows first, and in which zone
     */
    public ScriptedClock(ZonedDateTime start) {
        this.zone = start.getZone();
        this.now = start.toInstant();
    }

    /**
     * Moves it on.
     *
     * @param instant what it shows from now on
     * @throws IllegalArgumentException if that is before what it shows
     */
    public void moveTo(Instant instant) {
        if (instant.isBefore(now)) {
            throw new IllegalArgumentException("the script goes back from " + now + " to " + instant);
        }
        now = instant;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return Clock.fixed(now, other);
    }

    @Override
    public Instant instant() {
        return now;
    }
}

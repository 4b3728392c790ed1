package org.commspubliques.examples.boitevalidation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** A clock that shows what the script says. */
final class ScriptedClock extends Clock {

    private final ZoneId zone;
    private volatile Instant now = Instant.EPOCH;

    ScriptedClock(ZoneId zone) {
        this.zone = zone;
    }

    void moveTo(String local) {
        now = LocalDateTime.parse(local).atZone(zone).toInstant();
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

package org.commspubliques.examples.bench.calendar;

import java.time.Duration;

/** How close to each other the items of a year are. */
public enum Density {
    /** Spread over the 52 weeks, in the hours of an office. */
    YEAR("52 weeks", Duration.ofDays(364)),
    /** All within one day, so that nearly every rule has something to say of every item. */
    DAY("one day", Duration.ofDays(1));

    private final String label;
    private final Duration span;

    Density(String label, Duration span) {
        this.label = label;
        this.span = span;
    }

    /**
     * Returns what the tables say.
     *
     * @return the label
     */
    public String label() {
        return label;
    }

    Duration span() {
        return span;
    }
}

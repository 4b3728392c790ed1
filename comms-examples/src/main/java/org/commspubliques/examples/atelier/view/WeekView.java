package org.commspubliques.examples.atelier.view;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A week of publications.
 *
 * @param label which week
 * @param previous a day of the week before
 * @param next a day of the week after
 * @param days its seven days
 * @param unplanned what has no hour yet
 * @param obstacles what stands in the way, or does not go together
 */
public record WeekView(
        String label,
        String previous,
        String next,
        List<DayView> days,
        List<ItemView> unplanned,
        List<ObstacleView> obstacles) {

    /** Copies the lists. */
    public WeekView {
        days = ImmutableList.copyOf(days);
        unplanned = ImmutableList.copyOf(unplanned);
        obstacles = ImmutableList.copyOf(obstacles);
    }

    /**
     * A day.
     *
     * @param label its name
     * @param today whether it is today
     * @param items what goes out on it, in order
     */
    public record DayView(String label, boolean today, List<ItemView> items) {

        /** Copies the items. */
        public DayView {
            items = ImmutableList.copyOf(items);
        }
    }

    /**
     * One text of one communication.
     *
     * @param communication the communication
     * @param title its title
     * @param channel the channel
     * @param hour the hour; empty where none is planned
     * @param state where it stands
     * @param tone how that is shown
     */
    public record ItemView(
            String communication, String title, String channel, String hour, String state, String tone) {}

    /**
     * What stands in the way.
     *
     * @param communication the communication
     * @param title what it is about
     * @param severity {@code info}, {@code warning} or {@code blocking}
     * @param message what it is
     * @param advice what could be done; may be empty
     */
    public record ObstacleView(String communication, String title, String severity, String message, String advice) {}
}

package org.commspubliques.templates.preview;

import java.util.List;
import org.commspubliques.core.calendar.ItemState;
import org.jspecify.annotations.Nullable;

/** What the templates of a calendar print. */
final class CalendarViews {

    private CalendarViews() {}

    /**
     * A state, as a badge.
     *
     * @param style its class
     * @param word its word
     * @param ok whether its icon is that of what is done
     * @param info whether it is that of what is settled
     * @param warning whether it is that of what waits for somebody
     * @param plain whether it is that of anything else
     */
    record StateView(String style, String word, boolean ok, boolean info, boolean warning, boolean plain) {

        static StateView of(ItemState state, String word) {
            String style = switch (state) {
                case PUBLISHED -> "ok";
                case SCHEDULED, VALIDATED -> "info";
                case TO_VALIDATE -> "warning";
                case IDEA, DRAFT, WITHDRAWN -> "void";
            };
            return new StateView(
                    style,
                    word,
                    style.equals("ok"),
                    style.equals("info"),
                    style.equals("warning"),
                    style.equals("void"));
        }
    }

    /**
     * An item.
     *
     * @param hour when it goes out
     * @param channel where; null where the row says so
     * @param title its title
     * @param state where it stands
     * @param withdrawn whether it was withdrawn
     * @param rubric its rubric; null where it has none
     * @param conflicts what it meets
     */
    record ItemView(
            @Nullable String hour,
            @Nullable String channel,
            String title,
            StateView state,
            boolean withdrawn,
            @Nullable String rubric,
            List<ConflictNumber> conflicts) {}

    /**
     * The number of a conflict on the page.
     *
     * @param number the number
     */
    record ConflictNumber(int number) {}

    /**
     * A slot that nothing takes.
     *
     * @param hour when it is
     * @param rubric its rubric
     * @param channel where; null where the row says so
     * @param clock what the clocks did; null where nothing
     */
    record FreeView(
            String hour,
            String rubric,
            @Nullable String channel,
            @Nullable String clock) {}

    /**
     * What happens, or is held back.
     *
     * @param hour when it begins; null where it fills the day
     * @param title its title
     * @param when how long it lasts; null where the day says so
     * @param hold what it holds back; null for nothing
     * @param closed whether it is a blackout
     */
    record EventView(
            @Nullable String hour,
            String title,
            @Nullable String when,
            @Nullable String hold,
            boolean closed) {}

    /**
     * A row of events over the days of a week.
     *
     * @param cells its cells, which are over seven days together
     */
    record BandView(List<BandCellView> cells) {}

    /**
     * A day of such a row, or the days that one event lasts.
     *
     * @param days how many days
     * @param wide whether these are several
     * @param events what happens
     */
    record BandCellView(int days, boolean wide, List<EventView> events) {

        static BandCellView of(int days, List<EventView> events) {
            return new BandCellView(days, days > 1, events);
        }
    }

    /**
     * A day, or the part of it that a row of a table shows.
     *
     * @param name its name in full
     * @param number its number in the month
     * @param outside whether it is of another month
     * @param events what happens
     * @param items what goes out
     * @param free the slots that nothing takes
     * @param nothing whether it has none of these
     */
    record DayView(
            String name,
            String number,
            boolean outside,
            List<EventView> events,
            List<ItemView> items,
            List<FreeView> free,
            boolean nothing) {

        static DayView of(
                String name,
                String number,
                boolean outside,
                List<EventView> events,
                List<ItemView> items,
                List<FreeView> free) {
            return new DayView(
                    name, number, outside, events, items, free, events.isEmpty() && items.isEmpty() && free.isEmpty());
        }
    }

    /**
     * A row of a week: a channel.
     *
     * @param name its name
     * @param cells its days
     */
    record RowView(String name, List<DayView> cells) {}

    /**
     * A row of a month: a week.
     *
     * @param number its number
     * @param bands what lasts several days, over them
     * @param height how many rows it takes
     * @param cells its days
     */
    record WeekView(int number, List<BandView> bands, int height, List<DayView> cells) {}

    /**
     * A conflict.
     *
     * @param number its number on the page
     * @param grade how grave it is
     * @param rule the rule
     * @param kind what does not go together
     * @param where the item and its hour
     * @param message what is wrong
     * @param advice what could be done
     */
    record ConflictView(
            int number,
            FindingView.Grade grade,
            String rule,
            String kind,
            String where,
            String message,
            String advice) {}
}

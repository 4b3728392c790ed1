package org.commspubliques.templates.preview;

import com.google.common.base.Preconditions;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.commspubliques.core.calendar.CalendarConflict;
import org.commspubliques.core.calendar.EditorialCalendar;
import org.commspubliques.core.calendar.ItemStates;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.templates.Template;

/**
 * Pages du calendrier: weeks and months of an editorial calendar, as HTML pages that need nothing else: a table by channel and
 * day, or by week and day, and on a narrow screen a list of days; printed, a sheet of A4 across. What lasts all the time shown
 * is written once above it, with its end. A state always has its word and its icon. Immutable, and thread-safe as the port is.
 */
public final class CalendarPages {

    private static final Template WEEK = PageTemplates.page("calendar-week");
    private static final Template MONTH = PageTemplates.page("calendar-month");

    private final ChannelCatalog channels;
    private final ItemStates states;

    private CalendarPages(ChannelCatalog channels, ItemStates states) {
        this.channels = channels;
        this.states = states;
    }

    /**
     * Returns the pages.
     *
     * @param channels the channels, for their names and their order; one that is not among them comes last and is called by its
     *     identifier
     * @param states where items stand
     * @return the pages
     */
    public static CalendarPages of(ChannelCatalog channels, ItemStates states) {
        return new CalendarPages(
                Objects.requireNonNull(channels, "channels"), Objects.requireNonNull(states, "states"));
    }

    /**
     * Draws a week.
     *
     * @param calendar the calendar
     * @param year the week-based year
     * @param number the number of the week
     * @param conflicts the conflicts of the calendar; those of items of other weeks are left out
     * @param options who issues it and who reads the page; of the calendar’s zone
     * @return a whole HTML page
     * @throws IllegalArgumentException if the year has no such week, or the options are of another zone
     */
    public String week(
            EditorialCalendar calendar,
            int year,
            int number,
            List<CalendarConflict> conflicts,
            PreviewOptions options) {
        return WEEK.render(model(calendar, conflicts, options).week(calendar.week(year, number)), options.reader());
    }

    /**
     * Draws a month.
     *
     * @param calendar the calendar
     * @param month the month
     * @param conflicts the conflicts of the calendar; those of items outside the weeks shown are left out
     * @param options who issues it and who reads the page; of the calendar’s zone
     * @return a whole HTML page
     * @throws IllegalArgumentException if the options are of another zone
     */
    public String month(
            EditorialCalendar calendar, YearMonth month, List<CalendarConflict> conflicts, PreviewOptions options) {
        return MONTH.render(model(calendar, conflicts, options).month(calendar.month(month)), options.reader());
    }

    private CalendarModel model(EditorialCalendar calendar, List<CalendarConflict> conflicts, PreviewOptions options) {
        Preconditions.checkArgument(
                calendar.zone().equals(options.zone()),
                "the calendar is of zone %s, the options of %s",
                calendar.zone(),
                options.zone());
        return new CalendarModel(calendar, states, channels, conflicts, options);
    }
}

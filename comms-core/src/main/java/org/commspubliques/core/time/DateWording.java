package org.commspubliques.core.time;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.commspubliques.core.language.Wording;

/**
 * Dates et heures en toutes lettres: how dates and hours are written in messages and templates.
 *
 * <p>The words are our own, not the JDK's localised styles, which differ from one JDK to the next. Words are separated
 * by the ordinary space U+0020: no-break spaces are the work of typography, which knows the channel. A locale asks for
 * English where its language is English, for French otherwise. Every method is pure and thread-safe.
 */
public final class DateWording {

    private static final ImmutableList<Wording> DAYS = ImmutableList.of(
            Wording.of("lundi", "Monday"),
            Wording.of("mardi", "Tuesday"),
            Wording.of("mercredi", "Wednesday"),
            Wording.of("jeudi", "Thursday"),
            Wording.of("vendredi", "Friday"),
            Wording.of("samedi", "Saturday"),
            Wording.of("dimanche", "Sunday"));

    private static final ImmutableList<Wording> MONTHS = ImmutableList.of(
            Wording.of("janvier", "January"),
            Wording.of("février", "February"),
            Wording.of("mars", "March"),
            Wording.of("avril", "April"),
            Wording.of("mai", "May"),
            Wording.of("juin", "June"),
            Wording.of("juillet", "July"),
            Wording.of("août", "August"),
            Wording.of("septembre", "September"),
            Wording.of("octobre", "October"),
            Wording.of("novembre", "November"),
            Wording.of("décembre", "December"));

    private DateWording() {}

    /**
     * Returns a date with its day of the week and its year: « lundi 1er septembre 2025 », "Monday 1 September 2025".
     *
     * @param date the date
     * @return the date in both languages
     */
    public static Wording inFull(LocalDate date) {
        return join(dayOfWeek(date.getDayOfWeek()), dayMonthAndYear(date));
    }

    /**
     * Returns a date with its day of the week and its year.
     *
     * @param date the date
     * @param reader the reader's locale
     * @return the date in the reader's language
     */
    public static String inFull(LocalDate date, Locale reader) {
        return inFull(date).in(reader);
    }

    /**
     * Returns a date with its year: « 1er septembre 2025 », "1 September 2025".
     *
     * @param date the date
     * @return the date in both languages
     */
    public static Wording dayMonthAndYear(LocalDate date) {
        return join(dayAndMonth(date), Wording.same(Integer.toString(date.getYear())));
    }

    /**
     * Returns a date with its year.
     *
     * @param date the date
     * @param reader the reader's locale
     * @return the date in the reader's language
     */
    public static String dayMonthAndYear(LocalDate date, Locale reader) {
        return dayMonthAndYear(date).in(reader);
    }

    /**
     * Returns a date without its year: « 1er septembre », "1 September".
     *
     * @param date the date
     * @return the date in both languages
     */
    public static Wording dayAndMonth(LocalDate date) {
        int day = date.getDayOfMonth();
        return join(
                Wording.of(day == 1 ? "1er" : Integer.toString(day), Integer.toString(day)), month(date.getMonth()));
    }

    /**
     * Returns a date without its year.
     *
     * @param date the date
     * @param reader the reader's locale
     * @return the date in the reader's language
     */
    public static String dayAndMonth(LocalDate date, Locale reader) {
        return dayAndMonth(date).in(reader);
    }

    /**
     * Returns a day of the week: « jeudi », "Thursday".
     *
     * @param day the day
     * @return its name in both languages
     */
    public static Wording dayOfWeek(DayOfWeek day) {
        return DAYS.get(day.getValue() - 1);
    }

    /**
     * Returns a day of the week.
     *
     * @param day the day
     * @param reader the reader's locale
     * @return its name in the reader's language
     */
    public static String dayOfWeek(DayOfWeek day, Locale reader) {
        return dayOfWeek(day).in(reader);
    }

    /**
     * Returns a month: « septembre », "September".
     *
     * @param month the month
     * @return its name in both languages
     */
    public static Wording month(Month month) {
        return MONTHS.get(month.getValue() - 1);
    }

    /**
     * Returns a month.
     *
     * @param month the month
     * @param reader the reader's locale
     * @return its name in the reader's language
     */
    public static String month(Month month, Locale reader) {
        return month(month).in(reader);
    }

    /**
     * Returns a moment as people say it.
     *
     * @param moment the moment, in the zone of those who read it
     * @return the day in full and the hour, such as « lundi 18 août 2025, 9 h »
     */
    public static Wording moment(ZonedDateTime moment) {
        Wording day = inFull(moment.toLocalDate());
        Wording hour = hour(moment.toLocalTime());
        return Wording.of(day.fr() + ", " + hour.fr(), day.en() + ", " + hour.en());
    }

    /**
     * Returns a time of day, to the minute: « 8 h 30 », « 8 h », « 10 h 05 », "08:30". Seconds are left out.
     *
     * @param time the time
     * @return the time in both languages
     */
    public static Wording hour(LocalTime time) {
        String minute = twoDigits(time.getMinute());
        String french = time.getHour() + " h" + (time.getMinute() == 0 ? "" : " " + minute);
        return Wording.of(french, twoDigits(time.getHour()) + ":" + minute);
    }

    /**
     * Returns a time of day, to the minute.
     *
     * @param time the time
     * @param reader the reader's locale
     * @return the time in the reader's language
     */
    public static String hour(LocalTime time, Locale reader) {
        return hour(time).in(reader);
    }

    private static Wording join(Wording first, Wording second) {
        return Wording.of(first.fr() + " " + second.fr(), first.en() + " " + second.en());
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}

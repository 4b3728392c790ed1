package org.commspubliques.templates.filter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import org.jspecify.annotations.Nullable;

/**
 * The date and the time that a value has, as they are where it was made. An instant has none until it is given a zone;
 * nor has a text that ends in Z, which is one.
 */
final class Moments {

    private Moments() {}

    /** The date, or null for a value without one; a text that is none is refused. */
    static @Nullable LocalDate date(Object value) {
        if (value instanceof LocalDate date) {
            return date;
        }
        TemporalAccessor moment = moment(value);
        LocalDate date = moment == null ? null : moment.query(TemporalQueries.localDate());
        if (date == null && value instanceof CharSequence) {
            throw FilterRefusal.of(
                    "ce texte n’est pas une date de la forme 2025-09-04",
                    "this text is not a date of the form 2025-09-04");
        }
        return date;
    }

    /** The time, or null for a value without one; a text that is none is refused. */
    static @Nullable LocalTime time(Object value) {
        if (value instanceof LocalTime time) {
            return time;
        }
        TemporalAccessor moment = moment(value);
        LocalTime time = moment == null ? null : moment.query(TemporalQueries.localTime());
        if (time == null && value instanceof CharSequence) {
            throw FilterRefusal.of(
                    "ce texte n’est pas une heure de la forme 08:30 ou 2025-09-04T08:30",
                    "this text is not a time of the form 08:30 or 2025-09-04T08:30");
        }
        return time;
    }

    private static @Nullable TemporalAccessor moment(Object value) {
        if (value instanceof CharSequence text) {
            return parsed(text.toString());
        }
        boolean known = value instanceof LocalDate
                || value instanceof LocalTime
                || value instanceof LocalDateTime
                || value instanceof ZonedDateTime
                || value instanceof OffsetDateTime;
        return known ? (TemporalAccessor) value : null;
    }

    private static @Nullable TemporalAccessor parsed(String iso) {
        if (iso.endsWith("Z")) {
            throw FilterRefusal.of(
                    "un texte qui finit par Z est un instant du temps universel : donnez la date et l’heure du lieu",
                    "a text that ends in Z is an instant in universal time: supply the date and the time of the place");
        }
        try {
            return formatOf(iso).parse(iso);
        } catch (DateTimeException notIso) {
            return null;
        }
    }

    private static DateTimeFormatter formatOf(String iso) {
        if (iso.indexOf('T') >= 0) {
            return DateTimeFormatter.ISO_DATE_TIME;
        }
        return iso.indexOf(':') >= 0 ? DateTimeFormatter.ISO_LOCAL_TIME : DateTimeFormatter.ISO_LOCAL_DATE;
    }
}

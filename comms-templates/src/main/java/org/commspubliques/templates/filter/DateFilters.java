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
import java.util.Locale;
import java.util.Optional;
import org.commspubliques.core.time.DateWording;
import org.jspecify.annotations.Nullable;

/** Dates and hours as {@link DateWording} words them. */
final class DateFilters {

    private DateFilters() {}

    static Optional<String> longDate(Object value, Locale reader) {
        return date(value).map(date -> DateWording.inFull(date, reader));
    }

    static Optional<String> shortDate(Object value, Locale reader) {
        return date(value)
                .map(date -> two(date.getDayOfMonth()) + "/" + two(date.getMonthValue()) + "/" + date.getYear());
    }

    /** With no-break spaces, so that a line never ends between the hour and its sign. */
    static Optional<String> time(Object value, Locale reader) {
        return temporal(value)
                .map(time -> time.query(TemporalQueries.localTime()))
                .map(time -> DateWording.hour(time, reader).replace(' ', '\u00A0'));
    }

    private static Optional<LocalDate> date(Object value) {
        return temporal(value).map(date -> date.query(TemporalQueries.localDate()));
    }

    private static Optional<TemporalAccessor> temporal(Object value) {
        if (value instanceof CharSequence text) {
            return Optional.ofNullable(parsed(text.toString()));
        }
        boolean known = value instanceof LocalDate
                || value instanceof LocalTime
                || value instanceof LocalDateTime
                || value instanceof ZonedDateTime
                || value instanceof OffsetDateTime;
        return known ? Optional.of((TemporalAccessor) value) : Optional.empty();
    }

    private static @Nullable TemporalAccessor parsed(String iso) {
        try {
            return (iso.indexOf('T') >= 0
                            ? DateTimeFormatter.ISO_DATE_TIME
                            : iso.indexOf(':') >= 0
                                    ? DateTimeFormatter.ISO_LOCAL_TIME
                                    : DateTimeFormatter.ISO_LOCAL_DATE)
                    .parse(iso);
        } catch (DateTimeException notIso) {
            return null;
        }
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}

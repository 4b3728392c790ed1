package org.commspubliques.templates.filter;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAmount;
import java.util.Map;
import java.util.Optional;
import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/**
 * Type d'une valeur: what a filter may be given, in the words of whoever writes templates.
 *
 * <p>A type has a name only if templates can read it. An {@link Instant} is of no type: it has no date until it is given
 * a zone. A value of {@code java.time} that is neither a date nor a time, such as a duration, is a text, as
 * {@link ValueText} prints it.
 */
public enum ValueType implements Labelled {
    /** A text, a character, a constant of an enum, a duration, a year. */
    TEXT("texte", "text"),
    /** True or false. */
    BOOLEAN("oui ou non", "yes or no"),
    /** A number that has no decimals. */
    WHOLE_NUMBER("nombre entier", "whole number"),
    /** A number that may have decimals. */
    NUMBER("nombre", "number"),
    /** A date without a time. */
    DATE("date", "date"),
    /** A time of day. */
    TIME("heure", "time"),
    /** A date and a time, with or without a zone. */
    DATE_TIME("date et heure", "date and time"),
    /** Items one after the other. */
    LIST("liste", "list"),
    /** A record or a map. */
    GROUP("groupe de champs", "group of fields");

    private final Wording label;

    ValueType(String fr, String en) {
        this.label = Wording.of(fr, en);
    }

    /**
     * Returns what people call this type.
     *
     * @return its name, in lower case
     */
    @Override
    public Wording label() {
        return label;
    }

    /**
     * Returns whether whoever takes this type takes the other one too.
     *
     * @param other the other type
     * @return true if they are the same, or if this one is {@link #NUMBER} and the other {@link #WHOLE_NUMBER}
     */
    public boolean admits(ValueType other) {
        return this == other || (this == NUMBER && other == WHOLE_NUMBER);
    }

    /**
     * Returns the type of a value.
     *
     * @param value the value
     * @return its type, or nothing if templates know no such values
     */
    public static Optional<ValueType> of(Object value) {
        return of(value.getClass());
    }

    /**
     * Returns the type that all values of a class have.
     *
     * @param type a class, an interface or a primitive type
     * @return the type, or nothing if templates know no such values, or if they can be of several types, as those of
     *     {@link Object} and {@link Number} can
     */
    public static Optional<ValueType> of(Class<?> type) {
        if (CharSequence.class.isAssignableFrom(type)
                || type == Character.class
                || type == char.class
                || Enum.class.isAssignableFrom(type)) {
            return Optional.of(TEXT);
        }
        if (type == Boolean.class || type == boolean.class) {
            return Optional.of(BOOLEAN);
        }
        return ofNumber(type).or(() -> ofTime(type)).or(() -> ofMany(type));
    }

    private static Optional<ValueType> ofNumber(Class<?> type) {
        if (type == Integer.class
                || type == int.class
                || type == Long.class
                || type == long.class
                || type == Short.class
                || type == short.class
                || type == Byte.class
                || type == byte.class
                || type == BigInteger.class) {
            return Optional.of(WHOLE_NUMBER);
        }
        boolean mayHaveDecimals = type == Double.class
                || type == double.class
                || type == Float.class
                || type == float.class
                || type == BigDecimal.class;
        return mayHaveDecimals ? Optional.of(NUMBER) : Optional.empty();
    }

    private static Optional<ValueType> ofTime(Class<?> type) {
        if (type == LocalDate.class) {
            return Optional.of(DATE);
        }
        if (type == LocalTime.class) {
            return Optional.of(TIME);
        }
        if (type == LocalDateTime.class || type == ZonedDateTime.class || type == OffsetDateTime.class) {
            return Optional.of(DATE_TIME);
        }
        boolean isText = (TemporalAccessor.class.isAssignableFrom(type) || TemporalAmount.class.isAssignableFrom(type))
                && type.getPackageName().equals("java.time")
                && type != Instant.class;
        return isText ? Optional.of(TEXT) : Optional.empty();
    }

    private static Optional<ValueType> ofMany(Class<?> type) {
        if (Record.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type)) {
            return Optional.of(GROUP);
        }
        return type.isArray() || Iterable.class.isAssignableFrom(type) ? Optional.of(LIST) : Optional.empty();
    }
}

package org.commspubliques.templates.filter;

import java.util.Locale;

/**
 * Fonction d'un filtre: turns a value into the text that a tag prints.
 *
 * <p>A function must be thread-safe, must not depend on the machine's clock, zone or locale, and writes text that is not
 * escaped: the engine escapes it for the template's format. An exception it throws is reported with the tag's place, and
 * a {@link FilterRefusal} with its reason. Whatever it wrote before it refuses a value is discarded.
 */
@FunctionalInterface
public interface FilterFunction {

    /**
     * Writes a value.
     *
     * @param value the value of the variable, never null, or the text that the filter before this one made; an array
     *     comes as a {@link java.util.List}
     * @param arguments what the tag wrote after the colon, checked against the filter's parameters
     * @param reader the locale of whoever will read the text
     * @param out where to write
     * @return false if this filter does not take such a value
     * @throws FilterRefusal if it does not, and there is more to say about it
     */
    boolean write(Object value, FilterArguments arguments, Locale reader, TextOutput out);

    /**
     * Writes a whole number. Same as {@link #write}, which this method calls unless a function knows how to do without
     * an object for the number.
     *
     * @param value the number
     * @param arguments what the tag wrote after the colon
     * @param reader the locale of whoever will read the text
     * @param out where to write
     * @return false if this filter does not take such a value
     * @throws FilterRefusal if it does not, and there is more to say about it
     */
    default boolean writeWhole(long value, FilterArguments arguments, Locale reader, TextOutput out) {
        return write((Object) value, arguments, reader, out);
    }

    /**
     * Writes a number. Same as {@link #write}, which this method calls unless a function knows how to do without an
     * object for the number. A {@code float} must be given to {@link #write} as it is: the decimal that it stands for is
     * not that of the {@code double} it widens to.
     *
     * @param value the number; it may be infinite, or not a number
     * @param arguments what the tag wrote after the colon
     * @param reader the locale of whoever will read the text
     * @param out where to write
     * @return false if this filter does not take such a value
     * @throws FilterRefusal if it does not, and there is more to say about it
     */
    default boolean writeNumber(double value, FilterArguments arguments, Locale reader, TextOutput out) {
        return write((Object) value, arguments, reader, out);
    }
}

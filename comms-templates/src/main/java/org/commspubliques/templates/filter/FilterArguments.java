package org.commspubliques.templates.filter;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Arguments d'un filtre: what a tag wrote after the colon, already checked against the filter's parameters. Immutable
 * and thread-safe.
 */
public final class FilterArguments {

    private static final FilterArguments NONE = new FilterArguments(List.of());

    private final Object[] values;

    private FilterArguments(List<?> values) {
        this.values = values.toArray();
    }

    /**
     * Returns what a tag without a colon wrote.
     *
     * @return no arguments
     */
    public static FilterArguments none() {
        return NONE;
    }

    /**
     * Returns what a tag wrote.
     *
     * @param values the arguments in their order: a {@link String} for a text, an {@link Integer} for a whole number
     * @return the arguments
     * @throws IllegalArgumentException if one is of another class
     */
    public static FilterArguments of(List<?> values) {
        for (Object value : values) {
            if (!(value instanceof String || value instanceof Integer)) {
                throw new IllegalArgumentException("values must be String or Integer, not " + value);
            }
        }
        return values.isEmpty() ? NONE : new FilterArguments(values);
    }

    /**
     * Returns how many arguments there are.
     *
     * @return their number
     */
    public int count() {
        return values.length;
    }

    /**
     * Returns whether the tag wrote an argument.
     *
     * @param index which one, from 0
     * @return true if it did
     */
    public boolean has(int index) {
        return index < values.length;
    }

    /**
     * Returns an argument that is a text.
     *
     * @param index which one, from 0
     * @return the text
     * @throws IndexOutOfBoundsException if the tag did not write it
     * @throws ClassCastException if it is a number
     */
    public String text(int index) {
        return (String) values[index];
    }

    /**
     * Returns an argument that is a text.
     *
     * @param index which one, from 0
     * @param otherwise what to return if the tag did not write it
     * @return the text
     * @throws ClassCastException if it is a number
     */
    public String text(int index, String otherwise) {
        return has(index) ? text(index) : otherwise;
    }

    /**
     * Returns an argument that is a whole number.
     *
     * @param index which one, from 0
     * @param otherwise what to return if the tag did not write it
     * @return the number
     * @throws ClassCastException if it is a text
     */
    public int whole(int index, int otherwise) {
        return has(index) ? (Integer) values[index] : otherwise;
    }

    /**
     * Returns the arguments as a tag writes them.
     *
     * @return such as {@code "place", "places"}
     */
    @Override
    public String toString() {
        return Arrays.stream(values)
                .map(value -> value instanceof String text ? '"' + text + '"' : value.toString())
                .collect(Collectors.joining(", "));
    }
}

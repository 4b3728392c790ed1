package org.commspubliques.core.json;

import java.util.function.Function;
import java.util.function.LongFunction;

/**
 * How values are written that people say in a word, in a number, or at length: {@code "all"}, {@code 2} or an object.
 * Immutable, and thread-safe where its functions are.
 *
 * @param type the type of the values
 * @param write makes a {@code String}, a {@code Long} or the record of a value
 * @param words makes the value of a text; throws {@link IllegalArgumentException}
 * @param pattern a regular expression of ECMA-262 that every text matches
 * @param numbers makes the value of a number; throws {@link IllegalArgumentException}
 * @param least the least number
 * @param object the record
 * @param objects makes the value of the record
 * @param <T> the type of the values
 * @param <R> the record
 */
public record MixedForm<T, R>(
        Class<T> type,
        Function<T, Object> write,
        Function<String, T> words,
        String pattern,
        LongFunction<T> numbers,
        long least,
        Class<R> object,
        Function<R, T> objects) {}

package org.commspubliques.core.json;

import java.util.function.Function;

/**
 * How the objects of a class that is no record are written: as those of a record.
 *
 * @param type the class
 * @param form the record
 * @param toForm makes the record
 * @param fromForm makes the object again
 * @param <T> the class
 * @param <R> the record
 */
record JsonForm<T, R>(Class<T> type, Class<R> form, Function<T, R> toForm, Function<R, T> fromForm) {

    Object write(Object value) {
        return toForm.apply(type.cast(value));
    }

    Object read(Object value) {
        return fromForm.apply(form.cast(value));
    }
}

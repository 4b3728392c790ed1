package org.commspubliques.core.json;

import com.google.common.base.Preconditions;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How the objects of a class that is no record, or whose components are not to be its fields, are written: as those of a
 * record. The record may be private to its package where that is open to {@code org.commspubliques.core}. Immutable, and
 * thread-safe where its functions are.
 *
 * @param type the class
 * @param form the record
 * @param toForm makes the record
 * @param fromForm makes the object again; null for a view
 * @param <T> the class
 * @param <R> the record
 */
public record JsonForm<T, R>(
        Class<T> type,
        Class<R> form,
        Function<T, R> toForm,
        @Nullable Function<R, T> fromForm) {

    /**
     * Returns a form that is only looked at: what it shows is made by this library, and by nobody else.
     *
     * @param type the class
     * @param form the record
     * @param toForm makes the record
     * @param <T> the class
     * @param <R> the record
     * @return the form
     */
    public static <T, R> JsonForm<T, R> view(Class<T> type, Class<R> form, Function<T, R> toForm) {
        return new JsonForm<>(type, form, toForm, null);
    }

    /**
     * Tells whether it is only written.
     *
     * @return true of a view
     */
    public boolean isView() {
        return fromForm == null;
    }

    Object write(Object value) {
        return toForm.apply(type.cast(value));
    }

    Object read(Object value) {
        Preconditions.checkArgument(fromForm != null, "a %s is made by this library, never read", type.getSimpleName());
        return fromForm.apply(form.cast(value));
    }
}

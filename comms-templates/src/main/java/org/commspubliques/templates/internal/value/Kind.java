package org.commspubliques.templates.internal.value;

import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import org.commspubliques.templates.value.DynamicFields;
import org.commspubliques.templates.value.Lambda;

/**
 * What a section does with the values of a class. It is worked out once for each class: to ask a list whether it is this
 * or that interface costs more than to print what is in it.
 */
public enum Kind {
    /** A list whose items can be asked for one by one; printed once for each. */
    LIST,

    /** Any other iterable but those that have fields. */
    ITERABLE,

    ARRAY,

    LAMBDA,

    TEXT,

    /** Anything else; printed once, with its fields, if it has any, within reach. */
    SINGLE;

    private static final ClassValue<Kind> KINDS = new ClassValue<>() {
        @Override
        protected Kind computeValue(Class<?> type) {
            return of(type);
        }
    };

    /** The kind of a value. */
    public static Kind of(Object value) {
        return value instanceof Record ? SINGLE : value instanceof String ? TEXT : KINDS.get(value.getClass());
    }

    private static Kind of(Class<?> type) {
        if (Lambda.class.isAssignableFrom(type)) {
            return LAMBDA;
        } else if (CharSequence.class.isAssignableFrom(type)) {
            return TEXT;
        } else if (type.isArray()) {
            return ARRAY;
        } else if (!Iterable.class.isAssignableFrom(type) || hasFields(type)) {
            return SINGLE;
        }
        return List.class.isAssignableFrom(type) && RandomAccess.class.isAssignableFrom(type) ? LIST : ITERABLE;
    }

    /** Whether values have fields, even if they could be gone through as well. */
    private static boolean hasFields(Class<?> type) {
        return Record.class.isAssignableFrom(type)
                || Map.class.isAssignableFrom(type)
                || DynamicFields.class.isAssignableFrom(type);
    }
}
